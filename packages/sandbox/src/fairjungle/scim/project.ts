/** Leaves out of a resource what the caller did not ask for. */
import { isObject } from "../../engine/document/json.js";
import { parsePath, type Path } from "./path.js";
import { core } from "./schema.js";

/** Names of attributes: a list, or one text with commas. */
export type Names = string | readonly string[] | undefined;

type Members = Readonly<Record<string, unknown>>;

/** The resource with only `attributes`, or without `excluded`; `schemas` and `id` are always there. */
export function project(resource: object, attributes: Names, excluded: Names): Members {
  const all: Members = { ...resource };
  const wanted = readPaths(attributes);
  if (wanted.length > 0) return restrict(all, (schema, name, part) => covers(wanted, schema, name, part));
  const unwanted = readPaths(excluded);
  return restrict(all, (schema, name, part) => !isExcluded(unwanted, schema, name, part));
}

type Keep = (schema: string, name: string | undefined, part: string | undefined) => boolean;

function restrict(resource: Members, keep: Keep): Members {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(resource)) {
    const extension = name.startsWith("urn:") && isObject(value);
    if (name === "schemas" || name === "id") result[name] = value;
    else if (extension) result[name] = restrictMembers(value, name, keep);
    else result[name] = keep(core, name, undefined) ? restrictParts(value, core, name, keep) : undefined;
  }
  return withoutEmpty(result);
}

function restrictMembers(extension: Members, schema: string, keep: Keep): Members | undefined {
  const members = Object.entries(extension).map(([name, value]) => {
    return [
      name,
      keep(schema, name, undefined) ? restrictParts(value, schema, name, keep) : undefined,
    ] as const;
  });
  const rest = withoutEmpty(Object.fromEntries(members));
  return Object.keys(rest).length > 0 ? rest : undefined;
}

function restrictParts(value: unknown, schema: string, name: string, keep: Keep): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => restrictParts(entry, schema, name, keep));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => keep(schema, name, part)));
}

type Test = (paths: readonly Path[], schema: string, name?: string, part?: string) => boolean;

/** Whether something of this is in what the paths name. */
const covers: Test = (paths, schema, name, part) =>
  paths.some((path) =>
    leadsTo(path, schema, name, part === undefined || path.part === undefined || path.part === part),
  );

/** Whether the paths name exactly this, or what it is in. */
const isExcluded: Test = (paths, schema, name, part) =>
  paths.some((path) => leadsTo(path, schema, name, path.part === part));

function leadsTo(path: Path, schema: string, name: string | undefined, isPart: boolean): boolean {
  return path.schema === schema && (!path.attribute || (path.attribute.name === name && isPart));
}

// By the RFC a name that means nothing is not an error here.
function readPaths(names: Names): Path[] {
  const list = typeof names === "string" ? names.split(",") : (names ?? []);
  return list.flatMap((name) => {
    try {
      return [parsePath(name.trim())];
    } catch {
      return [];
    }
  });
}

function withoutEmpty(members: Record<string, unknown>): Members {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
