/** The parts of an OpenAPI 3.1 document that the site shows, as types. */

/** How well a thing is known, and from where. */
export interface Known {
  "x-evidence"?: string;
  "x-source"?: string[];
  "x-seen-in"?: string;
}

export interface Reference {
  $ref?: string;
}

export interface Schema extends Reference, Known {
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  contentMediaType?: string;
  contentEncoding?: string;
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  examples?: unknown[];
  deprecated?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema | boolean;
  prefixItems?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  "x-extensible-enum"?: unknown[];
  "x-link-target"?: string | string[];
  [constraint: string]: unknown;
}

export interface Example extends Reference {
  summary?: string;
  description?: string;
  value?: unknown;
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example>;
}

export interface Parameter extends Reference, Known, Media {
  content?: Record<string, Media>;
  name: string;
  in: "path" | "query" | "header" | "cookie";
  description?: string;
  required?: boolean;
  deprecated?: boolean;
}

export interface Response extends Reference, Known {
  description?: string;
  headers?: Record<string, Reference & Known & { description?: string; schema?: Schema }>;
  content?: Record<string, Media>;
}

export interface RequestBody extends Reference, Known {
  description?: string;
  required?: boolean;
  content?: Record<string, Media>;
}

export interface Operation extends Known {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses?: Record<string, Response>;
  security?: Record<string, string[]>[];
}

export interface SecurityScheme extends Known {
  type: string;
  description?: string;
  scheme?: string;
  name?: string;
  in?: string;
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

export type PathItem = { [Name in Method]?: Operation } & { parameters?: Parameter[] };

export interface OpenApiDocument {
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: { url: string; description?: string }[];
  security?: Record<string, string[]>[];
  tags?: { name: string; description?: string }[];
  externalDocs?: { url: string; description?: string };
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components: {
    schemas?: Record<string, Schema>;
    pathItems?: Record<string, PathItem>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
}
