import { describe, expect, it } from "vitest";
import { answerOf, echo, operation, start } from "./fixtures/start.js";

const person = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string" },
    age: { type: "integer" },
    tags: { type: "array", items: { type: "string" } },
  },
  additionalProperties: false,
};

interface Sent {
  readonly type?: string;
  readonly body?: BodyInit;
  readonly required?: boolean;
  readonly maxBody?: number;
  readonly schema?: object;
  readonly accepted?: string;
}

function send({
  type,
  body,
  required = true,
  maxBody,
  schema = person,
  accepted = "application/json",
}: Sent) {
  const requestBody = { required, content: { [accepted]: { schema } } };
  const sandbox = start({
    paths: { "/": { post: operation("post", { requestBody }) } },
    handlers: { post: echo },
    maxBody,
  });
  const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
  return answerOf(sandbox.fetch("http://api.example/", { method: "POST", headers, body }));
}

const json = "application/json";
const form = "application/x-www-form-urlencoded";

describe("a JSON body", () => {
  it("reaches the handler when it fits", async () => {
    const { body } = await send({ type: "application/json; charset=utf-8", body: '{"name":"Ada"}' });
    expect(body).toMatchObject({ body: { name: "Ada" }, mediaType: json });
  });

  it("is refused with every wrong member", async () => {
    expect(await send({ type: json, body: '{"age":"1","x":1}' })).toMatchObject({
      status: 400,
      body: {
        kind: "invalidBody",
        violations: [
          { pointer: "/name", keyword: "required" },
          { pointer: "/x", keyword: "additionalProperties" },
          { pointer: "/age", keyword: "type", value: "1" },
        ],
      },
    });
  });

  it("is refused when it is not JSON, not UTF-8 or empty", async () => {
    expect(await send({ type: json, body: '{"name":' })).toMatchObject({
      status: 400,
      body: { kind: "malformedBody" },
    });
    const latin = new Uint8Array([0x22, 0xe9, 0x22]);
    expect(await send({ type: json, body: latin })).toMatchObject({
      status: 400,
      body: { kind: "malformedBody" },
    });
    expect(await send({ type: json })).toMatchObject({
      body: { kind: "invalidBody", violations: [{ pointer: "" }] },
    });
  });

  it("may be missing where it is not required", async () => {
    expect(await send({ required: false })).toMatchObject({ status: 200, body: { query: {} } });
  });

  it("has a type that the document lists, or is refused with 415", async () => {
    const body = '{"name":"Ada"}';
    expect(await send({ type: "text/csv", body })).toMatchObject({
      status: 415,
      body: { message: "The body must be application/json, not text/csv" },
    });
    expect(await send({ body: new Uint8Array([1]) })).toMatchObject({ status: 415 });
    expect(await send({ type: "application/json; charset=utf-16", body })).toMatchObject({ status: 415 });
    expect(await send({ type: "application/vnd.x+json", body, accepted: "application/*" })).toMatchObject({
      status: 200,
    });
  });

  it("keeps __proto__ as a member among others", async () => {
    const { body } = await send({ type: json, body: '{"__proto__":{"polluted":1}}', schema: {} });
    expect(JSON.stringify(body)).toContain('{"__proto__":{"polluted":1}}');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("a body that is nested absurdly deep", () => {
  it.each([
    ["JSON", json, `${"[".repeat(200_000)}${"]".repeat(200_000)}`],
    ["a form", form, `name${"[x]".repeat(200_000)}=1`],
  ])("as %s is answered, and so is the next request", async (_, type, body) => {
    const schema = { $ref: "#/components/schemas/Nested" };
    const Nested = { type: ["array", "object"], items: schema, additionalProperties: true };
    const requestBody = { content: { [type]: { schema } } };
    const sandbox = start({
      paths: { "/": { post: operation("post", { requestBody }) } },
      components: { schemas: { Nested } },
      handlers: { post: () => ({ status: 200, body: null }) },
    });
    const post = (text: string): Promise<Response> => {
      return sandbox.fetch("http://api.example/", {
        method: "POST",
        body: text,
        headers: { "content-type": type },
      });
    };
    await expect(post(body)).resolves.toBeInstanceOf(Response);
    expect((await post(type === json ? "[]" : "name=1")).status).toBe(200);
  });
});

describe("a large body", () => {
  it("is refused with 413, by its announced length or by what arrives", async () => {
    const body = JSON.stringify({ name: "x".repeat(100) });
    const chunks = new Blob([body]).stream();
    // Node asks for `duplex` where a body is a stream.
    const streaming = { method: "POST", body: chunks, duplex: "half", headers: { "content-type": json } };
    const sandbox = start({
      paths: { "/": { post: operation("post", { requestBody: { content: { [json]: {} } } }) } },
      maxBody: 100,
    });
    expect(await send({ type: json, body, maxBody: 100 })).toMatchObject({
      status: 413,
      body: { limit: 100 },
    });
    expect((await sandbox.fetch("http://api.example/", streaming)).status).toBe(413);
    expect(await send({ type: json, body, maxBody: 200 })).toMatchObject({ status: 200 });
  });
});

describe("a urlencoded body", () => {
  it("has the types of its schema", async () => {
    const body = "name=A+d%26a&age=36&tags[]=x&tags[]=y";
    expect(await send({ type: form, body, accepted: form })).toMatchObject({
      body: { body: { name: "A d&a", age: 36, tags: ["x", "y"] } },
    });
  });

  it("is refused with every wrong member, an empty one too", async () => {
    expect(await send({ type: form, body: "age=old", accepted: form })).toMatchObject({
      body: { violations: [{ pointer: "/name" }, { pointer: "/age", value: "old" }] },
    });
    expect(await send({ type: form, accepted: form })).toMatchObject({
      body: { violations: [{ pointer: "/name" }] },
    });
  });
});

describe("a multipart body", () => {
  const accepted = "multipart/form-data";
  const schema = {
    type: "object",
    required: ["file"],
    properties: {
      file: { type: "string", format: "binary" },
      count: { type: "integer" },
      about: { type: "object", properties: { size: { type: "integer" } } },
    },
  };

  it("brings texts of their type, files and JSON parts", async () => {
    const body = new FormData();
    body.set("file", new File(["hello"], "hello.txt", { type: "text/plain" }));
    body.set("count", "2");
    body.set("about", new Blob(['{"size":5}'], { type: "application/json" }));
    let seen: unknown;
    const sandbox = start({
      paths: { "/": { post: operation("post", { requestBody: { content: { [accepted]: { schema } } } }) } },
      handlers: {
        post: async ({ body: parts }) => {
          seen = parts;
          return { status: 200, body: null };
        },
      },
    });
    expect((await sandbox.fetch("http://api.example/", { method: "POST", body })).status).toBe(200);
    expect(seen).toMatchObject({ count: 2, about: { size: 5 }, file: { name: "hello.txt", size: 5 } });
  });

  it("is refused when a part is missing or wrong, or when it is not multipart at all", async () => {
    const body = new FormData();
    body.set("count", "two");
    expect(await send({ body, schema, accepted })).toMatchObject({
      body: { violations: [{ pointer: "/file" }, { pointer: "/count", value: "two" }] },
    });
    const type = "multipart/form-data; boundary=x";
    expect(await send({ type, body: "nothing", schema, accepted })).toMatchObject({
      body: { kind: "malformedBody" },
    });
  });
});

describe("another body", () => {
  it("of text is checked as a text", async () => {
    const schema = { type: "string", maxLength: 3 };
    expect(await send({ type: "text/plain", body: "abc", schema, accepted: "text/plain" })).toMatchObject({
      body: { body: "abc" },
    });
    expect(await send({ type: "text/plain", body: "abcd", schema, accepted: "text/*" })).toMatchObject({
      status: 400,
    });
  });

  it("of bytes reaches the handler as bytes", async () => {
    const type = "application/octet-stream";
    const body = new Uint8Array([0, 255]);
    expect(
      await send({ type, body, accepted: type, schema: { type: "string", format: "binary" } }),
    ).toMatchObject({
      body: { body: { 0: 0, 1: 255 } },
    });
  });

  it("that nobody asked for is ignored", async () => {
    const sandbox = start({ paths: { "/": { post: operation("post") } }, handlers: { post: echo } });
    expect((await sandbox.fetch("http://api.example/", { method: "POST", body: "anything" })).status).toBe(
      200,
    );
  });
});
