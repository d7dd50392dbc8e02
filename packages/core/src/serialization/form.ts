/** Writes form bodies, by the rules of queries. */
import { flattenInto } from "./flatten.js";

/**
 * Writes an `application/x-www-form-urlencoded` body by the rules of {@link querySerializer}. Fits openapi-fetch's
 * `bodySerializer`. A form cannot say `null`, and such members are not sent: to clear a field, send JSON.
 *
 * @param body The members, or a body that is ready to be sent.
 * @returns The body; `fetch` knows its content type.
 * @throws TypeError as {@link querySerializer} does.
 *
 * @example
 * ```ts
 * import { formSerializer } from "@api-clients/core";
 *
 * console.log(String(formSerializer({ task: { title: "Oil & check" } }))); // task%5Btitle%5D=Oil+%26+check
 * ```
 */
export const formSerializer = (body: object): URLSearchParams =>
  body instanceof URLSearchParams ? body : flattenInto(new URLSearchParams(), body);

/**
 * Writes a `multipart/form-data` body by the rules of {@link querySerializer}, where files are `Blob`s or `File`s. Fits
 * openapi-fetch's `bodySerializer`.
 *
 * @param body The members, or a body that is ready to be sent.
 * @returns The body; `fetch` knows its content type and boundary.
 * @throws TypeError as {@link querySerializer} does, but not for files.
 *
 * @example
 * ```ts
 * import { multipartSerializer } from "@api-clients/core";
 *
 * const form = multipartSerializer({ note: "front", photo: new Blob(["…"], { type: "image/png" }) });
 * console.log([...form.keys()]); // [ 'note', 'photo' ]
 * ```
 */
export const multipartSerializer = (body: object): FormData =>
  body instanceof FormData ? body : flattenInto(new FormData(), body);
