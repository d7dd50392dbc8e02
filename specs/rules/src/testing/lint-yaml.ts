/** Lints a document that exists only in memory, so that a test shows all there is to see. */
import {
  BaseResolver,
  createConfig,
  lint,
  Source,
  type NormalizedProblem,
  type RawUniversalConfig,
} from "@redocly/openapi-core";
import plugin from "../index.js";

const folder = "/project/";

/** Where the document seems to be. */
export const rootFile = `${folder}openapi.yaml`;

/** What a rule reported, in terms a test can compare. */
export interface Finding {
  readonly message: string;
  /** File and JSON pointer, such as `openapi.yaml#/paths/~1users/get`. */
  readonly at: string;
  readonly suggest: readonly string[];
}

/** The files beside `openapi.yaml`, by relative path. */
export type Files = Readonly<Record<string, string>>;

/** Reads the files it is given, and nothing else. */
export class MemoryResolver extends BaseResolver {
  readonly #files: Files;

  constructor(files: Files) {
    super();
    this.#files = files;
  }

  override loadExternalRef(absoluteRef: string): Promise<Source> {
    const text = this.#files[absoluteRef.slice(folder.length)];
    if (text === undefined) return Promise.reject(new Error(`No such file: ${absoluteRef}`));
    return Promise.resolve(new Source(absoluteRef, text));
  }
}

/**
 * Lints with one of our rules and the strict preset, as users do: its rules can hide nodes from ours.
 *
 * @param rule Its name without the plugin's.
 * @param source The text of `openapi.yaml`.
 * @param options What `redocly.yaml` would say about the rule.
 * @param files The files the document refers to.
 * @returns What our rule reported, without what the preset reports about a document as small as this.
 *
 * @example
 * await lintYaml("error-answer", "openapi: 3.1.0\npaths: {}"); // []
 */
export async function lintYaml(
  rule: string,
  source: string,
  options: Readonly<Record<string, unknown>> = {},
  files: Files = {},
): Promise<Finding[]> {
  const id = `api-clients/${rule}`;
  const problems = await lintWith(
    { extends: ["recommended-strict"], rules: { [id]: { severity: "error", ...options } } },
    source,
    files,
  );
  return problems.filter(({ ruleId }) => ruleId === id).map(toFinding);
}

/** Lints with any configuration that may name our rules. */
export async function lintWith(
  configuration: RawUniversalConfig,
  source: string,
  files: Files = {},
): Promise<NormalizedProblem[]> {
  return lint({
    ref: rootFile,
    config: await createConfig({ ...configuration, plugins: [plugin()] }),
    externalRefResolver: new MemoryResolver({ ...files, "openapi.yaml": source }),
  });
}

/** Reduces a problem to what a test compares. */
export function toFinding({ message, suggest, location: [place] }: NormalizedProblem): Finding {
  const file = place?.source.absoluteRef.slice(folder.length) ?? "";
  return { message, suggest, at: `${file}${place?.pointer ?? ""}` };
}
