/** The label of an object, from the display format of its model: `{title} ({site.name})`. */
import { findColumn, findModel } from "./model.js";
import { labelOf } from "./read-value.js";
import type { JourneyAppsState } from "./state.js";
import type { Stored, StoredObject } from "./stored.js";

// Labels may be made of labels, and a model of its own: beyond this, they are left out.
const deepest = 5;

/** Writes the label of an object; `null` when its model has no format. */
export function displayOf(state: JourneyAppsState, object: StoredObject, depth = 0): string | null {
  const format = findModel(state.dataModel, object.type)?.display;
  if (format === undefined || format === null) return null;
  if (depth > deepest) return "";
  return format.replaceAll(/\{\{|\}\}|\{([^{}]*)\}/g, (found, placeholder: string | undefined) => {
    if (placeholder === undefined) return found.slice(0, 1);
    const [path = "", style = ""] = placeholder.split(":");
    return follow(state, object, path.split("."), style, depth);
  });
}

function follow(
  state: JourneyAppsState,
  object: StoredObject,
  [name = "", ...rest]: readonly string[],
  style: string,
  depth: number,
): string {
  const model = findModel(state.dataModel, object.type);
  if (!model) return "";
  if (Object.hasOwn(model.belongs_to ?? {}, name)) {
    const related = state.objects.get(String(object.values.get(`${name}_id`)));
    if (!related) return "";
    return rest.length > 0
      ? follow(state, related, rest, style, depth)
      : (displayOf(state, related, depth + 1) ?? "");
  }
  const column = findColumn(model, name);
  const value = column && object.values.get(column.slot);
  return column && value !== undefined ? styled(value, style, labelOf(column, value)) : "";
}

/** `{hours:.2f}`: a number with two decimals. Other styles are not known. */
function styled(value: Stored, style: string, plain: string): string {
  const decimals = /^\.(\d{1,2})f$/.exec(style)?.[1];
  return typeof value === "number" && decimals !== undefined ? value.toFixed(Number(decimals)) : plain;
}
