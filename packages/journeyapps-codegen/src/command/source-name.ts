/** Names the source of types in the comment at their top. */

/** The last part of a path, with nothing in it that could end a comment or a line. */
export function sourceName(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? "").replaceAll(/[^\w .-]/g, "_");
}
