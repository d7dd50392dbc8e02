/** Reads a `datamodel.json`, as a deployment gives it. */
import type { Report } from "../../diagnostics/report.js";
import { quote } from "../../diagnostics/quote.js";
import type { DataModel } from "../../model/data-model.js";
import { readModel } from "./model.js";
import { entries, member, text, type Value } from "./value.js";

/**
 * Reads the JSON form of a data model. What it does not know of it passes over, for a deployment may be newer.
 *
 * @returns The data model as it is told, still to be checked; `undefined` where there is none to check.
 */
export function readDataModel(json: string, report: Report): DataModel | undefined {
  const root = parse(json, report);
  if (!root) return undefined;
  const models = member(root, "models");
  if (!models) {
    report.error(
      root.place,
      "There are no models.",
      "Name the answer to GET /datamodel.json, or a schema.xml.",
    );
    return undefined;
  }
  const list = entries(models, "`models`", report).map(([name, model]) => readModel(name, model, report));
  if (list.length === 0)
    report.error(models.place, "There is no model.", "Define one in the app, and deploy it.");
  const userModel = text(root, "app_user", report);
  const hash = text(root, "datamodel_hash", report);
  if (userModel !== undefined && !list.some(({ name }) => name === userModel)) {
    const message = `The user model ${quote(userModel)} is none of the models.`;
    report.warning({ pointer: "/app_user" }, message, "It is ignored.");
  }
  return {
    models: list,
    ...(userModel === undefined ? {} : { userModel }),
    ...(hash === undefined ? {} : { hash }),
  };
}

function parse(json: string, report: Report): Value | undefined {
  try {
    return { value: JSON.parse(json), place: { pointer: "" } };
  } catch (error) {
    // What V8 says may quote the text at length.
    const reason = error instanceof Error ? error.message.slice(0, 120) : "";
    report.error(
      { pointer: "" },
      `The text is no JSON: ${reason}.`,
      "Save the answer to GET /datamodel.json anew.",
    );
    return undefined;
  }
}
