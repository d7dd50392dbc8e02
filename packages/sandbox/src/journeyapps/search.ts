/**
 * The text search: objects of which any field, as people read it, has the text in it. It has one page, of the first
 * thousand: `skip` and `limit` are not documented for it, so nobody should come to count on them here.
 */
import type { Answer } from "../engine/answer/answer.js";
import type { Predicate } from "./filter.js";
import { columnsOf } from "./model.js";
import { objectsOf } from "./objects.js";
import type { ModelDefinition } from "./data-model.js";
import { pageOf } from "./page.js";
import { readObject } from "./read-object.js";
import { labelOf } from "./read-value.js";
import { modelOf } from "./route.js";
import type { JourneyAppsCall } from "./state.js";

interface Search {
  readonly path: { readonly model?: string };
  readonly body: { readonly query: string };
}

/** `POST /objects/{model}/search.json` */
export function searchObjects(call: JourneyAppsCall<Search>): Answer {
  const model = modelOf(call);
  const found = objectsOf(call.state, model).filter(containing(model, call.body.query));
  const page = pageOf(found);
  return { status: 200, body: { ...page, objects: page.objects.map((object) => readObject(call, object)) } };
}

// Whether the real search minds the case of letters is not documented; people who search do not.
function containing(model: ModelDefinition, text: string): Predicate {
  const wanted = text.toLowerCase();
  const columns = columnsOf(model).filter(({ kind }) => kind !== "reference" && kind !== "file");
  return ({ values }) =>
    columns.some((column) => {
      const value = values.get(column.slot);
      return value !== undefined && labelOf(column, value).toLowerCase().includes(wanted);
    });
}
