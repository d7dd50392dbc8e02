/** What the references of the document of any app become in that of one app. */
import type { Subject } from "./subject.js";

/** Component of any app to the suffix of the component of a model. */
const schemas = {
  ObjectRead: "Read",
  ObjectList: "List",
  ObjectQuery: "Query",
  ObjectQueryResult: "QueryResult",
  ObjectWriteBody: "Body",
} as const;

const parameters = ["Query", "Q", "Sort", "Embed"] as const;

/** @returns Pointers in the document of any app to pointers in that of one, for what is said about one model. */
export function targetsOf({ base }: Subject): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(schemas).map(([name, suffix]) => pair("schemas", name, base + suffix)),
    ...parameters.map((name) => pair("parameters", name, parameterName(base, name))),
  ]);
}

/** The component of a parameter of one model. */
export function parameterName(base: string, parameter: (typeof parameters)[number]): string {
  return `${base}${parameter}Parameter`;
}

function pair(kind: string, from: string, to: string): [string, string] {
  return [`#/components/${kind}/${from}`, `#/components/${kind}/${to}`];
}
