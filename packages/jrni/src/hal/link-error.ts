/** The error for "this link cannot be followed". */

/**
 * A link is missing, or leads to something that is no call of this API. Its message names the relation and never the
 * address, which may hold an id that is a secret.
 *
 * @example
 * ```ts
 * import { createJrniClient, LinkError } from "@api-clients/jrni";
 *
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "app" });
 * const purchase = { _links: { web_cal: { href: "webcal://example.jrni.com/ical/total/Hq7d" } } };
 * const error: unknown = await jrni.follow(purchase, "web_cal").catch((thrown: unknown) => thrown);
 * if (error instanceof LinkError) console.log(error.message); // the link "web_cal" is a webcal: address
 * ```
 */
export class LinkError extends Error {
  override readonly name = "LinkError";
  /** The relation of the link. */
  readonly relation: string;

  /**
   * @param relation The relation of the link.
   * @param problem What is wrong with it.
   */
  constructor(relation: string, problem: string) {
    super(`the link ${JSON.stringify(relation)} ${problem}`);
    this.relation = relation;
  }
}
