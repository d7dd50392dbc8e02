import { describe, expect, it } from "vitest";
import { formSerializer, multipartSerializer } from "./form.js";

const members = {
  title: "Oil & check",
  tags: ["a", "b"],
  done: undefined,
  due: new Date(0),
  by: { ids: [1], name: "Ö" },
};

describe("A form", () => {
  it("is written by the rules of queries", () => {
    expect([...formSerializer(members)]).toEqual([
      ["title", "Oil & check"],
      ["tags", "a"],
      ["tags", "b"],
      ["due", "1970-01-01T00:00:00.000Z"],
      ["by[ids][]", "1"],
      ["by[name]", "Ö"],
    ]);
  });

  it("tells fetch its content type", () => {
    const request = new Request("https://api.example", { method: "POST", body: formSerializer(members) });
    expect(request.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
  });

  it("that is ready is taken as it is", () => {
    const ready = new URLSearchParams("a=1&a=2");
    expect(formSerializer(ready)).toBe(ready);
  });

  it("refuses files", () => {
    expect(() => formSerializer({ photo: new Blob(["a"]) })).toThrow(/^Parameter "photo" must be/);
  });
});

describe("A multipart form", () => {
  it("is written by the same rules", () => {
    expect([...multipartSerializer(members)]).toEqual([...formSerializer(members)]);
  });

  it("holds files with their name and type, at any depth and in lists", () => {
    const photo = new File(["a"], "front.png", { type: "image/png" });
    const form = multipartSerializer({ photo, pages: [new Blob(["b"]), new Blob(["c"])], task: { photo } });
    expect([...form.keys()]).toEqual(["photo", "pages", "pages", "task[photo]"]);
    expect(form.get("photo")).toMatchObject({ name: "front.png", type: "image/png", size: 1 });
    expect(form.get("task[photo]")).toMatchObject({ name: "front.png" });
    expect(form.get("pages")).toMatchObject({ name: "blob" });
  });

  it("that is ready is taken as it is", () => {
    const ready = new FormData();
    expect(multipartSerializer(ready)).toBe(ready);
  });

  it("refuses what is neither text nor file", () => {
    expect(() => multipartSerializer({ photo: new Uint8Array(1) })).toThrow(/^Parameter "photo" must be/);
  });
});
