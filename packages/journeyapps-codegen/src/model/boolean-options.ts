/** The two options of a boolean. */
import type { Place } from "../diagnostics/diagnostic.js";
import type { Report } from "../diagnostics/report.js";
import type { Option } from "./data-model.js";

/**
 * @param options The options as they are written, perhaps none.
 * @param place Where the field stands.
 * @returns The options of false and true, in this order; where none are written, labelled No and Yes.
 */
export function booleanOptions(options: readonly Option[], place: Place, report: Report): Option[] {
  const off = options.find(({ key }) => key === false);
  const on = options.find(({ key }) => key === true);
  if (options.length > 0 && (options.length !== 2 || !off || !on)) {
    const advice = "Write one with the key true and one with the key false, or none.";
    report.error(
      options[0]?.place ?? place,
      "The options of a boolean are not exactly true and false.",
      advice,
    );
  }
  return [off ?? { key: false, label: "No", place }, on ?? { key: true, label: "Yes", place }];
}
