/** Chooses names for components and operations: usable in every tool, the same every time, and none of them twice. */
import type { DataModel } from "../model/data-model.js";
import { isChoice } from "../model/field-types.js";
import type { OpenApiDocument } from "./openapi.js";
import { methods } from "./openapi.js";

/** What stands behind the base name of a model in the name of a component. */
export const suffixes = [
  "Read",
  "List",
  "QueryResult",
  "Write",
  "Body",
  "Filter",
  "Sort",
  "BatchPost",
  "BatchPut",
] as const;

/** The names that a model goes by in the document. */
export interface ModelNames {
  /** In PascalCase, such as `WorkOrder`: part of components and operations, and the name of its tag. */
  readonly base: string;
  /** The component with the keys of a choice, by the name of its field. */
  readonly keys: ReadonlyMap<string, string>;
}

/** All names of a document. */
export interface Names {
  of(model: string): ModelNames;
  /** A name for the component and the operation of a webhook, never the same twice. */
  event(webhook: string): string;
}

/**
 * Chooses the names of all models. They depend on the set of names alone, not on their order.
 *
 * @param generic The document whose operations and components keep their names.
 */
export function chooseNames({ models }: DataModel, generic: OpenApiDocument): Names {
  const taken = takenBy(generic);
  const isFree = (base: string) => namesFrom(base).every((name) => !taken.has(name.toLowerCase()));
  // Numbers once given are never tried again, or names that differ in case alone would take the square of their time.
  const next = new Map<string, number>();
  const claim = (base: string, suffix: string, isUsable: (candidate: string) => boolean) => {
    const key = `${base}${suffix}`.toLowerCase();
    let number = next.get(key) ?? 1;
    const candidate = () => (number === 1 ? base : `${base}${number}`);
    while (!isUsable(candidate())) number += 1;
    next.set(key, number + 1);
    return candidate();
  };
  const names = new Map<string, ModelNames>();
  const claimed = new Set<string>();
  const sorted = models.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  for (const { name } of sorted) {
    const plain = pascalCase(name);
    const own = isFree(plain) ? plain : `${plain}Object`;
    const base = claim(own, "", (candidate) => isFree(candidate) && !claimed.has(candidate.toLowerCase()));
    claimed.add(base.toLowerCase());
    names.set(name, { base, keys: new Map() });
  }
  for (const { base } of names.values()) for (const name of namesFrom(base)) taken.add(name.toLowerCase());
  const take = (base: string, suffix: string) => {
    const chosen = claim(base, suffix, (candidate) => !taken.has(`${candidate}${suffix}`.toLowerCase()));
    taken.add(`${chosen}${suffix}`.toLowerCase());
    return chosen;
  };
  for (const { name, fields } of sorted) {
    const { base = "" } = names.get(name) ?? {};
    const choices = fields.filter(({ type }) => isChoice(type)).map((field) => field.name);
    const chosen = choices
      .toSorted()
      .map((field) => [field, `${take(base + pascalCase(field), "Key")}Key`] as const);
    names.set(name, { base, keys: new Map(chosen) });
  }
  return {
    of: (model) => names.get(model) ?? { base: pascalCase(model), keys: new Map() },
    event: (webhook) => {
      const plain = pascalCase(webhook);
      // Unlike models, webhooks can be called anything.
      return take(/^[A-Z]/.test(plain) ? plain : `Webhook${plain}`, "Event");
    },
  };
}

/**
 * Writes a name of the data model in PascalCase: `work_order` and `workOrder` as `WorkOrder`. Only ASCII letters and
 * digits are kept.
 */
export function pascalCase(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}

/** The name of an operation on the objects of one model, from that of the operation on any. */
export function operationIdFor(generic: string, base: string): string {
  const verb = /^([a-z]+)Objects?$/.exec(generic)?.[1];
  if (verb === undefined)
    throw new TypeError(`The operation ${generic} is not named after a verb and Object(s)`);
  return `${verb}${base}`;
}

/** Every name that a base leads to, in lower case: generated aliases may differ from them in case. */
function namesFrom(base: string): string[] {
  return [base, ...suffixes.map((suffix) => base + suffix)];
}

function takenBy({ components, paths, tags }: OpenApiDocument): Set<string> {
  const operations = Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
  // `getUser` takes the base `User`, for a model of that name would have the operation once more.
  const bases = operations.map(({ operationId }) => operationId.replace(/^[a-z]+/, ""));
  const names = [...Object.keys(components.schemas), ...bases, ...tags.map(({ name }) => name)];
  return new Set(names.map((name) => name.toLowerCase()));
}
