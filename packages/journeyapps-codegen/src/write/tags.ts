/** The groups of operations: one for each model, then those of any app. */
import { prose } from "./markdown.js";
import type { OpenApiDocument } from "./openapi.js";
import type { Subject } from "./subject.js";

/** @param hasWebhooks Whether the document has webhooks to group. */
export function tagsOf(subjects: readonly Subject[], generic: OpenApiDocument, hasWebhooks: boolean) {
  const used = new Set(
    Object.entries(generic.paths)
      .filter(([path]) => !path.includes("{model}"))
      .flatMap(([, item]) => Object.values(item))
      .flatMap((operation) => ("tags" in operation ? operation.tags : [])),
  );
  const isUsed = (name: string) => used.has(name) || (hasWebhooks && name === "Webhooks");
  return [
    ...subjects.map(({ base, model }) => ({
      name: base,
      description: `${prose(model.label)}: objects of the model \`${model.name}\`.`,
    })),
    ...generic.tags.filter(({ name }) => isUsed(name)),
  ];
}
