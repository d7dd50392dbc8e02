/** An open list of known values is one the type generator can read: distinct values of the type beside it. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { visitExtensions } from "../document/extensions.js";

const accepts: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: (value) => Number.isInteger(value),
  null: (value) => value === null,
};

export const extensibleEnum: Oas3Rule = () =>
  visitExtensions(({ name, node: values, holder: schema, location }, context) => {
    if (name !== "x-extensible-enum") return;
    if (!Array.isArray(values) || values.length === 0) {
      context.report({
        message: "`x-extensible-enum` must be a list of at least one known value.",
        location,
      });
      return;
    }
    const types = [schema["type"]].flat();
    if (types[0] === undefined) {
      context.report({
        message:
          "`x-extensible-enum` has no `type` beside it. Add one, such as `type: string`: other values are of it too.",
        location,
      });
      return;
    }
    const closed = types.find((type) => accepts[String(type)] === undefined);
    if (closed !== undefined) {
      context.report({
        message: `\`x-extensible-enum\` stands beside \`type: ${String(closed)}\`. Only strings, numbers and integers, perhaps null, can be an open list: take it away.`,
        location,
      });
      return;
    }
    for (const [index, value] of values.entries()) {
      const at = location.child([index]);
      const written = `\`x-extensible-enum\` has ${JSON.stringify(value)}`;
      if (values.indexOf(value) < index) {
        context.report({ message: `${written} twice. Take one away.`, location: at });
      }
      if (!types.some((type) => accepts[String(type)]?.(value))) {
        context.report({
          message: `${written}, which is not of type ${types.join(" or ")}. Correct the value or the type.`,
          location: at,
        });
      }
    }
  });
