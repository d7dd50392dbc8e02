/** How JRNI pages: by number, and counted, because its links to other pages may be missing or lead nowhere. */
import type { HalLink, PageRule, Paginate as PaginateOf, Query } from "@api-clients/core";
import { paginator, TransportError } from "@api-clients/core";
import type { Alone, Calls, Routes } from "./generated/schema.gen.js";

interface Page {
  _embedded: object;
  total_entries?: number | null;
}

interface LinkedPage extends Page {
  _links?: { self?: HalLink; next?: HalLink };
}

/**
 * Reads all pages of a collection, which is every path whose answer holds a list in `_embedded`.
 *
 * @example
 * ```ts
 * import { createJrniClient } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const { fetch } = createSandbox("jrni");
 * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", fetch });
 * const params = { path: { company_id: 44120 }, query: { per_page: 100 } };
 * const services = await jrni.paginate("/{company_id}/services", { params }).toArray({ limit: 1000 });
 * console.log(services.map(({ name }) => name)); // [ 'Bicycle Tune-up', 'Wheel Truing' ]
 * ```
 */
export type Paginate = PaginateOf<Routes["GET"], Alone["GET"], Page>;

/** JRNI's own library takes whatever list is embedded, under whatever name. An empty one may have no name at all. */
function itemsOf({ _embedded }: Page): readonly unknown[] {
  return Object.values(_embedded).find(Array.isArray) ?? [];
}

/** A number in a link's query, which is all that is read of the link; 0 or NaN where it has none. */
function numberIn(link: HalLink | undefined, name: string): number {
  const [, query] = String(link?.href).split(/[?#{]/);
  return Number(new URLSearchParams(query).get(name));
}

function pageOf(query: Query): number {
  return Number(query["page"] ?? 1);
}

/** How many items the server says a page has, or was asked for; NaN where neither is told. */
function sizeOf({ _links }: LinkedPage, query: Query): number {
  return numberIn(_links?.self, "per_page") || Number(query["per_page"]);
}

/** The query of a later page. A first page with fewer items than were asked for shows how many the server really gives. */
function pageAt(page: number, shown: LinkedPage, query: Query): Query {
  const { per_page: asked } = query;
  const count = itemsOf(shown).length;
  const isCut = pageOf(query) === 1 && Number(asked) > count;
  return { page, per_page: isCut ? count : asked };
}

const numbered: PageRule<LinkedPage> = {
  itemsOf,
  next(page, query) {
    const { _links } = page;
    const total = page.total_entries ?? NaN;
    const count = itemsOf(page).length;
    const number = pageOf(query);
    const size = sizeOf(page, query);
    if (count === 0 || count === total - (number - 1) * (size || count)) return undefined;
    if (number > total)
      throw new TransportError("protocol", "the server answers more pages than it has items");
    const next = numberIn(_links?.next, "page");
    if (next > number) return pageAt(next, page, query);
    return total || count === size ? pageAt(number + 1, page, query) : undefined;
  },
  total: ({ total_entries }) => total_entries ?? undefined,
  at(index, page, query) {
    const number = pageOf(query) + index;
    const before = (number - 1) * itemsOf(page).length;
    return before < (page.total_entries ?? 0) ? pageAt(number, page, query) : undefined;
  },
};

export function paginated(get: Calls["GET"]): Paginate {
  return paginator<Routes["GET"], Alone["GET"], Page>()(get, numbered);
}
