/** Nested values written with bracketed names: `filter[user][id]=1`, `tags[]=a&tags[]=b`, `rows[][id]=1`. */
import { emptyRecord } from "../document/json.js";

/** A tree of leaves (texts or files), as the names describe it. */
export type Tree<Leaf> = Leaf | readonly Tree<Leaf>[] | { readonly [name: string]: Tree<Leaf> };

/** A leaf, and the keys that lead to it. */
export type Entry<Leaf> = readonly [keys: readonly string[], leaf: Leaf];

// No real form goes deeper, and a hostile one must not exhaust the stack.
const deepest = 32;

/** The keys of a bracketed name: `a[b][]` is `["a", "b", ""]`; a name whose brackets do not balance is one key. */
export function keysOf(name: string): string[] {
  const open = name.indexOf("[");
  if (open < 1 || !name.endsWith("]")) return [name];
  const keys = name.slice(open + 1, -1).split("][");
  const odd = keys.length > deepest || keys.some((key) => key.includes("[") || key.includes("]"));
  return odd ? [name] : [name.slice(0, open), ...keys];
}

/**
 * Builds the tree of a list of entries; of none, an empty record. A key given twice and the key `""` make lists; every object is without a
 * prototype, so that no name can reach one.
 */
export function buildTree<Leaf>(entries: readonly Entry<Leaf>[]): Tree<Leaf> {
  const leaves: Tree<Leaf>[] = entries.filter(([keys]) => keys.length === 0).map(([, leaf]) => leaf);
  const deeper = entries.filter(([keys]) => keys.length > 0);
  const [first] = leaves;
  if (deeper.length === 0 && leaves.length === 1 && first !== undefined) return first;
  if (deeper.length === 0) return leaves.length > 0 ? leaves : emptyRecord();
  const tree = deeper.every(([keys]) => keys[0] === "") ? buildList(deeper) : buildRecord(deeper);
  // `a=1&a[b]=2` contradicts itself; both are kept, for the schema to refuse.
  return leaves.length === 0 ? tree : [...leaves, tree];
}

function buildRecord<Leaf>(entries: readonly Entry<Leaf>[]): { [name: string]: Tree<Leaf> } {
  const groups = new Map<string, Entry<Leaf>[]>();
  for (const [[key = "", ...rest], leaf] of entries) {
    const group = groups.get(key);
    if (group) group.push([rest, leaf]);
    else groups.set(key, [[rest, leaf]]);
  }
  const record = emptyRecord<Tree<Leaf>>();
  for (const [key, group] of groups) record[key] = buildTree(group);
  return record;
}

// `rows[][id]=1&rows[][name]=x&rows[][id]=2`: a member that is already there begins the next item.
function buildList<Leaf>(entries: readonly Entry<Leaf>[]): Tree<Leaf>[] {
  const items: Entry<Leaf>[][] = [];
  let taken = new Set<string>();
  for (const [keys, leaf] of entries) {
    const rest = keys.slice(1);
    const member = JSON.stringify(rest);
    if (rest.length === 0 || items.length === 0 || (taken.has(member) && !rest.includes(""))) {
      items.push([]);
      taken = new Set();
    }
    taken.add(member);
    items.at(-1)?.push([rest, leaf]);
  }
  return items.map(buildTree);
}
