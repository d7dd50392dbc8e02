/** Every operation documents how it fails. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { answersOf, operationsOf } from "../document/operations.js";
import { child } from "../document/place.js";

export const errorAnswer: Oas3Rule = () => ({
  Root(root, context) {
    for (const operation of operationsOf(root, context)) {
      if (operation.section === "webhooks") continue;
      if (answersOf(operation, context).some(({ status }) => /^(?:[45]|default$)/.test(status))) continue;
      context.report({
        message: `\`${operation.label}\` documents no error. Add a 4xx, 5xx or \`default\` answer under \`responses\`.`,
        location: (child(operation, "responses") ?? operation).location.key(),
      });
    }
  },
});
