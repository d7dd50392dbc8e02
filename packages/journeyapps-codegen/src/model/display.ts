/** Reads the format of an object's label: `{field}`, `{relationship.field}`, `{field:.2f}`, and `{{` for a brace. */

/** A piece of a format: fixed text, or the path to a value. */
export type DisplayPart = { readonly text: string } | { readonly path: readonly string[] };

/** @returns The pieces of a format, in order; a brace that is never closed is text. */
export function parseDisplay(format: string): DisplayPart[] {
  const parts: DisplayPart[] = [];
  for (const [found, path] of format.matchAll(/\{\{|\}\}|\{([^{}]*)\}|[^{}]+|[{}]/g)) {
    if (path === undefined) parts.push({ text: found === "{{" || found === "}}" ? found.slice(1) : found });
    else parts.push({ path: (path.split(":", 1)[0] ?? "").trim().split(".") });
  }
  return parts;
}
