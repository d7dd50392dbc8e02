/** Takes from a guide what only the site reads: HTML around words, and what stands behind `ts`. */

/** @param markdown A guide, which we wrote: nothing in it is to be feared. */
export function plainGuide(markdown: string): string {
  return markdown
    .split(/^(```.*?^```)$/gms)
    .map((piece) => (piece.startsWith("```") ? plainFence(piece) : plainText(piece)))
    .join("");
}

/** The title of a sample stands above it. */
function plainFence(fence: string): string {
  const [head = "", ...lines] = fence.split("\n");
  const [, title] = /\btitle="([^"]+)"/.exec(head) ?? [];
  const [language = ""] = head.split(" ");
  return [...(title === undefined ? [] : [`**${title}**`, ""]), language, ...lines].join("\n");
}

function plainText(text: string): string {
  return text.replaceAll(/^<\/?div[^>]*>\n*/gm, "").replaceAll(/<\/?span[^>]*>/g, "");
}
