/** Reads the `<option>`s of a field. */
import { quote } from "../../diagnostics/quote.js";
import type { Report } from "../../diagnostics/report.js";
import type { Option } from "../../model/data-model.js";
import { hasIntegerKeys, type FieldType } from "../../model/field-types.js";
import type { Element } from "./element.js";
import { checkKnown } from "./known.js";

/** @returns The options as they are written; an option without a usable key is left out, which the report says. */
export function readOptions(elements: readonly Element[], type: FieldType, report: Report): Option[] {
  let highest = -1;
  return elements.flatMap((element) => {
    checkKnown(element, { attributes: ["key"], children: [], text: true }, report);
    const key = readKey(element, type, highest, report);
    if (key === undefined) return [];
    if (typeof key === "number") highest = Math.max(highest, key);
    return { key, label: element.text || String(key), place: element.place };
  });
}

function readKey(
  element: Element,
  type: FieldType,
  highest: number,
  report: Report,
): Option["key"] | undefined {
  const attribute = element.attributes.get("key");
  const written = attribute?.value.trim();
  const place = attribute?.place ?? element.place;
  if (hasIntegerKeys(type)) {
    // Without a key it is the next one.
    if (written === undefined) return highest + 1;
    if (/^-?\d{1,10}$/.test(written)) return Number(written);
    if (/^-?\d+$/.test(written)) {
      const advice = "Use integers from -2147483648 to 2147483647.";
      report.error(place, `The key ${quote(written)} is no 32-bit integer.`, advice);
      return undefined;
    }
    report.error(place, `The key ${quote(written)} is no integer.`, "Write digits, or leave the key out.");
    return undefined;
  }
  if (!written) {
    report.error(place, `The option ${quote(element.text)} has no key.`, 'Write key="…".');
    return undefined;
  }
  if (type !== "boolean") return written;
  if (written === "true" || written === "false") return written === "true";
  report.error(place, `The key ${quote(written)} is no boolean.`, 'Write key="true" or key="false".');
  return undefined;
}
