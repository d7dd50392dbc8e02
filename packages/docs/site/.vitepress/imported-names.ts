/** Makes the names that samples import searchable: of code, they are what is asked for. */

/**
 * @param markdown A guide.
 * @returns The guide with the names that a `ts` block imports from our packages in the place of the block.
 */
export function importedNames(markdown: string): string {
  return markdown.replaceAll(/^```ts\b.*?^```$/gms, (block) => {
    const lists = block.matchAll(/^import (?:type )?\{([^}]*)\} from "@api-clients\//gm);
    const names = [...lists].flatMap(([, list = ""]) => list.match(/\b(?!type\b)\w+/g) ?? []);
    return names.map((name) => `\`${name}\``).join(" ");
  });
}
