/** Reads the tokens by which somebody's own system vouches for a person. */
import { isObject, type JsonObject } from "../../engine/document/json.js";

/** The documented initialisation vector. */
const vector = new TextEncoder().encode("OpenSSL for Ruby");

/**
 * Decrypts a token, of the plain kind or with its first 16 bytes combined with the vector, escaped for a URL or not.
 *
 * @returns The person; `undefined` when the token was not made with this key.
 */
export async function readSsoToken(
  token: string,
  secureKey: string,
  companyId: number,
): Promise<JsonObject | undefined> {
  try {
    const { subtle } = globalThis.crypto;
    const digest = await subtle.digest("SHA-1", new TextEncoder().encode(`${secureKey}${companyId}`));
    const key = await subtle.importKey("raw", digest.slice(0, 16), "AES-CBC", false, ["decrypt"]);
    const bytes = Uint8Array.from(atob(decodeURIComponent(token)), (character) => character.charCodeAt(0));
    const plain = new Uint8Array(await subtle.decrypt({ name: "AES-CBC", iv: vector }, key, bytes));
    if (plain[0] !== "{".charCodeAt(0)) {
      for (const [index, byte] of vector.entries()) plain[index] = (plain[index] ?? 0) ^ byte;
    }
    const person: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plain));
    return isObject(person) ? person : undefined;
  } catch {
    // Whatever the reason, it is no token of this company.
    return undefined;
  }
}
