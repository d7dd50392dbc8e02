import { beforeEach, describe, expect, it } from "vitest";
import { application, at, itemsOf, open, tokens, type Account } from "../fixtures/call.js";

const mia = { email: "mia.park@spoke-and-chain.example", password: "correct horse battery" };
const tom = { email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" };
const dara = { email: "dara.lind@spoke-and-chain.example", password: "lantern tide meadow" };
const leo = { email: "leo.marsh@mail.example", password: "staple gun weather" };
const hour = 3_600_000;

let account: Account;

beforeEach(() => {
  account = open();
});

async function tokenOf(route: string, body: object): Promise<string> {
  const { status, body: login } = await account.call(`POST ${route}`, body);
  expect(status).toBe(201);
  return String(at(login, "auth_token"));
}

describe("a login", () => {
  it("of somebody who runs one company opens a session there", async () => {
    const { status, body } = await account.call("POST /login/admin", tom);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      company_id: 44120,
      role: "admin",
      _embedded: { administrators: [{ name: "Tom Reyes" }] },
    });
    const { status: read } = await account.as(String(at(body, "auth_token")))("GET /admin/44120/company");
    expect(read).toBe(200);
  });

  it.each(["/login/admin", "/login"])(
    "at %s of somebody who runs several is a 400 without a token that lists them",
    async (route) => {
      const { status, body } = await account.call(`POST ${route}`, mia);
      expect(status).toBe(400);
      expect(at(body, "auth_token")).toBeUndefined();
      expect(itemsOf(body, "administrators").map(({ company_id }) => company_id)).toEqual([44120, 44121]);
    },
  );

  it("with one of these companies opens the session", async () => {
    for (const [route, body] of [
      ["/login/admin/44121", mia],
      ["/login/44121", mia],
      ["/login", { ...mia, id: 44121 }],
    ] as const) {
      expect((await account.call(`POST ${route}`, body)).body).toMatchObject({ company_id: 44121 });
    }
  });

  it("of a member has the member inline, and is open to no administrator's calls", async () => {
    const token = await tokenOf("/login/member", leo);
    expect((await account.as(token)("GET /44120/members/7044")).status).toBe(200);
    expect((await account.as(token)("GET /admin/44120/company")).status).toBe(403);
    expect((await account.call("POST /login", leo)).body).toMatchObject({
      _embedded: { members: [{ id: 7044 }] },
    });
    expect((await account.call("POST /login/member/44120", leo)).status).toBe(201);
  });

  it("with a wrong password, address or company is a 401", async () => {
    const refused = { status: 401, body: { error: "401 Unauthorized" } };
    expect(await account.call("POST /login/admin", { ...tom, password: "no" })).toMatchObject(refused);
    expect(await account.call("POST /login/member", { ...leo, email: "nobody@mail.example" })).toMatchObject(
      refused,
    );
    expect(await account.call("POST /login/admin/44121", tom)).toMatchObject(refused);
    expect(await account.call("POST /login/member/44121", leo)).toMatchObject(refused);
  });

  it("takes an address in any case of letters, and no empty password", async () => {
    expect((await account.call("POST /login/admin", { ...tom, email: tom.email.toUpperCase() })).status).toBe(
      201,
    );
    const noor = { email: "noor.haddad@mail.example", password: "" };
    expect((await account.call("POST /login/member", noor)).status).toBe(401);
  });

  it("to a company that does not exist is a 403 that says so", async () => {
    expect(await account.call("POST /login/admin/99999", tom)).toMatchObject({
      status: 403,
      body: { detail: "Company not found" },
    });
  });

  it("can be switched, and stays in its company", async () => {
    expect((await account.admin("PUT /login/admin", mia)).body).toMatchObject({ company_id: 44120 });
    expect((await account.member("PUT /login/admin", mia)).status).toBe(403);
  });
});

