import { describe, expect, it } from "vitest";
import { open } from "./fixtures/call.js";
import { example } from "./fixtures/examples.js";
import { ids } from "./field-service/ids.js";
import { createJourneyAppsSandbox, type JourneyAppsSandboxOptions } from "./sandbox.js";

const { sandbox, call } = open();

interface Refused {
  readonly status: number;
  readonly type: string | null;
  readonly body: string;
}

async function ask(
  headers: Record<string, string>,
  options?: JourneyAppsSandboxOptions,
  base?: string,
): Promise<Refused> {
  const own = options ? createJourneyAppsSandbox(options) : sandbox;
  const response = await own.fetch(`${base ?? own.baseUrl}/info.json`, { headers });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
}

const basic = (user: string, password: string) => ({ authorization: `Basic ${btoa(`${user}:${password}`)}` });
const denied: Refused = {
  status: 401,
  type: "text/plain; charset=utf-8",
  body: "HTTP Basic: Access denied.",
};

describe("credentials", () => {
  it.each([
    ["a named token", { authorization: "Bearer O:sandbox-token" }],
    ["the token of a task", { authorization: "Token sandbox-token" }],
    ["Basic", basic(ids.backendDeployment, "sandbox-password")],
  ])("are good as %s", async (_, headers) => {
    expect(await ask(headers)).toMatchObject({ status: 200 });
  });

  it.each([
    ["missing", {}],
    ["a token without its prefix", { authorization: "Bearer sandbox-token" }],
    ["a token with another prefix", { authorization: "Bearer X:sandbox-token" }],
    ["a token by another scheme", { authorization: "Taken sandbox-token" }],
    ["an unknown token", { authorization: "Bearer O:other" }],
    ["an empty token", { authorization: "Bearer O:" }],
    ["an unknown task", { authorization: "Token other" }],
    ["a wrong password", basic(ids.backendDeployment, "other")],
    ["a wrong user", basic("64b0c1f7aa10bb20cc30dd42", "sandbox-password")],
  ])("are refused in plain text when they are %s, whatever was asked for", async (_, headers) => {
    expect(await ask({ accept: "application/json", ...headers })).toEqual(denied);
  });

  it("can be others, be revoked, and Basic can be switched off", async () => {
    const options = { tokens: ["one", "two"], password: null };
    expect(await ask({ authorization: "Bearer O:two" }, options)).toMatchObject({ status: 200 });
    expect(await ask({ authorization: "Bearer O:sandbox-token" }, options)).toEqual(denied);
    expect(await ask(basic(ids.backendDeployment, "sandbox-password"), options)).toEqual(denied);
    expect(await ask(basic(ids.backendDeployment, "undefined"), options)).toEqual(denied);
    expect(await ask(basic(ids.backendDeployment, "secret"), { password: "secret" })).toMatchObject({
      status: 200,
    });
    const own = open();
    own.sandbox.state.tokens.delete("sandbox-token");
    expect(await own.call("GET /info.json")).toEqual({ status: 401, body: denied.body });
    own.sandbox.reset();
    expect((await own.call("GET /info.json")).status).toBe(200);
  });

  it("belong to one deployment", async () => {
    const other = "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd42";
    const { status, body } = await ask({ authorization: "Bearer O:sandbox-token" }, undefined, other);
    expect([status, JSON.parse(body)]).toEqual([
      404,
      {
        ...(example("error-account-not-found") as object),
        detail: "There is no deployment 64b0c1f7aa10bb20cc30dd42 on this host",
      },
    ]);
    const own = { baseUrl: other };
    expect(await ask({ authorization: "Bearer O:sandbox-token" }, own)).toMatchObject({ status: 200 });
    expect(await ask(basic("64b0c1f7aa10bb20cc30dd42", "sandbox-password"), own)).toMatchObject({
      status: 200,
    });
    const named = { backendDeploymentId: "64b0c1f7aa10bb20cc30dd43" };
    expect(
      await ask(
        basic("64b0c1f7aa10bb20cc30dd43", "sandbox-password"),
        named,
        sandbox.baseUrl.replace(/41$/, "43"),
      ),
    ).toMatchObject({ status: 200 });
    expect(
      await ask({ authorization: "Bearer O:sandbox-token" }, { baseUrl: "http://localhost:4000" }),
    ).toMatchObject({ status: 200 });
  });
});

