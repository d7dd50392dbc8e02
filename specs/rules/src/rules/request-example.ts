/** Every request body shows what it looks like, those of webhooks too. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { mediaTypesWithoutExample } from "../document/media-types.js";

export const requestExample: Oas3Rule = () => ({
  RequestBody(body, context) {
    for (const { name, location } of mediaTypesWithoutExample(
      { node: body, location: context.location },
      context,
    )) {
      context.report({
        message: `The request body has no ${name} example. Add one under \`examples\`, by \`$ref\` to \`../examples/…\`.`,
        location: location.key(),
      });
    }
  },
});
