/** What a handler answers. */

/** An answer, to be checked against the document before it is sent. */
export interface Answer {
  readonly status: number;
  /** JSON, a text or bytes, as its media type asks; left out for an answer without a body */
  readonly body?: unknown;
  /** the body as it goes over the wire, where `JSON.stringify` would lose something; `body` is what is checked */
  readonly text?: string;
  /** the type of the body; left out, the documented one that the caller likes best */
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
