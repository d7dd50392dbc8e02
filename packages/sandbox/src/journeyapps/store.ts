/** The writes: what happens to an object, to the change log, to webhooks and to users. */
import { timestamp } from "../engine/controls/timestamp.js";
import type { ModelDefinition } from "./data-model.js";
import { Refusal } from "./errors.js";
import type { LogEntry, Writing } from "./state.js";
import type { Stored, StoredObject } from "./stored.js";
import { wipeUser } from "./enrolment.js";
import { fireWebhooks } from "./fire-webhooks.js";
import type { Change } from "./write-object.js";
import { isId } from "./write-value.js";

/** Positions in the log have gaps, and some are equal when they are rounded to a number. */
const step = 16n;

/**
 * Finds an object.
 *
 * @throws Refusal when there is none with this id, or it is of another model.
 */
export function findObject(
  { state }: Pick<Writing, "state">,
  model: ModelDefinition,
  id: string,
): StoredObject {
  const object = state.objects.get(id);
  if (object?.type === model.name) return object;
  throw new Refusal("OBJECT_NOT_FOUND", `No ${model.name} with the id ${id}`);
}

/** Creates an object; its id is free. */
export function createObject(
  writing: Writing,
  model: ModelDefinition,
  changes: readonly Change[],
  id = writing.ids.uuid(),
): StoredObject {
  return save(writing, "create", { id, type: model.name, values: applied(writing, new Map(), changes) });
}

/** Changes some values of an object. */
export function patchObject(
  writing: Writing,
  object: StoredObject,
  changes: readonly Change[],
): StoredObject {
  return save(writing, "update", { ...object, values: applied(writing, object.values, changes) });
}

/**
 * Replaces all values of an object, or creates it.
 *
 * @throws Refusal when the id is not one, or belongs to an object of another model.
 */
export function replaceObject(
  writing: Writing,
  model: ModelDefinition,
  id: string,
  changes: readonly Change[],
): StoredObject {
  const object = writing.state.objects.get(id);
  if (!object) return createObject(writing, model, changes, checkNewId(writing, id));
  // Ids are unique across all models.
  if (object.type !== model.name) throw taken(object);
  return save(writing, "update", { ...object, values: applied(writing, new Map(), changes) });
}

/** Deletes an object. A user is locked out with it, and their devices are wiped. */
export function deleteObject(writing: Writing, object: StoredObject): void {
  const { state } = writing;
  state.objects.delete(object.id);
  append(writing, "delete", object);
  if (object.type === state.dataModel.app_user) wipeUser(writing, object.id);
}

/**
 * Says whether an id can be given to a new object.
 *
 * @throws Refusal when it cannot.
 */
export function checkNewId({ state }: Pick<Writing, "state">, id: unknown): string {
  if (!isId(id)) throw new Refusal("INVALID_VALUE", `Field id must be a UUID in lower case`);
  const object = state.objects.get(id);
  if (object) throw taken(object);
  return id;
}

function taken({ id, type }: StoredObject): Refusal {
  return new Refusal("INVALID_VALUE", `Field id: there is already a ${type} with the id ${id}`);
}

function applied(
  { state, ids }: Writing,
  before: ReadonlyMap<string, Stored>,
  changes: readonly Change[],
): ReadonlyMap<string, Stored> {
  const values = new Map(before);
  for (const { slot, value, upload } of changes) {
    if (upload) {
      const id = ids.uuid();
      state.attachments.set(id, { id, ...upload, state: "uploaded" });
      values.set(slot, id);
    } else if (value === undefined) values.delete(slot);
    else values.set(slot, value);
  }
  return values;
}

function save(
  writing: Writing,
  operation: "create" | "update",
  object: Omit<StoredObject, "updatedAt">,
): StoredObject {
  const saved: StoredObject = { ...object, updatedAt: timestamp(writing.clock.now()) };
  writing.state.objects.set(saved.id, saved);
  fireWebhooks(writing.state, append(writing, operation, saved));
  return saved;
}

function append({ state }: Writing, operation: LogEntry["operation"], object: StoredObject): LogEntry {
  const entry: LogEntry = { sequence: state.nextSequence, operation, object };
  state.nextSequence += step;
  state.log.push(entry);
  return entry;
}
