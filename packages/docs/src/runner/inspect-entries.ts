/** What an object is called when it is printed, and what is in it. */
import { quoted } from "./quoted.js";

/** A member: behind its label; behind its key, in a map; or, where reading it would run code, only its kind. */
export type Entry =
  | { label: string; value: unknown }
  | { key: unknown; value: unknown }
  | { label: string; text: string };

export interface Entries {
  /** In front of the brackets; empty for plain objects and lists. */
  title: string;
  brackets: "{}" | "[]";
  entries: Entry[];
}

/** What of a platform's object is worth a line; its members are accessors, which are not read as a rule. */
const telling: [new (...given: never[]) => object, string[]][] = [
  [Response, ["status", "ok"]],
  [Request, ["method", "url"]],
  [File, ["name", "type", "size"]],
  [Blob, ["type", "size"]],
  [ArrayBuffer, ["byteLength"]],
];

export function entriesOf(value: object): Entries {
  if (Array.isArray(value)) return list("", value);
  if (ArrayBuffer.isView(value) && Symbol.iterator in value) return list(sized(value), [...Object(value)]);
  if (value instanceof Set) return { ...list(sized(value), [...value]), brackets: "{}" };
  if (value instanceof Map) return object(sized(value), pairs(value));
  if (value instanceof URLSearchParams || value instanceof FormData)
    return object(nameOf(value), pairs(value));
  if (value instanceof Headers) return object("Headers", members(Object.fromEntries(value)));
  if (value instanceof Error) return object(errorTitle(value), errorMembers(value));
  const names = telling.find(([kind]) => value instanceof kind)?.[1];
  if (names === undefined) return object(nameOf(value), ownEntries(value));
  return object(
    nameOf(value),
    members(Object.fromEntries(names.map((name) => [name, Reflect.get(value, name)]))),
  );
}

const list = (title: string, values: readonly unknown[]): Entries => ({
  title,
  brackets: "[]",
  entries: values.map((value) => ({ label: "", value })),
});
const object = (title: string, entries: Entry[]): Entries => ({ title, brackets: "{}", entries });
const members = (values: object): Entry[] =>
  Object.entries(values).map(([key, value]) => ({ label: labelOf(key), value }));
const pairs = (values: Iterable<[unknown, unknown]>): Entry[] =>
  [...values].map(([key, value]) => ({ key, value }));

function labelOf(key: string | symbol): string {
  if (typeof key === "symbol") return `[${String(key)}]: `;
  return `${/^[A-Za-z_]\w*$/.test(key) ? key : quoted(key)}: `;
}

function ownEntries(value: object): Entry[] {
  return Reflect.ownKeys(value).flatMap((key): Entry[] => {
    const { enumerable, get, set, value: member } = Object.getOwnPropertyDescriptor(value, key) ?? {};
    if (!enumerable) return [];
    if (!get && !set) return [{ label: labelOf(key), value: member }];
    return [{ label: labelOf(key), text: get && set ? "[Getter/Setter]" : get ? "[Getter]" : "[Setter]" }];
  });
}

/** The name of its class; none for a plain object. */
function nameOf(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return "[Object: null prototype]";
  const name = String(Object(prototype).constructor?.name ?? "");
  return name === "Object" ? "" : name;
}

function sized(value: object): string {
  const { size, length } = Object(value) as { size?: unknown; length?: unknown };
  return typeof (size ?? length) === "number" ? `${nameOf(value)}(${size ?? length})` : nameOf(value);
}

/** As in Node, without the stack: in a page it leads into bundled files. */
function errorTitle({ name, message }: Error): string {
  return [name, message].filter((text) => text !== "").join(": ");
}

function errorMembers(error: Error): Entry[] {
  return ["cause", "errors"].flatMap((key) =>
    Object.hasOwn(error, key) ? [{ label: `[${key}]: `, value: Reflect.get(error, key) as unknown }] : [],
  );
}
