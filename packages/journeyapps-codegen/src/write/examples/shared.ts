/** The examples that bring models together, in the place of those about some other app. */
import type { DataModel } from "../../model/data-model.js";
import { component } from "../generic.js";
import { dataModelJson } from "../data-model-json.js";
import type { Example, OpenApiDocument } from "../openapi.js";
import type { Subject, Subjects } from "../subject.js";
import { batchRequest, batchResponse } from "./batch.js";
import { dataModelXml } from "./data-model-xml.js";
import { indexReport } from "./index-report.js";
import { exampleObject } from "./object.js";

/** @returns The examples by the names that they replace. */
export function sharedExamples(
  dataModel: DataModel,
  subjects: Subjects,
  generic: OpenApiDocument,
): Record<string, Example> {
  // Two models show all there is to see.
  const some = [...subjects.values()].slice(0, 2);
  const hash = dataModel.hash ?? "9c4e1f7a2b";
  const app = "The data model of this app";
  const examples: Record<string, Example> = {
    "batch-request": { summary: "One write of each kind", value: batchRequest(some) },
    "batch-response": { summary: "One of the operations failed", value: batchResponse(some) },
    "oplog-page": {
      summary: "Entries with exact positions",
      value: oplogPage(some, subjects, hash, "exact"),
    },
    "oplog-page-plain": {
      summary: "The same without sequence_ids, rounded",
      value: oplogPage(some, subjects, hash, "rounded"),
    },
    "data-model": { summary: app, value: dataModelJson(dataModel, hash) },
    "data-model-xml": { summary: app, value: dataModelXml(dataModel) },
    "index-report": { summary: "The indexes of this app", value: indexReport(dataModel) },
  };
  for (const name of Object.keys(examples)) component(generic, "examples", name);
  return examples;
}

function oplogPage(
  some: readonly Subject[],
  subjects: Subjects,
  hash: string,
  positions: "exact" | "rounded",
): object {
  const isExact = positions === "exact";
  const entries = some.map((subject, index) => ({
    ...(isExact
      ? { sequence_id: `73611200445189324${81 + index}`, app_id: "64b0c1d2e3f4a5b6c7d8e9f0", events: [] }
      : { sequence: 7_361_120_044_518_932_000 }),
    operation: index === 0 ? "create" : "update",
    object: exampleObject(subject, 1, subjects),
  }));
  const end = isExact
    ? { has_more: false, next_request_start: `73611200445189324${81 + entries.length}` }
    : {};
  return { entries, ...end, datamodel_hash: hash };
}
