/** Shows a piece of a file inside a message. */

const longest = 60;
const most = 20;

/** The text in back quotes, on one line and not longer than a message can bear. */
export function quote(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
}

/** The texts, each in back quotes, as a list in prose; of a long list, its beginning. */
export function quoteAll(texts: readonly string[]): string {
  const some = texts.slice(0, most).map(quote).join(", ");
  return texts.length > most ? `${some} and ${texts.length - most} more` : some;
}
