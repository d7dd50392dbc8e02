/** The operations of a document in the form the engine works with. */
import type { Part } from "./document.js";
import type { Parameter } from "./parameter.js";
import type { SecurityAlternative } from "./security-scheme.js";

/** One operation: everything a request must meet and an answer may be. */
export interface Operation {
  readonly id: string;
  /** upper case */
  readonly method: string;
  /** the path template, `/users/{id}` */
  readonly path: string;
  readonly pointer: string;
  /** the path of the operation's own server, before its path; `undefined` where the document's server serves it too */
  readonly base: string | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly DocumentedResponse[];
  /** any one of these is enough; empty when the operation is open to all */
  readonly security: readonly SecurityAlternative[];
}

/** A documented request body. */
export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly Content[];
}

/** A documented answer. */
export interface DocumentedResponse {
  /** `"200"`, `"4XX"` or `"default"` */
  readonly status: string;
  readonly content: readonly Content[];
  readonly headers: readonly DocumentedHeader[];
  readonly pointer: string;
}

/** A body of one media type. */
export interface Content {
  /** a media type or range as the document writes it */
  readonly range: string;
  /** the same without parameters and in lower case */
  readonly essence: string;
  /** where its schema stands; `undefined` when the document has none */
  readonly schema: string | undefined;
  readonly part: Part;
}

/** A header of an answer. */
export interface DocumentedHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: string | undefined;
}
