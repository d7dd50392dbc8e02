/** Says the bounds of a value in words. */
import type { Schema } from "../document/open-api.js";

const wordings: [keyof Schema & string, (bound: string) => string][] = [
  ["minimum", (bound) => `at least ${bound}`],
  ["exclusiveMinimum", (bound) => `more than ${bound}`],
  ["maximum", (bound) => `at most ${bound}`],
  ["exclusiveMaximum", (bound) => `less than ${bound}`],
  ["multipleOf", (bound) => `a multiple of ${bound}`],
  ["minLength", (bound) => `at least ${bound} characters`],
  ["maxLength", (bound) => `at most ${bound} characters`],
  ["minItems", (bound) => `at least ${bound} items`],
  ["maxItems", (bound) => `at most ${bound} items`],
  ["minProperties", (bound) => `at least ${bound} members`],
  ["maxProperties", (bound) => `at most ${bound} members`],
  ["pattern", (bound) => `matches \`${bound}\``],
  ["default", (bound) => `default \`${bound}\``],
];

export function limitsOf(schema: Schema): string[] {
  return wordings.flatMap(([keyword, wording]) => {
    const bound = schema[keyword];
    if (bound === undefined) return [];
    return [wording(typeof bound === "string" && keyword === "pattern" ? bound : JSON.stringify(bound))];
  });
}

/** The values a schema names: a closed set, or the known ones of an open set. */
export function valuesOf(schema: Schema): { values: unknown[]; open: boolean } {
  const items = typeof schema.items === "object" ? schema.items : undefined;
  const open = schema["x-extensible-enum"] ?? items?.["x-extensible-enum"];
  return { values: open ?? schema.enum ?? items?.enum ?? [], open: open !== undefined };
}
