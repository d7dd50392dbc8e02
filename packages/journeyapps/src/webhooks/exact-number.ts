/** Finds integers in JSON that `JSON.parse` would round. */

/**
 * The digits of a member at the top of a JSON object. Reads each character once.
 *
 * @param json An object that `JSON.parse` takes.
 * @param name The member. Of several of this name the last one counts, as it does for `JSON.parse`.
 * @returns The text of its value where that is a number, as it stands there; else `undefined`.
 */
export function exactNumber(json: string, name: string): string | undefined {
  let depth = 0;
  let text = "";
  let found: string | undefined;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    else if (character === '"') {
      const end = endOfString(json, at);
      text = json.slice(at, end);
      at = end - 1;
    } else if (character === ":" && depth === 1 && JSON.parse(text) === name) {
      found = numberAt(json, at + 1);
    }
  }
  return found;
}

/** The index behind the closing quote. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

function numberAt(json: string, start: number): string | undefined {
  let from = start;
  while (/\s/.test(json[from] ?? "")) from++;
  let to = from;
  while (/[-+.\deE]/.test(json[to] ?? "")) to++;
  return to > from ? json.slice(from, to) : undefined;
}
