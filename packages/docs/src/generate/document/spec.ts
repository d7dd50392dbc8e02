/** One provider's document, opened: its operations in order, and whatever a reference points to. */
import {
  methods,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type Reference,
} from "./open-api.js";

/** An operation and where it stands. */
export interface Call extends Operation {
  method: Method;
  /** The path template; for a webhook its name; undefined where the path is not known. */
  path: string | undefined;
  kind: "path" | "webhook" | "unplaced";
  /** Those of the path too, references followed. */
  parameters: Parameter[];
}

export interface Spec {
  /** The folder of the provider, such as `jrni`. */
  name: string;
  document: OpenApiDocument;
  calls: Call[];
  /** Follows a reference, if it is one, and keeps what stands beside it. */
  resolve<T extends Reference>(part: T): T;
}

/**
 * @param name The folder of the provider.
 * @param json The bundled document.
 */
export function openSpec(name: string, json: unknown): Spec {
  const document = json as OpenApiDocument;
  const resolve = <T extends Reference>(part: T): T => {
    let found = part;
    for (let hops = 0; found.$ref !== undefined; hops++) {
      if (hops > 20) throw new Error(`${name}: ${part.$ref} leads in a circle`);
      const { $ref, ...beside } = found;
      found = { ...(at(document, $ref, name) as T), ...beside };
    }
    return found;
  };
  const callsIn = (items: Record<string, PathItem> | undefined, kind: Call["kind"]): Call[] =>
    Object.entries(items ?? {}).flatMap(([path, item]) =>
      methods.flatMap((method): Call[] => {
        const operation = item[method];
        if (!operation) return [];
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
        return [{ ...operation, method, path: kind === "unplaced" ? undefined : path, kind, parameters }];
      }),
    );
  const { components, paths, webhooks } = document;
  const calls = [
    ...callsIn(paths, "path"),
    ...callsIn(components.pathItems, "unplaced"),
    ...callsIn(webhooks, "webhook"),
  ];
  return { name, document, calls, resolve };
}

/** The name of the component that a reference names, such as `User`. */
export function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

/** The name of the schema that a reference names, undefined where it names something else. */
export function schemaName($ref: string | undefined): string | undefined {
  return $ref?.startsWith("#/components/schemas/") ? nameOf($ref) : undefined;
}

function at(document: OpenApiDocument, pointer: string, name: string): unknown {
  let value: unknown = document;
  for (const step of pointer.slice(2).split("/")) {
    const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  if (value === undefined) throw new Error(`${name}: ${pointer} leads nowhere`);
  return value;
}
