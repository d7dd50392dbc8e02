import { inspect } from "node:util";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import type { ClientOptions } from "./client.js";
import { createClient } from "./client.js";
import { bearer } from "./credentials/bearer.js";
import { tokenSource } from "./credentials/token-source.js";
import { isApiError } from "./errors/api-error.js";
import { isTransportError, TransportError } from "./errors/transport-error.js";
import { unwrap } from "./errors/unwrap.js";
import type { OtherStatus, Success, Failure } from "./result.js";
import type { Call } from "./routes.js";
import { bodySerializer } from "./serialization/body.js";
import { formSerializer, multipartSerializer } from "./serialization/form.js";
import { serve } from "./transport/fixtures/server.js";

type Any = Success<200> | Failure<OtherStatus<never>>;
interface Things {
  "/things": {
    init: { params?: { query?: Record<string, unknown> }; body?: object };
    data: unknown;
    result: Any;
  };
  "/things/{id}": {
    init: { params: { path: { id: string } }; parseAs?: "text" };
    data: unknown;
    result: Any;
  };
}
interface Api {
  paths: { "/things": { get: { responses: { 200: { content: { "application/json": { pong: true } } } } } } };
  routes: { GET: Things; POST: Things };
  calls: { GET: Call<Things, "/things">; POST: Call<Things, "/things"> };
}

/** A client whose server is a function, and the requests that reached it. */
function clientOver(
  answer: (request: Request) => Response | Promise<Response>,
  options: Partial<ClientOptions> = {},
) {
  const requests: Request[] = [];
  const client = createClient<Api>({
    baseUrl: "https://api.example/v1/",
    retry: false,
    ...options,
    fetch: async (request) => {
      requests.push(request);
      return answer(request);
    },
  });
  return { client, requests };
}

const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);

