/** Says early, and where, that a data model cannot be run. */
import { isObject } from "../engine/document/json.js";
import type { DataModel } from "./data-model.js";

/**
 * Checks what the sandbox relies on: that names are the keys they stand under, and lead to models that exist.
 *
 * @throws TypeError that names the place.
 */
export function checkDataModel(dataModel: DataModel): void {
  const { models, app_user } = dataModel;
  if (!isObject(models)) throw new TypeError("dataModel.models must be an object with the models by name");
  for (const [name, model] of Object.entries(models)) {
    const place = `dataModel.models.${name}`;
    checkName(place, name, model);
    checkMembers(`${place}.fields`, model.fields);
    for (const kind of ["belongs_to", "has_many"] as const) {
      checkMembers(`${place}.${kind}`, model[kind]);
      for (const relationship of Object.values(model[kind] ?? {})) {
        checkTarget(`${place}.${kind}.${relationship.name}.model`, relationship.model, models);
      }
    }
    for (const field of Object.values(model.fields ?? {})) {
      if (typeof field.type !== "string")
        throw new TypeError(`${place}.fields.${field.name}.type must be a text`);
    }
  }
  if (app_user !== undefined && app_user !== null) checkTarget("dataModel.app_user", app_user, models);
}

function checkMembers(place: string, members: object = {}): void {
  for (const [name, member] of Object.entries(members)) checkName(`${place}.${name}`, name, member);
}

function checkName(place: string, name: string, member: unknown): void {
  if (!isObject(member)) throw new TypeError(`${place} must be an object`);
  if (member.name !== name)
    throw new TypeError(`${place}.name must be "${name}", not "${String(member.name)}"`);
}

function checkTarget(place: string, name: string, models: DataModel["models"]): void {
  if (!Object.hasOwn(models, name)) throw new TypeError(`${place}: there is no model "${name}"`);
}
