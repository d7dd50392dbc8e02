import { describe, expect, it } from "vitest";
import { jrniOver, type Sent, session, unauthorized } from "../fixtures/jrni-over.js";
import { basketSession, type SavedSession } from "./basket-session.js";
import { memberLogin } from "./member-login.js";

const company = { params: { path: { company_id: 44120 } } };
const basket = { params: { path: { basket_id: "7f20ab" } } };

/** The answer to something that was created, with a token in its header. */
const created = (token: string, headers: Record<string, string> = {}) =>
  Response.json({ id: "7f20ab" }, { status: 201, headers: { "Auth-Token": token, ...headers } });

const tokenOf = ({ headers }: Sent) => headers.get("Auth-Token");

describe("the token of a basket", () => {
  it.each([
    ["a basket", "/baskets"],
    ["a legacy basket", "/44120/basket/add_item"],
    ["a client", "/44120/client"],
  ])("comes with %s that is created, and goes with every call from then on", async (_, path) => {
    const { jrni, sent } = jrniOver(
      (one) => (one.method === "POST" ? created("token-3a22") : Response.json({})),
      {
        auth: basketSession(),
      },
    );
    await jrni.GET("/company/{company_id}", company);
    if (path === "/baskets") await jrni.POST("/baskets", { body: { company_id: 44120 } });
    else if (path.endsWith("client")) await jrni.POST("/{company_id}/client", { ...company, body: {} });
    else await jrni.POST("/{company_id}/basket/add_item", { ...company, body: {} });
    await jrni.GET("/baskets/{basket_id}", basket);
    expect(sent[1]?.path).toBe(path);
    expect(sent.map(tokenOf)).toEqual([null, null, "token-3a22"]);
  });

  it("is never taken from a 200, which may come from a cache", async () => {
    const { jrni, sent } = jrniOver(
      () => Response.json({}, { status: 200, headers: { "Auth-Token": "token-of-somebody-else" } }),
      { auth: basketSession() },
    );
    await jrni.POST("/baskets", { body: { company_id: 44120 } });
    await jrni.GET("/baskets/{basket_id}", basket);
    expect(sent.map(tokenOf)).toEqual([null, null]);
  });

  it("gives way to that of a newer basket", async () => {
    const { jrni, sent } = jrniOver((_, count) => created(`token-${count}`), { auth: basketSession() });
    for (let number = 0; number < 3; number++) await jrni.POST("/baskets", { body: { company_id: 44120 } });
    expect(sent.map(tokenOf)).toEqual([null, "token-1", "token-2"]);
  });

  it("stays when a client is created after it, for checking out needs the basket's own", async () => {
    const { jrni, sent } = jrniOver(
      ({ path }) => created(path === "/baskets" ? "token-basket" : "token-client"),
      {
        auth: basketSession(),
      },
    );
    await jrni.POST("/baskets", { body: { company_id: 44120 } });
    await jrni.POST("/{company_id}/client", { ...company, body: {} });
    await jrni.POST("/baskets/{basket_id}/checkout", { ...basket, body: {} });
    expect(sent.map(tokenOf)).toEqual([null, "token-basket", "token-basket"]);
  });

  it("gives way to that of a client where it was refused", async () => {
    const { jrni, sent } = jrniOver(
      (one) => {
        if (tokenOf(one) === "token-old") return unauthorized();
        return one.method === "POST" ? created("token-client") : Response.json({});
      },
      { auth: basketSession({ from: { token: "token-old" } }) },
    );
    await jrni.POST("/{company_id}/client", { ...company, body: {} });
    await jrni.GET("/company/{company_id}", company);
    expect(sent.map(tokenOf)).toEqual(["token-old", null, "token-client"]);
  });

  it("belongs to one client only", async () => {
    const auth = basketSession();
    const first = jrniOver(() => created("token-3a22"), { auth });
    const second = jrniOver(() => Response.json({}), { auth });
    await first.jrni.POST("/baskets", { body: { company_id: 44120 } });
    await second.jrni.GET("/baskets/{basket_id}", basket);
    expect(second.sent.map(tokenOf)).toEqual([null]);
  });
});

