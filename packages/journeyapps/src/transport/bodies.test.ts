import { createSandbox } from "@api-clients/sandbox";
import { describe, expect, it } from "vitest";
import { serve } from "../../../core/src/transport/fixtures/server.js";
import { createJourneyAppsClient } from "../client.js";
import { namedToken } from "../credentials.js";

const path = { model: "work_order" };
const one = { ...path, id: "c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4" };
const headers = { "Content-Type": "application/x-www-form-urlencoded" };
const body = { work_order: { title: "Grease & oil", priority: 1, done: false, skills: ["wiring"] } };

describe("a body", () => {
  it("is sent as JSON, and as the form that its Content-Type says it is", async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { "Content-Type": "application/json" }).end("{}"),
    );
    const journeyapps = createJourneyAppsClient({ baseUrl: server.origin, credential: namedToken("x") });
    await journeyapps.POST("/objects/{model}.json", { params: { path }, body });
    await journeyapps.POST("/objects/{model}.json", { params: { path }, body, headers });
    const [json, form] = server.received;
    expect(json?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(json?.body ?? "")).toEqual(body);
    expect(form?.headers["content-type"]).toContain("application/x-www-form-urlencoded");
    expect(decodeURIComponent(form?.body ?? "")).toBe(
      "work_order[title]=Grease+&+oil&work_order[priority]=1&work_order[done]=false&work_order[skills][]=wiring",
    );
  });

  it("means the same either way", async () => {
    const { fetch, baseUrl } = createSandbox("journeyapps");
    const journeyapps = createJourneyAppsClient({ baseUrl, credential: namedToken("sandbox-token"), fetch });
    const outcomes: unknown[] = [];
    for (const init of [{}, { headers }]) {
      const { data } = await journeyapps.PATCH("/objects/{model}/{id}.json", {
        params: { path: one },
        body,
        ...init,
      });
      const found = journeyapps.paginate("/objects/{model}/search.json", {
        params: { path },
        body: { query: "& oil" },
        ...init,
      });
      outcomes.push(
        [{ ...data, updated_at: "" }, await found.toArray({ limit: 10 })]
          .flat()
          .map((object) => Object(object).title),
      );
    }
    expect(outcomes[0]).toEqual(["Grease & oil", "Grease & oil"]);
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it("is written by your own serializer where you have one", async () => {
    const server = await serve((_, response) => response.end());
    const journeyapps = createJourneyAppsClient({
      baseUrl: server.origin,
      credential: namedToken("x"),
      bodySerializer: () => "mine",
    });
    await journeyapps.POST("/objects/{model}.json", { params: { path }, body });
    expect(server.received[0]?.body).toBe("mine");
  });
});
