/** Every extension is one that somebody reads, so that a misspelt one does not pass for knowledge. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { visitExtensions } from "../document/extensions.js";
import { nearest } from "../nearest.js";
import { readStrings, type RuleOptions } from "../options.js";

const understood = [
  "x-evidence",
  "x-source",
  "x-seen-in",
  "x-link-target",
  "x-link-method",
  "x-extensible-enum",
  "x-unverified",
  "x-coverage",
];

export const extensions = (options: RuleOptions): ReturnType<Oas3Rule> => {
  const known = new Set([...understood, ...readStrings(options["allow"], "api-clients/extensions.allow")]);
  return visitExtensions(({ name, location }, context) => {
    if (known.has(name)) return;
    context.report({
      message: `\`${name}\` is an extension that nothing here reads. Correct the name, or list it in the option \`allow\`.`,
      location: location.key(),
      suggest: nearest(name, known),
    });
  });
};
