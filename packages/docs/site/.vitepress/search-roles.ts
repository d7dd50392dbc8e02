/**
 * Gives VitePress's search the roles that readers by ear need: a dialog with a combo box and a list of options.
 * As it comes, it is a button that contains all of these, and its options contain links.
 */
import type { Plugin } from "vitepress";

/** What stands in the component, and what should stand there. A key with a name of its own is a picture. */
const changes: [RegExp, string][] = [
  [
    /role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"/,
    'role="dialog" aria-modal="true"',
  ],
  [
    /aria-autocomplete="both"/,
    `role="combobox" :aria-expanded="results?.length ? 'true' : 'false'" aria-autocomplete="list"`,
  ],
  [
    /(<li[^<]*?):id="'localsearch-item-' \+ index"\s+:aria-selected="[^"]*"\s+role="option"/,
    '$1role="presentation"',
  ],
  [
    /(<a\s+:href="p\.id")/,
    `$1 :id="'localsearch-item-' + index" :aria-selected="selectedIndex === index ? 'true' : 'false'" role="option"`,
  ],
  [/<kbd :aria-label/g, '<kbd role="img" :aria-label'],
];

/** @throws Error, when the site is built, where VitePress's component is no longer what is changed here. */
export function searchRoles(): Plugin {
  return {
    name: "search-roles",
    enforce: "pre",
    transform: (code, id) => {
      if (!id.endsWith("/VPLocalSearchBox.vue")) return undefined;
      return changes.reduce((text, [from, to]) => {
        if (text.search(from) < 0)
          throw new Error(`VitePress's search has no ${from} any more: see search-roles.ts`);
        return text.replace(from, to);
      }, code);
    },
  };
}
