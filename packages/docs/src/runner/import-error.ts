/** An import that cannot be: of a module that is not there, or of a name that its module does not have. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  /** Where the sample says it, as errors of the compiler tell it; undefined where that was not found. */
  readonly loc: { line: number } | undefined;

  /**
   * @param source The sample.
   * @param module The module it asks for.
   * @param name The name it asks for, if it is this that is missing.
   */
  constructor(message: string, source: string, module: string, name = "") {
    super(message);
    const line = lineOfImport(source, module, name);
    this.loc = line === undefined ? undefined : { line };
  }
}

function lineOfImport(source: string, module: string, name: string): number | undefined {
  const quoted = module.replaceAll(/[^\w/]/g, String.raw`\$&`);
  for (const { index, 0: text } of source.matchAll(new RegExp(`\\bimport\\b[^'"]*['"]${quoted}['"]`, "g"))) {
    const inside =
      name === "" ? text.length : text.search(new RegExp(String.raw`(?<![\w$])${name}(?![\w$])`));
    if (inside >= 0) return source.slice(0, index + inside).split("\n").length;
  }
  return undefined;
}
