/** Where the site will be: its path, and its host where that is known. */

/** The path the site is put under, with a slash at both ends: `DOCS_BASE`, else the root. */
export const base = `/${process.env["DOCS_BASE"] ?? ""}/`.replaceAll(/\/+/g, "/");

/**
 * The full address of the home page: `DOCS_ORIGIN` and the base. Undefined where nobody said, and then nothing
 * that must name a full address is written: a made-up host would send readers and search engines astray.
 *
 * @throws Error where `DOCS_ORIGIN` is no origin such as `https://docs.example`.
 */
export const home = homeOf(process.env["DOCS_ORIGIN"]);

function homeOf(origin: string | undefined): string | undefined {
  if (!origin) return undefined;
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(
      `DOCS_ORIGIN is "${origin}", which is no origin. Write scheme and host, such as https://docs.example; a path goes to DOCS_BASE.`,
    );
  }
  return `${url.origin}${base}`;
}
