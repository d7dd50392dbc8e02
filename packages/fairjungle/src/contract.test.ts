import { createSandbox } from "@api-clients/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import document from "../../../specs/fairjungle/dist/openapi.json" with { type: "json" };
import { createFairjungleClient, type FairjungleClient } from "./client.js";
import { patchOp } from "./patch-op.js";

/** The ids of all operations under `paths`. */
const operations = Object.values(document.paths).flatMap((item) =>
  Object.values(item).flatMap((operation) => ("operationId" in operation ? operation.operationId : [])),
);

describe("every operation of the document", () => {
  const sandbox = createSandbox("fairjungle");
  let fairjungle: FairjungleClient;

  beforeEach(() => {
    sandbox.reset();
    fairjungle = createFairjungleClient({ apiKey: "sandbox-key", fetch: sandbox.fetch, retry: false });
  });

  /** A user to work on. */
  async function newUser() {
    const body = { data: { email: "noor.haddad@solenne.example", lang: "en" } };
    const result = await fairjungle.POST("/api/users", { body });
    if (!result.ok) throw new Error(`the sandbox answered ${result.status}: ${JSON.stringify(result.error)}`);
    return result.data.data;
  }

  it("answers through the typed client, as the document says", async () => {
    const user = await newUser();
    const path = { id: user.id };
    const params = { path };
    const schemas = ["urn:ietf:params:scim:schemas:core:2.0:User"];
    const emails = [{ value: "lena.vogt@solenne.example" }];
    const scimUser = { schemas, userName: "lena.vogt@solenne.example", emails };
    const results = [
      await fairjungle.GET("/api/whoami"),
      await fairjungle.GET("/api/users", { params: { query: { limit: 100, order: "desc" } } }),
      await fairjungle.GET("/api/users/{id}", { params }),
      await fairjungle.PATCH("/api/users/{id}", { params, body: { data: { lang: "fr" } } }),
      await fairjungle.PUT("/api/users/{id}", {
        params,
        body: { data: { email: "noor@solenne.example", lang: "en" } },
      }),
      await fairjungle.GET("/scim/v2/Users", { params: { query: { count: 2 } } }),
      await fairjungle.POST("/scim/v2/Users", { body: scimUser }),
      await fairjungle.POST("/scim/v2/Users/.search", {
        body: { schemas: ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"], count: 1 },
      }),
      await fairjungle.GET("/scim/v2/Users/{id}", { params }),
      await fairjungle.PATCH("/scim/v2/Users/{id}", {
        params,
        body: patchOp({ op: "replace", path: "active", value: false }),
      }),
      await fairjungle.PUT("/scim/v2/Users/{id}", {
        params,
        body: { schemas, emails: [{ value: "n@solenne.example" }] },
      }),
      await fairjungle.DELETE("/scim/v2/Users/{id}", { params }),
    ];
    expect(
      results.filter(({ ok }) => !ok).map(({ route, status, error }) => ({ ...route, status, error })),
    ).toEqual([]);
    // The sandbox judged each answer by the document; none was left out here.
    const called = new Set(sandbox.requests.map(({ operationId }) => operationId));
    expect(operations.filter((operationId) => !called.has(operationId))).toEqual([]);
  });

  it("keeps every attribute that a request can set, under the name that the document gives it", async () => {
    const { data } = document.components.examples["user-create-full"].value;
    const sent = { ...data, email: "noor.haddad@solenne.example" };
    const result = await fairjungle.POST("/api/users", { body: { data: sent } });
    const refused = JSON.stringify(result.error);
    expect(
      result,
      `specs/fairjungle/schemas/UserInput.yaml and the sandbox differ: ${refused}`,
    ).toMatchObject({
      status: 201,
      data: { data: sent },
    });
  });

  it("gives a new user what the server decides, and no null", async () => {
    const user = await newUser();
    expect(user).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      type: "user",
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      archived: false,
      billingProfileId: expect.stringMatching(/^[0-9a-f]{24}$/),
      email: "noor.haddad@solenne.example",
      lang: "en",
    });
  });
});

describe("the documented refusals", () => {
  const sandbox = createSandbox("fairjungle");
  const fairjungle = createFairjungleClient({ apiKey: "sandbox-key", fetch: sandbox.fetch });

  it("401 comes without a body", async () => {
    const stranger = createFairjungleClient({ apiKey: "wrong", fetch: sandbox.fetch });
    expect(await stranger.GET("/api/whoami")).toMatchObject({ ok: false, status: 401, error: undefined });
  });

  it("404 says notFound, for an id of any form", async () => {
    const result = await fairjungle.GET("/api/users/{id}", { params: { path: { id: "no such id" } } });
    expect(result).toMatchObject({ status: 404, error: { code: "notFound" } });
  });

  it("400 names the parameter and repeats its value as text", async () => {
    const result = await fairjungle.GET("/api/users", { params: { query: { limit: 500 } } });
    expect(result).toMatchObject({
      status: 400,
      error: { code: "invalidParam", invalid: [{ code: "paramValue", field: "limit", value: "500" }] },
    });
  });

  it("422 names all bad attributes together", async () => {
    const result = await fairjungle.POST("/api/users", { body: { data: { email: "bad", lang: "zz" } } });
    expect(result.status).toBe(422);
    if (result.status === 422) {
      expect(result.error.code).toBe("validationFailed");
      expect(result.error.invalid?.map(({ field }) => field)).toEqual(["email", "lang"]);
    }
  });
});
