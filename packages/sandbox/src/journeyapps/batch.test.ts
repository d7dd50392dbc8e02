import { afterEach, describe, expect, it } from "vitest";
import { example } from "./fixtures/examples.js";
import { open } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";

const { call, sandbox } = open();
afterEach(() => sandbox.reset());

const fresh = "3f8e2a6c-5d41-4b9e-a07f-1c6d8b2e4f93";

interface Result {
  readonly success: boolean;
  readonly error?: { readonly type: string; readonly detail: string };
  readonly [member: string]: unknown;
}

async function run(operations: readonly object[], more: object = {}): Promise<readonly Result[]> {
  const { status, body } = await call("POST /batch.json", { operations, ...more });
  expect([status, body]).toEqual([200, expect.anything()]);
  return (body as { operations: Result[] }).operations;
}

describe("batches", () => {
  it("answer the request of the examples as the examples do", async () => {
    const { status, body } = await call("POST /batch.json", example("batch-request"));
    const expected = JSON.parse(JSON.stringify(example("batch-response")), (_, member: unknown) =>
      member === "9a1c5e3b-7f20-4d86-b4a9-2e6f0c8d1b75" ? expect.any(String) : member,
    );
    expect([status, body]).toEqual([200, expected]);
  });

  it("carry out every method, in order", async () => {
    const site = { type: "site", id: fresh };
    const results = await run([
      { method: "post", object: { ...site, name: "One" } },
      { method: "patch", object: { ...site, position: [1, 2, null, null, null, null] } },
      { method: "put", object: { ...site, name: "Two" } },
    ]);
    expect(results).toEqual(
      ["post", "patch", "put"].map((method) => ({ method, object: site, success: true })),
    );
    expect((await call(`GET /objects/site/${fresh}.json`)).body).toMatchObject({
      name: "Two",
      position: null,
    });
    expect(await run([{ method: "delete", object: site }])).toMatchObject([{ success: true }]);
    expect(sandbox.state.log.slice(-4).map(({ operation }) => operation)).toEqual([
      "create",
      "update",
      "update",
      "delete",
    ]);
  });

  it("tell of each failing operation why, and undo nothing", async () => {
    const results = await run([
      { method: "post", object: { type: "site", id: ids.northPumpHouse, name: "x" } },
      { method: "post", object: { type: "pump" } },
      { method: "patch", object: { type: "site", id: fresh, name: "x" } },
      { method: "delete", object: { type: "site", id: fresh } },
      { method: "put", object: { type: "site", id: fresh, colour: "red" } },
      { method: "put", object: { type: "site", id: fresh.toUpperCase(), name: "x" } },
      { method: "post", object: { type: "site", name: 5 } },
      { method: "post", object: { type: "site", name: { first: "x" } } },
      { method: "post", object: { type: "site", name: "Good" } },
    ]);
    expect(results.map(({ error }) => error && [error.type, error.detail])).toEqual([
      ["INVALID_VALUE", `Field id: there is already a site with the id ${ids.northPumpHouse}`],
      ["INVALID_VALUE", "There is no model pump"],
      ["OBJECT_NOT_FOUND", `No site with the id ${fresh}`],
      ["OBJECT_NOT_FOUND", `No site with the id ${fresh}`],
      ["INVALID_VALUE", "Field colour is not in the model site"],
      ["INVALID_VALUE", "Field id must be a UUID in lower case"],
      ["INVALID_VALUE", "Field name must be a text"],
      ["INVALID_VALUE", "Field name must be a text"],
      undefined,
    ]);
    expect((await call("GET /objects/site/count.json?q[name]=Good")).body).toEqual({ count: 1 });
  });

  it("stop after the first failing operation when asked to, with a result for each", async () => {
    const operations = [
      { method: "post", object: { type: "site", name: "One" } },
      { method: "delete", object: { type: "site", id: fresh } },
      { method: "put", object: { type: "site", id: fresh, name: "Two" } },
    ];
    const results = await run(operations, { stop_on_error: true });
    expect(results.map(({ success, error }) => [success, error?.type])).toEqual([
      [true, undefined],
      [false, "OBJECT_NOT_FOUND"],
      [false, undefined],
    ]);
    expect(results[2]).toEqual({ method: "put", object: { type: "site", id: fresh }, success: false });
    expect((await call(`GET /objects/site/${fresh}.json`)).status).toBe(404);
  });

  it("fail as a whole when they cannot be read or are too long, and then write nothing", async () => {
    const good = { method: "post", object: { type: "site", name: "x" } };
    const bad = [
      [],
      [{ method: "merge", object: { type: "site" } }],
      [good, { method: "put", object: { type: "site" } }],
      [good, { method: "put" }],
      [good, { method: "post", object: { name: "x" } }],
      [good, { method: "post", object: { type: "site", id: "x", name: { a: 1 } } }],
      Array.from({ length: 1001 }, () => good),
    ];
    for (const operations of bad) {
      expect(await call("POST /batch.json", { operations })).toMatchObject({
        status: 400,
        body: { type: "INVALID_API_REQUEST" },
      });
    }
    expect(await call("POST /batch.json", {})).toMatchObject({ status: 400 });
    expect(sandbox.state.log).toHaveLength(9);
  });

  it("take 1000 operations", async () => {
    const results = await run(
      Array.from({ length: 1000 }, () => ({ method: "post", object: { type: "site", name: "x" } })),
    );
    expect(new Set(results.map(({ object }) => (object as { id: string }).id)).size).toBe(1000);
  });
});
