import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

test("the names that differ least come first", () => {
  expect(nearest("/users/{uid}", ["/pets", "/users", "/users/{id}", "/users/{id}/x"])).toEqual([
    "/users/{id}",
    "/users/{id}/x",
  ]);
});

test("a name that is nothing like the others has no neighbours", () => {
  expect(nearest("x-logo", ["x-link-target", "x-evidence"])).toEqual([]);
});

test("two edits are never too many, be the name as short as it may", () => {
  expect(nearest("gte", ["get", "lst", "put"])).toEqual(["get"]);
  expect(nearest("id", ["ad", "uuid", "name"])).toEqual(["ad", "uuid"]);
});

test("a name is nearest to itself, however many others there are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (name, others) => {
      expect(nearest(name, [...others, name], 1)).toEqual([name]);
    }),
  );
});