describe("errors", () => {
  it("are in the words of the examples", async () => {
    expect(
      (await call(`PATCH /objects/work_order/${ids.greaseBearings}.json`, { work_order: { priority: 9 } }))
        .body,
    ).toEqual(example("error-invalid-value"));
    sandbox.state.objects.delete(ids.greaseBearings);
    expect((await call(`GET /objects/work_order/${ids.greaseBearings}.json`)).body).toEqual(
      example("error-object-not-found"),
    );
    sandbox.reset();
  });

  it.each([
    ["GET /object/work_order.json"],
    ["GET /objects/work_order"],
    ["DELETE /objects/work_order.json"],
    ["GET /objects/work_order/search.json"],
    ["POST /info.json"],
  ])("are ROUTE_ERROR for %s, which does not exist", async (route) => {
    expect(await call(route)).toMatchObject({
      status: 404,
      body: { type: "ROUTE_ERROR", title: "No such call" },
    });
  });

  it("are INVALID_API_REQUEST for what cannot be read", async () => {
    const send = async (body: string, type: string): Promise<unknown[]> => {
      const response = await sandbox.fetch(`${sandbox.baseUrl}/objects/work_order.json`, {
        method: "POST",
        headers: { authorization: "Bearer O:sandbox-token", "content-type": type },
        body,
      });
      const { type: kind } = (await response.json()) as { type: string };
      return [response.status, kind];
    };
    expect(await send("{", "application/json")).toEqual([400, "INVALID_API_REQUEST"]);
    expect(await send("<work_order/>", "application/xml")).toEqual([400, "INVALID_API_REQUEST"]);
    expect(await send(`{"a":"${"x".repeat(10 * 1024 * 1024)}"}`, "application/json")).toEqual([
      413,
      "INVALID_API_REQUEST",
    ]);
    expect(await call("GET /objects/site.json?limit=many")).toMatchObject({
      status: 400,
      body: { type: "INVALID_API_REQUEST" },
    });
    expect(await call("POST /objects/site/search.json", {})).toMatchObject({ status: 400 });
    expect(await call("GET /objects/%E0%A4%A/1.json")).toMatchObject({
      status: 400,
      body: { type: "INVALID_API_REQUEST" },
    });
  });

  it.each([
    [400, "INVALID_API_REQUEST"],
    [404, "OBJECT_NOT_FOUND"],
    [422, "INVALID_VALUE"],
    [429, "TOO_MANY_REQUESTS"],
    [500, "INTERNAL_SERVER_ERROR"],
  ])("can be asked for: %d is %s", async (status, type) => {
    sandbox.faults.add({ kind: "status", status });
    expect(await call("GET /info.json")).toMatchObject({ status, body: { type } });
  });

  it("can be asked for: 401 is plain text, gateways say nothing, a rate limit says when to try again", async () => {
    sandbox.faults.add({ kind: "expiredToken" });
    expect(await call("GET /info.json")).toEqual({ status: 401, body: denied.body });
    for (const status of [401, 502, 503, 504]) {
      sandbox.faults.add({ kind: "status", status });
      expect(await call("GET /info.json")).toEqual({
        status,
        body: status === 401 ? denied.body : undefined,
      });
    }
    sandbox.faults.add({ kind: "rateLimit", retryAfter: 2 });
    const headers = { authorization: "Bearer O:sandbox-token" };
    const response = await sandbox.fetch(`${sandbox.baseUrl}/info.json`, { headers });
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
      429,
      "2",
      example("error-too-many-requests"),
    ]);
  });
});
