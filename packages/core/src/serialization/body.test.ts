import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodySerializer } from "./body.js";

const none = new Headers();
const urlencoded = new Headers({ "content-type": "application/x-www-form-urlencoded; charset=utf-8" });

describe("A body", () => {
  it("of plain values is JSON, whatever they are", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(bodySerializer(value as object, none)).toBe(JSON.stringify(value));
      }),
    );
  });

  it("is a form where its label says so", () => {
    expect(String(bodySerializer({ task: { title: "Oil & check" } }, urlencoded))).toBe(
      "task%5Btitle%5D=Oil+%26+check",
    );
  });

  it.each([
    ["a member", (photo: Blob) => ({ name: "front", photo }), ["name", "photo"]],
    ["in a list", (photo: Blob) => ({ photos: [photo, photo] }), ["photos", "photos"]],
    ["at any depth", (photo: Blob) => ({ task: { photo } }), ["task[photo]"]],
  ])("with a file as %s is a multipart form", (_, make, names) => {
    const form = bodySerializer(make(new File(["a"], "front.png")), none);
    expect(form).toBeInstanceOf(FormData);
    expect([...(form as FormData).keys()]).toEqual(names);
  });

  it("that is a multipart form already is taken as it is", () => {
    const ready = new FormData();
    expect(bodySerializer(ready, none)).toBe(ready);
  });

  it("with a file is refused where its label asks for a form that cannot hold one", () => {
    expect(() => bodySerializer({ photo: new Blob(["a"]) }, urlencoded)).toThrow(
      /^Parameter "photo" must be/,
    );
  });
});