describe("a call", () => {
  it("comes back with its status, its data and the template of its path", async () => {
    const { client, requests } = clientOver(() => json({ name: "Ines" }));
    const result = await client.GET("/things/{id}", { params: { path: { id: "a/b" } } });
    expect(result).toMatchObject({ ok: true, status: 200, data: { name: "Ines" } });
    expect(result.route).toEqual({ method: "GET", path: "/things/{id}" });
    expect(requests[0]?.url).toBe("https://api.example/v1/things/a%2Fb");
  });

  it.each([401, 500])(
    "is a failure where the body of a %i is empty, which openapi-fetch alone would hide",
    async (status) => {
      const { client } = clientOver(() => new Response("", { status }));
      expect(await client.GET("/things")).toMatchObject({ ok: false, status, error: undefined });
      const told = clientOver(() => new Response(null, { status, headers: { "Content-Length": "0" } }));
      expect(await told.client.GET("/things")).toMatchObject({ ok: false, status, error: undefined });
    },
  );

  it("gives the text of a failure that is not JSON", async () => {
    const { client } = clientOver(() => new Response("<h1>Bad gateway</h1>", { status: 502 }));
    expect(await client.GET("/things")).toMatchObject({
      ok: false,
      status: 502,
      error: "<h1>Bad gateway</h1>",
    });
  });

  it("turns a success that is not JSON into an ApiError that keeps the status and the body", async () => {
    const { client } = clientOver(() => new Response("<h1>Log in to the Wi-Fi</h1>", { status: 200 }));
    const error: unknown = await client.GET("/things").catch((thrown: unknown) => thrown);
    expect(isApiError(error, 200)).toBe(true);
    expect(error).toMatchObject({ method: "GET", path: "/things", body: "<h1>Log in to the Wi-Fi</h1>" });
  });

  it("gives no data for an empty success", async () => {
    const { client } = clientOver(() => new Response(null, { status: 204 }));
    expect(await client.GET("/things")).toMatchObject({ ok: true, status: 204, data: undefined });
    const silent = clientOver(() => new Response("", { status: 200 }));
    expect(await silent.client.POST("/things")).toMatchObject({ ok: true, data: undefined });
  });

  it.each([[[]], [[["content-length", "0"] as [string, string]]]])(
    "rejects where a GET is answered with nothing, headers %j",
    async (headers) => {
      const { client } = clientOver(() => new Response("", { status: 200, headers }));
      const error: unknown = await client.GET("/things").catch((thrown: unknown) => thrown);
      expect(isApiError(error, 200)).toBe(true);
      expect(error).toMatchObject({ method: "GET", path: "/things", body: "" });
    },
  );

  it("tells a body that is no JSON in the same way where JSON is asked for in so many words", async () => {
    const { client } = clientOver(() => new Response("SECRET<html>", { status: 200 }));
    const error: unknown = await client.openapi
      .GET("/things", { parseAs: "json" })
      .catch((thrown: unknown) => thrown);
    expect(isApiError(error, 200)).toBe(true);
    expect(String(error)).toBe("ApiError: GET /things answered 200 with an unreadable body");
    expect(
      (await clientOver(() => json({ a: 1 })).client.openapi.GET("/things", { parseAs: "json" })).data,
    ).toEqual({
      a: 1,
    });
  });

  it.each([{}, { params: {} }, { params: { path: {} } }, { params: { path: { id: ".." } } }])(
    "is refused before it is sent where a path parameter is missing or unsafe, by its template alone: %j",
    async (init) => {
      const { client, requests } = clientOver(() => json({}));
      // @ts-expect-error -- JavaScript callers can leave it out.
      await expect(client.GET("/things/{id}", init)).rejects.toThrow(
        new TypeError(
          'Parameter "id" of /things/{id} must be text or a number, not empty, without "." or ".." segments',
        ),
      );
      expect(requests).toEqual([]);
    },
  );

  it("reads another kind of body where it is told to", async () => {
    const { client } = clientOver(() => new Response("<a/>"));
    const result = await client.GET("/things/{id}", { params: { path: { id: "7" } }, parseAs: "text" });
    expect(result.data).toBe("<a/>");
  });

  it("sends header pairs under their names, which openapi-fetch alone takes for a record", async () => {
    const { client, requests } = clientOver(() => json({}));
    await client.GET("/things", { headers: [["X-Trace", "7"]] });
    expect(requests[0]?.headers.get("x-trace")).toBe("7");
    expect(requests[0]?.headers.has("0")).toBe(false);
  });

  it("writes dates and leaves out undefined in a query, where openapi-fetch alone sends stray ampersands", async () => {
    const { client, requests } = clientOver(() => json({}));
    const query = { none: undefined, empty: {}, from: new Date(0), tags: ["a", "b"] };
    await client.GET("/things", { params: { query } });
    expect(new URL(requests[0]?.url ?? "").search).toBe("?from=1970-01-01T00%3A00%3A00.000Z&tags=a&tags=b");
  });

  it("labels a form as a form, and leaves multipart to the runtime", async () => {
    const { client, requests } = clientOver(() => json({}));
    await client.POST("/things", { body: { a: 1, b: undefined }, bodySerializer: formSerializer });
    expect(requests[0]?.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded(;|$)/);
    expect(await requests[0]?.text()).toBe("a=1");
    await client.POST("/things", { body: { file: new Blob(["x"]) }, bodySerializer: multipartSerializer });
    expect(requests[1]?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
  });

  it("tells each caller of its own route where they wait for one login that fails", async () => {
    const source = tokenSource(() => Promise.reject(new TransportError("network", "the login is down")));
    const { client } = clientOver(() => json({}), { credential: bearer(source) });
    const errors = await Promise.all(
      [client.GET("/things"), client.POST("/things")].map((call) => call.catch((error: unknown) => error)),
    );
    expect(errors.map(String)).toEqual([
      "TransportError: GET /things: the login is down",
      "TransportError: POST /things: the login is down",
    ]);
    expect(errors).toMatchObject([{ method: "GET" }, { method: "POST" }]);
  });

  it("sends all header pairs of one name, and reads them as fetch does", async () => {
    const { client, requests } = clientOver(() => json({}));
    const headers: [string, string][] = [
      ["x-a", "1"],
      ["X-A", "2"],
    ];
    await client.GET("/things", { headers });
    expect(requests[0]?.headers.get("x-a")).toBe("1, 2");
  });

  it("writes each body as it asks, where the client is told to", async () => {
    const { client, requests } = clientOver(() => json({}), { bodySerializer });
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    await client.POST("/things", { body: { a: { b: 1 } }, headers });
    await client.POST("/things", { body: { file: new Blob(["x"]) } });
    await client.POST("/things", { body: { a: 1 } });
    expect(requests.map((request) => request.headers.get("content-type")?.split(";")[0])).toEqual([
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "application/json",
    ]);
    expect(await requests[0]?.text()).toBe("a%5Bb%5D=1");
    expect((await requests[1]?.formData())?.has("file")).toBe(true);
  });

  it("leaves the label of any other body than JSON to the runtime", async () => {
    const { client, requests } = clientOver(() => json({}));
    const photo = new Blob(["x"], { type: "image/png" });
    await client.POST("/things", { body: { a: 1 } });
    await client.POST("/things", { body: {}, bodySerializer: () => photo });
    await client.POST("/things", {
      body: {},
      bodySerializer: () => "a;b",
      headers: { "Content-Type": "text/csv" },
    });
    expect(requests.map(({ headers }) => headers.get("content-type"))).toEqual([
      "application/json",
      "image/png",
      "text/csv",
    ]);
  });

  it("lets a caller's own content type win over the serializer's", async () => {
    const { client, requests } = clientOver(() => json({}));
    const headers = { "Content-Type": "application/merge-patch+json" };
    await client.POST("/things", { body: { a: 1 }, headers });
    expect(requests[0]?.headers.get("content-type")).toBe("application/merge-patch+json");
  });

  it("names method and template in a transport error, and nothing else of the request", async () => {
    const { client } = clientOver(() => Promise.reject(new TypeError("fetch failed")));
    const error: unknown = await client
      .GET("/things/{id}", { params: { path: { id: "s3cr3t" } } })
      .catch((thrown: unknown) => thrown);
    expect(isTransportError(error, "network")).toBe(true);
    expect(error).toMatchObject({ method: "GET", path: "/things/{id}" });
    expect(String(error)).toBe(
      "TransportError: GET /things/{id}: connection to api.example failed: TypeError: fetch failed",
    );
  });

  it("is answered at once where the server asks for a longer wait than we are ready for, and the error says how long", async () => {
    const headers = { "Retry-After": "3600" };
    const { client, requests } = clientOver(() => new Response(null, { status: 503, headers }), {
      retry: {},
    });
    const result = await client.GET("/things");
    expect(() => unwrap(result)).toThrow(expect.objectContaining({ status: 503, retryAfter: 3_600_000 }));
    expect(requests).toHaveLength(1);
  });

  it("keeps the name of the call that really failed, such as a login that others wait for", async () => {
    const login = Object.assign(new TransportError("timeout", "too late"), {
      method: "POST",
      path: "/login",
    });
    const credential = { headers: () => Promise.reject(login) };
    const { client } = clientOver(() => json({}), { credential });
    await expect(client.GET("/things")).rejects.toBe(login);
    expect(login).toMatchObject({ method: "POST", path: "/login" });
  });

  it("reads no more of an error than 1 MiB", async () => {
    const { client } = clientOver(() => new Response("x".repeat(2 ** 21), { status: 500 }));
    expect(await client.GET("/things")).toMatchObject({ error: "x".repeat(2 ** 20) });
  });

  it("rejects with the caller's own reason when it is aborted", async () => {
    const reason = new Error("no longer needed");
    const { client } = clientOver(() => json({}));
    await expect(client.GET("/things", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("createClient", () => {
  it("writes queries as it is told to", async () => {
    const querySerializer = (query: object) => JSON.stringify(query).replaceAll('"', "");
    const { client, requests } = clientOver(() => json({}), { querySerializer });
    await client.GET("/things", { params: { query: { a: 1 } } });
    expect(requests[0]?.url).toBe("https://api.example/v1/things?{a:1}");
  });

  it.each([
    [false as const, 1],
    [undefined, 3],
    [{ baseDelay: 0, attempts: 2 }, 2],
  ])("repeats as its option says: %j sends %i times at most", async (retry, times) => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { client, requests } = clientOver(() => new Response(null, { status: 503 }), { retry });
    const result = client.GET("/things");
    await vi.runAllTimersAsync();
    expect(await result).toMatchObject({ status: 503 });
    expect(requests).toHaveLength(times);
  });

  it("renews a credential by whatever answer it is told to", async () => {
    const sent: (string | null)[] = [];
    const expired = (request: Request) => {
      sent.push(request.headers.get("authorization"));
      return new Response(null, { status: 419 });
    };
    const { client } = clientOver(expired, {
      credential: bearer(tokenSource(() => `token-${sent.length}`)),
      isExpired: ({ status }) => status === 419,
    });
    await client.GET("/things");
    expect(sent).toEqual(["Bearer token-0", "Bearer token-1"]);
  });

  it.each([false as const, undefined])("goes without a credential, and with timeout %s", async (timeout) => {
    const { client } = clientOver(() => json({ pong: true }), { timeout });
    expect(await client.GET("/things")).toMatchObject({ ok: true, data: { pong: true } });
  });
});

describe("A call that goes well", () => {
  it("makes one request and no copy of it, which would cost more than all the rest", async () => {
    const clone = vi.spyOn(Request.prototype, "clone");
    let made = 0;
    const construct = (...given: Parameters<typeof Reflect.construct>): object => {
      made++;
      return Reflect.construct(...given);
    };
    vi.stubGlobal("Request", new Proxy(Request, { construct }));
    onTestFinished(() => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    });
    const { client, requests } = clientOver(() => json({}), { credential: bearer("token"), retry: {} });
    await client.POST("/things", { body: { a: 1 } });
    expect(made).toBe(1);
    expect(clone).not.toHaveBeenCalled();
    expect(await requests[0]?.text()).toBe('{"a":1}');
  });
});

describe("client.openapi", () => {
  it("is the same client under openapi-fetch's own type, with its other options", async () => {
    const { client } = clientOver(() => json({ pong: true }));
    const { data } = await client.openapi.GET("/things", { parseAs: "text" });
    expect(data).toBe('{"pong":true}');
  });

  it("refuses an unsafe path parameter in openapi-fetch's own request as well", async () => {
    const { client, requests } = clientOver(() => json({}));
    const init = { params: { path: { id: ".." } } };
    // @ts-expect-error -- a path that this client's types do not have
    await expect(client.openapi.request("get", "/things/{id}", init)).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });

  it("does not keep the client from being logged, which shows no secret", () => {
    const { client } = clientOver(() => json({}), { credential: bearer("s3cr3t") });
    const logged = [JSON.stringify({ client }), inspect(client, { depth: 9, showHidden: true })].join();
    expect(logged).toContain("GET");
    expect(logged).not.toContain("s3cr3t");
  });

  it("turns also what middleware answers into an ApiError where it is not JSON", async () => {
    const { client } = clientOver(() => json({}));
    client.use({ onRequest: () => new Response("<h1>Cached</h1>") });
    await expect(client.GET("/things")).rejects.toMatchObject({ name: "ApiError", body: "<h1>Cached</h1>" });
  });

  it("runs openapi-fetch middleware around our transport", async () => {
    const { client, requests } = clientOver(() => json({}));
    const middleware = {
      onRequest: ({ request }: { request: Request }) => request.headers.set("x-seen", "yes"),
    };
    client.use(middleware);
    await client.GET("/things");
    client.eject(middleware);
    await client.GET("/things");
    expect(requests.map((request) => request.headers.get("x-seen"))).toEqual(["yes", null]);
  });

  it("throws what middleware throws about an answer, as it is", async () => {
    const { client } = clientOver(() => json({}, { status: 409 }));
    const conflict = new Error("somebody else was faster");
    client.use({
      onResponse: ({ response }) => {
        if (response.status === 409) throw conflict;
      },
    });
    await expect(client.GET("/things")).rejects.toBe(conflict);
  });

  it("sends a request that middleware makes anew", async () => {
    const { client, requests } = clientOver(() => json({}));
    client.use({
      onRequest: async ({ request }) => new Request(request, { body: `[${await request.text()}]` }),
    });
    await client.POST("/things", { body: { a: 1 } });
    expect(await requests[0]?.text()).toBe('[{"a":1}]');
  });
});

describe("the order of policies", () => {
  afterEach(() => vi.useRealTimers());

  it("puts a user's policy inside retries and authorization, so that it sees each attempt as it is sent", async () => {
    vi.useFakeTimers();
    const seen: (string | null)[] = [];
    const { client } = clientOver(() => new Response(null, { status: seen.length < 2 ? 503 : 204 }), {
      retry: { baseDelay: 1 },
      credential: bearer("token"),
      policies: [
        (next) => (request, init) => {
          seen.push(request.headers.get("authorization"));
          return next(request, init);
        },
      ],
    });
    const result = client.GET("/things");
    await vi.runAllTimersAsync();
    expect((await result).status).toBe(204);
    expect(seen).toEqual(["Bearer token", "Bearer token"]);
  });

  it("guards what a user's policy sends elsewhere", async () => {
    const { client, requests } = clientOver(() => json({}), {
      policies: [(next) => () => next(new Request("https://elsewhere.example/"))],
    });
    await expect(client.GET("/things")).rejects.toMatchObject({ code: "origin" });
    expect(requests).toEqual([]);
  });
});

describe("an answer that breaks off", () => {
  it("is a transport error, since part of an answer is none", async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "100" });
      response.write('{"half":', () => response.destroy());
    });
    const client = createClient<Api>({ baseUrl: origin, retry: false });
    await expect(client.GET("/things")).rejects.toMatchObject({
      name: "TransportError",
      code: "network",
      path: "/things",
    });
  });
});
