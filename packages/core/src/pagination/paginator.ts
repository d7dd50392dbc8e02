/** Makes `paginate`: lists as something to loop over, typed by the routes alone. */
import type { Call, RouteTable } from "../routes.js";
import type { PageRules } from "./page-rule.js";
import type { Pages, PaginateOptions } from "./pages.js";
import type { Paginate } from "./paginate.js";
import { type Get, type PageInit, readPages } from "./read-pages.js";

/**
 * Makes a client's `paginate`. The types are bound first and once, so that they cost little at each call:
 * `paginator<Routes, Alone, Page>()(get, rules)`.
 *
 * @typeParam Routes The routes of GET.
 * @typeParam Alone The paths that can be called without an init.
 * @typeParam Page What every page looks like, as little of it as tells pages from other answers; a union where there
 * are several kinds. The member that is an array holds the items; or the array in the member that is an `object`.
 * @returns A function of the client's `GET` and the rule, or the choice of rule, by which its pages are read.
 *
 * @example
 * ```ts
 * import { type Call, createClient, type Failure, type OtherStatus, paginator, type Success } from "@api-clients/core";
 *
 * interface UserPage {
 *   users: { name: string }[];
 *   more: boolean;
 * }
 * interface Routes {
 *   "/users": {
 *     init: { params?: { query?: { skip?: number } } };
 *     data: UserPage;
 *     result: Success<200, UserPage> | Failure<OtherStatus<never>>;
 *   };
 * }
 * interface Api {
 *   paths: {};
 *   routes: { GET: Routes };
 *   calls: { GET: Call<Routes, "/users"> };
 * }
 * const client = createClient<Api>({
 *   baseUrl: "https://api.example",
 *   fetch: async ({ url }) =>
 *     Response.json(url.endsWith("?skip=1") ? { users: [{ name: "Leo" }], more: false } : { users: [{ name: "Ana" }], more: true }),
 * });
 * const paginate = paginator<Routes, "/users", { users: readonly unknown[]; more: boolean }>()(client.GET, {
 *   itemsOf: (page) => page.users,
 *   next: (page, { skip }) => (page.more ? { skip: Number(skip ?? 0) + page.users.length } : undefined),
 * });
 * const names: string[] = [];
 * for await (const user of paginate("/users")) names.push(user.name);
 * console.log(names.join(", ")); // Ana, Leo
 * ```
 */
export function paginator<Routes extends RouteTable<Routes>, Alone, Page>(): (
  get: Call<Routes, Alone>,
  rules: PageRules<Page>,
) => Paginate<Routes, Alone, Page>;
export function paginator() {
  return (get: Get, rules: PageRules<unknown>) =>
    (path: string, init?: PageInit, options: PaginateOptions = {}): Pages<unknown, unknown> => {
      let cursor = options.from;
      const pages = (limit = options.limit) =>
        readPages(get, rules, path, init, { ...options, limit }, (place) => (cursor = place));
      return {
        pages: () => pages(),
        // Called with nothing from JavaScript, it is told what `limit` can be.
        async toArray({ limit = NaN }: { limit?: number } = {}) {
          const all: unknown[] = [];
          // Not spread into one `push`, which has room for some 100,000 arguments.
          for await (const { items } of pages(Math.min(limit, options.limit ?? limit)))
            for (const item of items) all.push(item);
          return all;
        },
        async *[Symbol.asyncIterator]() {
          for await (const { items } of pages()) yield* items;
        },
        get cursor() {
          return cursor;
        },
      };
    };
}
