/** Names and values of a query string or of a urlencoded body, in the order they were sent. */

/** One `name=value`. */
export interface Field {
  readonly name: string;
  readonly value: string;
  /** the value before percent-decoding: only there is a comma that separates told from one that was sent */
  readonly raw: string;
}

/** Reads `a=1&b=2`; like a browser, it keeps what is wrongly encoded as it stands. */
export function parseForm(text: string): Field[] {
  return text
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const equals = pair.indexOf("=");
      const raw = equals < 0 ? "" : pair.slice(equals + 1);
      return { name: decodeForm(equals < 0 ? pair : pair.slice(0, equals)), value: decodeForm(raw), raw };
    });
}

/** Undoes the encoding of one name or value. */
export function decodeForm(text: string): string {
  const spaced = text.replaceAll("+", " ");
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    // The lenient decoder of the platform keeps a stray percent sign and replaces invalid UTF-8.
    return new URLSearchParams(`v=${text}`).get("v") ?? text;
  }
}
