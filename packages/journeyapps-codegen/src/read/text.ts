/** Makes text of the bytes of a file. */
import { mostBytes } from "../model/limits.js";
import type { Report } from "../diagnostics/report.js";

const start = { line: 1, column: 1 };

/**
 * Decodes a file and makes every line end in a line feed, as an XML processor has to.
 *
 * @param source The bytes of the file, or its text.
 * @returns The text, or `undefined` where there is none to go on with; the report says why.
 */
export function readText(source: string | Uint8Array, report: Report): string | undefined {
  // A character is at least one byte, so a longer text cannot be smaller.
  if (source.length > mostBytes) {
    const advice = "No data model needs as many: take what does not belong there out.";
    report.error(start, `The file has more than ${mostBytes} bytes.`, advice);
    return undefined;
  }
  const text = typeof source === "string" ? source : decode(source, report);
  if (text?.trim() === "") {
    report.error(start, "The file is empty.", "Name the schema.xml of the app, or its datamodel.json.");
    return undefined;
  }
  return text?.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
}

function decode(bytes: Uint8Array, report: Report): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    report.error(
      invalidByte(bytes),
      "The text is not valid UTF-8.",
      "Save the file with the encoding UTF-8.",
    );
    return undefined;
  }
}

/** Where the text before the first invalid byte ends. */
function invalidByte(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder();
  const lines = decoder
    .decode(bytes)
    .split("\uFFFD", 1)
    .join()
    .split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
