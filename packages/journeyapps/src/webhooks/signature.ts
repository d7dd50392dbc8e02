/** Checks the signature of a webhook call, in a time that does not tell how much of it fits. */

/**
 * @param body The raw body.
 * @param signature What the header holds: HMAC-SHA256 in hex, as published, or in Base64.
 * @param secrets Any of these will do.
 */
export async function isSignedBy(
  body: Uint8Array<ArrayBuffer>,
  signature: string,
  secrets: readonly string[],
): Promise<boolean> {
  const bytes = signatureBytes(signature);
  if (!bytes) return false;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  for (const secret of secrets) {
    const raw = new TextEncoder().encode(secret);
    const key = await crypto.subtle.importKey("raw", raw, algorithm, false, ["verify"]);
    if (await crypto.subtle.verify("HMAC", key, bytes, body)) return true;
  }
  return false;
}

function signatureBytes(signature: string): Uint8Array<ArrayBuffer> | undefined {
  if (/^[\da-f]{64}$/i.test(signature)) {
    return Uint8Array.from({ length: 32 }, (_, index) =>
      Number.parseInt(signature.slice(2 * index, 2 * index + 2), 16),
    );
  }
  if (!/^[A-Za-z\d+/]{43}=$/.test(signature)) return undefined;
  return Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
}
