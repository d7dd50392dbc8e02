/** Links from page to page, relative, so that the site works in any folder of any host. */
import { posix } from "node:path";
import type { Address } from "./inline.js";

/**
 * @param from The path of the page that has the links.
 * @param ending `.html` for the site, `.md` for its twin.
 */
export function relativeAddress(from: string, ending: string): Address {
  return (link) => {
    const [kind, target = ""] = link.split(/:(.*)/s);
    const [path = "", anchor] = target.split("#");
    const file = kind === "file" ? path : `${path}${ending}`;
    const address = posix.relative(posix.dirname(from), file);
    return `${address.startsWith(".") ? address : `./${address}`}${anchor === undefined ? "" : `#${anchor}`}`;
  };
}
