/** Reading the options that redocly.yaml gives a rule, with a clear error where they are wrong. */

/** What Redocly hands to a rule: its entry in redocly.yaml. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/**
 * Reads a list of strings.
 *
 * @param where The option's full name, for the error.
 * @returns The list; empty when the option is not given.
 * @throws TypeError when it is anything but a list of strings.
 */
export function readStrings(value: unknown, where: string): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw new TypeError(`redocly.yaml: \`${where}\` must be a list of strings, got ${JSON.stringify(value)}.`);
}
