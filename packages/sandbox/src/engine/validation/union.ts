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
  if (!isObject(schema.properties) || !isObject(value)) return true;
  return Object.entries(schema.properties).every(([name, property]) => {
    if (!isObject(property)) return true;
    return flatten(root, property, ["allOf"]).every(
      (part) => !("const" in part) || part.const === ownMember(value, name),
    );
  });
}
