/** Turns an object into the flat list of names and texts that queries and forms are made of. */
import { isText } from "./is-text.js";

/**
 * Appends each pair that `source` comes to, in order, by the rules of `querySerializer`.
 *
 * @param prefix The name of the member that `source` is, if it is one.
 * @throws TypeError where a value cannot be written so. It tells the name, never the value.
 */
export const flattenInto = <Form extends FormData | URLSearchParams>(
  form: Form,
  source: object,
  prefix?: string,
): Form => {
  for (const [key, given] of Object.entries(source) as [string, unknown][]) {
    const isList = Array.isArray(given);
    const name = prefix === undefined ? key : `${prefix}[${key}]${isList ? "[]" : ""}`;
    for (const item of isList ? given : [given]) {
      // An invalid date has no JSON, and is refused as NaN is.
      const value: unknown = item?.toJSON ? (item.toJSON() ?? NaN) : item;
      if (value === undefined || value === null) continue;
      if (isText(value)) form.append(name, String(value));
      else if (form instanceof FormData && value instanceof Blob) form.append(name, value);
      else if (!isList && isPlain(value)) flattenInto(form, value, name);
      else
        throw new TypeError(
          `Parameter "${name}" must be text, a number, a date, a flat list or a plain object`,
        );
    }
  }
  return form;
};

/** Looks at the prototype's prototype and not for `Object.prototype`, so that objects of other realms are plain too. */
const isPlain = (value: {}): boolean =>
  !Object.getPrototypeOf(Object.getPrototypeOf(value) ?? Object.prototype);
