import { beforeEach, describe, expect, it } from "vitest";
import { example, open, people, type Account } from "./fixtures/call.js";

let account: Account;
const call: Account["call"] = (route, body) => account.call(route, body);

beforeEach(() => {
  account = open();
});

describe("the people of the examples", () => {
  it.each([
    ["GET /api/whoami", "user-administrator"],
    ["GET /api/users?limit=3", "users-first-page"],
    ["GET /api/users?limit=3&offset=3", "users-last-page"],
    ["GET /api/users?offset=10", "users-empty"],
    [`GET /api/users/${people.jonas}`, "user-full"],
    [`GET /api/users/${people.amara}`, "user-plain"],
    ["GET /scim/v2/Users?count=3", "scim-users-first-page"],
    ["GET /scim/v2/Users?startIndex=4&count=3", "scim-users-last-page"],
    [`GET /scim/v2/Users/${people.mateo}`, "scim-user-full"],
    [`GET /scim/v2/Users/${people.amara}`, "scim-user-plain"],
  ] as const)("are who %s answers with", async (route, name) => {
    expect(await call(route)).toEqual({ status: 200, body: example(name) });
  });
});

describe("credentials", () => {
  const status = async (authorization?: string): Promise<[number, string, string | null]> => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const response = await account.sandbox.fetch("https://api.fairjungle.com/api/whoami", { headers });
    return [response.status, await response.text(), response.headers.get("content-type")];
  };

  it("that are missing or wrong are answered 401 with nothing else", async () => {
    expect(await status()).toEqual([401, "", null]);
    expect(await status("Bearer wrong")).toEqual([401, "", null]);
    expect(await status("Bearer __proto__")).toEqual([401, "", null]);
  });

  it("of a user without the role admin are answered 403", async () => {
    expect(await status("Bearer sandbox-key-no-admin")).toEqual([403, "", null]);
  });

  it("can be others", async () => {
    account = open({ apiKeys: { mine: "camille.aubert@solenne.example" } });
    expect((await status("Bearer mine"))[0]).toBe(200);
    expect((await status("Bearer sandbox-key"))[0]).toBe(401);
  });
});

describe("the list of users", () => {
  it("is sorted by the time of creation, the other way round on demand", async () => {
    expect(await call("GET /api/users?order=desc&limit=1")).toMatchObject({
      body: { data: [{ firstName: "Yuki" }], meta: { order: "desc", limit: 1, total: 5 } },
    });
  });

  it("refuses parameters out of range with the text that was sent", async () => {
    const { status, body } = await call("GET /api/users?limit=500&offset=-1");
    expect(status).toBe(400);
    expect(body).toEqual({
      code: "invalidParam",
      invalid: [
        { code: "paramValue", field: "limit", message: "limit must be <= 100", value: "500" },
        { code: "paramValue", field: "offset", message: "offset must be >= 0", value: "-1" },
      ],
      message: "A query parameter is not valid",
    });
    expect(await call("GET /api/users?limit=0")).toMatchObject({ status: 400 });
    expect(await call("GET /api/users?sortBy=email&order=up")).toMatchObject({
      status: 400,
      body: {
        invalid: [
          { field: "order", value: "up" },
          { field: "sortBy", value: "email" },
        ],
      },
    });
  });
});

describe("a new user", () => {
  it("has an id, a time, false for a boolean and the account's billing profile, but no null", async () => {
    const { status, body } = await call("POST /api/users", {
      data: { email: "noor.haddad@solenne.example", lang: "en" },
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      data: {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        type: "user",
        createdAt: "2025-06-02T08:00:00Z",
        archived: false,
        billingProfileId: "66b0c1d2e3f405162738495a",
        email: "noor.haddad@solenne.example",
        lang: "en",
      },
    });
  });

  it("can be listed, read, changed and replaced", async () => {
    const created = await call("POST /api/users", {
      data: { email: "noor@solenne.example", firstName: "Noor", roles: [] },
    });
    const { id } = (created.body as { data: { id: string } }).data;
    expect(created.body).not.toHaveProperty("data.roles");
    expect(await call("GET /api/users")).toMatchObject({ body: { meta: { total: 6 } } });
    const patched = await call(`PATCH /api/users/${id}`, { data: { archived: true, lang: "fr" } });
    expect(patched).toMatchObject({
      status: 200,
      body: { data: { archived: true, lang: "fr", firstName: "Noor" } },
    });
    expect(await call(`GET /api/users/${id}`)).toEqual(patched);
    const replaced = await call(`PUT /api/users/${id}`, { data: { email: "noor@solenne.example" } });
    expect(replaced.body).toEqual({
      data: {
        id,
        type: "user",
        createdAt: "2025-06-02T08:00:00Z",
        archived: false,
        billingProfileId: "66b0c1d2e3f405162738495a",
        email: "noor@solenne.example",
      },
    });
  });

  it("is refused with everything that is wrong, by the document and by the account together", async () => {
    const data = {
      email: "amara.diallo",
      lang: "xx",
      roles: ["king"],
      costCenterId: "1",
      managerId: 7,
      id: "1",
    };
    const { status, body } = await call("POST /api/users", { data });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: "validationFailed" });
    expect((body as { invalid: object[] }).invalid).toEqual(
      expect.arrayContaining([
        { code: "email", field: "email", message: 'email must match format "email"', value: "amara.diallo" },
        { code: "lang", field: "lang", message: "lang must be one of en, fr", value: "xx" },
        expect.objectContaining({ code: "roles", value: ["king"] }),
        expect.objectContaining({ code: "costCenterId", value: "1" }),
        { code: "managerId", field: "managerId", message: "managerId must be string", value: 7 },
        expect.objectContaining({ code: "unexpectedField", field: "id" }),
      ]),
    );
    expect((body as { invalid: object[] }).invalid).toHaveLength(6);
  });

  it("needs an email, and one that nobody has", async () => {
    expect(await call("POST /api/users", { data: {} })).toMatchObject({
      status: 422,
      body: { invalid: [{ field: "email", message: "email is required" }] },
    });
    const data = { email: "Amara.Diallo@solenne.example" };
    expect(await call("POST /api/users", { data })).toMatchObject({
      status: 422,
      body: { invalid: [{ field: "email" }] },
    });
    expect(await call(`PATCH /api/users/${people.amara}`, { data })).toMatchObject({ status: 200 });
  });

  it("is refused with 400 when the body is no envelope or no JSON", async () => {
    expect(await call("POST /api/users", { email: "a@b.example" })).toMatchObject({
      status: 400,
      body: { code: "decodingFailed", message: "body/data is required" },
    });
    const response = await account.sandbox.fetch("https://api.fairjungle.com/api/users", {
      method: "POST",
      headers: { authorization: "Bearer sandbox-key", "content-type": "application/json" },
      body: "{",
    });
    expect([response.status, await response.json()]).toMatchObject([400, { code: "parsingFailed" }]);
  });
});

describe("a user who does not exist", () => {
  it.each(["GET /api/users/nobody", "PATCH /api/users/nobody", "PUT /api/users/nobody"])(
    "answers %s with 404",
    async (route) => {
      const body = route.startsWith("GET") ? undefined : { data: { email: "a@b.example" } };
      expect(await call(route, body)).toEqual({ status: 404, body: example("error-not-found") });
    },
  );

  it("is not made up from the names of objects", async () => {
    for (const id of ["__proto__", "constructor", "%2e%2e%2fwhoami"]) {
      expect((await call(`GET /api/users/${id}`)).status).toBe(404);
    }
  });
});
