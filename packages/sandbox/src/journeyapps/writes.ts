/** Writing single objects: creation, change, replacement and deletion. */
import type { Answer } from "../engine/answer/answer.js";
import { isObject } from "../engine/document/json.js";
import type { ModelDefinition } from "./data-model.js";
import { Refusal, refusingAs } from "./errors.js";
import { readObject } from "./read-object.js";
import { modelOf } from "./route.js";
import type { JourneyAppsCall } from "./state.js";
import {
  createObject as create,
  deleteObject as remove,
  findObject,
  patchObject as patch,
  replaceObject as replace,
} from "./store.js";
import { readChanges, type Change } from "./write-object.js";

interface Creation {
  readonly path: { readonly model?: string };
  readonly body: Readonly<Record<string, unknown>>;
}

interface Write extends Creation {
  readonly path: { readonly model?: string; readonly id: string };
}

type Deletion = Pick<Write, "path">;

/** `POST /objects/{model}.json`. One of the 2xx is promised; the sandbox answers 201. */
export function createObject(call: JourneyAppsCall<Creation>): Answer {
  const model = modelOf(call);
  return { status: 201, body: readObject(call, create(call, model, changesOf(call, model))) };
}

/** `PATCH /objects/{model}/{id}.json` */
export function patchObject(call: JourneyAppsCall<Write>): Answer {
  const model = modelOf(call);
  const object = findObject(call, model, call.path.id);
  return { status: 200, body: readObject(call, patch(call, object, changesOf(call, model))) };
}

/** `PUT /objects/{model}/{id}.json` */
export function replaceObject(call: JourneyAppsCall<Write>): Answer {
  const model = modelOf(call);
  const status = call.state.objects.has(call.path.id) ? 200 : 201;
  const object = replace(call, model, call.path.id, changesOf(call, model));
  return { status, body: readObject(call, object) };
}

/** `DELETE /objects/{model}/{id}.json` */
export function deleteObject(call: JourneyAppsCall<Deletion>): Answer {
  remove(call, findObject(call, modelOf(call), call.path.id));
  return { status: 200 };
}

/** The fields stand under the name of the model. */
function changesOf({ body, mediaType }: JourneyAppsCall<Creation>, model: ModelDefinition): Change[] {
  const fields = Object.hasOwn(body, model.name) ? body[model.name] : undefined;
  if (!isObject(fields)) {
    throw new Refusal("INVALID_API_REQUEST", `The fields must stand under the key ${model.name}`);
  }
  const textual = mediaType === "application/x-www-form-urlencoded";
  return refusingAs("INVALID_VALUE", () => readChanges(model, fields, textual));
}
