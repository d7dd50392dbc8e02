/** Fields on their way in: which slots of an object a write changes, and to what. */
import type { JsonObject } from "../engine/document/json.js";
import type { ModelDefinition } from "./data-model.js";
import { ValueError } from "./errors.js";
import { columnsOf, type Column } from "./model.js";
import type { Stored } from "./stored.js";
import { readUpload, type Upload } from "./upload.js";
import { checkOptions, readValue } from "./write-value.js";

/** One slot, and what goes there: a value, a new file, or nothing. */
export interface Change {
  readonly slot: string;
  readonly value?: Stored;
  readonly upload?: Upload;
}

/**
 * Reads the fields of a write. What the real server does with a name that is not in the data model is not documented;
 * here it is refused, so that a typing error shows.
 *
 * @param textual Whether they come from a form.
 * @throws ValueError for the first field that does not fit the data model.
 */
export function readChanges(model: ModelDefinition, fields: JsonObject, textual: boolean): Change[] {
  const columns = columnsOf(model);
  const changes = new Map<string, Change>();
  for (const [name, value] of Object.entries(fields)) {
    const column = columns.find((candidate) => candidate.name === name);
    if (!column) throw new ValueError(unknownName(model, name));
    const change = readChange(column, value, textual);
    const earlier = changes.get(column.slot);
    if (earlier && !isEmpty(earlier) && !isEmpty(change)) {
      throw new ValueError(`Field ${name} says again which file it is; send the file or its id, not both`);
    }
    // `before: null` beside a new `before_id` takes nothing away.
    changes.set(column.slot, earlier && isEmpty(change) ? earlier : change);
  }
  return [...changes.values()];
}

function readChange(column: Column, value: unknown, textual: boolean): Change {
  const { name, slot, kind } = column;
  if (kind === "file" && value !== null && !(textual && value === "")) {
    try {
      return { slot, upload: readUpload(value) };
    } catch (error) {
      throw error instanceof ValueError ? new ValueError(`Field ${name} ${error.message}`) : error;
    }
  }
  const read = readValue(column, value, textual);
  if (read !== undefined) checkOptions(column, read);
  return { slot, value: read };
}

function isEmpty({ value, upload }: Change): boolean {
  return value === undefined && upload === undefined;
}

function unknownName({ name: model, has_many = {} }: ModelDefinition, name: string): string {
  const other = Object.hasOwn(has_many, name) ? has_many[name] : undefined;
  return other
    ? `Field ${name} is a has-many of ${model}; it is set from the side of ${other.model}`
    : `Field ${name} is not in the model ${model}`;
}
