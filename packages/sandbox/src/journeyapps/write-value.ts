/** Values on their way in: from the write format of a column to what is kept. */
import { ValueError } from "./errors.js";
import { readLocation } from "./location.js";
import type { Column, Kind } from "./model.js";
import { readDate, readMoment } from "./moment.js";
import type { Scalar, Stored } from "./stored.js";

/**
 * Reads a value in the write format of its column. Conditions use the same format, so it does not ask whether a key is
 * an option.
 *
 * @param textual Whether it comes from a form or a URL, where everything is text and null is the empty one.
 * @returns What to keep; `undefined` for null.
 * @throws ValueError when it does not fit.
 */
export function readValue({ name, kind }: Column, value: unknown, textual: boolean): Stored | undefined {
  // An empty text is a text. Anything else can only mean that there is nothing.
  if (value === null || (textual && value === "" && kind !== "text")) return undefined;
  try {
    return readers[kind](value, textual);
  } catch (error) {
    throw error instanceof ValueError ? new ValueError(`Field ${name} ${error.message}`) : error;
  }
}

/** Reads one key of a column that may hold several, as conditions do; of any other column, its value. */
export function readKey(column: Column, value: unknown, textual: boolean): Stored | undefined {
  const single = {
    "multiple-choice": "single-choice",
    "multiple-choice-integer": "single-choice-integer",
  } as const;
  const { kind } = column;
  const several = kind === "multiple-choice" || kind === "multiple-choice-integer";
  return readValue(several ? { ...column, kind: single[kind] } : column, value, textual);
}

/**
 * Refuses a key that is not among the options of its field.
 *
 * @throws ValueError when it is not.
 */
export function checkOptions({ name, field, kind }: Column, value: Stored): void {
  if (!kind.startsWith("single-choice") && !kind.startsWith("multiple-choice")) return;
  for (const key of Array.isArray(value) ? value : [value]) {
    if (!field?.options?.some((option) => option.key === key)) {
      throw new ValueError(`Option ${String(key)} is not defined for field ${name}`);
    }
  }
}

type Reader = (value: unknown, textual: boolean) => Stored;

const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a value is an id: a UUID in lower case. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && idForm.test(value);
}

const readers: Readonly<Record<Kind, Reader>> = {
  text: (value) => readText(value),
  integer: (value, textual) => readInteger(value, textual, "must be a whole number of 32 bits"),
  number: (value, textual) => {
    const number = textual && typeof value === "string" && numberForm.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) throw new ValueError("must be a number");
    return number;
  },
  boolean: (value, textual) => {
    const flag = textual && (value === "true" || value === "false") ? value === "true" : value;
    if (typeof flag !== "boolean") throw new ValueError("must be true or false");
    return flag;
  },
  date: (value) => readDate(readText(value)),
  datetime: (value) => readMoment(readText(value)),
  "single-choice": (value) => readText(value, "must be the key of an option, a text"),
  "single-choice-integer": (value, textual) =>
    readInteger(value, textual, "must be the key of an option, an integer"),
  "multiple-choice": (value, textual) =>
    readKeys(value, textual, (key) => readText(key, "must be a list of texts")),
  "multiple-choice-integer": (value, textual) =>
    readKeys(value, textual, (key) => readInteger(key, textual, "must be a list of integers")),
  location: (value, textual) => readLocation(value, textual),
  track: (value) => ({ track: value }),
  file: () => {
    throw new ValueError("can only be compared with null; compare its id instead");
  },
  reference: (value) => readId(value),
  id: (value) => readId(value),
  change: (value) => readMoment(readText(value)),
};

const numberForm = /^[+-]?(?:\d|\.\d)[\d.eE+-]*$/;

function readText(value: unknown, message = "must be a text"): string {
  if (typeof value !== "string") throw new ValueError(message);
  return value;
}

function readInteger(value: unknown, textual: boolean, message: string): number {
  const number = textual && typeof value === "string" && /^[+-]?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || (number | 0) !== number) throw new ValueError(message);
  return number;
}

// A form cannot tell one key from a list of one.
function readKeys(value: unknown, textual: boolean, readOne: (key: unknown) => Scalar): readonly Scalar[] {
  const keys = textual && !Array.isArray(value) ? [value] : value;
  if (!Array.isArray(keys)) throw new ValueError("must be a list of keys of options");
  return keys.map(readOne);
}

function readId(value: unknown): string {
  if (!isId(value)) throw new ValueError("must be a UUID in lower case");
  return value;
}
