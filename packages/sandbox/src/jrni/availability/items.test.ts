import { expect, it } from "vitest";
import { itemsOf, open } from "../fixtures/call.js";

const { call } = open();

async function items(query: string): Promise<unknown[]> {
  const { body } = await call(`GET /44120/items?${query}`);
  return itemsOf(body, "items").map((item) => [
    item.type,
    item.person_item_id ?? item.resource_item_id ?? item.service_item_id,
  ]);
}

it("the items of a service are who and what gives it, those of a person what they give", async () => {
  expect(await items("service_id=51310")).toEqual([
    ["person", 610],
    ["person", 611],
    ["resource", 27],
  ]);
  expect(await items("person_id=611")).toEqual([
    ["service", 51310],
    ["service", 51311],
  ]);
  expect(await items("resource_id=27")).toEqual([["service", 51310]]);
  expect(await items("service_id=51310&person_id=610")).toEqual([["person", 610]]);
  expect(await items("service_id=51311&person_id=610")).toEqual([]);
  expect(await items("service_id=51310&type=resource")).toEqual([["resource", 27]]);
  expect(await items("type=service")).toEqual([
    ["service", 51310],
    ["service", 51311],
  ]);
});

it("an item leads to itself", async () => {
  const { body } = await call("GET /44120/items?service_id=51310");
  for (const { _links } of itemsOf(body, "items")) {
    const { self } = _links as { self: { href: string } };
    expect(await items(self.href.split("?")[1] ?? "")).toHaveLength(1);
  }
});
