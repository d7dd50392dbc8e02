import { createSandbox } from "@api-clients/sandbox";
import { describe, expect, it } from "vitest";
import document from "../../../specs/jrni/dist/openapi.json" with { type: "json" };
import { createJrniClient } from "./client.js";
import { jrniOver } from "./fixtures/jrni-over.js";
import type { Service } from "./generated/schema.gen.js";
import { jrniQuery } from "./query.js";

interface ListParameter {
  name: string;
  explode: unknown;
}

/** Every query parameter that takes a list, wherever it stands in the document. */
function listsIn(part: unknown): ListParameter[] {
  if (typeof part !== "object" || part === null) return [];
  const {
    name,
    in: place,
    explode,
    schema,
  } = { name: undefined, in: "", explode: true, schema: {}, ...part };
  const isList = typeof name === "string" && place === "query" && Object(schema).type === "array";
  return isList ? [{ name, explode }] : Object.values(part).flatMap(listsIn);
}

const ok = () => Response.json({ times: [] });
const params = { path: { company_id: 44120 } };
const query = {
  service_id: 51310,
  start_date: "2027-03-08",
  people_ids: [610, 611],
  resource_ids: [27, 28, 29],
};

describe("lists in queries", () => {
  it("have commas between or their names repeated, as the document says of each", () => {
    const lists = listsIn(document);
    const kinds = new Set(lists.map(({ explode }) => explode));
    expect(kinds).toEqual(new Set([true, false]));
    for (const { name, explode } of lists) {
      const encoded = encodeURIComponent(name);
      expect(jrniQuery({ page: 1, [name]: [1, 2, 3] })).toBe(
        `page=1&${explode ? [1, 2, 3].map((id) => `${encoded}=${id}`).join("&") : `${encoded}=1,2,3`}`,
      );
    }
  });

  it("go over the wire with plain commas", async () => {
    const { jrni, sent } = jrniOver(ok);
    await jrni.GET("/{company_id}/times", { params: { ...params, query } });
    expect(sent[0]?.path).toBe(
      "/44120/times?service_id=51310&start_date=2027-03-08&people_ids=610,611&resource_ids=27,28,29",
    );
  });

  it("do so where a link is followed, be they the link's own or the caller's", async () => {
    const { jrni, sent } = jrniOver(ok);
    const href =
      "https://example.jrni.com/api/v5/44120/times?service_id=51310&people_ids=610,611{&resource_ids}";
    const service: Service = { id: 51310, _links: { times: { href } } };
    await jrni.follow(service, "times", { params: { query: { resource_ids: [27, 28] } } });
    await jrni.follow(service, "times", { params: { query: { people_ids: [611] } } });
    expect(sent.map(({ path }) => path)).toEqual([
      "/44120/times?service_id=51310&people_ids=610,611&resource_ids=27,28",
      "/44120/times?service_id=51310&people_ids=611",
    ]);
  });

  it("touch no other parameter, and leave one item as it is", () => {
    expect(
      jrniQuery({ people_ids: [], resource_ids: [7], my_people_ids: [1, 2], q: "people_ids=1&a,b" }),
    ).toBe("resource_ids=7&my_people_ids=1&my_people_ids=2&q=people_ids%3D1%26a%2Cb");
  });

  it("are written otherwise by a serializer of the caller's own", async () => {
    const sent: string[] = [];
    const jrni = createJrniClient({
      host: "example.jrni.com",
      appId: "app",
      querySerializer: () => "own",
      fetch: async ({ url }) => (sent.push(url), ok()),
    });
    await jrni.GET("/{company_id}/times", { params: { ...params, query } });
    expect(sent).toEqual(["https://example.jrni.com/api/v5/44120/times?own"]);
  });

  it("narrow the times that the sandbox finds, which takes them in no other way", async () => {
    const { fetch } = createSandbox("jrni");
    const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", fetch });
    const { service_id, start_date } = query;
    const times = async (people_ids: number[]) => {
      const asked = { service_id, start_date, people_ids, only_available: true, merge_times: false };
      const result = await jrni.GET("/{company_id}/times", { params: { ...params, query: asked } });
      return result.data?.times?.length ?? 0;
    };
    expect(await times([610])).toBeGreaterThan(0);
    expect(await times([610, 611])).toBe((await times([610])) + (await times([611])));
    const repeated = await fetch(
      new Request(
        "https://example.jrni.com/api/v5/44120/times?service_id=51310&start_date=2027-03-08&people_ids=610&people_ids=611",
        {
          headers: { "App-Id": "a94c0e71" },
        },
      ),
    );
    expect(repeated.status).toBe(400);
    expect(await repeated.json()).toMatchObject({
      detail: "people_ids is invalid: it must be given once: people_ids=610,611",
    });
  });
});
