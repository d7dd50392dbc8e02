/** Turns an object into the flat list of names and texts that queries and forms are made of. */
import { textOf } from "./text-of.js";

/** Deeper than any API asks for: whoever gets here goes in a circle. */
const tooDeep = 99;

/**
 * Appends each pair that `source` comes to, in order, by the rules of `querySerializer`.
 *
 * @throws TypeError where a value cannot be written so. It tells the name, never the value.
 */
export function flattenInto<Form extends FormData | URLSearchParams>(form: Form, source: object): Form {
  function append(name: string, itemName: string, given: unknown, depth: number): void {
    // An invalid date has no JSON, and is refused as NaN is.
    const value = given instanceof Date ? (given.toJSON() ?? NaN) : given;
    if (value === undefined || value === null) return;
    const text = textOf(value, name);
    if (text !== undefined) form.append(name, text);
    else if (form instanceof FormData && value instanceof Blob) form.append(name, value);
    else if (Array.isArray(value) && depth < tooDeep) {
      for (const item of value) append(itemName, itemName, item, tooDeep);
    } else if (isPlain(value) && depth < tooDeep) {
      for (const [key, member] of Object.entries(value)) {
        append(`${name}[${key}]`, `${name}[${key}][]`, member, depth + 1);
      }
    } else {
      throw new TypeError(
        `Parameter "${name}" must be valid text, a number, a date, or a flat list or plain object of these`,
      );
    }
  }
  for (const [name, value] of Object.entries(source)) append(name, name, value, 0);
  return form;
}

/** Looks at the prototype's prototype and not for `Object.prototype`, so that objects of other realms are plain too. */
function isPlain(value: {}): boolean {
  return !Object.getPrototypeOf(Object.getPrototypeOf(value) ?? Object.prototype);
}
