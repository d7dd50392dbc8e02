/** What an app is made of beside its document, as `createSandbox("journeyapps", …)` takes it. */
import type { DataModel, Model, WebhookField } from "../model/data-model.js";
import { dataModelJson, fieldJson, type DataModelJson } from "./data-model-json.js";
import { indexesOf, type IndexJson } from "./indexes.js";

/** An app, to be run by a sandbox. */
export interface App {
  /** The data model in its JSON form, with the media types of attachments. */
  readonly dataModel: DataModelJson;
  /** The webhooks that call somebody outside. The JSON form of a data model tells of none. */
  readonly webhooks: readonly ExternalWebhook[];
  /** The database indexes by model. The JSON form tells only of the one that every model has. */
  readonly indexes: Readonly<Record<string, readonly IndexJson[]>>;
}

/** A webhook that calls somebody outside. */
export interface ExternalWebhook {
  readonly name: string;
  /** The name of the model whose objects it is about. */
  readonly model: string;
  readonly type: "ready" | "update";
  /** What it waits for. */
  readonly fields: readonly WebhookField[];
}

/** @param dataModel The data model, checked and without errors. */
export function appOf(dataModel: DataModel): App {
  const { models, hash } = dataModel;
  return {
    dataModel: dataModelJson(dataModel, hash, ({ media, ...field }) => ({
      ...fieldJson(field),
      ...(media !== undefined && { media }),
    })),
    webhooks: models.flatMap(externalWebhooks),
    indexes: Object.fromEntries(models.map((model) => [model.name, indexesOf(model)])),
  };
}

function externalWebhooks({ name: model, webhooks }: Model): ExternalWebhook[] {
  return webhooks
    .filter(({ receiver }) => receiver === undefined)
    .map(({ name, type, fields }) => ({ name, model, type, fields }));
}
