/** A piece of code inside a literal. */
export class Expression {
  /** What stands in the source. */
  readonly code: string;
  /** Whether its value may be missing, by the types. */
  readonly mayBeMissing: boolean;

  constructor(code: string, mayBeMissing = false) {
    this.code = code;
    this.mayBeMissing = mayBeMissing;
  }
}
