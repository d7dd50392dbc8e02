/** Queries by an expression. */
import type { Answer } from "../engine/answer/answer.js";
import { refusingAs } from "./errors.js";
import { readExpression } from "./expression/evaluate.js";
import { objectsOf } from "./objects.js";
import { pageOf, type PageWish } from "./page.js";
import { readObject } from "./read-object.js";
import { modelOf } from "./route.js";
import { readHyphens, readSort } from "./sort.js";
import type { JourneyAppsCall } from "./state.js";

interface Query {
  readonly path: { readonly model?: string };
  readonly body: PageWish & {
    readonly expression: string;
    readonly arguments: readonly unknown[];
    readonly sort?: readonly string[];
  };
}

/** `POST /objects/{model}/query.json` */
export function queryObjects(call: JourneyAppsCall<Query>): Answer {
  const model = modelOf(call);
  const { expression, arguments: values, sort, ...wish } = call.body;
  const [filter, sorter] = refusingAs("INVALID_API_REQUEST", () => [
    readExpression(model, expression, values),
    readSort(model, readHyphens(sort)),
  ]);
  const page = pageOf(sorter(objectsOf(call.state, model).filter(filter)), wish);
  return { status: 200, body: { ...page, objects: page.objects.map((object) => readObject(call, object)) } };
}
