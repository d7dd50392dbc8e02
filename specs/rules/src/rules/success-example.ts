/** Every success answer shows what it looks like. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { mediaTypesWithoutExample } from "../document/media-types.js";

export const successExample: Oas3Rule = () => ({
  Response(response, context) {
    const status = String(context.key);
    if (!status.startsWith("2")) return;
    for (const { name, location } of mediaTypesWithoutExample(
      { node: response, location: context.location },
      context,
    )) {
      context.report({
        message: `The ${status} answer has no ${name} example. Add one under \`examples\`, by \`$ref\` to \`../examples/…\`.`,
        location: location.key(),
      });
    }
  },
});
