/** The TypeScript that openapi-typescript uses, since the nodes that one compiler made are not printed by another. */
import { createRequire } from "node:module";
import type typescript from "typescript";

/**
 * The compiler that a module sees. That is not always the one that we see: npm puts openapi-typescript beside the
 * project's own TypeScript where the two fit together, and beside ours where not.
 *
 * @param path Where the module is.
 * @throws Error where that TypeScript has no compiler API (7.0 has none); npm only puts it there when it is forced to.
 */
export function compilerSeenBy(path: string): typeof typescript {
  const seen: typeof typescript | { version: string } = createRequire(path)("typescript");
  if ("factory" in seen) return seen;
  throw new Error(
    `${path} is installed beside TypeScript ${seen.version}, which has no compiler API: ` +
      "remove openapi-typescript, or the override of its TypeScript, from your own package.json",
  );
}

export const ts = compilerSeenBy(createRequire(import.meta.url).resolve("openapi-typescript"));
