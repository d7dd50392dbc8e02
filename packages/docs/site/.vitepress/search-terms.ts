/** Cuts texts and queries into what is looked up: words, and whole paths and hyphenated names beside their parts. */

/**
 * The page of a search gets the source of this function, so it must need nothing outside of itself.
 *
 * @param text Such as `GET /api/users/{id}`, which is `GET`, `api`, `users`, `id` and `/api/users/{id}`.
 */
export function searchTerms(text: string): string[] {
  const words = text.split(/[\n\r\p{Z}\p{P}\p{S}]+/u).filter(Boolean);
  const wholes = text
    .split(/\s+/u)
    .map((piece) => piece.replaceAll(/^[^\p{L}\p{N}/{]+|[^\p{L}\p{N}}]+$/gu, ""))
    .filter((piece) => /^\/|[^\s][/_-]/u.test(piece));
  return [...words, ...wholes];
}
