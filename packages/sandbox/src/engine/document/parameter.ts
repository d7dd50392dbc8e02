/** The documented parameters of an operation. */
import { DocumentError, partsOf, type OpenApiDocument, type Part } from "./document.js";
import { isObject, type JsonObject } from "./json.js";
import { extend } from "./pointer.js";
import { allows, flatten } from "./schema.js";

/** Where a parameter travels. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

/** How a value is written into the place where it travels. */
export type ParameterStyle = "simple" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** A documented parameter. */
export interface Parameter {
  readonly name: string;
  readonly in: ParameterPlace;
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** where its schema stands; `undefined` when the document has none */
  readonly schema: string | undefined;
  /** whether the value is a JSON text (`content: application/json`) */
  readonly json: boolean;
  readonly shape: Shape;
  readonly pointer: string;
}

/** What a parameter's value can be, as its schema says. */
export interface Shape {
  readonly texts: boolean;
  readonly lists: boolean;
  readonly records: boolean;
  /** the members a record is documented to have */
  readonly members: readonly string[];
}

const styles: Record<ParameterPlace, readonly ParameterStyle[]> = {
  path: ["simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

// OpenAPI reserves these for the media types and the security schemes of the document.
const reservedHeaders = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation: those of its path item, overridden by its own. */
export function readParameters(document: OpenApiDocument, item: Part, operation: Part): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const owner of [item, operation]) {
    const list = Array.isArray(owner.value.parameters) ? owner.value.parameters : [];
    list.forEach((_, index) => {
      const parameter = readParameter(document, document.part(extend(owner.pointer, "parameters", index)));
      if (parameter.in === "header" && reservedHeaders.has(parameter.name.toLowerCase())) return;
      parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    });
  }
  return [...parameters.values()];
}

function readParameter(document: OpenApiDocument, part: Part): Parameter {
  const { name, required } = part.value;
  const place = placeOf(part);
  if (typeof name !== "string") throw new DocumentError("A parameter needs a name", part.pointer);
  const style = styles[place].find((known) => known === (part.value.style ?? styles[place][0]));
  if (!style) {
    throw new DocumentError(
      `Style ${String(part.value.style)} of a ${place} parameter is unknown`,
      part.pointer,
    );
  }
  const [content] = partsOf(document, part, "content");
  const home = content ? content[1] : part;
  const schema = home.value.schema === undefined ? undefined : extend(home.pointer, "schema");
  return {
    name,
    in: place,
    required: required === true || place === "path",
    style,
    explode: typeof part.value.explode === "boolean" ? part.value.explode : style === "form",
    schema,
    json: content !== undefined,
    shape: shapeOf(flatten(document.root, home.value.schema, ["allOf", "anyOf", "oneOf"])),
    pointer: part.pointer,
  };
}

function shapeOf(schemas: readonly JsonObject[]): Shape {
  const untyped = schemas.every(({ type }) => type === undefined);
  return {
    texts: untyped || ["string", "number", "integer", "boolean"].some((type) => allows(schemas, type)),
    lists: untyped || allows(schemas, "array"),
    records: allows(schemas, "object"),
    members: schemas.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])),
  };
}

function placeOf(part: Part): ParameterPlace {
  const place = part.value.in;
  if (place === "path" || place === "query" || place === "header" || place === "cookie") return place;
  throw new DocumentError(`A parameter cannot travel in "${String(place)}"`, part.pointer);
}
