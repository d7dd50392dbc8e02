import { describe, expect, it } from "vitest";
import { createClient } from "../client.js";
import { rejection } from "../transport/fixtures/rejection.js";
import { fakeFetch } from "./fake-fetch.js";

const document = {
  paths: {
    "/people": { $ref: "#/components/pathItems/people" },
    "/people/{id}": {
      get: {
        responses: {
          200: {
            content: {
              "application/json": {
                examples: { ines: { value: { name: "Ines" } }, tom: { value: { name: "Tom" } } },
              },
            },
          },
          404: { content: { "application/json": { example: { code: "notFound" } } } },
          401: {},
          "5XX": { content: { "text/plain": { example: "down" } } },
        },
      },
    },
    "/people/me": {
      get: { responses: { 200: { content: { "application/json": { example: { name: "Me" } } } } } },
    },
    "/days/{date}-{id}.json": {
      get: { responses: { 200: { content: { "application/json": { example: { open: true } } } } } },
    },
    "/files/{name}.xml": {
      get: { responses: { 200: { content: { "application/xml": { example: "<a/>" } } } } },
    },
  },
  components: {
    pathItems: {
      people: { post: { responses: { 201: { content: { "application/json": { example: { id: "7" } } } } } } },
    },
  },
};

interface Api {
  paths: {};
  calls: { GET(path: "/people/{id}", init: object): Promise<unknown> };
  routes: {
    GET: {
      "/people/{id}": {
        result:
          | {
              ok: false;
              status: 404;
              error: { code: string };
              response: Response;
              route: { method: string; path: string };
            }
          | {
              ok: true;
              status: 200;
              data: { name: string };
              response: Response;
              route: { method: string; path: string };
            };
      };
    };
  };
}

const ask = (fetch: (request: Request) => Promise<Response>, path: string, init?: RequestInit) =>
  fetch(new Request(`https://api.example/base${path}`, init));

describe("fakeFetch", () => {
  it("answers with the first example of the first success, under any base path", async () => {
    const { fetch } = fakeFetch(document);
    const response = await ask(fetch, "/people/7");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ name: "Ines" });
  });

  it("prefers the path that says more in so many words", async () => {
    const { fetch } = fakeFetch(document);
    expect(await (await ask(fetch, "/people/me")).json()).toEqual({ name: "Me" });
  });

  it("follows references, and keeps what was sent", async () => {
    const { fetch, requests } = fakeFetch(document);
    const response = await ask(fetch, "/people?dry=1", { method: "POST", body: '{"name":"Noor"}' });
    expect(response.status).toBe(201);
    expect(requests).toMatchObject([{ method: "POST", path: "/people", body: '{"name":"Noor"}' }]);
    expect(requests[0]?.url.search).toBe("?dry=1");
  });

  it("answers with the example of another status, or of another name", async () => {
    const missing = fakeFetch<Api>(document, { GET: { "/people/{id}": { status: 404 } } });
    expect(await (await ask(missing.fetch, "/people/7")).json()).toEqual({ code: "notFound" });
    const tom = fakeFetch<Api>(document, { GET: { "/people/{id}": { status: 200, example: "tom" } } });
    expect(await (await ask(tom.fetch, "/people/7")).json()).toEqual({ name: "Tom" });
  });

  it("answers with a body of your own, or by a function of the request", async () => {
    const { fetch } = fakeFetch<Api>(document, {
      GET: { "/people/{id}": ({ url }) => ({ status: 200, body: { name: url.pathname } }) },
    });
    expect(await (await ask(fetch, "/people/9")).json()).toEqual({ name: "/base/people/9" });
  });

  it("sends nothing where the body of your own is nothing, and not the example", async () => {
    const { fetch } = fakeFetch(document, { GET: { "/people/{id}": { status: 404, body: undefined } } });
    const response = await ask(fetch, "/people/7");
    expect([response.status, await response.text()]).toEqual([404, ""]);
  });

  it("sends no body where the document has none, and text as text", async () => {
    const { fetch } = fakeFetch(document, { GET: { "/people/{id}": { status: 401 } } });
    const response = await ask(fetch, "/people/7");
    expect([response.status, await response.text(), response.headers.get("content-type")]).toEqual([
      401,
      "",
      null,
    ]);
    expect(await (await ask(fetch, "/files/report.xml")).text()).toBe("<a/>");
  });

  it("tells several parameters of one segment apart", async () => {
    const { fetch, requests } = fakeFetch(document);
    expect(await (await ask(fetch, "/days/2026-01-02-7.json")).json()).toEqual({ open: true });
    expect(requests[0]?.path).toBe("/days/{date}-{id}.json");
    await expect(ask(fetch, "/days/7_json")).rejects.toThrow("no GET for /base/days/7_json");
  });

  it("gives a client its reasons as they are, and is asked once", async () => {
    let asked = 0;
    const { fetch } = fakeFetch<Api>(document, {
      GET: {
        "/people/{id}": ({ headers }) => {
          asked++;
          if (!headers.has("x-trace")) throw new RangeError("the trace header is missing");
          return { status: 200 };
        },
      },
    });
    const client = createClient<Api>({ baseUrl: "https://api.example", fetch });
    const error = await rejection(client.GET("/people/{id}", { params: { path: { id: "7" } } }));
    expect(error).toMatchObject({
      message: "GET /people/{id}: the trace header is missing",
      code: "protocol",
    });
    expect(error).toHaveProperty("cause.name", "RangeError");
    expect(asked).toBe(1);
  });

  it("says what is missing: an operation, or an example of that name", async () => {
    await expect(ask(fakeFetch(document).fetch, "/nothing")).rejects.toThrow("no GET for /base/nothing");
    const { fetch } = fakeFetch<Api>(document, { GET: { "/people/{id}": { status: 200, example: "eve" } } });
    await expect(ask(fetch, "/people/7")).rejects.toThrow('no example "eve" for 200; it has: ines, tom');
  });
});
