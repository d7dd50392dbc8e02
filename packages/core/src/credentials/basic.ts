/** User and password (RFC 7617). */
import type { Credential } from "./credential.js";
import { tokenHeaders } from "./credential.js";

/**
 * Sends `Authorization: Basic …`, with user and password in UTF-8.
 *
 * @param user The user name; a colon would end it early.
 * @param password The password, which may be empty.
 * @returns The credential.
 * @throws TypeError for a user that is empty or has a colon, or where one of the two is not a string.
 *
 * @example
 * ```ts
 * import { basic } from "@api-clients/core";
 *
 * console.log(await basic("Aladdin", "open sesame").headers()); // { authorization: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==' }
 * ```
 */
export const basic = (user: string, password: string): Credential => {
  if (!user || user.includes(":") || typeof password !== "string")
    throw new TypeError("basic() needs a user, without a colon, and a password");
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return tokenHeaders({ authorization: btoa(String.fromCharCode(...bytes)) }, "Basic ");
};
