/** A model together with its names and members: what everything that is written about it starts from. */
import type { DataModel, Model } from "../model/data-model.js";
import type { Member } from "./members/member.js";
import { membersOf } from "./members/members.js";
import type { ModelNames, Names } from "./names.js";

/** A model to write about. */
export interface Subject extends ModelNames {
  readonly model: Model;
  readonly members: readonly Member[];
}

/** The models of an app, by their own names. */
export type Subjects = ReadonlyMap<string, Subject>;

/** @returns The models in their order. */
export function subjectsOf({ models }: DataModel, names: Names): Subjects {
  return new Map(
    models.map((model) => [model.name, { ...names.of(model.name), model, members: membersOf(model, names) }]),
  );
}
