/** The database indexes that a deployment makes of those in the data model. */
import type { Model } from "../model/data-model.js";

/** An index as `GET /indexes.json` answers it. */
export interface IndexJson {
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly name: string;
  readonly status: string;
  readonly type: string;
  readonly usage_stats: { readonly queries: number; readonly since: string } | null;
}

/**
 * @param usage How much those of the data model were used.
 * @returns The indexes of one model: the one that every model has, and its own.
 */
export function indexesOf(
  { indexes, belongsTo }: Model,
  usage: IndexJson["usage_stats"] = null,
): readonly IndexJson[] {
  const keyOf = (name: string) => (belongsTo.some((end) => end.name === name) ? `${name}_id` : name);
  const internal = {
    key: { _id: 1 },
    name: "_id_",
    status: "ready",
    type: "internal",
    usage_stats: null,
  } as const;
  const own = indexes.map(({ name, on }) => ({
    key: Object.fromEntries(on.map((key) => [keyOf(key.name), key.descending ? -1 : 1] as const)),
    name,
    status: "ready",
    type: "schema",
    usage_stats: usage,
  }));
  return [internal, ...own];
}
