/** Makes the tokens by which your own system vouches for a person. */

/** Somebody of your own system, by the names that JRNI uses. */
export interface SsoPerson {
  readonly email?: string | undefined;
  readonly first_name?: string | undefined;
  readonly last_name?: string | undefined;
  readonly mobile?: string | undefined;
  /** Whatever else is known. */
  readonly [member: string]: unknown;
}

/** What a token is made of. */
export interface SsoTokenOptions {
  /** The secure key from JRNI Studio. Whoever has it can log in as anybody: keep it on your server. */
  secureKey: string;
  /** The company that the key belongs to, or the id of an affiliate. */
  companyId: number | string;
  /** Whom to vouch for. */
  person: SsoPerson;
  /** Until when the token is good; default: in an hour. */
  expires?: Date | undefined;
  /**
   * Combines the first 16 bytes with the initialisation vector by XOR before they are encrypted, as the recipes for Java
   * and C# do; default `false`. Try it where the plain form is refused: the documents do not say who needs which.
   */
  xorFirstBlock?: boolean | undefined;
}

/** The documented initialisation vector, always the same. */
const vector = new TextEncoder().encode("OpenSSL for Ruby");

/**
 * Encrypts a person for single sign-on: the JSON of it by AES-128-CBC, with the first 16 bytes of the SHA-1 of secure key
 * and company id as the key; base64, escaped for a URL.
 *
 * @param options Whom to vouch for, and the key to do it with.
 * @returns The token. `decodeURIComponent` takes the escaping away, should a server not want it.
 * @throws RangeError where `expires` is not a date.
 *
 * @example
 * ```ts
 * import { ssoToken } from "@api-clients/jrni";
 *
 * const person = { email: "leo.marsh@mail.example", first_name: "Leo", last_name: "Marsh" };
 * const token = await ssoToken({ secureKey: "key-from-studio", companyId: 44120, person });
 * console.log(token.length > 100); // true
 * ```
 */
export async function ssoToken(options: SsoTokenOptions): Promise<string> {
  const { secureKey, companyId, person, xorFirstBlock = false } = options;
  const { expires = new Date(Date.now() + 3_600_000) } = options;
  const bytes = new TextEncoder().encode(JSON.stringify({ ...person, expires: expires.toISOString() }));
  if (xorFirstBlock) for (const [index, byte] of vector.entries()) bytes[index] = (bytes[index] ?? 0) ^ byte;

  const { subtle } = globalThis.crypto;
  const digest = await subtle.digest("SHA-1", new TextEncoder().encode(`${secureKey}${companyId}`));
  const key = await subtle.importKey("raw", digest.slice(0, 16), "AES-CBC", false, ["encrypt"]);
  const encrypted = await subtle.encrypt({ name: "AES-CBC", iv: vector }, key, bytes);
  return encodeURIComponent(btoa(String.fromCharCode(...new Uint8Array(encrypted))));
}
