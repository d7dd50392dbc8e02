import { describe, expect, it } from "vitest";
import { example } from "./fixtures/examples.js";
import { open } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";

const { call } = open();

interface List {
  readonly objects: readonly { readonly title?: string; readonly [field: string]: unknown }[];
  readonly [member: string]: unknown;
}

/** Everything but the URLs of files, which are signed. */
function withoutUrls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, member: unknown) => {
    return typeof member === "string" && member.startsWith("https://media.") ? "a URL" : member;
  });
}

async function titles(query: string): Promise<(string | undefined)[]> {
  const { status, body } = await call(`GET /objects/work_order.json?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return (body as List).objects.map(({ title }) => title);
}

async function refusal(route: string): Promise<unknown> {
  const { status, body } = await call(route);
  expect([status, body]).toEqual([400, expect.objectContaining({ type: "INVALID_API_REQUEST" })]);
  return (body as { detail: string }).detail;
}

const all = ["Read flow meter", "Replace seal", "Grease bearings"];

describe("the field-service app tells the story of the examples", () => {
  it.each([
    ["site", `GET /objects/site/${ids.northPumpHouse}.json`],
    ["work-order", `GET /objects/work_order/${ids.replaceSeal}.json`],
    ["work-order-list", "GET /objects/work_order.json?q[done]=false&sort[due]=asc&limit=2&total=true"],
    ["work-order-count", "GET /objects/work_order/count.json?q[done]=false"],
    ["user", `GET /users/${ids.technician}`],
    ["user-list", "GET /users"],
    ["session", `GET /users/${ids.technician}/sessions/${ids.session}`],
    ["data-model", "GET /datamodel.json"],
    ["deployment-info", "GET /info.json"],
    ["index-report", "GET /indexes.json"],
  ] as const)("%s", async (name, route) => {
    const { status, body } = await call(route);
    expect([status, withoutUrls(body)]).toEqual([200, withoutUrls(example(name))]);
  });

  it("work-order-embedded", async () => {
    const { body } = await call(`GET /objects/work_order/${ids.replaceSeal}.json?embed=site,lead`);
    expect(body).toMatchObject(example("work-order-embedded") as object);
  });
});

describe("lists of objects", () => {
  it("come in the order of storage, and in any other that is asked for", async () => {
    expect(await titles("")).toEqual(all);
    expect(await titles("sort[$natural]=-1")).toEqual([...all].reverse());
    expect(await titles("sort[updated_at]=DESC")).toEqual([...all].reverse());
    expect(await titles("sort[_updated_at]=1")).toEqual(all);
    expect(await titles("sort[done]=asc&sort[title]=desc")).toEqual([all[1], all[0], all[2]]);
    expect(await titles("sort[started_at]=asc&sort[priority]=desc")).toEqual([all[2], all[1], all[0]]);
  });

  it("take query, q and both, with brackets encoded or not", async () => {
    expect(await titles("query[done]=true&q[priority.lt]=5")).toEqual([all[0]]);
    expect(await titles("query%5Bpriority.gt%5D=1")).toEqual([all[1], all[2]]);
    expect(await titles("query[_updated_at.gte]=2024-05-14T09:00:00Z")).toEqual([all[2]]);
    expect(await titles(`query[id.ne]=${ids.readMeter}`)).toEqual([all[1], all[2]]);
    expect(await titles("query[before.null]=false")).toEqual([all[1]]);
    expect(await titles(`query[before_id]=${ids.photo}`)).toEqual([all[1]]);
    expect(await titles("query[skills.contains]=wiring")).toEqual([all[2]]);
    expect(await titles("query[skills.ne]=wiring")).toEqual([all[0], all[1]]);
  });

  it("have at most as many objects as asked for, and say what is left", async () => {
    const page = async (query: string): Promise<object> => {
      const { objects, ...rest } = (await call(`GET /objects/work_order.json?${query}`)).body as List;
      return { titles: objects.map(({ title }) => title), ...rest };
    };
    expect(await page("limit=2")).toEqual({ titles: all.slice(0, 2), count: 2, total: 3, more: true });
    expect(await page("limit=2&skip=2")).toEqual({ titles: all.slice(2), count: 1, total: 3, more: false });
    expect(await page("limit=0")).toEqual({ titles: [], count: 0, total: 3, more: true });
    expect(await page("skip=7")).toEqual({ titles: [], count: 0, total: 3, more: false });
    expect(await refusal("GET /objects/work_order.json?limit=1001")).toContain("limit must be <= 1000");
  });

  it("never have more than 1000 objects", async () => {
    const objects = Array.from({ length: 1001 }, (_, index) => ({ type: "site", name: `Site ${index}` }));
    const { body } = await open({ objects }).call("GET /objects/site.json");
    expect(body).toMatchObject({ count: 1000, total: 1001, more: true });
  });

  it("tell CloudCode the total only if it asks", async () => {
    const { sandbox } = open();
    const headers = { authorization: "Token sandbox-token" };
    const total = async (query: string): Promise<unknown> => {
      const response = await sandbox.fetch(`${sandbox.baseUrl}/objects/site.json${query}`, { headers });
      return ((await response.json()) as List).total;
    };
    expect(await total("")).toBeUndefined();
    expect(await total("?total=true")).toBe(1);
  });

  it("embed the objects that each object belongs to, and null where there is none", async () => {
    const { body } = await call("GET /objects/work_order.json?embed=site,lead&sort[updated_at]=desc");
    expect((body as List).objects.map(({ lead, site }) => [lead, site])).toMatchObject([
      [{ type: "technician", email: "thandi.mokoena@waterworks.example" }, { name: "North pump house" }],
      [null, { name: "North pump house" }],
      [null, { name: "North pump house" }],
    ]);
  });

  it("refuse conditions, sort keys and relationships that make no sense, and say which", async () => {
    const list = (query: string): Promise<unknown> => refusal(`GET /objects/work_order.json?${query}`);
    expect(await list("q[colour]=red")).toBe("Field colour of a condition is not in the model work_order");
    expect(await list("q[updated_at.gt]=2024-05-14T00:00:00Z")).toContain("Field updated_at");
    expect(await list("q[done.gt]=true")).toBe(
      "Condition done.gt does not exist; there is done, done.ne, done.null",
    );
    expect(await list("q[title.eq]=x")).toContain("Condition title.eq does not exist");
    expect(await list("q[position]=x")).toContain("Field position");
    expect(await list("q[before]=x")).toContain("there is before.null");
    expect(await list("q[priority]=high")).toBe("Field priority must be the key of an option, an integer");
    expect(await list("q[due.gte]=yesterday")).toBe("Field due must be a date such as 2024-05-20");
    expect(await list("q[due]=")).toBe("Condition due needs a value; ask for due.null instead");
    expect(await list("q[due.null]=1")).toBe("Condition due.null must be true or false");
    expect(await list("sort[colour]=asc")).toBe("Field colour to sort by is not in the model work_order");
    expect(await list("sort[skills]=asc")).toBe("Objects cannot be sorted by field skills");
    expect(await list("sort[due]=up")).toContain("sort/due");
    expect(await list("embed=colour")).toContain("Relationship colour to embed is not a belongs-to");
    expect(await refusal("GET /objects/work_order/count.json?q[colour]=red")).toContain("Field colour");
    expect(await refusal(`GET /objects/site/${ids.northPumpHouse}.json?embed=work_orders`)).toContain(
      "work_orders",
    );
  });

  it("find no object of another model, no unknown id and no unknown model", async () => {
    const missing = { status: 404, body: expect.objectContaining({ type: "OBJECT_NOT_FOUND" }) };
    expect(await call(`GET /objects/site/${ids.replaceSeal}.json`)).toEqual(missing);
    expect(await call(`GET /objects/site/${ids.session}.json`)).toMatchObject({
      body: { detail: `No site with the id ${ids.session}` },
    });
    expect(await call("GET /objects/site/7.json")).toEqual(missing);
    for (const path of [
      "/objects/pump.json",
      "/objects/constructor.json",
      "/objects/pump/count.json",
      "/objects/1.json",
    ]) {
      expect(await call(`GET ${path}`)).toMatchObject({ status: 404, body: { type: "ROUTE_ERROR" } });
    }
  });
});

describe("searches", () => {
  const search = async (query: string, form = false): Promise<unknown> => {
    const body = form ? new URLSearchParams({ query }) : { query };
    return ((await call("POST /objects/work_order/search.json", body)).body as List).objects.map(
      ({ title }) => title,
    );
  };

  it("find a text anywhere in any field, in forms as in JSON, whatever its case", async () => {
    expect(await search("SEAL")).toEqual(["Replace seal"]);
    expect(await search("seal", true)).toEqual(["Replace seal"]);
    expect(await search("hydraul")).toEqual(["Replace seal"]);
    expect(await search("emergency")).toEqual(["Grease bearings"]);
    expect(await search("2024-05")).toEqual(["Replace seal", "Grease bearings"]);
    expect(await search("2.5")).toEqual(["Replace seal"]);
  });

  it("find nothing in ids, and everything for nothing", async () => {
    expect(await search(ids.northPumpHouse)).toEqual([]);
    expect(await search("")).toEqual(all);
    expect(await search("volcano")).toEqual([]);
  });

  it("have one page: skip and limit are not documented for them, and are not heeded", async () => {
    const { call } = open({
      objects: Array.from({ length: 1001 }, () => ({ type: "site", name: "Pump" })),
    });
    const first = await call("POST /objects/site/search.json", { query: "pump" });
    expect(first.body).toMatchObject({ count: 1000, total: 1001, more: true });
    expect(await call("POST /objects/site/search.json", { query: "pump", skip: 1000, limit: 1 })).toEqual(
      first,
    );
  });
});
