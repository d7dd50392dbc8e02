/** Fills path templates so that no value can change which endpoint is called. */
import { textOf } from "./text-of.js";

/** A `.` or `..` segment, as some server may see it that decodes before it splits, or takes `\` for `/`. */
const dotSegment = /(^|[/\\]|%2f|%5c)(\.|%2e){1,2}($|[/\\]|%2f|%5c)/i;

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
export function pathSerializer(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = textOf(Object.hasOwn(parameters, name) ? parameters[name] : undefined);
    if (!text || dotSegment.test(text.replace(/%(25)+/g, "%"))) {
      throw new TypeError(
        `Path parameter "${name}" of ${template} must be valid text or a number, not empty and without "." or ".." segments`,
      );
    }
    return encodeURIComponent(text);
  });
}
