/** Links of resources, as the document writes them; `publish` makes them fit the caller. */

/** The root of the API in the examples of the document, and so in all links until they are published. */
export const documentRoot = "https://example.jrni.com/api/v5";

/** A link, or a template of one. */
export interface HalLink {
  readonly href: string;
  readonly templated?: boolean;
  readonly title?: string;
  /** says that a browser is to be sent there */
  readonly type?: "location";
}

/** Links by their relation. */
export type HalLinks = Readonly<Record<string, HalLink | readonly HalLink[]>>;

/**
 * A link to a path of the API.
 *
 * @param path `/44120/people/610`, or a template such as `/44120/clinics{/id}`.
 */
export function link(path: string, title?: string): HalLink {
  return { href: `${documentRoot}${path}`, ...(title === undefined ? {} : { title }) };
}
