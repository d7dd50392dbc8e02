/** The parts of an OpenAPI 3.1 document that the generator reads. */

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
}

export interface Body {
  description?: string;
  required?: boolean;
  content?: Record<string, unknown>;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Body | Reference>;
  "x-evidence"?: string;
  "x-source"?: string[];
  "x-seen-in"?: string;
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<Verb, Operation>>;

export interface Document {
  openapi: string;
  info?: { title: string; version: string };
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, object>;
  components?: Record<string, Record<string, unknown>>;
}

/** The verbs a path item can hold, in the order in which the generated table lists them. */
export const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type Verb = (typeof verbs)[number];

/** Follows a local `$ref`. A bundled document has no others. */
export function resolve<Value extends object>(document: Document, value: Value | Reference): Value {
  let current: Value | Reference = value;
  for (let hops = 0; "$ref" in current; hops++) {
    const pointer: string = current.$ref;
    if (!pointer.startsWith("#/") || hops > 20)
      throw new TypeError(`cannot follow $ref ${pointer}: bundle the document first`);
    let target: unknown = document;
    for (const key of pointer.slice(2).split("/")) {
      target = isRecord(target) ? target[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
    }
    if (!isRecord(target)) throw new TypeError(`$ref ${pointer} points at nothing`);
    current = target as Value | Reference;
  }
  return current;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
