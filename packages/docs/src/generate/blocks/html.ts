/** Escapes text for HTML inside a Vue template. */

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Braces are escaped as well: Vue would take two of them for an expression. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? "")
    .replaceAll(/[{}]/g, (brace) => (brace === "{" ? "&#123;" : "&#125;"));
}
