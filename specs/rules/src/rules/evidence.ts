/** Every operation says how well it is known and where that knowledge comes from. */
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { visitExtensions, type Extension } from "../document/extensions.js";
import { operationsOf } from "../document/operations.js";
import { child, children } from "../document/place.js";

const grades = ["documented", "observed", "inferred"];
const origins = ["v1", "v3", "core"];
const quoted = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ");

const checks: Record<string, (extension: Extension, context: UserContext) => void> = {
  "x-evidence": checkGrade,
  "x-source": checkSources,
  "x-seen-in": checkOrigin,
};

export const evidence: Oas3Rule = () => ({
  Root(root, context) {
    for (const operation of operationsOf(root, context)) {
      if (child(operation, "x-evidence") === undefined) {
        context.report({
          message: `\`${operation.label}\` does not say how well it is known. Add \`x-evidence\`: ${quoted(grades)}.`,
          location: operation.location.key(),
        });
      }
      if (child(operation, "x-source") === undefined) {
        context.report({
          message: `\`${operation.label}\` names no source. Add \`x-source\`: a list of the URLs its facts come from.`,
          location: operation.location.key(),
        });
      }
    }
  },
  ...visitExtensions((extension, context) => checks[extension.name]?.(extension, context)),
});

function checkGrade({ node, location }: Extension, context: UserContext): void {
  if (grades.some((grade) => grade === node)) return;
  const message = `\`x-evidence\` is ${JSON.stringify(node)}. Write one of ${quoted(grades)}.`;
  context.report({ message, location });
}

function checkSources(extension: Extension, context: UserContext): void {
  if (!Array.isArray(extension.node) || extension.node.length === 0) {
    const message = "`x-source` must be a list of at least one URL. Name the page the facts come from.";
    context.report({ message, location: extension.location });
    return;
  }
  for (const { node, location } of children(extension)) {
    if (typeof node === "string" && /^https?:\/\//.test(node) && URL.canParse(node)) continue;
    const message = `\`x-source\` has ${JSON.stringify(node)}, which is no absolute http(s) URL. Write the whole address.`;
    context.report({ message, location });
  }
}

function checkOrigin({ node, holder, location }: Extension, context: UserContext): void {
  if (!origins.some((origin) => origin === node)) {
    const message = `\`x-seen-in\` is ${JSON.stringify(node)}. Write one of ${quoted(origins)}.`;
    context.report({ message, location });
  }
  if (holder["x-evidence"] !== "inferred") {
    const message =
      "What was only seen in another version of the API is inferred for this one. Set `x-evidence: inferred` beside `x-seen-in`.";
    context.report({ message, location });
  }
}
