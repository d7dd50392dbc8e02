/** The members of the objects of a model. */
import type { Field, Model } from "../../model/data-model.js";
import { isChoice, isFile } from "../../model/field-types.js";
import type { Names } from "../names.js";
import { booleanMember, choiceMember } from "./choice.js";
import { fileMembers } from "./file.js";
import { locationMember } from "./location.js";
import type { Member } from "./member.js";
import { relationshipMembers } from "./relationship.js";
import { isScalar, scalarMember } from "./scalar.js";
import { undocumentedMember } from "./undocumented.js";

/** The members that the data model defines, in its order; `id`, `type` and the like are not among them. */
export function membersOf(model: Model, names: Names): Member[] {
  return [
    ...model.fields.flatMap((field) => fieldMembers(field, model, names)),
    ...model.belongsTo.flatMap((end) => relationshipMembers(end, `${names.of(end.model).base}Read`)),
  ];
}

function fieldMembers(field: Field, model: Model, names: Names): Member[] {
  const { name, type } = field;
  if (isScalar(type)) return [scalarMember({ ...field, type })];
  if (isChoice(type)) return [choiceMember(field, names.of(model.name).keys.get(name) ?? "")];
  if (isFile(type)) return fileMembers(field, model.name);
  if (type === "boolean") return [booleanMember(field)];
  return [type === "location" ? locationMember(field) : undocumentedMember(field)];
}
