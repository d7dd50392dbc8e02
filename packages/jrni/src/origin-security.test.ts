import { describe, expect, it } from "vitest";
import { answerJson, serve } from "../../core/src/transport/fixtures/server.js";
import { adminLogin } from "./auth/admin-login.js";
import { basketSession } from "./auth/basket-session.js";
import { oauthClientCredentials } from "./auth/oauth-client-credentials.js";
import { createJrniClient } from "./client.js";
import type { Company } from "./generated/schema.gen.js";

const login = { email: "mia.park@spoke-and-chain.example", password: "correct horse battery" };
const company = { params: { path: { company_id: 44120 } } };

/** Our server, and one that must never hear of anything. */
async function servers(handle: Parameters<typeof serve>[0]) {
  const elsewhere = await serve((_, response) => answerJson(response, 200, {}));
  const ours = await serve(handle);
  return { elsewhere, ours, baseUrl: `${ours.origin}/api/v5` };
}

describe("over real sockets, no other origin hears of us", () => {
  it("by a link that names it, in every spelling, and ours gets the request instead", async () => {
    const { elsewhere, ours, baseUrl } = await servers((_, response) => answerJson(response, 200, {}));
    const jrni = createJrniClient({ baseUrl, appId: "app-1f00", appKey: "key-2e11" });
    const { host } = new URL(elsewhere.origin);
    for (const href of [
      `${elsewhere.origin}/api/v5/44120/people`,
      `${elsewhere.origin}/api/v1/44120/people{?page}`,
      `HTTP://${host}/api/v5/44120/people`,
    ]) {
      await jrni.follow({ id: 1, _links: { people: { href } } } satisfies Company, "people");
    }
    expect(ours.received.map(({ url }) => url)).toEqual(Array(3).fill("/api/v5/44120/people"));
    expect(ours.received[0]?.headers).toMatchObject({ "app-id": "app-1f00", "app-key": "key-2e11" });

    for (const href of [
      `//${host}/api/v5/44120/people`,
      `http://x@${host}/api/v5/44120/people`,
      `http:\\\\${host}/api/v5/44120/people`,
      `/..//${host}/44120`,
      `/\\${host}/44120`,
    ]) {
      const resource: Company = { id: 1, _links: { people: { href } } };
      await expect(jrni.follow(resource, "people")).rejects.toMatchObject({ name: "LinkError" });
    }
    expect(ours.received).toHaveLength(3);
    expect(elsewhere.received).toEqual([]);
  });

  it("by a next page that names it", async () => {
    const { elsewhere, ours, baseUrl } = await servers(({ url }, response) => {
      const page = new URL(url, "http://any").searchParams.get("page");
      const next = { href: `${elsewhere.origin}/api/v5/44120/services?page=2&token=x` };
      answerJson(
        response,
        200,
        page ? { _embedded: {} } : { _embedded: { services: [{}] }, _links: { next } },
      );
    });
    const jrni = createJrniClient({ baseUrl, appId: "app-1f00" });
    await jrni.paginate("/{company_id}/services", company).toArray({ limit: 10 });
    expect(ours.received.map(({ url }) => url)).toEqual([
      "/api/v5/44120/services",
      "/api/v5/44120/services?page=2",
    ]);
    expect(elsewhere.received).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])("by a redirect of %i, of a call or of a login", async (status) => {
    const { elsewhere, ours, baseUrl } = await servers((_, response) =>
      answerJson(response, status, {}, { Location: `${elsewhere.origin}/api/v5/login/admin` }),
    );
    for (const auth of [
      undefined,
      adminLogin(login),
      oauthClientCredentials({ clientId: "app", clientSecret: "s3cr3t" }),
      basketSession({ from: { token: "token-3a22", cookie: "_session=9f" } }),
    ]) {
      const jrni = createJrniClient({ baseUrl, appId: "app-1f00", ...(auth && { auth }) });
      await expect(jrni.GET("/company/{company_id}", company)).rejects.toMatchObject({ code: "redirect" });
      await expect(jrni.POST("/baskets", { body: { company_id: 44120 } })).rejects.toMatchObject({
        code: "redirect",
      });
    }
    expect(ours.received.map(({ url }) => url)).toContain("/oauth/token");
    expect(elsewhere.received).toEqual([]);
  });
});

describe("over real sockets, a session", () => {
  it("sends the token and the cookie of a basket with the calls that follow", async () => {
    const { ours, baseUrl } = await servers(({ method }, response) =>
      method === "POST"
        ? answerJson(
            response,
            201,
            { id: "7f20ab" },
            { "Auth-Token": "token-3a22", "Set-Cookie": "_session=9f; Path=/" },
          )
        : answerJson(response, 200, {}),
    );
    const jrni = createJrniClient({ baseUrl, appId: "app-1f00", auth: basketSession() });
    await jrni.POST("/baskets", { body: { company_id: 44120 } });
    await jrni.PUT("/baskets/{basket_id}/refresh", { params: { path: { basket_id: "7f20ab" } } });
    expect(ours.received[0]?.headers["auth-token"]).toBeUndefined();
    expect(ours.received[1]?.headers).toMatchObject({ "auth-token": "token-3a22", cookie: "_session=9f" });
  });

  it("logs in once for 20 calls, and once more when it has expired under all of them", async () => {
    let valid = "";
    let logins = 0;
    const { ours, baseUrl } = await servers(({ url, headers }, response) => {
      if (url.startsWith("/api/v5/login")) {
        valid = `token-${++logins}`;
        answerJson(response, 201, { auth_token: valid });
      } else if (headers["auth-token"] === valid) answerJson(response, 200, { id: 44120 });
      else answerJson(response, 401, { error: "401 Unauthorized" });
    });
    const jrni = createJrniClient({ baseUrl, appId: "app-1f00", auth: adminLogin(login) });
    const storm = () =>
      Promise.all(Array.from({ length: 20 }, () => jrni.GET("/admin/{company_id}/company", company)));
    expect((await storm()).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(logins).toBe(1);
    valid = "something else";
    expect((await storm()).map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(logins).toBe(2);
    const [first] = ours.received;
    expect(first?.headers).toMatchObject({ "app-id": "app-1f00" });
    expect(first?.headers["auth-token"]).toBeUndefined();
  });
});
