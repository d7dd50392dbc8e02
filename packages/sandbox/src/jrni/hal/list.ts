/** Lists as JRNI answers them: a page under one name in `_embedded`, the total, and links to the pages beside it. */
import type { Answer } from "../../engine/answer/answer.js";
import { isObject } from "../../engine/document/json.js";
import type { JrniCall } from "../state.js";
import { link, type HalLink, type HalLinks } from "./link.js";

/** The page that is asked for. */
export interface PageQuery {
  readonly page?: number;
  readonly per_page?: number;
}

/** A call of a list. */
export type ListCall = JrniCall<{ readonly query: PageQuery }>;

/** What a list can have beside its items. */
export interface ListMore {
  /** how many items a page has when nobody says; 30 */
  readonly size?: number;
  readonly links?: HalLinks;
  /** members beside `total_entries` */
  readonly members?: object;
}

/** Answers one page of a list. */
export function list<Item>(
  call: ListCall,
  relation: string,
  items: readonly Item[],
  toResource: (item: Item) => object,
  { size = 30, links = {}, members = {} }: ListMore = {},
): Answer {
  const { page = 1, per_page: perPage = size } = call.query;
  const last = Math.ceil(items.length / perPage);
  const to = (number: number): HalLink => link(`${pathOf(call)}?${searchOf(call, number, perPage)}`);
  const odd = call.state.quirks.pageZero && last <= 1;
  return {
    status: 200,
    body: {
      total_entries: items.length,
      ...members,
      _embedded: {
        [relation]: items.slice((page - 1) * perPage, page * perPage).map(plain(call, toResource)),
      },
      _links: {
        self: to(page),
        ...(page < last || odd ? { next: to(odd ? 0 : page + 1) } : {}),
        ...(page > 1 || odd ? { previous: to(odd ? 0 : page - 1) } : {}),
        ...links,
      },
    },
  };
}

/**
 * Answers a list of the kind that has no pages.
 *
 * @param members Members beside the list; the total, where there is one.
 */
export function wholeList<Item>(
  call: JrniCall,
  relation: string,
  items: readonly Item[],
  toResource: (item: Item) => object,
  members: object = {},
): Answer {
  // Written anew, so that braces of the caller do not make a template of it.
  const search = call.url.searchParams.toString();
  const self = link(search === "" ? pathOf(call) : `${pathOf(call)}?${search}`);
  const body = {
    ...members,
    _embedded: { [relation]: items.map(plain(call, toResource)) },
    _links: { self },
  };
  return { status: 200, body };
}

/** Makes resources without the links that the caller can do without. */
function plain<Item>({ url }: JrniCall, toResource: (item: Item) => object): (item: Item) => object {
  const excluded = url.searchParams.getAll("exclude_links[]");
  return (item) => {
    const resource = toResource(item);
    if (excluded.length === 0 || !("_links" in resource) || !isObject(resource._links)) return resource;
    const kept = Object.entries(resource._links).filter(([relation]) => !excluded.includes(relation));
    return { ...resource, _links: Object.fromEntries(kept) };
  };
}

/** The path that was called, behind the root of the API. */
export function pathOf({ url, operation }: Pick<JrniCall, "url" | "operation">): string {
  const length = operation.path.split("/").length - 1;
  return `/${url.pathname.split("/").slice(-length).join("/")}`;
}

/** The root of the API, as the caller wrote it. */
export function rootOf({ url, operation }: Pick<JrniCall, "url" | "operation">): string {
  return `${url.origin}${url.pathname.slice(0, -pathOf({ url, operation }).length)}`;
}

function searchOf({ url }: ListCall, page: number, perPage: number): string {
  const rest = [...url.searchParams].filter(([name]) => name !== "page" && name !== "per_page");
  return new URLSearchParams([["page", `${page}`], ["per_page", `${perPage}`], ...rest]).toString();
}
