/** What JSON can hold, and the few questions the engine asks of it. */

/** A JSON object whose members are not yet known. */
export interface JsonObject {
  readonly [name: string]: unknown;
}

/** Whether a value is a JSON object: not an array, not `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A record without a prototype, so that a name like `__proto__` is only a name. */
export function emptyRecord<Value = unknown>(): Record<string, Value> {
  return Object.create(null);
}

/** An own member of an object, so that `constructor` and the like are absent unless they were sent. */
export function ownMember(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