describe("a basket session that is refused", () => {
  it("is left out, and the call is sent once more, so that a new basket can be made", async () => {
    const { jrni, sent } = jrniOver(
      (one) => {
        if (tokenOf(one) === "token-old") return unauthorized();
        return one.method === "POST" ? created("token-new") : Response.json({});
      },
      { auth: basketSession({ from: { token: "token-old" } }) },
    );
    expect((await jrni.POST("/baskets", { body: { company_id: 44120 } })).status).toBe(201);
    expect((await jrni.GET("/baskets/{basket_id}", basket)).status).toBe(200);
    expect(sent.map(tokenOf)).toEqual(["token-old", null, "token-new"]);
  });

  it("is not tried again where the call went well without it", async () => {
    const { jrni, sent } = jrniOver((one) => (tokenOf(one) ? unauthorized() : Response.json({})), {
      auth: basketSession({ from: { token: "token-old" } }),
    });
    await jrni.GET("/company/{company_id}", company);
    await jrni.GET("/company/{company_id}", company);
    expect(sent.map(tokenOf)).toEqual(["token-old", null, null]);
  });

  it.each([401, 419])(
    "is kept where a %i comes without it too: then it was not the token's fault",
    async (status) => {
      const { jrni, sent } = jrniOver(
        ({ path }) => (path.startsWith("/admin") ? new Response(null, { status }) : Response.json({})),
        { auth: basketSession({ from: { token: "token-3a22" } }) },
      );
      expect((await jrni.GET("/admin/{company_id}/company", company)).status).toBe(status);
      await jrni.GET("/baskets/{basket_id}", basket);
      expect(sent.map(tokenOf)).toEqual(["token-3a22", null, "token-3a22"]);
    },
  );
});

describe("the basket session of a member", () => {
  const auth = (from?: SavedSession) =>
    basketSession({ auth: memberLogin({ email: "leo.marsh@mail.example", password: "staple" }), from });

  it("is the member's own until there is a basket", async () => {
    const { jrni, sent } = jrniOver(
      ({ path }) => {
        if (path.startsWith("/login")) return session("token-member");
        return path === "/baskets" ? created("token-basket") : Response.json({});
      },
      { auth: auth() },
    );
    await jrni.POST("/baskets", { body: { company_id: 44120 } });
    await jrni.GET("/baskets/{basket_id}", basket);
    expect(sent.map(tokenOf)).toEqual([null, "token-member", "token-basket"]);
  });

  it("falls back to a new login where the basket's has ended, even if the member's has as well", async () => {
    let logins = 0;
    let valid = "token-member-1";
    const { jrni, sent } = jrniOver(
      (one) => {
        if (one.path.startsWith("/login")) return session((valid = `token-member-${++logins}`));
        if (one.path === "/baskets") return created("token-basket");
        return tokenOf(one) === valid ? Response.json({}) : unauthorized();
      },
      { auth: auth() },
    );
    await jrni.POST("/baskets", { body: { company_id: 44120 } });
    valid = "nothing";
    expect((await jrni.GET("/company/{company_id}", company)).ok).toBe(true);
    expect(sent.map(tokenOf).slice(-3)).toEqual(["token-basket", null, "token-member-2"]);
    expect((await jrni.GET("/company/{company_id}", company)).ok).toBe(true);
    expect(logins).toBe(2);
  });

  it("renews the login of a member without a basket", async () => {
    let logins = 0;
    const { jrni } = jrniOver(
      (one) => {
        if (one.path.startsWith("/login")) return session(`token-${++logins}`);
        return tokenOf(one) === "token-2" ? Response.json({}) : unauthorized();
      },
      { auth: auth() },
    );
    expect((await jrni.GET("/company/{company_id}", company)).ok).toBe(true);
    expect(logins).toBe(2);
  });
});

describe("the cookie of a session", () => {
  it("goes with every call, as the server last set it", async () => {
    const { jrni, sent } = jrniOver(
      (_, count) => created("token-3a22", { "Set-Cookie": `_session=${count}; Path=/; HttpOnly` }),
      { auth: basketSession() },
    );
    for (let number = 0; number < 3; number++) await jrni.POST("/baskets", { body: { company_id: 44120 } });
    expect(sent.map(({ headers }) => headers.get("Cookie"))).toEqual([null, "_session=1", "_session=2"]);
  });

  it.each([
    [undefined, "include"],
    ["omit" as const, "omit"],
  ])("is left to the browser where there is one: credentials %s become %s", async (credentials, sentAs) => {
    const { jrni, sent } = jrniOver(() => Response.json({}), { auth: basketSession({ credentials }) });
    await jrni.GET("/company/{company_id}", company);
    expect(sent[0]?.init?.credentials).toBe(sentAs);
  });
});

describe("a session that is saved", () => {
  it("is told whenever it changes, and can be gone on with elsewhere", async () => {
    const saved: SavedSession[] = [];
    const first = jrniOver(
      (_, count) => created("token-3a22", { "Set-Cookie": `_session=${Math.min(count, 2)}` }),
      {
        auth: basketSession({ onChange: (session) => saved.push(session) }),
      },
    );
    for (let number = 0; number < 3; number++)
      await first.jrni.POST("/baskets", { body: { company_id: 44120 } });
    expect(saved).toEqual([
      { token: "token-3a22", cookie: "_session=1" },
      { token: "token-3a22", cookie: "_session=2" },
    ]);

    const second = jrniOver(() => Response.json({}), { auth: basketSession({ from: saved.at(-1) }) });
    await second.jrni.GET("/baskets/{basket_id}", basket);
    expect(second.sent[0]?.headers.get("Auth-Token")).toBe("token-3a22");
    expect(second.sent[0]?.headers.get("Cookie")).toBe("_session=2");
  });
});
