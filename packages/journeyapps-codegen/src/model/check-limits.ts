/** Checks that a data model is of a size that an app can have. */
import type { Report } from "../diagnostics/report.js";
import type { DataModel } from "./data-model.js";
import { mostMembers, mostModels, mostOptions, mostWebhooks } from "./limits.js";

/** @returns Whether it is. */
export function checkLimits({ models }: DataModel, report: Report): boolean {
  const members = models.flatMap(({ fields, belongsTo, hasMany }) => [...fields, ...belongsTo, ...hasMany]);
  const options = models.flatMap(({ fields }) => fields.flatMap((field) => field.options ?? []));
  const counts = [
    { what: "models", list: models, most: mostModels },
    { what: "fields and relationships", list: members, most: mostMembers },
    { what: "options", list: options, most: mostOptions },
    { what: "webhooks", list: models.flatMap(({ webhooks }) => webhooks), most: mostWebhooks },
  ];
  const exceeded = counts.find(({ list, most }) => list.length > most);
  const place = exceeded?.list[exceeded.most]?.place;
  if (!exceeded || !place) return true;
  const message = `The data model has ${exceeded.list.length} ${exceeded.what}.`;
  report.error(place, message, `At most ${exceeded.most} are compiled: take out what does not belong there.`);
  return false;
}
