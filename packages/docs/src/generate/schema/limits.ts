/** Says the bounds of a value in words. */
import type { Schema } from "../document/open-api.js";
import type { Spec } from "../document/spec.js";

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

/** The values a schema names, itself or as what its list holds: a closed set, or the known ones of an open set. */
export function valuesOf(spec: Spec, schema: Schema): { values: unknown[]; open: boolean } {
  const whole = spec.resolve(schema);
  const open = whole["x-extensible-enum"];
  if (open ?? whole.enum) return { values: open ?? whole.enum ?? [], open: open !== undefined };
  const inner = typeof whole.items === "object" ? whole.items : onlyOption(whole);
  return inner ? valuesOf(spec, inner) : { values: [], open: false };
}

/** What a schema is, but for the `null` that it may be instead. */
function onlyOption({ oneOf, anyOf }: Schema): Schema | undefined {
  const [option, ...more] = (oneOf ?? anyOf ?? []).filter(({ type }) => type !== "null");
  return more.length === 0 ? option : undefined;
}
