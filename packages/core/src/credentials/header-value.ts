/** Refuses secrets that no header can carry, before a runtime does so in an error that quotes them. */

export const checkHeaderValue = (name: string, value: unknown): string => {
  if (typeof value === "string" && /^[!-~]([ -~]*[!-~])?$/.test(value)) return value;
  throw new TypeError(`${name} is missing, padded or not one line of ASCII`);
};
