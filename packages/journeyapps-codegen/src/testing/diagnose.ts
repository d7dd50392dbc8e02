/** Reads and checks a data model, and tells what was found. */
import { formatDiagnostic } from "../diagnostics/diagnostic.js";
import { createReport } from "../diagnostics/report.js";
import { checkDataModel } from "../model/check.js";
import type { DataModel } from "../model/data-model.js";
import { read } from "../read/read.js";

/** @returns The data model, and a line for each finding. */
export function diagnose(source: string | Uint8Array, file = "schema.xml") {
  const report = createReport(file);
  const dataModel = read(source, report);
  if (dataModel) checkDataModel(dataModel, report);
  return { dataModel, lines: report.diagnostics.map(formatDiagnostic), failed: report.failed };
}

/** The data model as plain data, without the places that it was read from. */
export function plain(dataModel: DataModel | undefined): unknown {
  return JSON.parse(
    JSON.stringify(dataModel ?? null, (key, value: unknown) => (key === "place" ? undefined : value)),
  );
}
