/** Gets one page and makes sure that it is one. */
import { TransportError } from "../errors/transport-error.js";
import type { Unwrappable } from "../errors/unwrap.js";
import { unwrap } from "../errors/unwrap.js";
import type { PageRules, Query } from "./page-rule.js";
import type { PageOf } from "./pages.js";

/** What paginating reads and changes of an init. */
export interface PageInit {
  params?: { query?: Query };
  signal?: AbortSignal | null;
}

/** Where pages come from. */
export interface PageSource {
  get(path: string, init: PageInit): Promise<Unwrappable>;
  rules: PageRules<unknown>;
  path: string;
  init: PageInit;
}

/** A page, and what its rule says of those after it. */
export interface LoadedPage {
  page: Omit<PageOf<unknown, unknown>, "cursor">;
  next: Query | undefined;
  at(distance: number): Query | undefined;
}

/** @throws ApiError where the server said no, TransportError where it answered something else than a page. */
export async function loadPage(source: PageSource, query: Query, signal: AbortSignal): Promise<LoadedPage> {
  const { get, rules, path, init } = source;
  const result = await get(path, { ...init, params: { ...init.params, query }, signal });
  const data = unwrap(result);
  try {
    const rule = typeof rules === "function" ? rules(path, data) : rules;
    const items = rule.itemsOf(data);
    if (!Array.isArray(items)) throw new TypeError("it has no list of items");
    return {
      page: { items, data, response: result.response, total: rule.total?.(data) },
      next: rule.next(data, query),
      at: (distance) => rule.at?.(distance, data, query),
    };
  } catch (cause) {
    throw protocolError(path, `answered something else than a page: ${cause}`, { cause });
  }
}

export function protocolError(path: string, problem: string, options?: ErrorOptions): TransportError {
  const route = { method: "GET", path };
  return Object.assign(new TransportError("protocol", `GET ${path} ${problem}`, options), route);
}
