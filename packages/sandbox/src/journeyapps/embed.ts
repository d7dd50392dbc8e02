/** Related objects inside an object, under the name of their relationship. */
import type { ModelDefinition } from "./data-model.js";
import { ValueError } from "./errors.js";
import { readObject, type ReadObject } from "./read-object.js";
import type { Reading } from "./state.js";
import type { StoredObject } from "./stored.js";

/** Writes an object as it is read. */
export type Reader = (object: StoredObject) => ReadObject;

/**
 * Makes the reader that embeds these relationships. What an embedded object looks like is concluded, not documented.
 *
 * @throws ValueError for a name that is no belongs-to.
 */
export function readEmbed(reading: Reading, model: ModelDefinition, embed: readonly string[] = []): Reader {
  const names = embed.filter((name) => name !== "");
  const unknown = names.find((name) => !Object.hasOwn(model.belongs_to ?? {}, name));
  if (unknown !== undefined) {
    throw new ValueError(`Relationship ${unknown} to embed is not a belongs-to of the model ${model.name}`);
  }
  return (object) => {
    const related = names.map((name) => [name, relatedObject(reading, object.values.get(`${name}_id`))]);
    return { ...readObject(reading, object), ...Object.fromEntries(related) };
  };
}

function relatedObject(reading: Reading, id: unknown): ReadObject | null {
  const object = typeof id === "string" ? reading.state.objects.get(id) : undefined;
  return object ? readObject(reading, object) : null;
}
