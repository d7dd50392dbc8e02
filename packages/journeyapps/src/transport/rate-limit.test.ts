import { expect, it } from "vitest";
import { serve } from "../../../core/src/transport/fixtures/server.js";
import { createJourneyAppsClient } from "../client.js";
import { namedToken } from "../credentials.js";

it("a burst of reads that all meet the rate limit once all succeed: a 429 spends no retry budget", async () => {
  const met = new Set<string>();
  const server = await serve(({ url }, response) => {
    const isFirst = !met.has(url);
    met.add(url);
    response.writeHead(isFirst ? 429 : 200, { "Content-Type": "application/json" });
    response.end(isFirst ? '{"type":"TOO_MANY_REQUESTS"}' : '{"count":1}');
  });
  const journeyapps = createJourneyAppsClient({
    baseUrl: server.origin,
    credential: namedToken("s3cr3t"),
    retry: { baseDelay: 0, delays: { 429: 0 } },
  });
  const models = Array.from({ length: 30 }, (_, index) => `model_${index}`);
  const results = await Promise.all(
    models.map((model) => journeyapps.GET("/objects/{model}/count.json", { params: { path: { model } } })),
  );
  expect(results.map(({ status }) => status)).toEqual(models.map(() => 200));
  expect(server.received).toHaveLength(60);
});
