/** Which branch of a `oneOf` or `anyOf` a value was meant for. */
import { isObject, ownMember, type JsonObject } from "../document/json.js";
import { flatten, targetOf } from "../document/schema.js";

/** The only branch whose type and constants a value meets; `undefined` when there is none or more than one. */
export function intendedBranch(
  branches: readonly unknown[],
  value: unknown,
  root: JsonObject,
): object | undefined {
  const plausible = branches.filter(isObject).filter((branch) => {
    return flatten(root, branch, ["allOf"]).every(
      (part) => hasType(part, value) && hasConstants(part, value, root),
    );
  });
  return plausible.length === 1 ? plausible[0] : undefined;
}

/** The member that tells the branches apart, and the values that it may have. */
export interface Mark {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** The member whose constant tells apart the branches a value could be of, if the value has none of the constants. */
export function missedMark(branches: readonly unknown[], value: unknown, root: JsonObject): Mark | undefined {
  if (!isObject(value)) return undefined;
  const [first, ...others] = branches
    .filter(isObject)
    .map((branch) => flatten(root, branch, ["allOf"]))
    .filter((parts) => parts.every((part) => hasType(part, value)))
    .map((parts) => new Map(parts.flatMap((part) => constantMembers(part, root))));
  if (!first) return undefined;
  const name = [...first.keys()].find((key) => others.every((constants) => constants.has(key)));
  if (name === undefined) return undefined;
  const values = [first, ...others].map((constants) => constants.get(name));
  return values.includes(ownMember(value, name)) ? undefined : { name, values: [...new Set(values)] };
}

const closures = new WeakMap<object, ReadonlySet<unknown>>();

/** Every schema that can take part when one of these branches is tried. */
export function reachable(branches: object, root: JsonObject): ReadonlySet<unknown> {
  const known = closures.get(branches);
  if (known) return known;
  const seen = new Set<unknown>();
  const open: unknown[] = [branches];
  while (open.length > 0) {
    const at = open.pop();
    if (typeof at !== "object" || at === null || seen.has(at)) continue;
    seen.add(at);
    open.push(...Object.values(at), targetOf(root, at));
  }
  closures.set(branches, seen);
  return seen;
}

function hasType({ type }: JsonObject, value: unknown): boolean {
  if (type === undefined) return true;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const actual = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types.includes(actual) || (actual === "number" && types.includes("integer"));
}

function hasConstants(schema: JsonObject, value: unknown, root: JsonObject): boolean {
  if ("const" in schema && schema.const !== value) return false;
  return (
    !isObject(value) ||
    constantMembers(schema, root).every(([name, constant]) => constant === ownMember(value, name))
  );
}

function constantMembers({ properties }: JsonObject, root: JsonObject): (readonly [string, unknown])[] {
  return Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) =>
    flatten(root, property, ["allOf"])
      .filter((part) => "const" in part)
      .map((part) => [name, part.const] as const),
  );
}
