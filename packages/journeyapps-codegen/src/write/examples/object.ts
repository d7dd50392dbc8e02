/** Makes objects for examples. */
import { parseDisplay } from "../../model/display.js";
import type { Subject, Subjects } from "../subject.js";
import { exampleId } from "./id.js";

type Values = Readonly<Record<string, unknown>>;

/** A label can hold labels of related objects, and those lead back to it: this many deep, and parts long, is enough. */
const mostDepth = 2;
const mostParts = 20;

/**
 * @param number Which object, counted from 1.
 * @returns The object as it is read.
 */
export function exampleObject(subject: Subject, number: number, subjects: Subjects): Values {
  const { name } = subject.model;
  return {
    id: exampleId(name, number),
    type: name,
    updated_at: `2024-05-14T08:0${number % 10}:44Z`,
    display: label(subject, number, subjects),
    ...valuesOf(subject, number, "read"),
  };
}

/** @returns The fields of the object as they are written. */
export function exampleFields(subject: Subject, number: number): Values {
  return valuesOf(subject, number, "write");
}

function valuesOf({ members }: Subject, number: number, way: "read" | "write"): Values {
  const values = members.flatMap(({ key, example }): [string, unknown][] => {
    const value = example?.(number)[way];
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(values);
}

function label(subject: Subject, number: number, subjects: Subjects, depth = 0): string {
  const parts = parseDisplay(subject.model.display ?? "").slice(0, mostParts);
  return parts
    .map((part) => ("text" in part ? part.text : valueAt(subject, part.path, number, subjects, depth)))
    .join("");
}

/** The text at the end of a path, which leads over relationships to a field or to the label of a related object. */
function valueAt(
  subject: Subject,
  path: readonly string[],
  number: number,
  subjects: Subjects,
  depth: number,
): string {
  const [first, ...rest] = path;
  const end = subject.model.belongsTo.find(({ name }) => name === first);
  const related = end && subjects.get(end.model);
  if (!related) return textOf(subject.members.find(({ key }) => key === first)?.example?.(number).read);
  if (rest.length > 0) return valueAt(related, rest, number, subjects, depth);
  return depth < mostDepth ? label(related, number, subjects, depth + 1) : "";
}

function textOf(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  return typeof value === "object" && value !== null && "display" in value ? String(value.display) : "";
}
