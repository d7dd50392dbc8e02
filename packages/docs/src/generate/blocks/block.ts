/** What a page is made of. Pages are built once, and written twice: for the site, and as plain Markdown for machines. */

/**
 * Text with a little Markdown: code, bold, emphasis and links. `page:reference/jrni/index` links to a
 * page of the site, `file:openapi/jrni.json` to a file.
 * It may come from a document and is never trusted: it becomes HTML by our own renderer, which escapes all else.
 */
export type Inline = string;

/** A member of a body, or a parameter. */
export interface Field {
  name: string;
  type: Inline;
  required: boolean;
  /** What else is said in a word: `nullable`, `deprecated`, `in: path`. */
  marks: string[];
  /** How well it is known, where that differs from the page. */
  evidence?: string | undefined;
  description?: Inline | undefined;
  /** Bounds and defaults, such as `at least 1`, and where a link leads. */
  limits: Inline[];
  values: string[];
  children: Field[];
  /** Whether it is no member, but one of several shapes. */
  isAlternative?: boolean;
}

/** An operation as lists name it. */
export interface ListedOperation {
  /** A link to its page. */
  title: Inline;
  method: string;
  path: string;
  evidence?: string | undefined;
  seenIn?: string | undefined;
}

/** One answer of an operation. */
export interface Answer {
  status: string;
  description: Inline;
  type?: Inline | undefined;
  evidence?: string | undefined;
  headers: Field[];
  fields: Field[];
  examples: NamedExample[];
}

export interface NamedExample {
  name: string;
  summary?: string | undefined;
  text: string;
  language: "json" | "text" | "xml";
}

export type Block =
  | { kind: "heading"; level: 2 | 3; text: string }
  /** Several paragraphs, lists and tables, as untrusted as the rest. */
  | { kind: "prose"; markdown: string }
  | ({ kind: "route" } & Omit<ListedOperation, "title">)
  | { kind: "operations"; operations: ListedOperation[] }
  | { kind: "sources"; urls: string[] }
  | { kind: "list"; items: Inline[]; ordered?: boolean }
  /** Terms and what they are. */
  | { kind: "entries"; entries: { term: Inline; text: Inline }[] }
  | { kind: "table"; head: string[]; rows: Inline[][] }
  /** What a schema is, but for its members. */
  | ({ kind: "shape" } & Pick<Field, "type" | "evidence" | "limits" | "values">)
  | { kind: "fields"; fields: Field[] }
  | { kind: "answers"; answers: Answer[] }
  | { kind: "examples"; examples: NamedExample[] }
  | { kind: "sample"; code: string; runs: boolean; title: string; printed?: string | undefined };

/** A page, and where it stands. */
export interface Page {
  /** Its path in the site, without an ending, such as `reference/jrni/operations/getPerson`. */
  path: string;
  title: string;
  /** One sentence for search engines and lists. */
  description: string;
  /** Words the search should find the page by, beside its text. */
  keywords: string[];
  blocks: Block[];
}
