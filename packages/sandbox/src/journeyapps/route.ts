/** Which of the known calls an operation is, in the document of any app or in one compiled for a single app. */
import type { ModelDefinition } from "./data-model.js";
import { Refusal } from "./errors.js";
import { findModel } from "./model.js";
import type { JourneyAppsState } from "./state.js";

/** What of an operation tells which call it is. */
export interface Route {
  readonly method: string;
  /** the path template of its document */
  readonly path: string;
}

/**
 * The call that an operation is, `GET /objects/{model}/{id}.json`. In a document that was compiled for one app the name
 * of the model stands in the path, and only there the two differ.
 */
export function patternOf({ method, path }: Route): string {
  const literal = literalModel(path);
  return `${method} ${literal === undefined ? path : path.replace(`/objects/${literal}`, "/objects/{model}")}`;
}

/**
 * The model that a call is about.
 *
 * @throws Refusal when the app has no such model.
 */
export function modelOf(call: {
  readonly state: JourneyAppsState;
  readonly operation: Route;
  readonly path: { readonly model?: string };
}): ModelDefinition {
  const name = literalModel(call.operation.path) ?? call.path.model ?? "";
  const model = findModel(call.state.dataModel, name);
  if (!model) throw new Refusal("ROUTE_ERROR", `There is no model ${name}`);
  return model;
}

function literalModel(path: string): string | undefined {
  const [, folder, second = ""] = path.split("/");
  if (folder !== "objects" || second.includes("{")) return undefined;
  return second.endsWith(".json") ? second.slice(0, -".json".length) : second;
}
