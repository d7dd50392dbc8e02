import { describe, expectTypeOf, it } from "vitest";
import type { Call } from "../routes.js";
import type { Alone, Page, ResourcePage, Routes, User, UserPage } from "./fixtures/routes.js";
import type { PageRule } from "./page-rule.js";
import type { ItemOf } from "./item-of.js";
import { paginator } from "./paginator.js";

declare const get: Call<Routes, Alone>;
declare const rule: PageRule<Page>;
const paginate = paginator<Routes, Alone, Page>()(get, rule);

describe("paginate", () => {
  it("infers the items from the member that the page names as a list", () => {
    expectTypeOf(paginate("/users")).toExtend<AsyncIterable<User>>();
    expectTypeOf(paginate("/users").toArray({ limit: 1 })).resolves.toEqualTypeOf<User[]>();
    expectTypeOf(
      paginate("/objects/{model}.json", { params: { path: { model: "task" } } }).toArray,
    ).returns.resolves.items.toEqualTypeOf<{ id: string; title?: string }>();
  });

  it("takes no other list of the answer for the items", () => {
    expectTypeOf(paginate("/scim/Users").toArray({ limit: 1 })).resolves.items.toEqualTypeOf<{
      userName: string;
    }>();
  });

  it("infers the items from the list inside the object that the page names", () => {
    const clients = paginate("/{company_id}/clients", { params: { path: { company_id: 7 } } });
    expectTypeOf(clients.toArray({ limit: 1 })).resolves.items.toEqualTypeOf<{ name: string }>();
  });

  it("gives the whole body with each page", async () => {
    for await (const page of paginate("/users").pages()) {
      expectTypeOf(page.data).toEqualTypeOf<UserPage>();
      expectTypeOf(page.items).toEqualTypeOf<readonly User[]>();
      expectTypeOf(page.response).toEqualTypeOf<Response>();
      expectTypeOf(page.cursor).toEqualTypeOf<string | undefined>();
    }
  });

  it("gives items to a loop", async () => {
    for await (const user of paginate("/users", { params: { query: { name: "a" } } }, { limit: 5 })) {
      expectTypeOf(user).toEqualTypeOf<User>();
    }
  });

  it("takes the options of a call, and options without an init where none is needed", () => {
    paginate("/users", { signal: AbortSignal.timeout(1), headers: { "X-Trace": "1" } });
    paginate("/users", undefined, { from: "…", limit: 1, prefetch: false, concurrency: 2, maxPages: 3 });
  });

  it("refuses paths whose answer is no page", () => {
    // @ts-expect-error: One user is no page.
    paginate("/users/{id}", { params: { path: { id: 1 } } });
    // @ts-expect-error: No body is no page.
    paginate("/empty");
    // @ts-expect-error: The path is not in the document.
    paginate("/nowhere");
  });

  it("refuses to leave out or misspell parameters", () => {
    // @ts-expect-error: The company is missing.
    paginate("/{company_id}/clients");
    // @ts-expect-error: The company is missing.
    paginate("/{company_id}/clients", undefined, { limit: 1 });
    // @ts-expect-error: The parameter has another name.
    paginate("/{company_id}/clients", { params: { path: { company: 7 } } });
    // @ts-expect-error: The parameter has another name.
    paginate("/users", { params: { query: { nmae: "a" } } });
    // @ts-expect-error: A limit is a number.
    paginate("/users", {}, { limit: "1" });
  });

  it("needs a limit to read into an array", () => {
    // @ts-expect-error: The limit is missing.
    void paginate("/users").toArray();
    // @ts-expect-error: The limit is missing.
    void paginate("/users").toArray({});
  });
});

describe("ItemOf", () => {
  it("finds of a union of pages the one that fits", () => {
    expectTypeOf<ItemOf<ResourcePage, Page>>().toEqualTypeOf<{ userName: string }>();
    expectTypeOf<ItemOf<{ data: User }, Page>>().toBeNever();
  });
});

describe("paginator", () => {
  it("takes a choice of rules, each for its own kind of page", () => {
    const resources: PageRule<ResourcePage> = { itemsOf: (page) => page.Resources, next: () => undefined };
    const users: PageRule<UserPage> = {
      itemsOf: (page) => page.data,
      next: (page) => ({ offset: page.meta.limit }),
    };
    paginator<Routes, Alone, UserPage | ResourcePage>()(get, (path, page) => {
      expectTypeOf(path).toEqualTypeOf<string>();
      expectTypeOf(page).toEqualTypeOf<UserPage | ResourcePage>();
      return "data" in page ? users : resources;
    });
  });

  it("refuses a rule for another kind of page", () => {
    const notPages: PageRule<{ rows: number[] }> = { itemsOf: (page) => page.rows, next: () => undefined };
    // @ts-expect-error: The rule reads pages of rows.
    paginator<Routes, Alone, UserPage>()(get, notPages);
  });
});
