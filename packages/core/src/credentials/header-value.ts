/** Refuses secrets that no header can carry, before a runtime does so in an error that quotes them. */

export function checkHeaderValue(name: string, value: unknown): string {
  if (typeof value === "string" && /^[!-~]([ -~]*[!-~])?$/.test(value)) return value;
  throw new TypeError(
    `${name} is ${value ? "not plain ASCII, or has a line break or outer space" : "empty"}`,
  );
}
