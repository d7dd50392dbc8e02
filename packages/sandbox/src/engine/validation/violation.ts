/** One way in which a value does not fit the document. */
export interface Violation {
  /** where in the value, as a JSON pointer: `""` is the whole value, `/data/email` a member */
  readonly pointer: string;
  /** the schema keyword that was not met: `type`, `required`, `format` … */
  readonly keyword: string;
  /** what was expected, to be read after the name of the place */
  readonly message: string;
  /** the value found there; `undefined` when there is none */
  readonly value: unknown;
}
