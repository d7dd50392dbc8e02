/** Writes each body in the form that it, or its label, asks for. */
import { formSerializer, multipartSerializer } from "./form.js";

/**
 * Writes a body as `multipart/form-data` where a `Blob` or `File` is in it, as `application/x-www-form-urlencoded` where
 * the call's `Content-Type` header says so, and as JSON otherwise. Fits openapi-fetch's `bodySerializer`, and
 * `createClient`'s.
 *
 * @param body What the call was given.
 * @param headers The headers of the call.
 * @returns The body; the runtime knows the content type and the boundary of a multipart form.
 * @throws TypeError as {@link querySerializer} does, where a form is asked for.
 *
 * @example
 * ```ts
 * import { bodySerializer } from "@api-clients/core";
 *
 * const headers = new Headers({ "Content-Type": "application/x-www-form-urlencoded" });
 * console.log(String(bodySerializer({ task: { done: true } }, headers))); // task%5Bdone%5D=true
 * console.log(bodySerializer({ task: { done: true } }, new Headers())); // {"task":{"done":true}}
 * ```
 */
export const bodySerializer = (body: object, headers: Headers): FormData | URLSearchParams | string => {
  if (/urlencoded/i.test(headers.get("content-type") ?? "")) return formSerializer(body);
  let holdsFile = body instanceof FormData;
  const json = JSON.stringify(body, (_, value: unknown) => {
    holdsFile ||= value instanceof Blob;
    return value;
  });
  return holdsFile ? multipartSerializer(body) : json;
};
