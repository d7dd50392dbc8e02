/** Every error answer with a body shows what it looks like. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { mediaTypesWithoutExample } from "../document/media-types.js";

export const errorExample: Oas3Rule = () => ({
  Response(response, context) {
    const status = String(context.key);
    if (!/^(?:[45]|default$)/.test(status)) return;
    for (const { name, location } of mediaTypesWithoutExample(
      { node: response, location: context.location },
      context,
    )) {
      context.report({
        message: `The ${status} answer has no ${name} example. Add one under \`examples\`, or drop \`content\` if the body is empty.`,
        location: location.key(),
      });
    }
  },
});
