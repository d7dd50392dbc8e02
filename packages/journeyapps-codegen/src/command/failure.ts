/** Errors that the command tells in a sentence, without a stack. */

/** Something outside of the data model went wrong. The message says what, and what to do; it holds no credentials. */
export class Failure extends Error {
  override readonly name = "Failure";
}

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
