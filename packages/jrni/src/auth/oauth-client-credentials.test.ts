import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { jrniOver, type Sent, unauthorized } from "../fixtures/jrni-over.js";
import { oauthClientCredentials } from "./oauth-client-credentials.js";

const application = { clientId: "app-1f00", clientSecret: "s3cr3t" };
const company = { params: { path: { company_id: 44120 } } };
const isToken = ({ url }: Sent) => url.endsWith("/oauth/token");

/** A client whose tokens are numbered, and a call of it. */
function clientOver(answer: (count: number) => object, options = {}) {
  let count = 0;
  const { jrni, sent } = jrniOver((one) => Response.json(isToken(one) ? answer(++count) : {}), {
    auth: oauthClientCredentials({ ...application, ...options }),
  });
  return { sent, tokens: () => count, call: () => jrni.GET("/admin/{company_id}/company", company) };
}

const token = (count: number) => ({ access_token: `token-${count}`, token_type: "Bearer", expires_in: 600 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("oauthClientCredentials", () => {
  it("gets a token outside of the versions of the API, and sends it beside the App-Id", async () => {
    const { sent, call } = clientOver(token);
    await call();
    expect(sent[0]).toMatchObject({ method: "POST", url: "https://example.jrni.com/oauth/token" });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({
      grant_type: "client_credentials",
      client_id: "app-1f00",
      client_secret: "s3cr3t",
      scope: "all_companies owner",
    });
    expect(sent[0]?.headers.has("Authorization")).toBe(false);
    expect(sent[1]?.headers.get("Authorization")).toBe("Bearer token-1");
    expect(sent[1]?.headers.get("App-Id")).toBe("app-1f00");
  });

  it("asks for the scope that is wanted", async () => {
    const { sent, call } = clientOver(token, { scope: "admin" });
    await call();
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ scope: "admin" });
  });

  it("gets another token when the first one has ended, and not before", async () => {
    const { call, tokens } = clientOver(token);
    await call();
    vi.setSystemTime(Date.now() + 500_000);
    await call();
    expect(tokens()).toBe(1);
    vi.setSystemTime(Date.now() + 100_000);
    await call();
    expect(tokens()).toBe(2);
  });

  it("takes two hours for the life of a token that does not say, as the documents do", async () => {
    const { call, tokens } = clientOver((count) => ({
      access_token: `token-${count}`,
      token_type: "Bearer",
    }));
    await call();
    vi.setSystemTime(Date.now() + 7_000_000);
    await call();
    expect(tokens()).toBe(1);
    vi.setSystemTime(Date.now() + 200_000);
    await call();
    expect(tokens()).toBe(2);
  });

  it("gets one other token for 20 calls whose token was refused", async () => {
    let count = 0;
    const { jrni } = jrniOver(
      (one) => {
        if (isToken(one)) return Response.json(token(++count));
        return one.headers.get("Authorization") === "Bearer token-2" ? Response.json({}) : unauthorized();
      },
      { auth: oauthClientCredentials(application) },
    );
    const calls = Array.from({ length: 20 }, () => jrni.GET("/admin/{company_id}/company", company));
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(count).toBe(2);
  });

  it("fails the call with the error of the token where that is refused", async () => {
    const { jrni } = jrniOver(unauthorized, { auth: oauthClientCredentials(application) });
    await expect(jrni.GET("/admin/{company_id}/company", company)).rejects.toMatchObject({
      name: "ApiError",
      status: 401,
      path: "/oauth/token",
    });
  });

  it.each([{}, { access_token: null }, "null", null])(
    "says so where the answer %j holds no token",
    async (body) => {
      const { jrni, sent } = jrniOver(() => Response.json(body), {
        auth: oauthClientCredentials(application),
      });
      await expect(jrni.GET("/admin/{company_id}/company", company)).rejects.toMatchObject({
        code: "protocol",
        message: "POST /oauth/token answered no access_token",
      });
      expect(sent).toHaveLength(1);
    },
  );
});
