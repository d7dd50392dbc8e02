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
  const declaration = new RegExp(String.raw`\bimport\b[^'"]*['"]${escape(module)}['"]`, "g");
  const wanted = new RegExp(String.raw`(?<![\w$])${escape(name)}(?![\w$])`);
  for (const { index, 0: text } of source.matchAll(declaration)) {
    const inside = name === "" ? text.length : text.search(wanted);
    if (inside >= 0) return source.slice(0, index + inside).split("\n").length;
  }
  return undefined;
}

/** For the inside of a regular expression. */
function escape(text: string): string {
  return text.replaceAll(/[^\w/]/g, String.raw`\$&`);
}
