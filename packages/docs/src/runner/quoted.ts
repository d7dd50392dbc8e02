/** Writes a text as it would be written in code, in the quotes that it has least need to escape. */

const longest = 10_000;
const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

export function quoted(text: string): string {
  const quote = ["'", '"', "`"].find((mark) => !text.includes(mark)) ?? "'";
  const rest = text.length - longest;
  const escaped = text
    .slice(0, longest)
    .replaceAll(/[\\\n\r\t]/g, (mark) => escapes[mark] ?? mark)
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}${rest > 0 ? `... ${rest} more characters` : ""}`;
}
