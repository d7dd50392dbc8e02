/** Objects on their way out: the keys every object has, then its fields and relationships. */
import { renditionsOf } from "./attachments.js";
import { displayOf } from "./display.js";
import { columnsOf, findModel, type Column } from "./model.js";
import { readFormat } from "./read-value.js";
import type { Reading } from "./state.js";
import type { StoredObject } from "./stored.js";

/** An object as it is read. */
export type ReadObject = Record<string, unknown>;

/** Writes an object in the shape of answers: what has no value is null. */
export function readObject(reading: Reading, object: StoredObject): ReadObject {
  return Object.fromEntries([
    ...head(object),
    ["display", displayOf(reading.state, object)],
    ...members(reading, object),
  ]);
}

/** Writes an object in the shape of the change log: what has no value is left out. */
export function readSparsely(reading: Reading, object: StoredObject): ReadObject {
  return Object.fromEntries(
    Object.entries(readObject(reading, object)).filter(([, value]) => value !== null),
  );
}

/** Writes an object in the shape of a webhook call, where no label was seen either. */
export function readForWebhook(reading: Reading, object: StoredObject): ReadObject {
  const { display: _, ...others } = readSparsely(reading, object);
  return others;
}

function head({ id, type, updatedAt }: StoredObject): [string, unknown][] {
  return [
    ["id", id],
    ["type", type],
    ["updated_at", updatedAt],
  ];
}

// A field called like one of these would take its place; which of the two is shown is not documented.
const heads = new Set(["id", "type", "updated_at", "display"]);

function members(reading: Reading, object: StoredObject): [string, unknown][] {
  const model = findModel(reading.state.dataModel, object.type);
  const columns = model ? columnsOf(model) : [];
  return columns.filter(({ name }) => !heads.has(name)).flatMap((column) => member(reading, object, column));
}

function member(reading: Reading, object: StoredObject, column: Column): [string, unknown][] {
  const value = object.values.get(column.slot);
  if (column.kind !== "file") return [[column.name, value === undefined ? null : readFormat(column, value)]];
  // An id alone means that the file is not there yet.
  const file = renditionsOf(reading, column, value);
  return file ? [[column.name, file]] : [];
}
