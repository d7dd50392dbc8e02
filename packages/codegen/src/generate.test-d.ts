import type { Failure, HalLink, StatusResult, Success } from "@api-clients/core";
import { createClient } from "@api-clients/core";
import { expectTypeOf, test } from "vitest";
import type { Api, operations, Person, PersonList, Refusal, Routes } from "./fixtures/tiny.gen.js";

const client = createClient<Api>({ baseUrl: "https://api.example" });

test("a route's result is what StatusResult computes from its operation", () => {
  expectTypeOf<Routes["GET"]["/people"]["result"]>().toEqualTypeOf<StatusResult<operations["listPeople"]>>();
  expectTypeOf<Routes["GET"]["/people/{id}"]["result"]>().toEqualTypeOf<
    StatusResult<operations["getPerson"]>
  >();
  expectTypeOf<Routes["POST"]["/people"]["result"]>().toEqualTypeOf<
    StatusResult<operations["createPerson"]>
  >();
  expectTypeOf<Routes["GET"]["/ping"]["result"]>().toEqualTypeOf<StatusResult<operations["ping"]>>();
});

test("the status narrows data and error exactly", async () => {
  const result = await client.GET("/people/{id}", { params: { path: { id: "7" } } });
  if (result.ok) {
    expectTypeOf(result.data).toEqualTypeOf<Person>();
    expectTypeOf(result.status).toEqualTypeOf<200>();
  } else if (result.status === 404) {
    expectTypeOf(result.error).toEqualTypeOf<Refusal>();
  } else if (result.status === 503) {
    expectTypeOf(result.error).toEqualTypeOf<string>();
  } else if (result.status === 401) {
    expectTypeOf(result.error).toBeUnknown();
  }
});

test("ranges and default cover what is not named", async () => {
  const result = await client.GET("/people");
  if (result.status === 418) expectTypeOf(result.error).toEqualTypeOf<Refusal>();
  if (result.status === 500) expectTypeOf(result.error).toEqualTypeOf<string>();
  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<PersonList>();
});

test("an answer without a body has no error, and can only be told by its status", async () => {
  const result = await client.POST("/people", { body: { name: "Ines" } });
  if (result.status === 401) expectTypeOf(result).toEqualTypeOf<Failure<401, undefined>>();
  if (result.status === 200) expectTypeOf(result).toEqualTypeOf<Success<200, { known: true }>>();
});

test("open enums complete what is known and take what is new", () => {
  expectTypeOf<"admin">().toExtend<Person["role"]>();
  expectTypeOf<"brand-new">().toExtend<Person["role"]>();
  expectTypeOf<Person["level"]>().toEqualTypeOf<-1 | 0 | 1 | (number & {}) | undefined>();
  expectTypeOf<Person["role"]>().toEqualTypeOf<"admin" | "guest" | (string & {}) | null | undefined>();
});

test("requests take what was written as const, and answers can be changed by whoever gets them", () => {
  const query = { ids: ["1", "2"] } as const;
  void client.GET("/people", { params: { query } });
  const body = { name: "Ines", shifts: [[8, 12]], links: [{ href: "/" }] } as const;
  void client.POST("/people", { body });
  expectTypeOf<PersonList["people"]>().toEqualTypeOf<Person[]>();
  expectTypeOf<Person["tags"]>().toEqualTypeOf<("new" | (string & {}))[] | undefined>();
});

test("links know where they lead", () => {
  expectTypeOf<NonNullable<Person["_links"]>["self"]>().toEqualTypeOf<HalLink<"/people/{id}"> | undefined>();
  expectTypeOf<NonNullable<Person["_links"]>["friends"]>().toEqualTypeOf<
    HalLink<"/people/{id}">[] | undefined
  >();
});

test("wrong calls do not compile", async () => {
  // @ts-expect-error no such path
  await client.GET("/persons");
  // @ts-expect-error no such verb on this path
  await client.DELETE("/people");
  // @ts-expect-error the path parameter is missing
  await client.GET("/people/{id}");
  // @ts-expect-error the path parameter is a string
  await client.GET("/people/{id}", { params: { path: { id: 7 } } });
  // @ts-expect-error no such query parameter
  await client.GET("/people", { params: { query: { limti: 5 } } });
  // @ts-expect-error cookies cannot be sent by fetch
  await client.GET("/people", { params: { cookie: { session: "x" } } });
  // @ts-expect-error a body is required
  await client.POST("/people", {});
  // @ts-expect-error the body lacks its name
  await client.POST("/people", { body: { nick: "x" } });
  // @ts-expect-error a GET takes no body
  await client.GET("/people", { body: { name: "x" } });
  // @ts-expect-error a body that is not JSON must be read as what it is
  await client.HEAD("/people/{id}", { params: { path: { id: "7" } } });
});

test("right calls compile without a cast", async () => {
  await client.GET("/ping");
  await client.GET("/people");
  await client.GET("/people", { params: { query: { limit: 5 } }, signal: AbortSignal.timeout(5) });
  await client.PATCH("/people/{id}", { params: { path: { id: "7" } } });
  await client.PATCH("/people/{id}", { params: { path: { id: "7" } }, body: { name: "x" } });
  await client.HEAD("/people/{id}", { params: { path: { id: "7" } }, parseAs: "text" });
});
