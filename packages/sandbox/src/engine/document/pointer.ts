/** JSON Pointers (RFC 6901) in their URI fragment form, `#/paths/~1users/get`. */

/** Appends member names or indexes to a pointer. */
export function extend(pointer: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>((path, token) => {
    return `${path}/${escapeToken(String(token)).replaceAll("%", "%25")}`;
  }, pointer);
}

/** The member names a pointer walks through. */
export function tokensOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => decode(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** One member name as it stands inside a pointer. */
export function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

// A `$ref` written by hand may carry percent-encoding, and may carry it wrongly.
function decode(token: string): string {
  if (!token.includes("%")) return token;
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
