/** Reads a field of a `datamodel.json`. */
import { quote } from "../../diagnostics/quote.js";
import type { Report } from "../../diagnostics/report.js";
import { booleanOptions } from "../../model/boolean-options.js";
import type { Field, Option } from "../../model/data-model.js";
import { hasIntegerKeys, isChoice, isFieldType, type FieldType } from "../../model/field-types.js";
import { entries, items, member, text, type Value } from "./value.js";

/**
 * @param key The name under which it stands; its own name counts where there is one.
 * @returns The field as it is told. The media type of an attachment is not told.
 */
export function readField(key: string, field: Value, report: Report): Field {
  entries(field, "A field", report);
  const name = text(field, "name", report) ?? key;
  const type = typeOf(field, report);
  // An older form of the answer has the type before the subtype.
  const subtype = text(field, "subtype", report)?.replace(/^text:/, "");
  const list = member(field, "options");
  const options = list ? items(list, "`options`", report) : [];
  return {
    name,
    label: text(field, "label", report) ?? name,
    type,
    ...(type === "text" && subtype ? { subtype } : {}),
    ...optionsOf(options, type, field, report),
    place: field.place,
  };
}

function typeOf(field: Value, report: Report): FieldType {
  const type = text(field, "type", report);
  if (type === undefined) {
    report.error(field.place, "A field has no type.", "Read the data model anew from the deployment.");
  } else if (isFieldType(type)) {
    return type;
  } else {
    const advice = "Its values stay untyped. Look for a newer version of this compiler.";
    report.warning(field.place, `The type ${quote(type)} is not known.`, advice);
  }
  return "unknown";
}

function optionsOf(
  list: readonly Value[],
  type: FieldType,
  { place }: Value,
  report: Report,
): { options?: Option[] } {
  if (type !== "boolean" && !isChoice(type)) return {};
  const wanted = type === "boolean" ? "boolean" : hasIntegerKeys(type) ? "number" : "string";
  const options = list.flatMap((option) => readOption(option, wanted, report));
  // What could not be read was told already, and is not missing.
  if (options.length < list.length) return options.length > 0 ? { options } : {};
  return { options: type === "boolean" ? booleanOptions(options, place, report) : options };
}

function readOption(option: Value, wanted: string, report: Report): Option[] {
  const key = member(option, "key")?.value;
  if (
    typeof key !== wanted ||
    !(typeof key === "string" || typeof key === "number" || typeof key === "boolean")
  ) {
    const advice = "Read the data model anew from the deployment.";
    report.error(option.place, `The key of this option must be a ${wanted}.`, advice);
    return [];
  }
  return [{ key, label: text(option, "display", report) ?? String(key), place: option.place }];
}
