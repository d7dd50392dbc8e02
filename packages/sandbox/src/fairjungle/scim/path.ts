/** Attribute paths: `name.familyName`, `emails[type eq "work"].value`, `urn:…:User:department`. */
import { ScimRefusal } from "./error.js";
import { core, findAttribute, sameName, schemas, type Attribute } from "./schema.js";

/** A path, with the names as the schema spells them. */
export interface Path {
  readonly schema: string;
  /** `undefined` when the path names a whole extension */
  readonly attribute: Attribute | undefined;
  /** the text between brackets, which picks values of a list */
  readonly filter: string | undefined;
  readonly part: string | undefined;
}

/**
 * Reads a path.
 *
 * @param scimType The error when it cannot be read: `invalidPath`, or `invalidFilter` inside a filter.
 * @throws ScimRefusal when it is no path, or names no attribute that is known.
 */
export function parsePath(text: string, scimType = "invalidPath"): Path {
  const unknown = new ScimRefusal(scimType, `There is no attribute "${text}"`);
  const schema = Object.keys(schemas).find((urn) => sameName(urn, text.slice(0, urn.length))) ?? core;
  const local = sameName(schema, text.slice(0, schema.length)) ? text.slice(schema.length) : `:${text}`;
  if (local === "") return { schema, attribute: undefined, filter: undefined, part: undefined };
  if (!local.startsWith(":")) throw unknown;

  const { head, filter, tail } = cutFilter(local.slice(1));
  const [name = "", ...parts] = filter === undefined ? head.split(".") : [head, ...tailParts(tail)];
  const attribute = findAttribute(schema, name);
  if (!attribute || parts.length > 1 || (filter !== undefined && attribute.form !== "list")) throw unknown;
  const [wanted] = parts;
  const part = attribute.parts.find((known) => wanted !== undefined && sameName(known, wanted));
  if (wanted !== undefined && part === undefined) throw unknown;
  return { schema, attribute, filter, part };
}

function cutFilter(text: string): { head: string; filter: string | undefined; tail: string } {
  const open = text.indexOf("[");
  const close = text.lastIndexOf("]");
  if (open < 0 || close < open) return { head: text, filter: undefined, tail: "" };
  return { head: text.slice(0, open), filter: text.slice(open + 1, close), tail: text.slice(close + 1) };
}

function tailParts(tail: string): string[] {
  return tail === "" ? [] : tail.startsWith(".") ? [tail.slice(1)] : [tail, tail];
}
