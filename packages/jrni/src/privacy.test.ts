import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import document from "../../../specs/jrni/dist/openapi.json" with { type: "json" };
import { adminLogin } from "./auth/admin-login.js";
import { authToken } from "./auth/auth-token.js";
import { basketSession } from "./auth/basket-session.js";
import { memberLogin } from "./auth/member-login.js";
import { oauthClientCredentials } from "./auth/oauth-client-credentials.js";
import { ssoLogin } from "./auth/sso-login.js";
import { createJrniClient } from "./client.js";
import { jrniOver, session, unauthorized } from "./fixtures/jrni-over.js";

const secrets = {
  appKey: "SECRET-app-key",
  password: "SECRET-password",
  token: "SECRET-token",
  clientSecret: "SECRET-client-secret",
  longId: "SECRET-long-id",
  email: "SECRET@spoke-and-chain.example",
};
const { password, token, clientSecret, email } = secrets;
const company = { params: { path: { company_id: 44120 } } };

const credentials = {
  adminLogin: adminLogin({ email, password }),
  memberLogin: memberLogin({ email, password, companyId: 44120 }),
  oauthClientCredentials: oauthClientCredentials({ clientId: "app", clientSecret }),
  ssoLogin: ssoLogin({ companyId: 44120, token }),
  authToken: authToken(token),
  basketSession: basketSession({ from: { token, cookie: `_session=${token}` } }),
};

/** Everything that a log could show of an error. */
function shown(error: unknown): string {
  const { stack, cause } = Object(error) as Error;
  return [inspected(error), JSON.stringify(error), String(error), stack, inspected(cause)].join("\n");
}

function inspected(value: unknown): string {
  return inspect(value, { depth: 9, showHidden: true });
}

describe.each(Object.entries(credentials))("%s", (_, auth) => {
  it("shows no secret, nor does a client that has it", () => {
    const jrni = createJrniClient({ host: "example.jrni.com", appId: "app", appKey: secrets.appKey, auth });
    expect(inspected(auth)).not.toContain("SECRET");
    expect(inspected(jrni)).not.toContain("SECRET");
  });

  it.each([
    ["refuses", unauthorized],
    ["breaks", () => Response.json({ detail: `no ${token}` }, { status: 500 })],
    ["answers nonsense", () => new Response(`<html>${token}`, { status: 201 })],
    ["cannot be reached", () => Promise.reject(new TypeError("fetch failed"))],
    ["opens no session", () => session(token, 200)],
    [
      "wants a choice",
      () => Response.json(document.components.examples["login-choice"].value, { status: 400 }),
    ],
  ])("shows none in the error of a server that %s", async (_, answer) => {
    const { jrni } = jrniOver(answer, { auth, appKey: secrets.appKey });
    const purchase = { _links: { self: { href: `https://h/api/v5/purchases/${secrets.longId}` } } };
    for (const call of [
      jrni.GET("/admin/{company_id}/company", company),
      jrni.paginate("/admin/{company_id}/bookings", company).toArray({ limit: 1 }),
      jrni.follow(purchase, "self"),
    ]) {
      const outcome: unknown = await call.then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      expect(shown(outcome)).not.toContain("SECRET");
    }
  });
});

describe("a link", () => {
  it.each([
    "webcal://h/ical/SECRET-long-id",
    "https://h/print/SECRET-long-id",
    "https://h/api/v5/purchases/SECRET-long-id/..",
    "SECRET-long-id",
    "/purchases/SECRET-long-id/{id}",
  ])("that cannot be followed does not show its address: %s", async (href) => {
    const { jrni, sent } = jrniOver(unauthorized);
    const error: unknown = await jrni
      .follow({ _links: { self: { href } } }, "self")
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/^LinkError: the link "self"/);
    expect(shown(error)).not.toContain("SECRET");
    expect(sent).toEqual([]);
  });
});
