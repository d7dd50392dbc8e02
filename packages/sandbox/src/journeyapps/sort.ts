/** The order of objects: sort keys, the most significant first. */
import type { ModelDefinition } from "./data-model.js";
import { ValueError } from "./errors.js";
import { valueOf } from "./filter.js";
import { findColumn, type Column, type Kind } from "./model.js";
import { compare } from "./operators.js";
import type { StoredObject } from "./stored.js";

/** A field, and whether it goes down. */
export type SortKey = readonly [name: string, descending: boolean];

/** Puts objects, which come in the order of storage, in another one. */
export type Sorter = (objects: readonly StoredObject[]) => StoredObject[];

const unordered: ReadonlySet<Kind> = new Set<Kind>([
  "multiple-choice",
  "multiple-choice-integer",
  "location",
  "track",
  "file",
  "id",
]);

/**
 * Reads sort keys.
 *
 * @throws ValueError for the first one by which objects cannot be sorted.
 */
export function readSort(model: ModelDefinition, keys: readonly SortKey[]): Sorter {
  const rules = keys.map(([name, descending]) => ({
    column: columnOf(model, name),
    sign: descending ? -1 : 1,
  }));
  return (objects) => {
    const places = new Map(objects.map((object, index) => [object, index]));
    return [...objects].sort((left, right) => {
      for (const { column, sign } of rules) {
        const order = column
          ? compareValues(left, right, column)
          : (places.get(left) ?? 0) - (places.get(right) ?? 0);
        if (order !== 0) return sign * order;
      }
      return 0;
    });
  };
}

/** Reads the directions of a query string: `1`, `-1`, `asc`, `desc`. */
export function readDirections(sort: Readonly<Record<string, unknown>> = {}): SortKey[] {
  return Object.entries(sort).map(([name, direction]) => {
    return [name, direction === -1 || String(direction).toLowerCase() === "desc"];
  });
}

/** Reads field names of which a leading hyphen turns the order. */
export function readHyphens(sort: readonly string[] = []): SortKey[] {
  return sort.map((name) => (name.startsWith("-") ? [name.slice(1), true] : [name, false]));
}

/** `undefined` for the order of storage. */
function columnOf(model: ModelDefinition, name: string): Column | undefined {
  if (name === "$natural") return undefined;
  const column =
    findColumn(model, name) ?? (name === "updated_at" ? findColumn(model, "_updated_at") : undefined);
  if (!column) throw new ValueError(`Field ${name} to sort by is not in the model ${model.name}`);
  if (unordered.has(column.kind)) throw new ValueError(`Objects cannot be sorted by field ${name}`);
  return column;
}

// Null comes first, as in the database whose query language this resembles.
function compareValues(left: StoredObject, right: StoredObject, column: Column): number {
  const [one, other] = [valueOf(left, column), valueOf(right, column)];
  if (one === undefined || other === undefined)
    return Number(one !== undefined) - Number(other !== undefined);
  return compare(one, other) || 0;
}
