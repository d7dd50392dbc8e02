/** An OpenAPI 3.1 document in one JSON object, and the way from its references to what they name. */
import { isObject, ownMember, type JsonObject } from "./json.js";
import { extend } from "./pointer.js";
import { valueAt } from "./schema.js";

/** The document cannot be served: what is wrong, and the JSON pointer of the place. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly pointer: string;

  constructor(problem: string, pointer: string) {
    super(`${problem} (at ${pointer} of the OpenAPI document)`);
    this.pointer = pointer;
  }
}

/** An object of the document together with where it stands. */
export interface Part {
  readonly pointer: string;
  readonly value: JsonObject;
}

/** A document whose parts can be reached by pointer. */
export interface OpenApiDocument {
  readonly root: JsonObject;
  /** The object at a pointer; where that is a reference, the object it names. */
  part(pointer: string): Part;
}

/**
 * Wraps a bundled OpenAPI 3.1 document.
 *
 * @param json The parsed document; every `$ref` must point into the document itself.
 * @throws DocumentError when it is not an OpenAPI 3.1 document.
 */
export function openDocument(json: unknown): OpenApiDocument {
  const version = ownMember(json, "openapi");
  if (!isObject(json) || typeof version !== "string" || !version.startsWith("3.1")) {
    throw new DocumentError(`Expected an OpenAPI 3.1 document, found version ${String(version)}`, "#");
  }
  const parts = new Map<string, Part>();
  return {
    root: json,
    part(pointer) {
      const known = parts.get(pointer);
      if (known) return known;
      const part = follow(json, pointer);
      parts.set(pointer, part);
      return part;
    },
  };
}

/** The members of a map such as `paths`, `content` or `responses`, each with its references followed. */
export function partsOf(document: OpenApiDocument, parent: Part, member: string): [string, Part][] {
  const map = parent.value[member];
  if (map === undefined) return [];
  if (!isObject(map)) throw new DocumentError(`${member} must be an object`, parent.pointer);
  return Object.keys(map).map((name) => [name, document.part(extend(parent.pointer, member, name))]);
}

function follow(root: JsonObject, start: string): Part {
  const seen = new Set<string>();
  let pointer = start;
  for (;;) {
    if (seen.has(pointer)) throw new DocumentError("References go in a circle", start);
    seen.add(pointer);
    const value = valueAt(root, pointer);
    if (!isObject(value)) throw new DocumentError("Expected an object", pointer);
    const reference = value.$ref;
    if (typeof reference !== "string") return { pointer, value };
    if (!reference.startsWith("#")) {
      throw new DocumentError(`The reference ${reference} leaves the document; bundle it first`, pointer);
    }
    pointer = reference;
  }
}
