/** Every required parameter shows a value, so that a call can be made from the document alone. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { child, children, follow } from "../document/place.js";

export const parameterExample: Oas3Rule = () => ({
  Parameter(parameter, context) {
    if (!parameter.required) return;
    const place = { node: parameter, location: context.location };
    const schema = follow(child(place, "schema"), context);
    const shown = [...children(child(place, "examples")), ...children(child(schema, "examples"))];
    if (child(place, "example") !== undefined || shown.length > 0) return;
    context.report({
      message: `The parameter \`${parameter.name}\` is required and has no example. Add an \`example\`, one that the examples of its operations are about.`,
      location: (child(place, "name") ?? place).location,
    });
  },
});
