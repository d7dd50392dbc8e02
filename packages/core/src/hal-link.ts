/** A HAL link that knows, in its type only, which path of the API it leads to. */

declare const target: unique symbol;

/**
 * A link of a `_links` member. `Target` is the path template whose GET the link leads to, or `string` where that is not
 * known. At run time it is the plain JSON that the server sent.
 *
 * @example
 * ```ts
 * import type { HalLink } from "@api-clients/core";
 *
 * const self: HalLink<"/people/{id}"> = { href: "https://api.example/people/7" };
 * console.log(self.href); // https://api.example/people/7
 * ```
 */
export interface HalLink<Target extends string = string> {
  href: string;
  /** Servers are not to be trusted here: look for braces in `href` instead. */
  templated?: boolean;
  title?: string;
  type?: string;
  /** Never there: only carries `Target`. */
  readonly [target]?: Target;
}
