/** Chooses names for components and operations: usable in every tool, and the same every time. */
import type { DataModel, Model } from "../model/data-model.js";
import { isChoice } from "../model/field-types.js";
import { createNamePool, type NamePool } from "./name-pool.js";
import type { OpenApiDocument } from "./openapi.js";
import { methods } from "./openapi.js";
import { pascalCase } from "./pascal-case.js";

/** What stands behind the base name of a model in the names of its components; none ends like another. */
const suffixes = [
  "Read",
  "List",
  "QueryResult",
  "Write",
  "Body",
  "Filter",
  "Sort",
  "Query",
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
  const taken = namesIn(generic);
  const pool = createNamePool(taken);
  const isTaken = (base: string) => usesOf(base).some((use) => taken.has(use));
  const sorted = models.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  const bases = sorted.map((model) => {
    const plain = pascalCase(model.name);
    return { model, base: pool.take(isTaken(plain) ? `${plain}Object` : plain, usesOf) };
  });
  const names = new Map(
    bases.map(({ model, base }) => [model.name, { base, keys: keysOf(model, base, pool) }]),
  );
  return {
    of: (model) => names.get(model) ?? { base: pascalCase(model), keys: new Map() },
    event: (webhook) => {
      const plain = pascalCase(webhook);
      // Unlike models, webhooks can be called anything.
      const name = /^[A-Z]/.test(plain) ? plain : `Webhook${plain}`;
      return pool.take(name, (base) => [`${base}Event`]);
    },
  };
}

/** The name of an operation on the objects of one model, from that of the operation on any. */
export function operationIdFor(generic: string, base: string): string {
  const verb = /^([a-z]+)Objects?$/.exec(generic)?.[1];
  if (verb === undefined)
    throw new TypeError(`The operation ${generic} is not named after a verb and Object(s)`);
  return `${verb}${base}`;
}

function keysOf({ fields }: Model, base: string, pool: NamePool): Map<string, string> {
  const choices = fields.filter(({ type }) => isChoice(type)).map(({ name }) => name);
  const chosen = choices.toSorted().map((field) => {
    const name = pool.take(base + pascalCase(field), (candidate) => [`${candidate}Key`]);
    return [field, `${name}Key`] as const;
  });
  return new Map(chosen);
}

/** What a base name is used for: components, and the operations under one tag. */
function usesOf(base: string): string[] {
  return [operationsOn(base), ...suffixes.map((suffix) => base + suffix)];
}

function operationsOn(base: string): string {
  return `operations on ${base}`;
}

function namesIn({ components, paths, tags }: OpenApiDocument): Set<string> {
  const operations = Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
  // `getUser` takes the base `User`, for a model of that name would have the operation once more.
  const bases = operations.map(({ operationId }) => operationId.replace(/^[a-z]+/, ""));
  const taken = [...bases, ...tags.map(({ name }) => name)].map(operationsOn);
  return new Set([...Object.keys(components.schemas), ...taken]);
}
