import { ApiError } from "@api-clients/core";
import { describe, expect, it, vi } from "vitest";
import { jrniOver, session, type Sent, unauthorized } from "../fixtures/jrni-over.js";
import { adminLogin } from "./admin-login.js";
import { memberLogin } from "./member-login.js";
import { ssoLogin } from "./sso-login.js";

const who = { email: "mia.park@spoke-and-chain.example", password: "correct horse battery" };
const company = { params: { path: { company_id: 44120 } } };
const isLogin = ({ path }: Sent) => path.startsWith("/login");

/** A server whose sessions end when `expire` is called, and which then answers as `expired` says. */
function serverOfSessions(expired: () => Response = unauthorized) {
  let logins = 0;
  let valid: string | undefined;
  const { jrni, sent } = jrniOver(
    (one) => {
      if (isLogin(one)) return session((valid = `token-${++logins}`));
      return one.headers.get("Auth-Token") === valid ? Response.json({ id: 44120 }) : expired();
    },
    { auth: adminLogin(who) },
  );
  return {
    jrni,
    sent,
    expire: () => void (valid = undefined),
    logins: () => logins,
    call: () => jrni.GET("/admin/{company_id}/company", company),
  };
}

describe("each way to log in asks for its own path", () => {
  it.each([
    ["admin", adminLogin(who), "/login/admin", who],
    ["admin of a company", adminLogin({ ...who, companyId: 44120 }), "/login/admin/44120", who],
    ["member", memberLogin(who), "/login/member", who],
    ["member of a company", memberLogin({ ...who, companyId: 44120 }), "/login/member/44120", who],
    ["member by SSO", ssoLogin({ companyId: 44120, token: "t" }), "/login/sso/44120", { token: "t" }],
    [
      "administrator by SSO",
      ssoLogin({ companyId: 44120, as: "administrator", token: async () => "t" }),
      "/login/admin_sso/44120",
      { token: "t" },
    ],
  ])("%s", async (_, auth, path, body) => {
    const { jrni, sent } = jrniOver((one) => (isLogin(one) ? session("token-3a22") : Response.json({})), {
      auth,
    });
    expect((await jrni.GET("/admin/{company_id}/company", company)).ok).toBe(true);
    const [login, call] = sent;
    expect(login).toMatchObject({ method: "POST", path, body: JSON.stringify(body) });
    expect(login?.headers.get("App-Id")).toBe("app-1f00");
    expect(login?.headers.has("Auth-Token")).toBe(false);
    expect(call?.headers.get("Auth-Token")).toBe("token-3a22");
  });

  it.each([200, 201, 202])("and takes the token out of a %i", async (status) => {
    const { jrni, sent } = jrniOver(
      (one) => (isLogin(one) ? session("token-3a22", status) : Response.json({})),
      {
        auth: adminLogin(who),
      },
    );
    expect((await jrni.GET("/admin/{company_id}/company", company)).ok).toBe(true);
    expect(sent[1]?.headers.get("Auth-Token")).toBe("token-3a22");
  });

  it("and nothing is sent before a call needs it", () => {
    expect(serverOfSessions().sent).toEqual([]);
  });
});

