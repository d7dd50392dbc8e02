/** Every path lies in the file that is named after it, so that a reader finds it without searching. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { child, children, isReference } from "../document/place.js";

export const pathFile: Oas3Rule = () => ({
  Root(root, context) {
    const items = children(child({ node: root, location: context.location }, "paths")).filter(({ name }) =>
      name.startsWith("/"),
    );
    // A document that refers to no other file for its paths is meant to be one file, such as a bundle.
    if (!items.some(({ node }) => isReference(node) && !node.$ref.startsWith("#"))) return;
    for (const { name: path, node, location } of items) {
      const file = `${path.slice(1).replaceAll("/", "_") || "root"}.yaml`;
      if (!isReference(node)) {
        context.report({
          message: `\`${path}\` is written inline. Move it to \`paths/${file}\` and refer to it: \`$ref: paths/${file}\`.`,
          location: location.key(),
        });
      } else if (!isNamed(node.$ref, file)) {
        context.report({
          message: `\`${path}\` is in \`${node.$ref}\`. Move it to \`paths/${file}\`: files are named after their path.`,
          location: location.child("$ref"),
        });
      }
    }
  },
});

/** Whether the reference is to that file in the folder `paths`, or in a folder below it. */
function isNamed(reference: string, file: string): boolean {
  return reference.endsWith(file) && /^(?:\.\/)?paths\/(?:[^#.]+\/)?$/.test(reference.slice(0, -file.length));
}
