/** The error that says why a data model cannot be compiled. */
import { formatDiagnostic, type Diagnostic } from "./diagnostic.js";

/** How many findings the message spells out; `diagnostics` has them all. */
const shown = 20;

/** A data model cannot be compiled. `diagnostics` says why, errors first. */
export class DataModelError extends Error {
  override readonly name = "DataModelError";
  readonly diagnostics: readonly Diagnostic[];

  /** @param diagnostics What was found, with at least one error. */
  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const lines = errors.slice(0, shown).map(formatDiagnostic);
    const more = errors.length - lines.length;
    super([...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join("\n"));
    const warnings = diagnostics.filter(({ severity }) => severity === "warning");
    this.diagnostics = [...errors, ...warnings];
  }
}
