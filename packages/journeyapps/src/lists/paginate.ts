/** How JourneyApps pages: by `skip`, for as long as an answer says that there is `more`. */
import type { CallOptions, PageRule, Pages, PaginateOptions } from "@api-clients/core";
import { paginator } from "@api-clients/core";
import type { AnyApi, AnyCall, AnyInit, ListPage, ListRoute } from "../api.js";
import { isPostedRead } from "../transport/safe-posts.js";
import { refuseRepeatedPages } from "./repeated-page.js";

/** Reads all pages of a list, a search or an expression query. */
export interface Paginate<Lists> {
  /**
   * @param path The path template: of objects, of users, or one that ends in `/search.json` or `/query.json`.
   * @param init Parameters and body as for the call itself. Without a `sort`, the order is not specified, and objects
   * that change meanwhile may be missed. `signal` ends the reading with its reason.
   * @param options How to read. `concurrency` needs the answer's `total`, which CloudCode gets for `total: true` only.
   * @returns The list; nothing is sent before you loop over it. A page has as many objects as the server gives: 1000,
   * or the `limit` of your query if that is less.
   * @throws TypeError where an option makes no sense, or `from` is not a cursor of this path. The loop throws what
   * `unwrap` throws, and TransportError with the code `protocol` where the pages make no sense or never end: so does a
   * search of more than 1000 objects on a server that does not heed `skip` there, of which nothing is documented. To
   * tell, the ids of one page are held, in whatever order they come again.
   *
   * @example
   * ```ts
   * import { createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
   * import { createSandbox } from "@api-clients/sandbox";
   *
   * const { fetch, baseUrl } = createSandbox("journeyapps");
   * const journeyapps = createJourneyAppsClient({ baseUrl, credential: namedToken("sandbox-token"), fetch });
   *
   * const query = { query: { "site_id.null": false }, sort: { due: "asc" }, limit: 1 } as const;
   * const orders = journeyapps.paginate("/objects/{model}.json", { params: { path: { model: "work_order" }, query } });
   * const titles = (await orders.toArray({ limit: 100 })).map(({ title }) => title);
   * console.log(titles.join(", ")); // Read flow meter, Grease bearings, Replace seal
   * ```
   */
  <Path extends keyof Lists>(
    path: Path,
    ...how: {} extends InitOf<Lists[Path]>
      ? [init?: InitOf<Lists[Path]> & CallOptions, options?: PaginateOptions]
      : [init: InitOf<Lists[Path]> & CallOptions, options?: PaginateOptions]
  ): PagesOf<Lists[Path]>;
}

type InitOf<Route> = Route extends ListRoute ? Route["init"] : never;

type PagesOf<Route> = Route extends ListRoute
  ? Pages<Route["data"]["objects"][number], Route["data"]>
  : never;

const skipPages: PageRule<ListPage> = {
  itemsOf: ({ objects }) => objects,
  next: ({ objects, more }, { skip }) => (more ? { skip: Number(skip ?? 0) + objects.length } : undefined),
  total: ({ total }) => total,
  at(index, { objects, total = 0 }, { skip }) {
    const start = Number(skip ?? 0) + index * objects.length;
    return start < total ? { skip: start } : undefined;
  },
};

interface AnyLists {
  [path: string]: ListRoute & { init: AnyInit };
}

export function paginated({ GET, POST }: AnyApi["calls"]) {
  return (path: string, init: AnyInit = {}, options?: PaginateOptions): Pages<unknown, ListPage> => {
    const isPosted = isPostedRead(path);
    const paginate = paginator<AnyLists, string, ListPage>()(
      isPosted ? refuseRepeatedPages("POST", posted(POST)) : refuseRepeatedPages("GET", GET),
      skipPages,
    );
    const { body, ...asked } = init;
    return paginate(
      path,
      isPosted ? { ...asked, params: { ...asked.params, query: { ...body } } } : init,
      options,
    );
  };
}

/** Paging changes queries, and these have theirs in the body. */
function posted(POST: AnyCall): AnyCall {
  return (path, { params: { query: body, ...params } = {}, ...init } = {}) =>
    POST(path, { ...init, params, body });
}
