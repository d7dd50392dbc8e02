import { describe, expect, it } from "vitest";
import document from "../../../../specs/jrni/dist/openapi.json" with { type: "json" };
import type { AdminPerson, Purchase, Times } from "../generated/schema.gen.js";
import { embedded, link } from "./link.js";

const services = [
  { href: "https://example.jrni.com/api/v5/admin/44120/services/1", title: "Tune-up" },
  { href: "https://example.jrni.com/api/v5/admin/44120/services/2", title: "Repair" },
];
const person: AdminPerson = {
  id: 610,
  _links: { self: { href: "/admin/44120/people/610" }, enabled_services: services, enabled_resources: [] },
};

/** The members of an object's schema, those of its parts and alternatives too. */
function membersOf(schema: unknown): Record<string, unknown> {
  const { $ref, allOf, oneOf, anyOf, properties } = Object(schema);
  const name = String($ref).replace("#/components/schemas/", "");
  const parts = [allOf, oneOf, anyOf, new Map(Object.entries(document.components.schemas)).get(name)].flat();
  return Object.assign({}, properties, ...parts.filter(Boolean).map(membersOf));
}

describe("link", () => {
  it("finds the link of a relation, as the server sent it", () => {
    expect(link(person, "self")).toBe(person._links?.self);
  });

  it("finds the first one of a list, or the one that is asked for", () => {
    expect(link(person, "enabled_services")).toBe(services[0]);
    expect(link(person, "enabled_services", 1)).toBe(services[1]);
    expect(link(person, "enabled_services", 2)).toBeUndefined();
    expect(link(person, "self", 1)).toBeUndefined();
  });

  it("finds nothing where there is nothing", () => {
    expect(link(person, "schedule")).toBeUndefined();
    expect(link(person, "enabled_resources")).toBeUndefined();
    expect(link<AdminPerson, "self">({ id: 610 }, "self")).toBeUndefined();
    expect(link(JSON.parse('{"_links":null}') as AdminPerson, "self")).toBeUndefined();
  });

  it.each(["constructor", "__proto__", "toString"])("does not take %s for a relation", (relation) => {
    expect(link<{ _links: Record<string, never> }, string>({ _links: {} }, relation)).toBeUndefined();
  });

  it.each([null, "text", {}, { href: null }, { href: 7 }, []])("does not take %j for a link", (self) => {
    expect(link({ _links: { self } }, "self")).toBeUndefined();
  });
});

describe("embedded", () => {
  const purchase = document.components.examples["purchase"].value as Purchase;

  it("takes what is embedded, a list or a single one", () => {
    expect(embedded(purchase, "bookings")).toBe(purchase._embedded?.bookings);
    expect(embedded(purchase, "client")?.id).toBe(purchase._embedded?.client?.id);
  });

  it("takes times from either place that they come in", () => {
    const times = [{ start: "2027-03-08T09:00:00+00:00" }];
    const either: Times[] = [{ times }, { _embedded: { times } }];
    for (const list of either) expect(embedded(list, "times")).toBe(times);
    expect(embedded<Times, "times">({}, "times")).toBeUndefined();
  });

  it("could not mistake anything else for what is embedded: no other schema has a name in both places", () => {
    const twice = Object.entries(document.components.schemas).flatMap(([schema, root]) => {
      const own = membersOf(root);
      return Object.keys(membersOf(own["_embedded"])).flatMap((name) =>
        name in own ? `${schema}.${name}` : [],
      );
    });
    expect(twice).toEqual(["Times.times"]);
  });

  it("finds nothing where there is nothing", () => {
    expect(embedded<Purchase, "bookings">({ id: 1 }, "bookings")).toBeUndefined();
    expect(
      embedded<{ _embedded: Record<string, never> }, string>({ _embedded: {} }, "toString"),
    ).toBeUndefined();
  });
});
