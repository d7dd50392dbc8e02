/** Applies the operations of a PatchOp (RFC 7644 §3.5.2) to a resource. */
import { isObject } from "../../engine/document/json.js";
import { ScimRefusal } from "./error.js";
import { parseValueFilter } from "./filter.js";
import { parsePath, type Path } from "./path.js";
import { core, schemas, sameName, type Attribute } from "./schema.js";

/** One operation of a patch. */
export interface PatchOperation {
  readonly op: "add" | "replace" | "remove";
  readonly path?: string;
  readonly value?: unknown;
}

type Members = Record<string, unknown>;

/**
 * The resource after all operations; the given one is not touched.
 *
 * @throws ScimRefusal when one of them cannot be carried out, and then none is.
 */
export function applyPatch(resource: object, operations: readonly PatchOperation[]): Members {
  const result: Members = structuredClone({ ...resource });
  for (const { op, path, value } of operations) {
    if (path === undefined) setAll(result, core, value, op);
    else apply(result, parsePath(path), value, op);
  }
  return result;
}

/** Without a path the value holds attributes, by name or by path, and extensions by their URN. */
function setAll(result: Members, schema: string, value: unknown, op: PatchOperation["op"]): void {
  if (!isObject(value)) throw new ScimRefusal("invalidValue", "Without a path the value must be an object");
  for (const [name, member] of Object.entries(value)) {
    const extension = Object.keys(schemas).find((urn) => sameName(urn, name));
    if (extension !== undefined) setAll(result, extension, member, op);
    else apply(result, parsePath(schema === core ? name : `${schema}:${name}`), member, op);
  }
}

function apply(result: Members, path: Path, value: unknown, op: PatchOperation["op"]): void {
  const { schema, attribute, filter, part } = path;
  if (!attribute) {
    if (op === "remove") delete result[schema];
    else setAll(result, schema, value, op);
    return;
  }
  if (attribute.readOnly) return;
  const owner = ownerOf(result, schema);
  if (filter !== undefined) changeEntries(owner, attribute, filter, part, value, op);
  else if (part !== undefined) changePart(owner, attribute, part, value, op);
  else if (op === "remove") delete owner[attribute.name];
  else owner[attribute.name] = merged(owner[attribute.name], attribute, value, op);
}

/** The object that holds the attributes of a schema; made when there is none. */
function ownerOf(result: Members, schema: string): Members {
  if (schema === core) return result;
  const owner = result[schema];
  const members: Members = isObject(owner) ? { ...owner } : {};
  result[schema] = members;
  return members;
}

/** What becomes of an attribute that is added or replaced as a whole. */
function merged(before: unknown, attribute: Attribute, value: unknown, op: PatchOperation["op"]): unknown {
  if (attribute.form === "list") {
    const entries: unknown[] = Array.isArray(value) ? value : [value];
    return op === "add" && Array.isArray(before) ? union(before, entries) : entries;
  }
  const parts = attribute.form === "parts" && !attribute.names && isObject(before) && isObject(value);
  return parts ? { ...before, ...value } : value;
}

/** Adding what is there already changes nothing. */
function union(before: readonly unknown[], added: readonly unknown[]): unknown[] {
  const keyOf = (entry: unknown): unknown => (isObject(entry) ? entry.value : entry);
  const fresh = added.filter((entry) => !before.some((known) => keyOf(known) === keyOf(entry)));
  return [...before, ...fresh];
}

function changePart(
  owner: Members,
  attribute: Attribute,
  part: string,
  value: unknown,
  op: PatchOperation["op"],
): void {
  const before = owner[attribute.name];
  if (attribute.form === "list") {
    const entries: unknown[] = Array.isArray(before) ? before : op === "remove" ? [] : [{}];
    owner[attribute.name] = entries.map((entry) => withPart(entry, part, value, op));
  } else {
    // A new name for what is referred to must not meet the id of the old one.
    owner[attribute.name] = withPart(attribute.names && op !== "remove" ? {} : before, part, value, op);
  }
}

function changeEntries(
  owner: Members,
  attribute: Attribute,
  filter: string,
  part: string | undefined,
  value: unknown,
  op: PatchOperation["op"],
): void {
  const passes = parseValueFilter(filter);
  const before = owner[attribute.name];
  const entries: unknown[] = Array.isArray(before) ? before : [];
  const isMeant = (entry: unknown): boolean => isObject(entry) && passes(entry);
  if (!entries.some(isMeant))
    throw new ScimRefusal("noTarget", `No value of ${attribute.name} is like [${filter}]`);
  if (op === "remove" && part === undefined) {
    owner[attribute.name] = entries.filter((entry) => !isMeant(entry));
    return;
  }
  owner[attribute.name] = entries.map((entry) => {
    if (!isMeant(entry)) return entry;
    if (part !== undefined) return withPart(entry, part, value, op);
    return isObject(entry) && isObject(value) ? { ...entry, ...value } : value;
  });
}

function withPart(entry: unknown, part: string, value: unknown, op: PatchOperation["op"]): Members {
  const members: Members = isObject(entry) ? { ...entry } : {};
  if (op === "remove") delete members[part];
  else members[part] = value;
  return members;
}
