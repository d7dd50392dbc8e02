/** How JRNI pages: by number, and counted, because its links to other pages may be missing or lead nowhere. */
import type { HalLink, Outcome, PageRule, Paginate as PaginateOf, Query } from "@api-clients/core";
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

/** Lists that the document gives neither pages nor a total: an answer without a link to another page is all there is. */
const whole = /(items|images\/\{id\}|_data|baskets|external_purchases|messages|shifts|queue\w+)$/;

/**
 * The list that is called as its path ends, in the plural or not. JRNI's own library takes whatever list is embedded,
 * under whatever name, and an empty one may have no name at all.
 */
function listIn({ _embedded }: Page, path: string): readonly unknown[] {
  const lists = Object.entries(_embedded).filter(([, list]) => Array.isArray(list));
  const [name = ""] = /\w+(?=(\/\{\w+\})*$)/.exec(path) ?? [];
  const named = lists.find(([key]) => key.startsWith(name));
  return (named ?? lists.find(([, list]) => list.length > 0))?.[1] ?? [];
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
function pageAt(page: number, count: number, query: Query): Query {
  const { per_page: asked } = query;
  const isCut = pageOf(query) === 1 && Number(asked) > count;
  return { page, per_page: isCut ? count : asked };
}

function numbered(path: string): PageRule<LinkedPage> {
  const itemsOf = (page: Page) => listIn(page, path);
  return {
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
      if (next > number) return pageAt(next, count, query);
      // Links may be missing, and a short page be as much as the server gives: only an empty one is surely the end.
      return total || count === size || !whole.test(path) ? pageAt(number + 1, count, query) : undefined;
    },
    total: ({ total_entries }) => total_entries ?? undefined,
    at(index, page, query) {
      const count = itemsOf(page).length;
      const number = pageOf(query) + index;
      return (number - 1) * count < (page.total_entries ?? 0) ? pageAt(number, count, query) : undefined;
    },
  };
}

type UntypedGet = (path: string, init: { signal: AbortSignal }) => Promise<Outcome>;

/** Empties a page without a total that brings nothing new: a list that does not page answers the same for ever. */
function ending(get: Calls["GET"]): Calls["GET"];
function ending(get: UntypedGet): UntypedGet {
  /** What the last page of each reading brought. All requests of one have the same signal. */
  const brought = new WeakMap<AbortSignal, string>();
  return async (path, init) => {
    const result = await get(path, init);
    const { _embedded, total_entries }: Partial<Page> = Object(result.data);
    if (!result.ok || !_embedded || total_entries) return result;
    // Anything but the id may change between two requests.
    const brings = JSON.stringify(listIn({ _embedded }, path).map((item) => Object(item).id ?? item));
    const isRepeated = brings === brought.get(init.signal);
    brought.set(init.signal, brings);
    return isRepeated ? { ...result, data: { _embedded: {} } } : result;
  };
}

export function paginated(get: Calls["GET"]): Paginate {
  return paginator<Routes["GET"], Alone["GET"], Page>()(ending(get), numbered);
}
