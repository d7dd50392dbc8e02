/** Refuses options that make no sense, before anything is started with them. */

/** What one option may be. */
export interface OptionRule {
  /** how a message goes on after "must be" */
  readonly wants: string;
  /** Whether a value is one; it is never asked about `undefined`, which is no value. */
  accepts(value: unknown): boolean;
}

/** What each of some options may be. */
export type OptionRules<Options> = { readonly [Name in keyof Required<Options>]: OptionRule };

/**
 * Checks options against their rules. An option that is `undefined` is one that was left out.
 *
 * @param options The options as they were given.
 * @param rules What each of them may be; there are no others.
 * @param place What stands before their names in a message, such as `events.`; nothing when left out.
 * @throws TypeError when an option is unknown or makes no sense.
 */
export function checkOptions(options: object, rules: Readonly<Record<string, OptionRule>>, place = ""): void {
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      const known = Object.keys(rules).join(", ");
      throw new TypeError(`There is no option "${place}${name}"; there is ${known}`);
    }
    if (value !== undefined && !rule.accepts(value)) {
      throw new TypeError(`The option ${place}${name} must be ${rule.wants}, not ${shown(value)}`);
    }
  }
}

/** `true` or `false`. */
export const flag: OptionRule = {
  wants: "true or false",
  accepts: (value) => typeof value === "boolean",
};

/** A text. */
export const text: OptionRule = {
  wants: "a text",
  accepts: (value) => typeof value === "string",
};

/** A function. */
export const callable: OptionRule = {
  wants: "a function",
  accepts: (value) => typeof value === "function",
};

/** A list. */
export const list: OptionRule = {
  wants: "a list",
  accepts: (value) => Array.isArray(value),
};

/** An object that is no list. */
export const object: OptionRule = {
  wants: "an object",
  accepts: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** A number that is not negative. */
export const amount: OptionRule = {
  wants: "a number of 0 or more",
  accepts: (value) => typeof value === "number" && value >= 0,
};

/** A whole number that is not negative, or `Infinity`. */
export const count: OptionRule = {
  wants: "a whole number of 0 or more",
  accepts: (value) => amount.accepts(value) && (Number.isInteger(value) || value === Infinity),
};

function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "a function";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  return String(value);
}
