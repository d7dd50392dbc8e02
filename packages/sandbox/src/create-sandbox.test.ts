import { describe, expect, it } from "vitest";
import { createSandbox, providerNames, type ProviderName } from "./create-sandbox.js";

it("names the providers there are when asked for another", () => {
  const name: string = "acme";
  expect(() => createSandbox(name as ProviderName)).toThrow(
    'There is no sandbox for "acme"; there is one for fairjungle, journeyapps, jrni',
  );
});

describe.each(providerNames)("the options of %s", (name) => {
  it.each<[object, string]>([
    [{ baseUrl: 5 }, "The option baseUrl must be a text, not 5"],
    [{ baseUrl: "/api" }, 'baseUrl "/api" is not an absolute URL'],
    [
      { now: "yesterday" },
      'The option now must be a moment such as 2025-06-02T08:00:00Z, or a function such as Date.now, not "yesterday"',
    ],
    [{ now: new Date(Number.NaN) }, "The option now must be a moment"],
    [{ now: 0 }, "a function such as Date.now, not 0"],
    [{ seed: Number.NaN }, "The option seed must be a number, not NaN"],
    [{ seed: "one" }, 'The option seed must be a number, not "one"'],
    [{ strictQuery: "no" }, 'The option strictQuery must be true or false, not "no"'],
    [{ faultHeader: 1 }, "The option faultHeader must be true or false, not 1"],
    [{ cors: null }, "The option cors must be true or false, not null"],
    [{ maxBody: -1 }, "The option maxBody must be a number of 0 or more, not -1"],
    [{ maxBody: Number.NaN }, "The option maxBody must be a number of 0 or more, not NaN"],
    [{ maxBody: "1kb" }, 'The option maxBody must be a number of 0 or more, not "1kb"'],
    [{ requestLog: Number.NaN }, "The option requestLog must be a whole number of 0 or more, not NaN"],
    [{ requestLog: 1.5 }, "The option requestLog must be a whole number of 0 or more, not 1.5"],
    [{ seeed: 1 }, 'There is no option "seeed"; there is baseUrl, now, seed, strictQuery'],
    [{ constructor: 1 }, 'There is no option "constructor"'],
    [{ seeed: undefined }, 'There is no option "seeed"'],
  ])("that make no sense are refused: %j", (options, message) => {
    expect(() => createSandbox(name, options)).toThrow(TypeError);
    expect(() => createSandbox(name, options)).toThrow(message);
  });

  it("may be at their limits, and undefined is as if they were left out", () => {
    for (const options of [
      { maxBody: 0, requestLog: 0, seed: -0.5 },
      { maxBody: Infinity, requestLog: Infinity, now: new Date(0) },
    ]) {
      expect(createSandbox(name, options).baseUrl).toBe(createSandbox(name).baseUrl);
    }
    const sandbox = createSandbox(name, { now: undefined, seed: undefined, baseUrl: undefined });
    const plain = createSandbox(name);
    expect([sandbox.clock.now(), sandbox.ids.uuid()]).toEqual([plain.clock.now(), plain.ids.uuid()]);
  });
});

describe("the options of one provider", () => {
  it.each<[ProviderName, object, string]>([
    ["fairjungle", { apiKeys: ["key"] }, "The option apiKeys must be an object of email addresses by key"],
    ["fairjungle", { apiKeys: { key: 1 } }, "The option apiKeys must be an object of email addresses by key"],
    ["fairjungle", { events: { attempts: Number.NaN } }, "The option events.attempts must be a whole number"],
    ["fairjungle", { events: { delay: -1 } }, "The option events.delay must be a number of 0 or more"],
    ["fairjungle", { events: { retries: 1 } }, 'There is no option "events.retries"; there is attempts'],
    ["fairjungle", { events: { fetch: "node" } }, "The option events.fetch must be a function"],
    ["fairjungle", { quirks: true }, 'There is no option "quirks"'],
    ["journeyapps", { tokens: "token" }, 'The option tokens must be a list of texts, not "token"'],
    ["journeyapps", { tokens: [1] }, "The option tokens must be a list of texts, not a list"],
    ["journeyapps", { password: 1 }, "The option password must be a text or null, not 1"],
    ["journeyapps", { filePort: 70_000 }, "The option filePort must be a port, not 70000"],
    ["journeyapps", { fileUrls: "indirect" }, 'The option fileUrls must be "direct" or "redirect"'],
    ["journeyapps", { objects: {} }, "The option objects must be a list, not an object"],
    ["journeyapps", { webhookCalls: { timeout: -1 } }, "The option webhookCalls.timeout must be a number"],
    ["journeyapps", { webhookCalls: { url: "/" } }, 'There is no option "webhookCalls.url"'],
    ["jrni", { quirks: "all" }, 'The option quirks must be true, false or an object, not "all"'],
    ["jrni", { quirks: { pageOne: true } }, 'There is no option "quirks.pageOne"; there is oldVersion'],
    ["jrni", { quirks: { pageZero: 1 } }, "The option quirks.pageZero must be true or false, not 1"],
  ])("%s refuses %j", (name, options, message) => {
    expect(() => createSandbox(name, options)).toThrow(message);
  });
});
