import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { open } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";

const { call, sandbox } = open();
afterEach(() => sandbox.reset());

interface Entry {
  readonly sequence_id: string;
  readonly operation: string;
  readonly object: { readonly id: string };
}

interface Page {
  readonly entries: readonly Entry[];
  readonly has_more: boolean;
  readonly next_request_start: string;
}

async function read(query: string): Promise<Page> {
  const { status, body } = await call(`GET /oplog.json?sequence_ids=true&${query}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body as Page;
}

async function text(query: string): Promise<string> {
  const headers = { authorization: "Bearer O:sandbox-token" };
  const response = await sandbox.fetch(`${sandbox.baseUrl}/oplog.json?${query}`, { headers });
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return response.text();
}

const positions = ({ entries }: Page): string[] => entries.map(({ sequence_id }) => sequence_id);

describe("the change log", () => {
  it("tells what happened in the examples, at their positions", async () => {
    const page = await read("start=7361120044518932481&end=7361120044518932498");
    expect(page).toEqual({
      entries: [
        {
          sequence_id: "7361120044518932481",
          app_id: "64b0c1d2e3f4a5b6c7d8e9f0",
          operation: "create",
          events: [],
          object: {
            id: ids.greaseBearings,
            type: "work_order",
            updated_at: "2024-05-14T08:02:44Z",
            display: "Grease bearings (North pump house)",
            title: "Grease bearings",
            priority: { key: 1, display: "Low" },
            skills: [{ key: "wiring", display: "Wiring" }],
            done: { key: false, display: "No" },
            site_id: ids.northPumpHouse,
          },
        },
        expect.objectContaining({ sequence_id: "7361120044518932497", operation: "update" }),
      ],
      has_more: false,
      next_request_start: "7361120044518932498",
      datamodel_hash: "9c4e1f7a2b",
    });
  });

  it("begins at start, stops before end, and tells where to go on", async () => {
    const all = await read("start=0");
    expect(all).toMatchObject({ has_more: false, next_request_start: "7361120044518933938" });
    expect(all.entries).toHaveLength(9);
    const [first = "", second = "", third = ""] = positions(all);
    expect(positions(await read(`start=${second}&end=${third}`))).toEqual([second]);
    expect(await read("limit=1")).toMatchObject({
      has_more: true,
      next_request_start: String(BigInt(first) + 1n),
    });
    expect(await read("limit=0")).toMatchObject({ entries: [], has_more: true, next_request_start: "0" });
    expect(await read("start=99999999999999999999")).toMatchObject({ entries: [], has_more: false });
  });

  it("reads on from where it stopped with every digit, whatever the size of its pages", async () => {
    const { entries } = await read("");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), async (limit) => {
        const found: string[] = [];
        let start = "0";
        for (let more = true; more;) {
          const page = await read(`start=${start}&limit=${limit}`);
          found.push(...positions(page));
          [start, more] = [page.next_request_start, page.has_more];
        }
        expect(found).toEqual(entries.map(({ sequence_id }) => sequence_id));
      }),
    );
  });

  it("shows the newest entries as its tail", async () => {
    const all = positions(await read(""));
    const tail = await read("tail=true&limit=2");
    expect(positions(tail)).toEqual(all.slice(-2));
    expect(tail).toMatchObject({ has_more: false, next_request_start: "7361120044518933938" });
    expect(positions(await read("tail=true"))).toEqual(all);
  });

  it("has 400 entries in a page unless told otherwise", async () => {
    const operation = { method: "post", object: { type: "site", name: "x" } };
    const operations = Array.from({ length: 500 }, () => operation);
    await call("POST /batch.json", { operations });
    const page = await read("");
    expect([page.entries.length, page.has_more]).toEqual([400, true]);
    expect((await read("limit=1000")).entries).toHaveLength(509);
    expect((await call("GET /oplog.json?limit=1001")).status).toBe(400);
    expect((await call("GET /oplog.json?start=first")).status).toBe(400);
  });

  it("writes positions without sequence_ids as numbers with every digit, which JSON.parse then rounds", async () => {
    const json = await text("start=7361120044518932481&limit=2");
    expect(json.match(/"sequence":\d+,/g)).toEqual([
      '"sequence":7361120044518932481,',
      '"sequence":7361120044518932497,',
    ]);
    const { entries, ...rest } = JSON.parse(json) as { entries: { sequence: number }[] };
    expect(entries.map(({ sequence }) => sequence)).toEqual([7361120044518932000, 7361120044518932000]);
    expect(Object.keys(entries[0] ?? {})).toEqual(["sequence", "operation", "object"]);
    expect(rest).toEqual({ datamodel_hash: "9c4e1f7a2b" });
  });

  it("has no type but JSON, whatever the caller likes best", async () => {
    const headers = { authorization: "Bearer O:sandbox-token", accept: "text/*, application/json;q=0.1" };
    const response = await sandbox.fetch(`${sandbox.baseUrl}/oplog.json?sequence_ids=true&limit=1`, {
      headers,
    });
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it("takes no text of an object for a position, whatever it looks like", async () => {
    const name = 'sequence:1","sequence":2';
    const { body } = await call("POST /objects/site.json", { site: { name } });
    const page = JSON.parse(await text("tail=true&limit=1")) as { entries: { object: object }[] };
    expect(page.entries[0]?.object).toMatchObject({ id: (body as { id: string }).id, name });
  });

  it("grows by every write, keeps what the object was, and shows only id and type of what was deleted", async () => {
    const site = `/objects/site/${ids.northPumpHouse}.json`;
    const { next_request_start: start } = await read("");
    await call(`PATCH ${site}`, { site: { name: "One" } });
    await call(`PUT ${site}`, { site: { name: "Two" } });
    await call(`DELETE ${site}`);
    expect((await read(`start=${start}`)).entries).toMatchObject([
      { operation: "update", object: { name: "One", position: { latitude: -29.87 } } },
      { operation: "update", object: { name: "Two" } },
      { operation: "delete", object: { id: ids.northPumpHouse, type: "site" } },
    ]);
    expect((await read(`start=${start}`)).entries[2]?.object).toEqual({
      id: ids.northPumpHouse,
      type: "site",
    });
  });

  it("shows old objects in the shape of the data model of now, and its hash", async () => {
    const { models } = sandbox.state.dataModel;
    const site = { name: "site", display: "{code}", fields: { code: { name: "code", type: "text" } } };
    sandbox.state.dataModel = { models: { site, technician: models.technician ?? site } };
    const { body } = await call("GET /oplog.json");
    const { entries, datamodel_hash } = body as Page & { datamodel_hash: string };
    expect(datamodel_hash).toMatch(/^(?!9c4e1f7a2b)[0-9a-f]{10}$/);
    expect(entries[1]?.object).toEqual({
      id: ids.northPumpHouse,
      type: "site",
      updated_at: "2024-03-18T11:40:52Z",
      display: "",
    });
    expect(entries[2]?.object).toEqual({
      id: ids.readMeter,
      type: "work_order",
      updated_at: "2024-04-30T14:05:18Z",
    });
  });
});
