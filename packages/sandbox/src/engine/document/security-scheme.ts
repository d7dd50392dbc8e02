/** The documented security schemes, and which of them an operation asks for. */
import { DocumentError, type OpenApiDocument, type Part } from "./document.js";
import { isObject } from "./json.js";

/** A way to present a credential. */
export type SecurityScheme =
  | {
      readonly name: string;
      readonly kind: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly key: string;
    }
  | { readonly name: string; readonly kind: "basic" }
  | { readonly name: string; readonly kind: "bearer" };

/** Schemes that must all be met together; none at all lets anybody in. */
export type SecurityAlternative = readonly SecurityScheme[];

/** The alternatives of an operation, its own or the document's; the one that asks for most comes first. */
export function readSecurity(document: OpenApiDocument, operation: Part): SecurityAlternative[] {
  const own = operation.value.security;
  const requirements = own ?? document.root.security;
  if (!Array.isArray(requirements)) return [];
  return requirements
    .filter(isObject)
    .map((requirement) =>
      Object.keys(requirement).map((name) => readScheme(document, name, operation.pointer)),
    )
    .sort((left, right) => right.length - left.length);
}

function readScheme(document: OpenApiDocument, name: string, user: string): SecurityScheme {
  const schemes = isObject(document.root.components) ? document.root.components.securitySchemes : undefined;
  if (!isObject(schemes) || !Object.hasOwn(schemes, name)) {
    throw new DocumentError(`Security scheme ${name} is not among the components`, user);
  }
  const { pointer, value } = document.part(`#/components/securitySchemes/${name}`);
  if (value.type === "apiKey" && typeof value.name === "string") {
    if (value.in === "header" || value.in === "query" || value.in === "cookie") {
      return { name, kind: "apiKey", in: value.in, key: value.name };
    }
  }
  if (value.type === "http" && String(value.scheme).toLowerCase() === "basic") return { name, kind: "basic" };
  // Whatever way an OAuth or OpenID token was obtained, it travels as a bearer token.
  if (value.type === "http" && String(value.scheme).toLowerCase() === "bearer")
    return { name, kind: "bearer" };
  if (value.type === "oauth2" || value.type === "openIdConnect") return { name, kind: "bearer" };
  throw new DocumentError(`Security scheme ${name} is of a kind this sandbox does not know`, pointer);
}
