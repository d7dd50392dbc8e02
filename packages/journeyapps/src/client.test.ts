import { basic, isApiError, unwrap } from "@api-clients/core";
import { fakeFetch } from "@api-clients/core/testing";
import { describe, expect, it } from "vitest";
import document from "../../../specs/journeyapps/dist/openapi.json" with { type: "json" };
import { createJourneyAppsClient } from "./client.js";
import { cloudCodeToken, namedToken } from "./credentials.js";
import { clientOver } from "./fixtures/client.js";
import { serve } from "../../core/src/transport/fixtures/server.js";
import type { Api } from "./generated/schema.gen.js";

const appDeploymentId = "64b0c1d2e3f4a5b6c7d8e9f0";
const backendDeploymentId = "64b0c1f7aa10bb20cc30dd41";
const path = { model: "work_order", id: "c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4" };

describe("createJourneyAppsClient", () => {
  it.each([
    [namedToken("abc"), "Bearer O:abc"],
    [cloudCodeToken("abc"), "Token abc"],
    [basic(backendDeploymentId, "abc"), `Basic ${btoa(`${backendDeploymentId}:abc`)}`],
  ])("signs calls to the deployment", async (credential, authorization) => {
    const { fetch, requests } = fakeFetch<Api>(document);
    const deployment = { appDeploymentId, region: "us", backendDeploymentId };
    const journeyapps = createJourneyAppsClient({ ...deployment, credential, fetch });
    const info = unwrap(await journeyapps.GET("/info.json"));
    expect(info.app_id).toMatch(/^[0-9a-f]{24}$/);
    expect(requests[0]?.url.href).toBe(
      `https://${appDeploymentId}.backend.us.journeyapps.com/api/v4/${backendDeploymentId}/info.json`,
    );
    expect(requests[0]?.headers.get("authorization")).toBe(authorization);
  });

  it.each(["http://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41", "http://proxy.example"])(
    "refuses %s, which would show credentials to anybody on the way",
    (baseUrl) => {
      expect(() => createJourneyAppsClient({ baseUrl, credential: namedToken("x") })).toThrow(
        "must be https",
      );
    },
  );

  it.each([undefined, null, "sandbox-t0ken", { token: "sandbox-t0ken" }])(
    "refuses %j for a credential, which JavaScript lets pass, and does not quote it",
    (credential) => {
      // @ts-expect-error -- no credential
      const make = () => createJourneyAppsClient({ baseUrl: "https://proxy.example", credential });
      expect(make).toThrow(new TypeError("the credential is missing"));
    },
  );

  it("takes http on a loopback host, and keeps the path of the base URL", async () => {
    const server = await serve((_, response) => response.end("{}"));
    const baseUrl = `${server.origin}/api/v4/${backendDeploymentId}/`;
    const journeyapps = createJourneyAppsClient({ baseUrl, credential: namedToken("x") });
    await journeyapps.GET("/info.json");
    expect(server.received[0]?.url).toBe(`/api/v4/${backendDeploymentId}/info.json`);
  });

  it("never takes credentials or bodies to another host", async () => {
    const elsewhere = await serve((_, response) => response.end("{}"));
    const server = await serve((_, response) =>
      response.writeHead(307, { Location: `${elsewhere.origin}/batch.json` }).end(),
    );
    const journeyapps = createJourneyAppsClient({ baseUrl: server.origin, credential: namedToken("x") });
    const object = { type: "site", id: path.id };
    await expect(journeyapps.batch([{ method: "put", object }])).rejects.toMatchObject({
      cause: { code: "redirect" },
    });
    await expect(journeyapps.GET("/info.json")).rejects.toMatchObject({ code: "redirect" });
    expect(elsewhere.received).toEqual([]);
  });

  it("lets no model or id change which endpoint is called", async () => {
    const { journeyapps, asked } = clientOver(() => ({}));
    const call = (model: string, id: string) =>
      journeyapps.DELETE("/objects/{model}/{id}.json", { params: { path: { model, id } } });
    await expect(call("..", path.id)).rejects.toThrow(TypeError);
    await expect(call("site", "../x")).rejects.toThrow(TypeError);
    await call("site", "a/b");
    expect(asked.map((one) => one.path)).toEqual(["/objects/site/a%2Fb.json"]);
  });

  it("reads an error that is plain text, as the documented 401 is", async () => {
    const { journeyapps } = clientOver(() => new Response("HTTP Basic: Access denied.", { status: 401 }));
    const result = await journeyapps.GET("/objects/{model}/{id}.json", { params: { path } });
    expect(result.error).toBe("HTTP Basic: Access denied.");
    expect(() => unwrap(result)).toThrow("GET /objects/{model}/{id}.json answered 401");
  });

  it("takes the empty answer of a deletion for success", async () => {
    const { journeyapps } = clientOver(() => new Response(""));
    const result = await journeyapps.DELETE("/objects/{model}/{id}.json", { params: { path } });
    expect(result).toMatchObject({ ok: true, data: undefined });
  });

  it("tells that a data model has not changed", async () => {
    const { journeyapps, asked } = clientOver(() => new Response(null, { status: 304 }));
    const result = await journeyapps.GET("/datamodel.json", {
      params: { header: { "If-None-Match": '"9c"' } },
    });
    expect(result.status).toBe(304);
    expect(asked[0]?.headers.get("if-none-match")).toBe('"9c"');
  });

  it("reads the data model in XML", async () => {
    const { fetch } = fakeFetch<Api>(document);
    const journeyapps = createJourneyAppsClient({
      baseUrl: "https://x.example",
      credential: namedToken("x"),
      fetch,
    });
    expect(unwrap(await journeyapps.GET("/datamodel.xml", { parseAs: "text" }))).toContain("<data-model>");
  });

  it("runs policies of your own around every attempt, the repeated ones too", async () => {
    const seen: string[] = [];
    const { journeyapps } = clientOver(
      (_, count) => new Response("{}", { status: count === 1 ? 503 : 200 }),
      {
        retry: { baseDelay: 0 },
        policies: [
          (next) => async (request, init) => {
            const response = await next(request, init);
            seen.push(`${request.method} ${response.status}`);
            return response;
          },
        ],
      },
    );
    await journeyapps.GET("/info.json");
    expect(seen).toEqual(["GET 503", "GET 200"]);
  });

  it("keeps a time limit for a 429 that you set, and the other retry options", async () => {
    const { journeyapps, asked } = clientOver(() => new Response(null, { status: 429 }), {
      retry: { attempts: 2, baseDelay: 0, delays: { 429: 0 } },
    });
    const error: unknown = await journeyapps
      .POST("/objects/{model}.json", { params: { path }, body: { work_order: {} } })
      .then(unwrap)
      .catch((thrown: unknown) => thrown);
    expect(isApiError(error, 429)).toBe(true);
    expect(asked).toHaveLength(2);
  });
});
