/** Every `x-link-target` is the template of a path that can be followed. */
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { visitExtensions } from "../document/extensions.js";
import { methods } from "../document/operations.js";
import { child, children, follow, type Place } from "../document/place.js";
import { nearest } from "../nearest.js";

export const linkTarget: Oas3Rule = () => {
  let paths: Place | undefined;
  return {
    Root(root, context) {
      paths = child({ node: root, location: context.location }, "paths");
    },
    ...visitExtensions((extension, context) => {
      const { name, holder: link, location } = extension;
      if (name === "x-link-method" && !Object.hasOwn(link, "x-link-target")) {
        const message = "`x-link-method` has no `x-link-target` beside it. Add the path it belongs to.";
        context.report({ message, location });
      }
      if (name !== "x-link-target") return;
      const method = link["x-link-method"] ?? "get";
      if (!methods.some((known) => known === method)) {
        const message = `\`x-link-method\` is ${JSON.stringify(method)}. Write one of ${methods.join(", ")}.`;
        context.report({ message, location });
        return;
      }
      const targets = Array.isArray(extension.node) ? children(extension) : [extension];
      if (targets.length === 0) {
        context.report({ message: "`x-link-target` is empty. Name a path template.", location });
      }
      for (const target of targets) checkTarget(target, String(method), paths, context);
    }),
  };
};

function checkTarget(target: Place, method: string, paths: Place | undefined, context: UserContext): void {
  const { node: template, location } = target;
  if (typeof template !== "string") {
    context.report({
      message: `\`x-link-target\` has ${JSON.stringify(template)}. Write a path template, such as "/users/{id}", or a list of them.`,
      location,
    });
    return;
  }
  const item = child(paths, template);
  if (item === undefined) {
    context.report({
      message: `\`x-link-target\` names ${template}, which is no path of this document. Use a template as it stands under \`paths\`.`,
      location,
      suggest: nearest(
        template,
        children(paths).map(({ name }) => name),
      ),
    });
  } else if (child(follow(item, context), method) === undefined) {
    context.report({
      message: `\`x-link-target\` names ${template}, which has no \`${method}\` operation. Name another path, or say the method with \`x-link-method\`.`,
      location,
    });
  }
}
