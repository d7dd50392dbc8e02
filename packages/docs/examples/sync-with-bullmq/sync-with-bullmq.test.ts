import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missingRedis, redisIsRequired, type RedisServer, startRedis } from "../../src/check/redis-server.js";
import { demonstrate } from "./demonstration.js";

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
const guide = read("../../site/guides/syncing.md");

if (missingRedis !== undefined && !redisIsRequired) console.warn(missingRedis);

it("finds a Redis where one is required", () => {
  expect(redisIsRequired ? missingRedis : undefined).toBeUndefined();
});

it("runs the same function as the guide's own sample", () => {
  const [, afterImports = ""] = read("sync-users.ts").split(/^import .*\n\n/m);
  expect(guide).toContain(afterImports.replaceAll(/^export /gm, ""));
});

describe.skipIf(missingRedis !== undefined)("the sync with BullMQ", () => {
  let redis: RedisServer | undefined;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis?.stop());

  it("resumes after a killed worker, waits as long as it is asked to, and gives up what is hopeless", async () => {
    const happened = await demonstrate(redis?.url ?? "");
    expect(happened).toEqual([
      "north: asked for twice, one job",
      "north: the worker is killed, 2 users copied",
      "north: another worker goes on, 2 requests, 5 users copied",
      "south: 429, to be tried again in 60 s, 0 users copied",
      "south: tried again, 5 users copied",
      "west: GET /api/users answered 401, not to be tried again, 0 users copied",
    ]);
    const [, shown] = /^```text\n(.*?)\n```$/ms.exec(guide) ?? [];
    expect(shown, "what site/guides/syncing.md shows").toBe(happened.join("\n"));
  });
});
