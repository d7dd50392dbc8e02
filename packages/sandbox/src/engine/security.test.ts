import { describe, expect, it } from "vitest";
import { answerOf, echo, operation, start, type TestSetup } from "./fixtures/start.js";

const securitySchemes = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  queryKey: { type: "apiKey", in: "query", name: "key" },
  cookieKey: { type: "apiKey", in: "cookie", name: "session" },
  bearer: { type: "http", scheme: "Bearer" },
  basic: { type: "http", scheme: "basic" },
  oauth: { type: "oauth2", flows: {} },
};

function call(
  security: readonly object[],
  init: RequestInit = {},
  more: Partial<TestSetup> = {},
  search = "",
) {
  const paths = { "/": { get: operation("get", { security }) } };
  const sandbox = start({ paths, components: { securitySchemes }, handlers: { get: echo }, ...more });
  return answerOf(sandbox.fetch(`http://api.example/${search}`, init));
}

const authorization = (value: string): RequestInit => ({ headers: { authorization: value } });

describe("security", () => {
  it.each([
    ["key", { headers: { "x-key": "good" } }, ""],
    ["queryKey", {}, "?key=good"],
    ["cookieKey", { headers: { cookie: "session=good" } }, ""],
    ["bearer", authorization("bearer good"), ""],
    ["oauth", authorization("Bearer good"), ""],
    ["basic", authorization(`Basic ${btoa("ada:good")}`), ""],
  ])("admits whoever presents a good credential as %s", async (scheme, init, search) => {
    expect(await call([{ [scheme]: [] }], init, {}, search)).toMatchObject({
      status: 200,
      body: { principal: scheme },
    });
  });

  it.each(["key", "queryKey", "cookieKey", "bearer", "basic"])(
    "refuses whoever presents nothing as %s",
    async (scheme) => {
      expect(await call([{ [scheme]: [] }])).toMatchObject({ status: 401, body: { reason: "missing" } });
    },
  );

  it("does not take a key in the query for an unknown parameter", async () => {
    const strict = { strictQuery: true };
    expect(await call([{ queryKey: [] }], {}, strict, "?key=good")).toMatchObject({ status: 200 });
    expect(await call([{ queryKey: [] }], {}, strict, "?key=good&odd=1")).toMatchObject({ status: 400 });
  });

  it("refuses a credential the provider does not know", async () => {
    expect(await call([{ bearer: [] }], authorization("Bearer bad"))).toMatchObject({
      status: 401,
      body: { kind: "unauthorized", reason: "refused" },
    });
  });

  it("takes a credential in a wrong form for none", async () => {
    for (const value of [
      "good",
      "Bearer",
      "Bearer ",
      "Basic good",
      `Basic ${btoa("nocolon")}`,
      "Basic ???",
    ]) {
      expect(await call([{ bearer: [] }, { basic: [] }], authorization(value))).toMatchObject({
        body: { reason: "missing" },
      });
    }
  });

  it("wants all schemes of an alternative, and any one alternative", async () => {
    const security = [{ key: [], bearer: [] }, { basic: [] }];
    expect(await call(security, authorization("Bearer good"))).toMatchObject({ status: 401 });
    const both = { headers: { authorization: "Bearer good", "x-key": "good" } };
    expect(await call(security, both)).toMatchObject({ body: { principal: "key and bearer" } });
    expect(await call(security, authorization(`Basic ${btoa("ada:good")}`))).toMatchObject({
      body: { principal: "basic" },
    });
  });

  it("asks about the alternative with the most credentials first, wherever it is documented", async () => {
    const both = { headers: { authorization: "Bearer good", "x-key": "good" } };
    for (const security of [
      [{ bearer: [] }, { bearer: [], key: [] }],
      [{ bearer: [], key: [] }, { bearer: [] }],
    ]) {
      expect(await call(security, both)).toMatchObject({ body: { principal: "bearer and key" } });
    }
  });

  it("lets anybody in where it is optional, and still knows who presents a credential", async () => {
    const security = [{}, { bearer: [] }];
    expect(await call(security, authorization("Bearer good"))).toMatchObject({
      body: { principal: "bearer" },
    });
    const { status, body } = await call(security, authorization("Bearer bad"));
    expect([status, body]).toEqual([200, { path: {}, query: {}, headers: {} }]);
  });

  it("is the document's where the operation says nothing, and none where it says none", async () => {
    const paths = {
      "/": { get: operation("get") },
      "/open": { get: operation("getOpen", { security: [] }) },
    };
    const sandbox = start({
      paths,
      components: { securitySchemes },
      document: { security: [{ bearer: [] }] },
      handlers: { get: echo, getOpen: echo },
    });
    expect((await sandbox.fetch("http://api.example/")).status).toBe(401);
    expect((await sandbox.fetch("http://api.example/open")).status).toBe(200);
  });

  it("comes before parameters and body: a stranger learns nothing of them", async () => {
    const parameters = [{ name: "id", in: "query", required: true }];
    const paths = { "/": { get: operation("get", { parameters, security: [{ bearer: [] }] }) } };
    const sandbox = start({ paths, components: { securitySchemes } });
    expect((await sandbox.fetch("http://api.example/")).status).toBe(401);
  });

  it("can be refused in the provider's own words", async () => {
    const authenticate = () => ({ refusal: { status: 200, body: "your plan has ended" } });
    expect(await call([{ bearer: [] }], authorization("Bearer good"), { authenticate })).toEqual({
      status: 200,
      body: "your plan has ended",
    });
  });
});
