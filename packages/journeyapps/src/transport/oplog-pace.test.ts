import { afterEach, expect, it, vi } from "vitest";
import { createJourneyAppsClient } from "../client.js";
import { namedToken } from "../credentials.js";
import { answerJson, serve } from "../../../core/src/transport/fixtures/server.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Gives the network time that the clock does not show. */
async function network(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
}

it("lets one request for the log through in a second, over the wire, whatever the server answers", async () => {
  const server = await serve((_, response, count) => {
    if (count % 3 === 0) response.destroy();
    else if (count % 3 === 1) answerJson(response, 503, {});
    else answerJson(response, 200, { entries: [], has_more: false, next_request_start: "0" });
  });
  async function arrived(count: number) {
    while (server.received.length < count) await network();
  }
  const stop = new AbortController();
  const journeyapps = createJourneyAppsClient({ baseUrl: server.origin, credential: namedToken("secret") });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  vi.spyOn(Math, "random").mockReturnValue(0);

  const reading = (async () => {
    for await (const _ of journeyapps.oplog({ signal: stop.signal }));
  })();
  for (let count = 1; count <= 6; count++) {
    await vi.advanceTimersByTimeAsync(1);
    await arrived(count);
    await network();
    // Retries, with random times of zero, and news would all be due by now.
    await vi.advanceTimersByTimeAsync(998);
    await network();
    expect(server.received).toHaveLength(count);
    await vi.advanceTimersByTimeAsync(1);
  }
  stop.abort();
  await reading;
});

it("does not hold up other calls", async () => {
  const server = await serve((_, response) => answerJson(response, 200, {}));
  const journeyapps = createJourneyAppsClient({ baseUrl: server.origin, credential: namedToken("secret") });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  await journeyapps.GET("/oplog.json");
  await Promise.all([journeyapps.GET("/info.json"), journeyapps.GET("/info.json")]);
  expect(server.received).toHaveLength(3);
});

it("lets go of whoever waits for a turn and is aborted", async () => {
  const server = await serve((_, response) => answerJson(response, 200, {}));
  const journeyapps = createJourneyAppsClient({ baseUrl: server.origin, credential: namedToken("secret") });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  await journeyapps.GET("/oplog.json");
  const stop = new AbortController();
  const waiting = journeyapps.GET("/oplog.json", { signal: stop.signal });
  stop.abort("enough");
  await expect(waiting).rejects.toBe("enough");
  expect(server.received).toHaveLength(1);
});
