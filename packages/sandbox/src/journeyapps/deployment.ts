/** What is deployed: the data model as JSON and as XML, its indexes, and the deployment itself. */
import type { Answer } from "../engine/answer/answer.js";
import { hashOf } from "./data-model-hash.js";
import type { DataModel } from "./data-model.js";
import { indexesOf, schemaXml } from "./schema-xml.js";
import type { JourneyAppsCall } from "./state.js";

interface Conditional {
  readonly headers: { readonly "If-None-Match"?: string };
}

/** `GET /datamodel.json` */
export function getDataModel({ state, headers }: JourneyAppsCall<Conditional>): Answer {
  const { models, app_user = null } = state.dataModel;
  const datamodel_hash = hashOf(state.dataModel);
  const etag = `"${datamodel_hash}"`;
  const tags = (headers["If-None-Match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (tags.some((tag) => tag === etag || tag === "*")) return { status: 304, headers: { etag } };
  return { status: 200, headers: { etag }, body: { models: withoutMedia(models), app_user, datamodel_hash } };
}

/** Only the XML form tells which files an attachment takes; JSON leaves out what is undefined. */
function withoutMedia(models: DataModel["models"]): object {
  const shown = Object.entries(models).map(([name, { fields, ...model }]) => {
    const bare = Object.entries(fields ?? {}).map(([key, field]) => [key, { ...field, media: undefined }]);
    return [name, { ...model, ...(fields && { fields: Object.fromEntries(bare) }) }];
  });
  return Object.fromEntries(shown);
}

/** `GET /datamodel.xml` */
export function getDataModelXml({ state }: JourneyAppsCall): Answer {
  return { status: 200, body: schemaXml(state.dataModel, state.webhooks, state.indexes) };
}

/** `GET /info.json` */
export function getDeploymentInfo({ state }: JourneyAppsCall): Answer {
  return { status: 200, body: state.deployment };
}

/** `GET /indexes.json` */
export function getIndexReport({ state }: JourneyAppsCall): Answer {
  const names = Object.keys(state.dataModel.models);
  const models = names.map((name) => [name, { indexes: indexesOf(state.indexes, name) }]);
  return { status: 200, body: { models: Object.fromEntries(models) } };
}
