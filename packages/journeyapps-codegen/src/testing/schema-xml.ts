/** Wraps pieces of a schema into the smallest one that is valid around them. */

/** A schema with one model, whose fields and the like stand from line 2 on, one to a line. */
export function modelWith(...lines: readonly string[]): string {
  return schemaWith(
    `<model name="thing" label="Thing">`,
    ...lines,
    ...(lines.some((line) => line.includes("<display")) ? [] : ["<display>…</display>"]),
    "</model>",
  );
}

/** A schema whose first line is that of its first model. */
export function schemaWith(...lines: readonly string[]): string {
  return `<data-model>${lines.join("\n")}\n</data-model>`;
}
