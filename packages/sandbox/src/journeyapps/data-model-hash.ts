/** What a deployment calls a state of its data model. */
import type { DataModel } from "./data-model.js";
import { hash } from "./hash.js";

/** The hash of a data model: the one it brings, or one that changes with it. */
export function hashOf(dataModel: DataModel): string {
  return dataModel.datamodel_hash ?? hash(JSON.stringify(dataModel)).slice(0, 10);
}