describe("a session", () => {
  it("is opened once for 20 calls at a time, and once more when it expires under all of them", async () => {
    const { call, expire, logins } = serverOfSessions();
    const storm = () => Promise.all(Array.from({ length: 20 }, call));
    expect((await storm()).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(logins()).toBe(1);
    expire();
    expect((await storm()).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(logins()).toBe(2);
  });

  it.each([
    ["401", () => unauthorized()],
    ["401 without a body", () => new Response(null, { status: 401 })],
    ["419", () => Response.json({ error: "Session expired" }, { status: 419 })],
    [
      "400 that asks for a token",
      () => Response.json({ error: "Requires a valid Auth-Token" }, { status: 400 }),
    ],
    [
      "404 of the login",
      () => Response.json({ detail: "Couldn't find Login without an ID" }, { status: 404 }),
    ],
  ])("is opened again after a %s", async (_, expired) => {
    const { call, expire, logins } = serverOfSessions(expired);
    await call();
    expire();
    expect((await call()).status).toBe(200);
    expect(logins()).toBe(2);
  });

  it.each([
    ["400", () => Response.json({ detail: "start_date is invalid" }, { status: 400 })],
    ["404", () => Response.json({ error: "Not Found" }, { status: 404 })],
    ["404 that is no JSON", () => new Response("<html>", { status: 404 })],
    ["404 without a body", () => new Response(null, { status: 404 })],
    [
      "400 whose words are in another place",
      () => Response.json({ detail: "Requires a valid Auth-Token" }, { status: 400 }),
    ],
    ["403", () => Response.json({ error: "Requires a valid Auth-Token" }, { status: 403 })],
  ])("stays after any other %s, whose body is left to the caller", async (_, other) => {
    const { call, expire, logins } = serverOfSessions(other);
    await call();
    expire();
    const result = await call();
    expect(result.status).toBe(other().status);
    const body = await other().text();
    expect(result.error).toEqual(body ? (body.startsWith("{") ? JSON.parse(body) : body) : undefined);
    expect(logins()).toBe(1);
  });

  it("that is refused although it is new is not opened for ever", async () => {
    let logins = 0;
    const { jrni, sent } = jrniOver((one) => (isLogin(one) ? session(`token-${++logins}`) : unauthorized()), {
      auth: adminLogin(who),
    });
    expect((await jrni.GET("/admin/{company_id}/company", company)).status).toBe(401);
    expect(sent.map(({ path }) => path)).toEqual([
      "/login/admin",
      "/admin/44120/company",
      "/login/admin",
      "/admin/44120/company",
    ]);
  });

  it("is not ended by a late answer to a token that has been replaced since", async () => {
    let logins = 0;
    let isExpired = false;
    let answerLate: (response: Response) => void = () => {};
    const late = new Promise<Response>((resolve) => (answerLate = resolve));
    const { jrni, sent } = jrniOver(
      (one) => {
        if (isLogin(one)) return session(`token-${++logins}`);
        if (one.headers.get("Auth-Token") === `token-2`) return Response.json({});
        if (one.path === "/44120/settings") return late;
        return isExpired ? unauthorized() : Response.json({});
      },
      { auth: adminLogin(who) },
    );
    const call = () => jrni.GET("/admin/{company_id}/company", company);
    await call();
    const slow = jrni.GET("/{company_id}/settings", company);
    await vi.waitFor(() => expect(sent.at(-1)?.path).toBe("/44120/settings"));
    isExpired = true;
    expect((await call()).status).toBe(200);
    answerLate(unauthorized());
    expect((await slow).status).toBe(200);
    expect(logins).toBe(2);
  });

  it("belongs to one client: two with the same login have two", async () => {
    const auth = adminLogin(who);
    let logins = 0;
    const answer = (one: Sent) => (isLogin(one) ? session(`token-${++logins}`) : Response.json({}));
    for (const { jrni, sent } of [jrniOver(answer, { auth }), jrniOver(answer, { auth })]) {
      await jrni.GET("/admin/{company_id}/company", company);
      expect(sent[1]?.headers.get("Auth-Token")).toBe(`token-${logins}`);
    }
    expect(logins).toBe(2);
  });
});

describe("a login that fails", () => {
  it("fails the call with the error of the login, and is tried anew by the next one", async () => {
    let attempts = 0;
    const { jrni } = jrniOver(
      (one) => {
        if (!isLogin(one)) return Response.json({});
        return ++attempts === 1 ? unauthorized() : session("token-3a22");
      },
      { auth: memberLogin(who) },
    );
    const call = () =>
      jrni.GET("/{company_id}/members/{id}", { params: { path: { company_id: 44120, id: 7044 } } });
    const error: unknown = await call().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 401, path: "/login/member" });
    expect((await call()).ok).toBe(true);
  });

  it.each([
    ["a 200 without a token", () => session(undefined, 200), /answered no auth_token/],
    ["a 201 without a token", () => session(undefined), /answered no auth_token/],
    ["a 201 without a body", () => new Response(null, { status: 201 }), /answered no auth_token/],
    ["a 201 whose body is null", () => Response.json(null, { status: 201 }), /answered no auth_token/],
  ])("is also %s", async (_, answer, message) => {
    const { jrni, sent } = jrniOver(answer, { auth: adminLogin(who) });
    await expect(jrni.GET("/admin/{company_id}/company", company)).rejects.toMatchObject({
      code: "protocol",
      message: expect.stringMatching(message),
    });
    expect(sent).toHaveLength(1);
  });

  it("is given up when the call is", async () => {
    const { jrni } = jrniOver(() => new Promise(() => {}), { auth: adminLogin(who) });
    const leaving = new AbortController();
    const call = jrni.GET("/admin/{company_id}/company", { ...company, signal: leaving.signal });
    leaving.abort("enough");
    await expect(call).rejects.toBe("enough");
  });
});
