import { describe, expect, it } from "vitest";
import type { Answer } from "./answer/answer.js";
import { answerOf, operation, start } from "./fixtures/start.js";

const user = {
  type: "object",
  required: ["id"],
  properties: { id: { type: "string" }, secret: { writeOnly: true } },
};
const responses = {
  200: { content: { "application/json": { schema: user }, "text/csv": { schema: { type: "string" } } } },
  204: { description: "nothing" },
  "4XX": { content: { "application/problem+json": { schema: { type: "object", required: ["title"] } } } },
  303: { headers: { Location: { required: true, schema: { type: "string", minLength: 2 } } } },
};

function answering(answer: Answer, init?: RequestInit): Promise<Response> {
  const paths = { "/": { get: operation("getUser", { responses }) } };
  const sandbox = start({ paths, handlers: { getUser: () => answer } });
  return sandbox.fetch("http://api.example/", { redirect: "manual", ...init });
}

describe("an answer that fits the document", () => {
  it("is sent with its status, type and headers", async () => {
    const response = await answering({ status: 200, body: { id: "1" }, headers: { etag: "x" } });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      "content-type": "application/json; charset=utf-8",
      etag: "x",
    });
    expect(await response.json()).toEqual({ id: "1" });
  });

  it("has the documented type that the caller likes best", async () => {
    const response = await answering({ status: 200, body: "id\n1" }, { headers: { accept: "text/csv" } });
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await response.text()).toBe("id\n1");
  });

  it("may be documented by the class of its status", async () => {
    const response = await answering({ status: 404, body: { title: "No such user" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json; charset=utf-8",
    ]);
  });

  it("may be written out already, where numbers have more digits than JavaScript keeps", async () => {
    const written = { status: 200, body: { id: "1" }, text: '{"id":"1","at":7361120044518932481}' };
    const response = await answering(written);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.text()).toBe(written.text);
    expect((await answering({ ...written, body: { id: 1 } })).status).toBe(500);
  });

  it("may have no body at all", async () => {
    const response = await answering({ status: 204 });
    expect([response.status, response.body, response.headers.get("content-type")]).toEqual([204, null, null]);
  });

  it("loses its body when only its head was asked for", async () => {
    const response = await answering({ status: 200, body: { id: "1" } }, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("content-type")).toContain("application/json");
  });
});

describe("an answer that does not fit the document", () => {
  it.each<[string, Answer, object]>([
    [
      "status",
      { status: 501 },
      { message: "getUser: Status 501 is not documented", document: "#/paths/~1/get" },
    ],
    [
      "body",
      { status: 200, body: { id: 1 } },
      {
        document: "#/paths/~1/get/responses/200/content/application~1json",
        violations: [{ pointer: "/id" }],
      },
    ],
    [
      "write-only member",
      { status: 200, body: { id: "1", secret: "x" } },
      { violations: [{ pointer: "/secret" }] },
    ],
    ["missing body", { status: 200 }, { message: "getUser: The answer needs a body" }],
    [
      "body too many",
      { status: 204, body: {} },
      { message: "getUser: The answer is documented without a body" },
    ],
    [
      "type",
      { status: 200, body: "", mediaType: "text/html" },
      { message: "getUser: Media type text/html is not documented" },
    ],
    ["missing header", { status: 303 }, { violations: [{ pointer: "/location", keyword: "required" }] }],
    [
      "header",
      { status: 303, headers: { LOCATION: "/" } },
      { violations: [{ pointer: "/location", keyword: "minLength" }] },
    ],
  ])("for its %s is a 500 that says so", async (_, answer, body) => {
    const response = await answering(answer);
    expect(response.headers.get("x-sandbox-error")).toBe("true");
    expect(await answerOf(Promise.resolve(response))).toMatchObject({
      status: 500,
      body: { sandbox: "api-sandbox", operation: "getUser", ...body },
    });
  });

  it("is found among refusals too, unless the document does not list their status", async () => {
    const parameters = [{ name: "id", in: "query", required: true }];
    const described = { 400: { content: { "application/json": { schema: { required: ["code"] } } } } };
    const open = { 200: { content: { "application/json": {} } } };
    const refusals = [described, open].map((documented) => {
      const paths = { "/": { get: operation("get", { parameters, responses: documented }) } };
      return start({ paths }).fetch("http://api.example/");
    });
    expect((await Promise.all(refusals)).map(({ status }) => status)).toEqual([500, 400]);
  });

  it("is what a failing handler gives", async () => {
    const paths = { "/": { get: operation("get") } };
    const get = (): Answer => {
      throw new RangeError("no such row");
    };
    expect(await answerOf(start({ paths, handlers: { get } }).fetch("http://api.example/"))).toMatchObject({
      status: 500,
      body: { message: "get: RangeError: no such row", operation: "get" },
    });
  });
});

describe("a refusal", () => {
  const paths = { "/a": { get: operation("get"), put: operation("put") } };

  it("answers an unknown path with 404 and a broken one with 400", async () => {
    expect((await start({ paths }).fetch("http://api.example/b")).status).toBe(404);
    expect((await start({ paths }).fetch("http://api.example/%zz")).status).toBe(400);
  });

  it("names the methods that a path has", async () => {
    const response = await start({ paths }).fetch("http://api.example/a", { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, PUT, HEAD"]);
  });
});
