/** Reads a data model in whichever form it is written. */
import type { Report } from "../diagnostics/report.js";
import type { DataModel } from "../model/data-model.js";
import { readDataModel } from "./json/data-model.js";
import { readText } from "./text.js";
import { readSchema } from "./xml/schema.js";

/**
 * Reads the XML form (`schema.xml`) or the JSON form (`datamodel.json`) of a data model, told apart by how they
 * begin.
 *
 * @returns The data model, still to be checked; `undefined` where there is none to check. The report says why.
 */
export function read(source: string | Uint8Array, report: Report): DataModel | undefined {
  const text = readText(source, report);
  if (text === undefined) return undefined;
  return json.test(text) ? readDataModel(text, report) : readSchema(text, report);
}

/** How JSON begins; of its other values, which are no data model, the whole. */
const json = /^\s*(?:[{["]|(?:null|true|false|-?\d[\d.eE+-]*)\s*$)/;
