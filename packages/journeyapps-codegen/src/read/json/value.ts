/** Values of a JSON text, each with the pointer to it. */
import type { Report } from "../../diagnostics/report.js";

/** A value, and where it stands. */
export interface Value {
  readonly value: unknown;
  readonly place: { readonly pointer: string };
}

/** The member of an object; `undefined` where it is missing or null. */
export function member({ value, place }: Value, name: string): Value | undefined {
  if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
  const found = value[name];
  return found === undefined || found === null ? undefined : { value: found, place: at(place, name) };
}

/** The members of an object, by name; none, and an error, where the value is no object. */
export function entries(map: Value | undefined, what: string, report: Report): [string, Value][] {
  if (!map) return [];
  if (!isObject(map.value)) {
    report.error(map.place, `${what} must be an object.`, "Read the data model anew from the deployment.");
    return [];
  }
  return Object.entries(map.value).map(([name, value]) => [name, { value, place: at(map.place, name) }]);
}

/** A text member; `undefined` where it is missing or null, with an error where it is something else. */
export function text(owner: Value, name: string, report: Report): string | undefined {
  const found = member(owner, name);
  if (!found) return undefined;
  if (typeof found.value === "string") return found.value;
  report.error(found.place, `\`${name}\` must be a text.`, "Read the data model anew from the deployment.");
  return undefined;
}

/** The elements of an array. */
export function items(list: Value, what: string, report: Report): Value[] {
  if (Array.isArray(list.value)) {
    return list.value.map((value: unknown, index) => ({ value, place: at(list.place, String(index)) }));
  }
  report.error(list.place, `${what} must be a list.`, "Read the data model anew from the deployment.");
  return [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at({ pointer }: { readonly pointer: string }, name: string): { readonly pointer: string } {
  return { pointer: `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` };
}
