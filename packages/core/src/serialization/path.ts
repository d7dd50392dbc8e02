/** Fills path templates so that no value can change which endpoint is called. */
import { isText } from "./is-text.js";

/** A `.` or `..` segment, as some server may see it that decodes before it splits, or takes `\` for `/`. */
const dotSegment = /(^|[/\\]|%(25)*(2f|5c))(\.|%(25)*2e){1,2}($|[/\\]|%(25)*(2f|5c))/i;

/**
 * Fills a path template. A value stays inside its place, whatever it holds: all but letters, digits and `-_.~!*'()` is
 * percent-encoded, and where a server or `fetch` could find a `.` or `..` segment in it, encoded any number of times, it
 * is refused. Fits openapi-fetch's `pathSerializer`.
 *
 * @param template A path with parameters in braces, such as `/users/{id}` or `/objects/{model}.json`.
 * @param parameters The values: text, finite numbers, bigints or booleans. Those without a place are left out.
 * @returns The path.
 * @throws TypeError where a value is missing, empty, of another type, not well-formed Unicode, or has such a segment.
 * It names the parameter and the template, never the value.
 *
 * @example
 * ```ts
 * import { pathSerializer } from "@api-clients/core";
 *
 * console.log(pathSerializer("/users/{id}/notes", { id: "a/b?" })); // /users/a%2Fb%3F/notes
 * ```
 */
export const pathSerializer = (template: string, parameters: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = `${isText(parameters[name]) ? parameters[name] : ""}`;
    if (!text || dotSegment.test(text))
      throw new TypeError(
        `Parameter "${name}" of ${template} must be text or a number, not empty, without "." or ".." segments`,
      );
    return encodeURIComponent(text);
  });
