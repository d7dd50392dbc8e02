/** The type of a client's `paginate`. */
import type { CallOptions, RouteTable, SecondArgumentNeeded } from "../routes.js";
import type { ItemOf } from "./item-of.js";
import type { Pages, PaginateOptions } from "./pages.js";

/**
 * Reads a list. Only the paths of paged answers are taken; those that need parameters need an init. Only the first
 * overload takes two arguments, so that the compiler's message about a wrong init is about its wrong member; and the
 * paths are written out here, so that its message about a wrong path names them.
 */
export interface Paginate<
  Routes extends RouteTable<Routes>,
  Alone,
  Page,
  Paged extends keyof Routes = {
    [Path in keyof Routes]: Routes[Path]["data"] extends Page ? Path : never;
  }[keyof Routes],
> {
  /**
   * Reads all pages of a list, as you go.
   *
   * @param path The path template.
   * @param init Parameters as for `GET`. `signal` ends the reading with its reason.
   * @param options How to read.
   * @returns The list; nothing is sent before you loop over it.
   * @throws Nothing by itself. The loop throws RangeError where an option makes no sense, TypeError where `from` is not a
   * cursor of this path, what `unwrap` throws, and TransportError with the code `protocol` where the pages make no sense
   * or never end.
   */
  <Path extends Paged>(
    path: Path,
    init: Routes[Path]["init"] & CallOptions,
    options?: PaginateOptions,
  ): Pages<ItemOf<Routes[Path]["data"], Page>, Routes[Path]["data"]>;
  <Path extends Paged>(
    path: Path extends Alone ? Path : SecondArgumentNeeded,
  ): Pages<ItemOf<Routes[Path]["data"], Page>, Routes[Path]["data"]>;
  <Path extends Paged>(
    path: Path extends Alone ? Path : SecondArgumentNeeded,
    init: undefined,
    options: PaginateOptions,
  ): Pages<ItemOf<Routes[Path]["data"], Page>, Routes[Path]["data"]>;
}
