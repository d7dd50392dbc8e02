/** Makes the example of an index report. */
import type { DataModel } from "../../model/data-model.js";
import { indexesOf } from "../indexes.js";

const usage = { queries: 1841, since: "2024-05-10T13:06:20Z" };

/** @returns The answer to `GET /indexes.json` of an app that has been deployed and used. */
export function indexReport({ models }: DataModel): object {
  const reports = models.map((model) => [model.name, { indexes: indexesOf(model, usage) }]);
  return { models: Object.fromEntries(reports) };
}