describe("a session", () => {
  it("ends 24 hours after its last use", async () => {
    const call = account.as(await tokenOf("/login/admin", tom));
    account.sandbox.clock.advance(23 * hour);
    expect((await call("GET /admin/44120/company")).status).toBe(200);
    account.sandbox.clock.advance(23 * hour);
    expect((await call("GET /admin/44120/company")).status).toBe(200);
    account.sandbox.clock.advance(24 * hour);
    expect(await call("GET /admin/44120/company")).toMatchObject({
      status: 401,
      body: { error: "401 Unauthorized" },
    });
  });

  it("that has ended is a 419 when that quirk is on", async () => {
    account = open({ quirks: { sessionExpired: true } });
    account.sandbox.clock.advance(25 * hour);
    expect(await account.admin("GET /admin/44120/company")).toMatchObject({
      status: 419,
      body: { error: "Session expired" },
    });
    expect((await account.as("never-seen")("GET /admin/44120/company")).status).toBe(401);
  });

  it("can be ended", async () => {
    expect((await account.admin("DELETE /login")).status).toBe(204);
    expect((await account.admin("GET /admin/44120/company")).status).toBe(401);
  });

  it("of a parent company's administrator is good for its branches, of a branch's not for the other", async () => {
    const parent = account.as(await tokenOf("/login/admin", dara));
    expect((await parent("GET /admin/44121/company")).status).toBe(200);
    const branch = account.as(await tokenOf("/login/admin", tom));
    expect((await branch("GET /admin/44121/company")).status).toBe(403);
    expect((await branch("GET /admin/44100/company")).status).toBe(403);
  });

  it("of one member says nothing of another", async () => {
    expect((await account.member("GET /44120/members/7101")).status).toBe(403);
    expect((await account.member("GET /44120/client/7101")).status).toBe(403);
    expect((await account.admin("GET /44120/members/7044")).status).toBe(403);
  });

  it("is not needed by the public, and a bad one does no harm there", async () => {
    expect((await account.as("never-seen")("GET /44120/services")).status).toBe(200);
  });

  it("that is asked for may be missing only on calls for the public", async () => {
    expect((await account.call("GET /admin/44120/company")).status).toBe(401);
    expect((await account.call("GET /44120/members/7044")).status).toBe(401);
  });
});

describe("an application", () => {
  const call = (headers: Record<string, string>): Promise<Response> =>
    account.sandbox.fetch(`${account.sandbox.baseUrl}/44120/services`, { headers });

  it("names itself with every request, by a name that is known", async () => {
    expect((await call({})).status).toBe(401);
    const wrong = await call({ "app-id": "wrong" });
    expect([wrong.status, await wrong.json()]).toEqual([
      401,
      { error: "401 Unauthorized", detail: "The App-Id is not known; the sandbox knows a94c0e71" },
    ]);
    account.sandbox.state.applications.set("mine", "secret");
    expect((await call({ "app-id": "mine", "app-key": "of old" })).status).toBe(200);
  });

  /** Tokens are issued outside the versions of the API. */
  const askForToken = async (grant: object): Promise<{ status: number; body: unknown }> => {
    const response = await account.sandbox.fetch("https://example.jrni.com/oauth/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(grant),
    });
    return { status: response.status, body: await response.json() };
  };

  it("gets a bearer token that is good for all companies and two hours, however it is used", async () => {
    const grant = {
      grant_type: "client_credentials",
      client_id: "a94c0e71",
      client_secret: "5d2f8b17c6e04a39",
      scope: "all_companies owner",
    };
    const { status, body } = await askForToken(grant);
    expect([status, body]).toMatchObject([200, { token_type: "Bearer", expires_in: 7200 }]);
    const authorization = `Bearer ${String(at(body, "access_token"))}`;
    const read = (headers: object, company = 44121): Promise<Response> => {
      return account.sandbox.fetch(`${account.sandbox.baseUrl}/admin/${company}/company`, {
        headers: { ...application, ...headers },
      });
    };
    expect((await read({ authorization })).status).toBe(200);
    expect((await read({ authorization }, 44100)).status).toBe(200);
    expect((await read({ "auth-token": String(at(body, "access_token")) })).status).toBe(401);
    expect((await read({ authorization: `Bearer ${tokens.admin}` })).status).toBe(401);
    account.sandbox.clock.advance(hour);
    expect((await read({ authorization })).status).toBe(200);
    account.sandbox.clock.advance(hour);
    expect((await read({ authorization })).status).toBe(401);
  });

  it("gets none with a wrong secret", async () => {
    const grant = {
      grant_type: "client_credentials",
      client_id: "a94c0e71",
      client_secret: "no",
      scope: "owner",
    };
    expect((await askForToken(grant)).status).toBe(401);
    expect((await askForToken({ ...grant, client_id: "nobody" })).status).toBe(401);
  });
});

describe("a password", () => {
  const change = {
    current_password: leo.password,
    new_password: "river paper lantern",
    confirm_new_password: "river paper lantern",
  };

  it("is changed by the member who knows it", async () => {
    const { status, body } = await account.member("POST /login/44120/update_password/7044", change);
    expect([status, at(body, "_embedded", "members", 0, "id")]).toEqual([201, 7044]);
    expect((await account.call("POST /login/member", leo)).status).toBe(401);
    await tokenOf("/login/member", { ...leo, password: change.new_password });
  });

  it("is not changed by another, by a wrong one or by two that differ", async () => {
    const route = "POST /login/44120/update_password/7044";
    expect((await account.admin(route, change)).status).toBe(403);
    expect((await account.member(route, { ...change, current_password: "no" })).status).toBe(401);
    expect((await account.member(route, { ...change, confirm_new_password: "no" })).status).toBe(400);
  });

  it("that is forgotten is answered the same for every address", async () => {
    const ask = (email: string): Promise<unknown> =>
      account.call("POST /login/44120/email_password_reset", { email }).then(({ body }) => body);
    expect(await ask(leo.email)).toEqual(await ask("nobody@mail.example"));
  });
});
