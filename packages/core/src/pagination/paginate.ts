/** The type of a client's `paginate`. */
import type { CallOptions, RouteTable, SecondArgumentNeeded } from "../routes.js";
import type { ItemOf, PagedPath } from "./paged-path.js";
import type { Pages, PaginateOptions } from "./pages.js";

/**
 * Reads a list. Only the paths of paged answers are taken; those that need parameters need an init. The second overload
 * takes no init at all, so that the compiler's message about a wrong one is about its wrong member.
 */
export interface Paginate<Routes extends RouteTable<Routes>, Alone, Page> {
  /**
   * Reads all pages of a list, as you go.
   *
   * @param path The path template.
   * @param init Parameters as for `GET`. `signal` ends the reading with its reason.
   * @param options How to read.
   * @returns The list; nothing is sent before you loop over it.
   * @throws TypeError where an option makes no sense, or `from` is not a cursor of this path. The loop throws what
   * `unwrap` throws, and TransportError with the code `protocol` where the pages make no sense or never end.
   */
  <Path extends PagedPath<Routes, Page>>(
    path: Path,
    init: Routes[Path]["init"] & CallOptions,
    options?: PaginateOptions,
  ): Pages<ItemOf<Routes[Path]["data"], Page>, Routes[Path]["data"]>;
  <Path extends PagedPath<Routes, Page>>(
    path: Path extends Alone ? Path : SecondArgumentNeeded,
    init?: undefined,
    options?: PaginateOptions,
  ): Pages<ItemOf<Routes[Path]["data"], Page>, Routes[Path]["data"]>;
}
