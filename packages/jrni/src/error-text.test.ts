import fc from "fast-check";
import { expect, it } from "vitest";
import { errorText } from "./error-text.js";

it.each([
  ["the version 5 shape", { title: "Invalid", detail: "start_date is no date" }, "start_date is no date"],
  ["the legacy shape", { status: 409, message: "NoSpaceLeftError", error: "No Space" }, "No Space"],
  ["the legacy shape without its text", { message: "NoSpaceLeftError" }, "NoSpaceLeftError"],
  ["the simple shape", { error: "No Space Left" }, "No Space Left"],
  ["a title alone", { title: "Invalid", detail: "" }, "Invalid"],
  ["details of a customer's own", { custom_details: { message: "Too late" } }, "Too late"],
  ["text that is no JSON", "Bad gateway", "Bad gateway"],
  ["nothing", undefined, undefined],
  ["an empty text", "", undefined],
  ["an object without words", { status: 500, error: { code: 1 } }, undefined],
])("The text of an error is found in %s", (_, body, text) => {
  expect(errorText(body)).toBe(text);
});

it("Whatever comes, there is a text or none, and never an exception", () => {
  fc.assert(
    fc.property(fc.anything(), (body) => {
      expect(["string", "undefined"]).toContain(typeof errorText(body));
    }),
  );
});
