/** Fields whose JSON is not documented: tracks, and types that this compiler does not know. */
import type { Field } from "../../model/data-model.js";
import type { Member } from "./member.js";

/** @returns The one key of the field, which can hold anything. */
export function undocumentedMember({ name, label }: Field): Member {
  const anything = { title: label, description: "What it looks like is not documented." };
  return { key: name, read: anything, write: anything, conditions: { null: { type: "boolean" } } };
}
