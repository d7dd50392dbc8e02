/** Makes ids for examples: they look like real ones and are the same every time. */

/**
 * @param owner What has the id, such as the name of a model.
 * @param number Which of its objects, counted from 1.
 * @returns A UUID that no server gave.
 */
export function exampleId(owner: string, number: number): string {
  const digits = [0, 1, 2, 3].map((part) => hash(`${part}/${owner}/${number}`)).join("");
  // Version 4, variant 1, as random ids have.
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
  ];
  return [...parts, digits.slice(20)].join("-");
}

/** FNV-1a over UTF-16 units, then stirred, for short texts that differ little. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
