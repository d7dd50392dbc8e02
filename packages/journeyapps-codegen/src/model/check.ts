/** Checks a data model: what no form of it can say, and no document could be written of. */
import type { Report } from "../diagnostics/report.js";
import { checkFields } from "./check-fields.js";
import { checkLimits } from "./check-limits.js";
import { checkMembers } from "./check-members.js";
import { checkMentions } from "./check-mentions.js";
import { checkModelNames } from "./check-model-names.js";
import { checkRelationships } from "./check-relationships.js";
import type { DataModel } from "./data-model.js";

/** Tells of everything that is wrong with a data model or doubtful about it. */
export function checkDataModel(dataModel: DataModel, report: Report): void {
  if (!checkLimits(dataModel, report)) return;
  checkModelNames(dataModel.models, report);
  for (const model of dataModel.models) {
    checkMembers(model, report);
    checkFields(model, report);
    checkMentions(model, report);
  }
  checkRelationships(dataModel.models, report);
}
