/** Reads a `<field>` of a model. */
import { quote, quoteAll } from "../../diagnostics/quote.js";
import type { Report } from "../../diagnostics/report.js";
import { booleanOptions } from "../../model/boolean-options.js";
import type { Field, Option } from "../../model/data-model.js";
import { fieldTypes, isChoice, isFieldType, isFile, mediaTypes } from "../../model/field-types.js";
import type { FieldType } from "../../model/field-types.js";
import { describe, oneOf, optional, required } from "./attributes.js";
import type { Element } from "./element.js";
import { checkKnown } from "./known.js";
import { adviceOnOldType } from "./old-dialect.js";
import { readOptions } from "./options.js";

// The last four once had a meaning and are still found.
const attributes = [
  "name",
  "label",
  "type",
  "media",
  "auto-download",
  "spec",
  "deprecated-spec",
  "minValue",
  "maxValue",
];

/** @returns The field as it is written. */
export function readField(element: Element, report: Report): Field {
  const written = required(element, "type", report);
  const [name = "", subtype] = written.startsWith("text:") ? ["text", written.slice(5)] : [written];
  const type = name ? typeOf(element, name, report) : "unknown";
  const hasOptions = isChoice(type) || type === "boolean";
  checkKnown(element, { attributes, children: hasOptions ? ["option"] : [] }, report);
  oneOf(element, "auto-download", ["true", "false"], report);
  const label = required(element, "label", report);
  return {
    name: required(element, "name", report),
    label: label || (optional(element, "name") ?? ""),
    type,
    ...(subtype === undefined ? {} : { subtype }),
    ...(hasOptions ? optionsOf(element, type, report) : {}),
    ...readMedia(element, type, report),
    place: element.place,
  };
}

function optionsOf(element: Element, type: FieldType, report: Report): { options?: Option[] } {
  const elements = element.children.filter(({ name }) => name === "option");
  const options = readOptions(elements, type, report);
  // What could not be read was told already, and is not missing.
  if (options.length < elements.length) return options.length > 0 ? { options } : {};
  return { options: type === "boolean" ? booleanOptions(options, element.place, report) : options };
}

function typeOf(element: Element, name: string, report: Report): FieldType {
  if (isFieldType(name)) return name;
  const place = element.attributes.get("type")?.place ?? element.place;
  const advice = adviceOnOldType(name) ?? `Write one of ${quoteAll(fieldTypes)}.`;
  report.error(place, `${describe(element)} has the unknown type ${quote(name)}.`, advice);
  return "unknown";
}

function readMedia(element: Element, type: FieldType, report: Report): { media?: string } {
  const media = optional(element, "media");
  const place = element.attributes.get("media")?.place ?? element.place;
  if (type === "attachment") {
    if (media === undefined) {
      report.error(
        place,
        `${describe(element)} has no attribute \`media\`.`,
        'Write media="any", or a media type.',
      );
      return {};
    }
    if (!mediaTypes.includes(media)) {
      const advice = `Known are ${quoteAll(mediaTypes)}.`;
      report.warning(place, `${describe(element)} has the unknown media type ${quote(media)}.`, advice);
    }
    return { media };
  }
  if (media !== undefined) {
    const message = `${describe(element)} has \`media\`, which only the type \`attachment\` takes.`;
    report.error(place, message, 'Take it out, or make the type "attachment".');
  }
  const download = element.attributes.get("auto-download");
  if (download && !isFile(type)) {
    const message = `${describe(element)} has \`auto-download\`, which only files take.`;
    report.warning(download.place, message, "It is ignored. Take it out.");
  }
  return {};
}
