import { bearer } from "@api-clients/core";
import { describe, expect, it } from "vitest";
import { authToken } from "./auth/auth-token.js";
import { createJrniClient, type JrniOptions } from "./client.js";
import { multipartSerializer } from "./index.js";
import { jrniOver } from "./fixtures/jrni-over.js";

const ok = () => Response.json({});
const company = { params: { path: { company_id: 44120 } } };

/** Where a client with these options sends `GET /company/{company_id}`. */
async function sentTo(options: object): Promise<string> {
  let url = "";
  const fetch = async (request: Request) => {
    ({ url } = request);
    return ok();
  };
  const jrni = createJrniClient({ appId: "app", fetch, ...options } as JrniOptions);
  await jrni.GET("/company/{company_id}", company);
  return url;
}

describe("the address of a client", () => {
  it.each([
    [{ host: "example.jrni.com" }, "https://example.jrni.com/api/v5/company/44120"],
    [{ host: "Example.JRNI.com" }, "https://example.jrni.com/api/v5/company/44120"],
    [{ host: "uk.bookingbug.com", version: "v4" }, "https://uk.bookingbug.com/api/v4/company/44120"],
    [{ baseUrl: "http://127.0.0.1:8080/api/v5/" }, "http://127.0.0.1:8080/api/v5/company/44120"],
    [{ baseUrl: new URL("https://proxy.example/jrni") }, "https://proxy.example/jrni/company/44120"],
  ])("is, for %o, %s", async (options, url) => {
    expect(await sentTo(options)).toBe(url);
  });

  it.each([
    "https://example.jrni.com",
    "example.jrni.com/api",
    "example.jrni.com?x",
    "user@example.jrni.com",
    "a b",
    "",
  ])("is not taken from the host %j", async (host) => {
    await expect(sentTo({ host })).rejects.toThrow(/host must be that of an environment/);
  });

  it("must be given", async () => {
    await expect(sentTo({})).rejects.toThrow(/host must be that of an environment/);
  });

  it("is https, since credentials go there", async () => {
    await expect(sentTo({ baseUrl: "http://example.jrni.com/api/v5" })).rejects.toThrow(/https/);
  });
});

describe("what every request carries", () => {
  it("is the App-Id, and the App-Key where there is one", async () => {
    const { jrni, sent } = jrniOver(ok, { appKey: "key-2e11" });
    await jrni.GET("/company/{company_id}", company);
    expect(sent[0]?.headers.get("App-Id")).toBe("app-1f00");
    expect(sent[0]?.headers.get("App-Key")).toBe("key-2e11");
    expect(sent[0]?.headers.has("Auth-Token")).toBe(false);
  });

  it.each([
    ["a fixed token", authToken("token-3a22"), "Auth-Token", "token-3a22"],
    ["any credential of core", bearer("token-3a22"), "Authorization", "Bearer token-3a22"],
  ])("is the App-Id beside %s", async (_, auth, name, value) => {
    const { jrni, sent } = jrniOver(ok, { auth });
    await jrni.GET("/company/{company_id}", company);
    expect(sent[0]?.headers.get(name)).toBe(value);
    expect(sent[0]?.headers.get("App-Id")).toBe("app-1f00");
  });

  it.each(["", " app", "app\nApp-Key: x"])("is never an App-Id like %j", (appId) => {
    expect(() => createJrniClient({ host: "example.jrni.com", appId })).toThrow(/^App-Id is/);
  });

  it("goes once where a token that cannot be renewed is refused", async () => {
    const { jrni, sent } = jrniOver(() => new Response(null, { status: 401 }), { auth: authToken("t") });
    expect((await jrni.GET("/company/{company_id}", company)).status).toBe(401);
    expect(sent).toHaveLength(1);
  });
});

describe("what is sent", () => {
  it("has the brackets that JRNI wants in the names of its query", async () => {
    const { jrni, sent } = jrniOver(ok);
    const path = { company_id: 44120 };
    await jrni.GET("/{company_id}/services", {
      params: { path, query: { "exclude_links[]": ["child_services", "images"], per_page: 50 } },
    });
    await jrni.GET("/company/{company_id}/search", {
      params: {
        path,
        query: { "address[lat]": 51.5, "address[long]": -0.1, "company[text]": "spoke & chain" },
      },
    });
    expect(sent.map(({ path }) => decodeURIComponent(path))).toEqual([
      "/44120/services?exclude_links[]=child_services&exclude_links[]=images&per_page=50",
      "/company/44120/search?address[lat]=51.5&address[long]=-0.1&company[text]=spoke & chain",
    ]);
  });

  it("has times exactly as they were written, offset and all", async () => {
    const { jrni, sent } = jrniOver(ok);
    await jrni.GET("/{company_id}/times", {
      params: {
        path: { company_id: 44120 },
        query: { service_id: 51310, start_date: "2027-03-28T09:00:00+01:00" },
      },
    });
    expect(sent[0]?.path).toBe("/44120/times?service_id=51310&start_date=2027-03-28T09%3A00%3A00%2B01%3A00");
  });

  it("can be a file", async () => {
    const { jrni, sent } = jrniOver(() => Response.json({}, { status: 201 }));
    const file = new File(["a photo"], "photo.jpg", { type: "image/jpeg" });
    await jrni.POST("/{company_id}/basket/{item_id}/attach", {
      params: { path: { company_id: 44120, item_id: "c1" } },
      body: { file },
      bodySerializer: multipartSerializer,
    });
    expect(sent[0]?.headers.get("Content-Type")).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent[0]?.body).toContain('filename="photo.jpg"');
  });

  it("goes outside of the versions of the API where tokens are issued", async () => {
    const { jrni, sent } = jrniOver(() => Response.json({ access_token: "x", token_type: "Bearer" }));
    const body = {
      grant_type: "client_credentials" as const,
      client_id: "app",
      client_secret: "secret",
      scope: "owner",
    };
    await jrni.POST("/oauth/token", { body });
    expect(sent[0]?.url).toBe("https://example.jrni.com/oauth/token");
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual(body);
    expect(sent[0]?.headers.get("Content-Type")).toBe("application/json");
  });

  it.each([
    ["https://proxy.example/jrni", "https://proxy.example/jrni/oauth/token"],
    ["https://proxy.example/jrni/api/v5/", "https://proxy.example/jrni/oauth/token"],
    ["https://example.jrni.com", "https://example.jrni.com/oauth/token"],
  ])("goes, where the base URL is %s and tokens are wanted, to %s", async (baseUrl, url) => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      return ok();
    };
    await createJrniClient({ baseUrl, appId: "app", fetch }).POST("/oauth/token", {
      body: { grant_type: "client_credentials", client_id: "app", client_secret: "secret", scope: "owner" },
    });
    expect(urls).toEqual([url]);
  });
});

describe("what comes back", () => {
  it("names the path template in its errors, and keeps the three shapes of JRNI's errors as they are", async () => {
    const { jrni } = jrniOver(() =>
      Response.json({ title: "Validation Error", detail: "no" }, { status: 400 }),
    );
    const result = await jrni.GET("/company/{company_id}", company);
    expect(result.route).toEqual({ method: "GET", path: "/company/{company_id}" });
    if (result.status === 400) expect(result.error.detail).toBe("no");
    expect(result.status).toBe(400);
  });
});
