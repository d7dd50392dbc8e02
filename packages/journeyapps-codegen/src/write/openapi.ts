/** The parts of an OpenAPI 3.1 document that are read and written here. */

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** An Example Object. */
export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value: unknown;
}

export interface Reference {
  readonly $ref: string;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Body {
  readonly description?: string;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly [name: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
  readonly [name: string]: unknown;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags?: string[];
  readonly parameters?: (Parameter | Reference)[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body | Reference>>;
  readonly "x-evidence"?: string;
  readonly "x-source"?: string[];
}

/** The methods that a path item can have. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type PathItem = { readonly parameters?: (Parameter | Reference)[] } & Readonly<
  Partial<Record<(typeof methods)[number], Operation>>
>;

/** The kinds of components that have references to them. */
interface ComponentTypes {
  schemas: Schema;
  parameters: Parameter;
  examples: Example;
  responses: Body;
}

export type Kind = keyof ComponentTypes;

type ReferredComponents = { readonly [K in Kind]: Readonly<Record<string, ComponentTypes[K]>> };

/** The components of a document. Written as a type, not an interface, so that it is a record to other packages too. */
export type Components = ReferredComponents & {
  readonly securitySchemes: Readonly<Record<string, unknown>>;
};

/** A component of one kind. */
export type Component<K extends Kind> = ComponentTypes[K];

/** The components of one kind, by name. */
export function componentsOf<K extends Kind>(
  components: ReferredComponents,
  kind: K,
): Readonly<Record<string, Component<K>>> {
  return components[kind];
}

/** An OpenAPI 3.1 document in one piece: every `$ref` points into it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
    readonly license?: unknown;
  };
  readonly externalDocs?: unknown;
  readonly servers?: readonly unknown[];
  readonly security?: readonly unknown[];
  readonly tags: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}

/** A reference to a component. */
export function ref(kind: Kind, name: string): Reference & Schema {
  return { $ref: `#/components/${kind}/${name}` };
}
