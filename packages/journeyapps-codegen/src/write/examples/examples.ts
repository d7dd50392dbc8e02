/** The examples of one model, and which of them an operation shows. */
import type { Example, Schema } from "../openapi.js";
import type { Subject, Subjects } from "../subject.js";
import { exampleId } from "./id.js";
import { exampleFields, exampleObject } from "./object.js";

/** What a body is: a form, a change of some fields, or neither. */
export type ExampleRole = "form" | "patch" | "whole";

/** Component of any app to the suffix of the example of a model. */
const byTarget: ReadonlyMap<string, string> = new Map([
  ["ObjectRead", "Read"],
  ["ObjectList", "List"],
  ["ObjectQueryResult", "QueryResult"],
  ["ObjectCount", "Count"],
  ["ObjectQuery", "Query"],
  ["ObjectSearch", "Search"],
  ["ObjectWriteBody", "Body"],
]);

/**
 * @param schema The schema of a media type in the document of any app.
 * @returns The names of the examples that take the place of those of any app; none where those still fit.
 */
export function exampleNamesFor(schema: Schema, { base }: Subject, role: ExampleRole): string[] {
  const target = typeof schema["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
  const suffix = byTarget.get(target ?? "");
  if (suffix === undefined) return [];
  if (suffix !== "Body" || role === "whole") return [base + suffix];
  return [role === "form" ? `${base}FormBody` : `${base}PatchBody`];
}

/** @returns The examples of one model, by the name of their component. */
export function modelExamples(subject: Subject, subjects: Subjects): Record<string, Example> {
  const { base, model } = subject;
  const { name } = model;
  const objects = [1, 2].map((number) => exampleObject(subject, number, subjects));
  const fields = exampleFields(subject, 1);
  const parts = Object.entries(fields);
  const scalars = parts.filter(([, value]) => typeof value !== "object");
  const body = (summary: string, value: unknown) => ({ summary, value: { [name]: value } });
  return {
    [`${base}Read`]: { summary: "One object", value: objects[0] },
    [`${base}List`]: { summary: "Two objects", value: { objects, count: 2, total: 2, more: false } },
    [`${base}QueryResult`]: { summary: "Two objects", value: { objects, count: 2, total: 2, more: false } },
    [`${base}Count`]: { summary: "Two objects", value: { count: 2 } },
    [`${base}Query`]: {
      summary: "Objects by their ids",
      value: { expression: "id in ?", arguments: [[1, 2].map((number) => exampleId(name, number))] },
    },
    [`${base}Search`]: { summary: "Objects with a text", value: { query: searchedText(fields) } },
    [`${base}Body`]: body("All fields", fields),
    [`${base}PatchBody`]: body("One field", Object.fromEntries(parts.slice(0, 1))),
    [`${base}FormBody`]: body("Some fields", Object.fromEntries(scalars.slice(0, 3))),
  };
}

function searchedText(fields: Readonly<Record<string, unknown>>): string {
  return Object.values(fields).find((value) => typeof value === "string") ?? "seal";
}
