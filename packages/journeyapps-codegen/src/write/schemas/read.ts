/** The schema of an object as it is read. */
import { component, propertiesOf } from "../generic.js";
import { code } from "../markdown.js";
import type { OpenApiDocument, Schema } from "../openapi.js";
import type { Subject } from "../subject.js";

/**
 * @param generic Where what every object has is described.
 * @returns An open schema: keys that it does not name are allowed.
 */
export function readSchema({ model, members }: Subject, generic: OpenApiDocument): Schema {
  const genericObject = component(generic, "schemas", "ObjectRead");
  const common = { ...propertiesOf(genericObject), type: { type: "string", const: model.name } };
  const own = Object.fromEntries(members.flatMap(({ key, read }) => (read ? [[key, read]] : [])));
  // A field may be called `display`; which of the two an object then shows is not documented.
  const contested = Object.keys(common).filter((key) => Object.hasOwn(own, key));
  return {
    type: "object",
    title: model.label,
    description: `An object of ${code(model.name)} as it is read. A key that is missing means null.`,
    required: genericObject["required"],
    properties: { ...common, ...own, ...Object.fromEntries(contested.map((key) => [key, {}])) },
  };
}
