import { describe, expect, it } from "vitest";
import { createFairjungleClient, type FairjungleOptions } from "./client.js";
import { patchOp } from "./patch-op.js";

/** A client whose server answers nothing, and the requests that reached it. */
function clientOver(options: Partial<FairjungleOptions> = {}) {
  const requests: Request[] = [];
  const fairjungle = createFairjungleClient({
    apiKey: "key",
    ...options,
    fetch: async (request) => {
      requests.push(request);
      return new Response(null, { status: 204 });
    },
  });
  return { fairjungle, requests };
}

const params = { path: { id: "7a0e5d92" } };

describe("createFairjungleClient", () => {
  it("calls production unless told otherwise, with the key as a bearer token", async () => {
    const { fairjungle, requests } = clientOver();
    await fairjungle.GET("/api/whoami");
    expect(requests[0]?.url).toBe("https://api.fairjungle.com/api/whoami");
    expect(requests[0]?.headers.get("authorization")).toBe("Bearer key");
  });

  it("calls another address where it is told to", async () => {
    const { fairjungle, requests } = clientOver({ baseUrl: "http://127.0.0.1:4010" });
    await fairjungle.GET("/api/whoami");
    expect(requests[0]?.url).toBe("http://127.0.0.1:4010/api/whoami");
  });

  it("runs the caller's policies on REST and SCIM requests alike", async () => {
    const seen: string[] = [];
    const { fairjungle } = clientOver({
      policies: [
        (next) => (request, init) => {
          seen.push(`${request.method} ${new URL(request.url).pathname}`);
          return next(request, init);
        },
      ],
    });
    await fairjungle.GET("/api/whoami");
    await fairjungle.DELETE("/scim/v2/Users/{id}", { params });
    expect(seen).toEqual(["GET /api/whoami", "DELETE /scim/v2/Users/7a0e5d92"]);
  });

  it("refuses a key that no header can carry, without quoting it", () => {
    expect(() => createFairjungleClient({ apiKey: "s3cr3t\n" })).toThrow(TypeError);
    expect(() => createFairjungleClient({ apiKey: "s3cr3t\n" })).not.toThrow(/s3cr3t/);
  });
});

describe("The media type", () => {
  const typesOf = (request: Request | undefined) =>
    ["accept", "content-type"].map((name) => request?.headers.get(name) ?? undefined);

  it("of SCIM is named where SCIM is spoken: in what is accepted, and of a body that is sent", async () => {
    const { fairjungle, requests } = clientOver();
    const body = patchOp({ op: "replace", path: "active", value: false });
    await fairjungle.PATCH("/scim/v2/Users/{id}", { params, body });
    await fairjungle.GET("/scim/v2/Users/{id}", { params });
    expect(requests.map(typesOf)).toEqual([
      ["application/scim+json, application/json", "application/scim+json"],
      ["application/scim+json, application/json", undefined],
    ]);
  });

  it("of REST is plain JSON", async () => {
    const { fairjungle, requests } = clientOver();
    await fairjungle.PATCH("/api/users/{id}", { params, body: { data: { lang: "fr" } } });
    expect(requests.map(typesOf)).toEqual([[undefined, "application/json"]]);
  });
});
