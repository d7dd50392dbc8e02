/** Makes the example of an index report. */
import type { DataModel, Model } from "../../model/data-model.js";

/** @returns The answer to `GET /indexes.json` of an app that has been deployed and used. */
export function indexReport({ models }: DataModel): object {
  return { models: Object.fromEntries(models.map((model) => [model.name, { indexes: indexesOf(model) }])) };
}

function indexesOf({ indexes, belongsTo }: Model): object[] {
  const keyOf = (name: string) => (belongsTo.some((end) => end.name === name) ? `${name}_id` : name);
  const internal = { key: { _id: 1 }, name: "_id_", status: "ready", type: "internal", usage_stats: null };
  const own = indexes.map(({ name, on }) => ({
    key: Object.fromEntries(on.map((key) => [keyOf(key.name), key.descending ? -1 : 1])),
    name,
    status: "ready",
    type: "schema",
    usage_stats: { queries: 1841, since: "2024-05-10T13:06:20Z" },
  }));
  return [internal, ...own];
}
