/** The deployment a sandbox begins with: the field-service app of the examples, or an app and objects of the user's. */
import { createClock, type Clock } from "../engine/controls/clock.js";
import type { Ids } from "../engine/controls/ids.js";
import type { DatabaseIndex, DataModel, Webhook } from "./data-model.js";
import { Refusal, ValueError } from "./errors.js";
import * as fieldService from "./field-service/data-model.js";
import { deployment } from "./field-service/deployment.js";
import { enrolments } from "./field-service/enrolments.js";
import { files } from "./field-service/files.js";
import { history, type HistoricWrite } from "./field-service/history.js";
import { findModel } from "./model.js";
import type { Hosts, JourneyAppsState } from "./state.js";
import { checkNewId, createObject, patchObject } from "./store.js";
import { readChanges } from "./write-object.js";

/** An object to begin with, flat as in a batch. */
export interface InitialObject {
  /** the name of its model */
  readonly type: string;
  /** made up when left out */
  readonly id?: string;
  /** fields in their write format */
  readonly [field: string]: unknown;
}

/** What an app is made of. */
export interface App {
  /** its data model; the field-service app when left out */
  readonly dataModel?: DataModel | undefined;
  /** its objects; the story of the examples for the field-service app, none for any other */
  readonly objects?: readonly InitialObject[] | undefined;
  readonly webhooks?: readonly Webhook[] | undefined;
  /** its indexes; the one each model has on its id when left out */
  readonly indexes?: Readonly<Record<string, readonly DatabaseIndex[]>> | undefined;
}

/** What the deployment of an app is made of. */
export interface DeploymentSettings {
  readonly backendDeploymentId: string;
  readonly tokens: readonly string[];
  readonly password: string | undefined;
  readonly fileUrls: "direct" | "redirect";
}

/** Where the log begins; real positions are of this size. */
const firstSequence = 7361120044518932401n;

/**
 * Makes the state a sandbox begins with.
 *
 * @throws TypeError when an object does not fit the data model.
 */
export function seed(
  app: App,
  settings: DeploymentSettings,
  hosts: Hosts,
  tools: { readonly clock: Clock; readonly ids: Ids },
): JourneyAppsState {
  const own = app.dataModel === undefined;
  const story = own && app.objects === undefined;
  const dataModel = app.dataModel ?? fieldService.dataModel;
  const state: JourneyAppsState = {
    dataModel,
    webhooks: webhooksOf(app),
    indexes: app.indexes ?? (own ? fieldService.indexes : idIndexes(dataModel)),
    deployment,
    backendDeploymentId: settings.backendDeploymentId,
    tokens: new Set(settings.tokens),
    password: settings.password,
    objects: new Map(),
    attachments: new Map(story ? files().map((file) => [file.id, file]) : []),
    enrolments: new Map(story ? enrolments() : []),
    log: [],
    nextSequence: firstSequence,
    fired: new Set(),
    outbox: [],
    deliveries: [],
    hosts,
    fileUrls: settings.fileUrls,
  };
  const now = tools.clock.now().toISOString();
  const writes = app.objects?.map((object): HistoricWrite => ({ at: now, object })) ?? (story ? history : []);
  for (const write of writes) replay(state, tools.ids, write);
  // Whoever listens to webhooks was told of all this when it happened.
  state.outbox.length = 0;
  return state;
}

/** The webhooks of an app. */
export function webhooksOf({ webhooks, dataModel }: App): readonly Webhook[] {
  return webhooks ?? (dataModel ? [] : fieldService.webhooks);
}

function replay(state: JourneyAppsState, ids: Ids, { at, sequence, object }: HistoricWrite): void {
  const { type, id, ...fields } = object;
  const model = findModel(state.dataModel, type);
  if (!model) throw new TypeError(`objects: there is no model ${type}`);
  if (sequence !== undefined) state.nextSequence = sequence;
  const writing = { state, ids, clock: createClock(at) };
  try {
    const changes = readChanges(model, fields, false);
    const known = id === undefined ? undefined : state.objects.get(id);
    if (known?.type === type) patchObject(writing, known, changes);
    else createObject(writing, model, changes, id === undefined ? undefined : checkNewId(writing, id));
  } catch (error) {
    if (!(error instanceof ValueError || error instanceof Refusal)) throw error;
    throw new TypeError(`objects: ${type} ${id ?? "without id"}: ${error.message}`, { cause: error });
  }
}

function idIndexes({ models }: DataModel): Readonly<Record<string, readonly DatabaseIndex[]>> {
  const index: DatabaseIndex = {
    key: { _id: 1 },
    name: "_id_",
    status: "ready",
    type: "internal",
    usage_stats: null,
  };
  return Object.fromEntries(Object.keys(models).map((name) => [name, [index]]));
}
