/** Fields that are read as they are written: texts, numbers, dates and times. */
import type { Field } from "../../model/data-model.js";
import type { Schema } from "../openapi.js";
import { exampleText } from "../examples/text.js";
import { order, type Member } from "./member.js";

type ScalarType = "text" | "integer" | "number" | "date" | "datetime";

interface Scalar {
  readonly read: Schema;
  readonly write: Schema;
  /** What conditions compare with. */
  readonly value: Schema;
  example(field: Field, number: number): unknown;
}

const dateText = { type: "string", format: "date" };
const timeText = { type: "string", format: "date-time" };
const twoDigits = (number: number) => String(number).padStart(2, "0");

const scalars: Readonly<Record<ScalarType, Scalar>> = {
  text: {
    read: { type: ["string", "null"] },
    write: { type: ["string", "null"] },
    value: { type: "string" },
    example: exampleText,
  },
  integer: {
    read: { type: ["integer", "null"], format: "int32" },
    write: { type: ["integer", "null"], minimum: -2_147_483_648, maximum: 2_147_483_647 },
    value: { type: "integer" },
    example: (_, number) => number,
  },
  number: {
    read: { type: ["number", "null"] },
    write: { type: ["number", "null"] },
    value: { type: "number" },
    example: (_, number) => number + 0.5,
  },
  date: {
    read: { type: ["string", "null"], format: "date" },
    write: { anyOf: [dateText, timeText, { type: "null" }], description: "Time and zone are dropped." },
    value: dateText,
    example: (_, number) => `2024-05-${twoDigits(19 + number)}`,
  },
  datetime: {
    read: { type: ["string", "null"], format: "date-time" },
    write: { type: ["string", "null"], format: "date-time" },
    value: timeText,
    example: (_, number) => `2024-05-14T${twoDigits(6 + number)}:30:00Z`,
  },
};

/** Whether fields of this type are read as they are written. */
export function isScalar(type: Field["type"]): type is ScalarType {
  return Object.hasOwn(scalars, type);
}

/** @returns The one key of the field. */
export function scalarMember(field: Field & { readonly type: ScalarType }): Member {
  const { read, write, value, example } = scalars[field.type];
  return {
    key: field.name,
    read: { title: field.label, ...read },
    write: { title: field.label, ...write },
    conditions: { ...order(value), ...(field.type === "text" ? { contains: value } : {}) },
    sortable: true,
    example: (number) => ({ read: example(field, number), write: example(field, number) }),
  };
}
