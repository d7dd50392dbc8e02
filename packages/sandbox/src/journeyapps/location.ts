/** Positions: six values in a row, or an object, as they may be written. */
import { isObject } from "../engine/document/json.js";
import { ValueError } from "./errors.js";
import { readMoment } from "./moment.js";
import type { Location } from "./stored.js";

const names = [
  "latitude",
  "longitude",
  "altitude",
  "horizontal_accuracy",
  "vertical_accuracy",
  "timestamp",
] as const;

/**
 * Reads a position.
 *
 * @param textual Whether it comes from a form, where numbers are texts and nothing is null.
 * @throws ValueError when it is none.
 */
export function readLocation(value: unknown, textual: boolean): Location {
  const parts = Array.isArray(value) ? fromList(value) : value;
  if (!isObject(parts))
    throw new ValueError("must be six values in a row or an object with latitude and longitude");
  const number = (name: (typeof names)[number]): number | null => readNumber(name, parts[name], textual);
  const [latitude, longitude] = [number("latitude"), number("longitude")];
  if (latitude === null || longitude === null) throw new ValueError("must have a latitude and a longitude");
  return {
    latitude,
    longitude,
    altitude: number("altitude"),
    horizontal_accuracy: number("horizontal_accuracy"),
    vertical_accuracy: number("vertical_accuracy"),
    timestamp: readTimestamp(parts.timestamp, textual),
  };
}

function fromList(values: readonly unknown[]): Record<string, unknown> {
  if (values.length !== names.length)
    throw new ValueError(`must be six values in a row, not ${values.length}`);
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

function readNumber(name: string, value: unknown, textual: boolean): number | null {
  if (value === undefined || value === null || (textual && value === "")) return null;
  const number = textual && typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number))
    throw new ValueError(`must have a number as ${name}`);
  return number;
}

function readTimestamp(value: unknown, textual: boolean): string | null {
  if (value === undefined || value === null || (textual && value === "")) return null;
  if (typeof value !== "string") throw new ValueError("must have a time as timestamp");
  return readMoment(value);
}
