/** Writes the OpenAPI document of one app. */
import type { DataModel } from "../model/data-model.js";
import { modelExamples } from "./examples/examples.js";
import { sharedExamples } from "./examples/shared.js";
import { infoOf } from "./info.js";
import { chooseNames } from "./names.js";
import type { OpenApiDocument } from "./openapi.js";
import { modelPaths, sharedPaths } from "./operations.js";
import { modelParameters } from "./parameters.js";
import { pruned } from "./prune.js";
import { modelSchemas, sharedSchemas } from "./schemas/schemas.js";
import { subjectsOf } from "./subject.js";
import { tagsOf } from "./tags.js";
import { writeWebhooks } from "./webhooks.js";

/** What a document is told beside the data model. */
export interface DocumentOptions {
  /** Where the data model comes from, such as `schema.xml`: it is named in the document. */
  readonly source: string;
  /** What the app is called; "one app" unless it is given. */
  readonly title?: string;
}

/**
 * Writes the document of one app: of the document of any app, what is said of any model is said of each model in turn,
 * and the rest stays as it is.
 *
 * @param dataModel The data model, checked and without errors. The order of its models does not count, that of its
 * fields does: the JSON form has models in a map, of which no reader expects an order.
 * @param generic The document of any app, bundled.
 */
export function writeDocument(
  { models, ...rest }: DataModel,
  generic: OpenApiDocument,
  options: DocumentOptions,
): OpenApiDocument {
  const sorted = models.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const dataModel: DataModel = { ...rest, models: sorted };
  const names = chooseNames(dataModel, generic);
  const subjects = subjectsOf(dataModel, names);
  const all = [...subjects.values()];
  const each = <Value>(
    write: (subject: (typeof all)[number]) => Record<string, Value>,
  ): Record<string, Value> => Object.fromEntries(all.flatMap((subject) => Object.entries(write(subject))));
  const { webhooks, schemas, examples } = writeWebhooks(subjects, names, generic);
  const hasWebhooks = Object.keys(webhooks).length > 0;
  const { components } = generic;
  const written: OpenApiDocument = {
    openapi: generic.openapi,
    info: infoOf(dataModel, generic, options),
    externalDocs: generic.externalDocs,
    servers: generic.servers ?? [],
    security: generic.security ?? [],
    tags: tagsOf(all, generic, hasWebhooks),
    paths: { ...each((subject) => modelPaths(subject, generic)), ...sharedPaths(generic) },
    ...(hasWebhooks && { webhooks }),
    components: {
      securitySchemes: components.securitySchemes,
      parameters: { ...components.parameters, ...each((subject) => modelParameters(subject, generic)) },
      schemas: {
        ...components.schemas,
        ...sharedSchemas(all, generic),
        ...each((subject) => modelSchemas(subject, generic)),
        ...schemas,
      },
      examples: {
        ...components.examples,
        ...sharedExamples(dataModel, subjects, generic),
        ...each((subject) => modelExamples(subject, subjects)),
        ...examples,
      },
      responses: components.responses,
    },
  };
  return pruned(written, hasWebhooks ? ["WebhookEvent"] : []);
}
