/** Says in an editor how well a fact is known: `x-evidence`, `x-seen-in` and `x-source` as TSDoc lines. */

/** What is known of how a fact is known, as TSDoc `@remarks` and `@see` lines; empty where nothing is said. */
export function evidenceLines(node: Record<string, unknown>): string[] {
  const evidence = node["x-evidence"];
  if (typeof evidence !== "string") return [];
  const seenIn = node["x-seen-in"];
  const sources = node["x-source"];
  return [
    `@remarks Evidence: ${evidence}${typeof seenIn === "string" ? `, seen in ${seenIn}` : ""}.`,
    ...(Array.isArray(sources) ? sources.map((source) => `@see ${String(source)}`) : []),
  ];
}
