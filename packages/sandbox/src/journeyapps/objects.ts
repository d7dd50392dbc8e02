/** Reading objects: lists, counts and single ones. */
import type { Answer } from "../engine/answer/answer.js";
import type { ModelDefinition } from "./data-model.js";
import { readEmbed } from "./embed.js";
import { refusingAs } from "./errors.js";
import { readFilter, type Conditions } from "./filter.js";
import { pageOf, type PageWish } from "./page.js";
import { modelOf } from "./route.js";
import { readDirections, readSort } from "./sort.js";
import type { JourneyAppsCall, JourneyAppsState } from "./state.js";
import type { StoredObject } from "./stored.js";
import { findObject } from "./store.js";

interface OfModel {
  readonly path: { readonly model?: string };
}

interface Counting extends OfModel {
  readonly query: { readonly query?: Conditions; readonly q?: Conditions };
}

interface Listing extends OfModel {
  readonly query: Counting["query"] &
    PageWish & {
      readonly sort?: Readonly<Record<string, unknown>>;
      readonly total?: boolean;
      readonly embed?: readonly string[];
    };
}

interface Getting {
  readonly path: { readonly model?: string; readonly id: string };
  readonly query: { readonly embed?: readonly string[] };
}

/** The objects of a model, in the order of storage. */
export function objectsOf({ objects }: JourneyAppsState, { name }: ModelDefinition): StoredObject[] {
  return [...objects.values()].filter(({ type }) => type === name);
}

/** `GET /objects/{model}.json` */
export function listObjects(call: JourneyAppsCall<Listing>): Answer {
  const model = modelOf(call);
  const { query, q, sort, embed, total: wantsTotal, ...wish } = call.query;
  const [filter, sorter, read] = refusingAs("INVALID_API_REQUEST", () => [
    readFilter(model, query, q),
    readSort(model, readDirections(sort)),
    readEmbed(call, model, embed),
  ]);
  const { total, ...page } = pageOf(sorter(objectsOf(call.state, model).filter(filter)), wish);
  // CloudCode, which calls with the token of its task, is told the total only when it asks.
  const told = call.principal !== "taskToken" || wantsTotal ? { total } : {};
  return { status: 200, body: { ...page, ...told, objects: page.objects.map(read) } };
}

/** `GET /objects/{model}/count.json` */
export function countObjects(call: JourneyAppsCall<Counting>): Answer {
  const model = modelOf(call);
  const filter = refusingAs("INVALID_API_REQUEST", () => readFilter(model, call.query.query, call.query.q));
  return { status: 200, body: { count: objectsOf(call.state, model).filter(filter).length } };
}

/** `GET /objects/{model}/{id}.json` */
export function getObject(call: JourneyAppsCall<Getting>): Answer {
  const model = modelOf(call);
  const read = refusingAs("INVALID_API_REQUEST", () => readEmbed(call, model, call.query.embed));
  return { status: 200, body: read(findObject(call, model, call.path.id)) };
}
