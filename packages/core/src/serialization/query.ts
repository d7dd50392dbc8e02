/** Writes query strings. */
import { formSerializer } from "./form.js";

/**
 * Writes a query, without the question mark. Fits openapi-fetch's `querySerializer`.
 *
 * - `undefined`, `null`, empty lists and empty objects are not sent.
 * - A list is its name repeated: `ids=1&ids=2`. The name is taken as it is, so where a server wants brackets they are
 *   part of it: `"ids[]"`. Inside an object they are added: `filter[ids][]=1&filter[ids][]=2`.
 * - An object is `filter[due.gte]=…`, at any depth, with its own members only.
 * - A date is its ISO 8601 text, in UTC. Anything else that has a `toJSON` is what that gives, too.
 * - Names and values are percent-encoded, brackets too.
 *
 * @param query The parameters.
 * @returns The query, perhaps empty.
 * @throws TypeError for what has no such form: `NaN` and infinities, invalid dates, text that is not well-formed
 * Unicode, files, functions, objects of other classes, lists or objects in lists. It tells the name, never the value.
 * RangeError for circles.
 *
 * @example
 * ```ts
 * import { querySerializer } from "@api-clients/core";
 *
 * console.log(querySerializer({ limit: 10, "ids[]": [1, 2], query: { done: false }, embed: undefined }));
 * // limit=10&ids%5B%5D=1&ids%5B%5D=2&query%5Bdone%5D=false
 * ```
 */
export const querySerializer = (query: object): string =>
  // A plus means a space in forms only; a real one is already percent-encoded.
  formSerializer(query).toString().replaceAll("+", "%20");
