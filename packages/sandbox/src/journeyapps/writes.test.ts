import { afterEach, describe, expect, it } from "vitest";
import { example } from "./fixtures/examples.js";
import { open } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";

const { call, sandbox } = open();
afterEach(() => sandbox.reset());

const seal = `/objects/work_order/${ids.replaceSeal}.json`;
const fresh = "3f8e2a6c-5d41-4b9e-a07f-1c6d8b2e4f93";

async function misfit(route: string, body: unknown): Promise<unknown> {
  const answer = await call(route, body);
  expect([answer.status, answer.body]).toEqual([422, expect.objectContaining({ type: "INVALID_VALUE" })]);
  return (answer.body as { detail: string }).detail;
}

const create = (fields: object): Promise<unknown> =>
  misfit("POST /objects/work_order.json", { work_order: fields });

describe("creating", () => {
  it("answers 201 with all fields, null for those that were left out", async () => {
    const { status, body } = await call("POST /objects/work_order.json", example("work-order-create"));
    const { id: _, updated_at: __, ...expected } = example("work-order-created") as Record<string, unknown>;
    expect([status, body]).toEqual([
      201,
      { ...expected, id: expect.any(String), updated_at: "2025-06-02T08:00:00Z" },
    ]);
  });

  it("keeps a track as it was written, for how one is written is not documented", async () => {
    const deployment = open({
      dataModel: { models: { round: { name: "round", fields: { way: { name: "way", type: "track" } } } } },
    });
    for (const way of [{ points: [{ at: "10:00", where: [-29.87, 30.98] }] }, [[1, 2], ["x"]], true]) {
      const { status, body } = await deployment.call("POST /objects/round.json", { round: { way } });
      expect([status, body]).toEqual([201, expect.objectContaining({ way })]);
    }
  });

  it("reads forms as it reads JSON", async () => {
    const form = new URLSearchParams({
      "work_order[title]": "Grease bearings",
      "work_order[due]": "2024-05-20",
      "work_order[started_at]": "",
      "work_order[hours]": "2.5",
      "work_order[priority]": "1",
      "work_order[done]": "false",
      "work_order[site_id]": ids.northPumpHouse,
      "work_order[lead_id]": "",
      "work_order[report][base64]": btoa("A,B"),
      "work_order[report][filename]": "report.csv",
    });
    form.append("work_order[skills][]", "wiring");
    form.append("work_order[skills][]", "hydraulics");
    const { status, body } = await call("POST /objects/work_order.json", form);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      title: "Grease bearings",
      due: "2024-05-20",
      started_at: null,
      hours: 2.5,
      priority: { key: 1 },
      skills: [{ key: "wiring" }, { key: "hydraulics" }],
      done: { key: false, display: "No" },
      site_id: ids.northPumpHouse,
      lead_id: null,
      report: { state: "uploaded" },
    });
    const position = "position[latitude]=-29.87&position[longitude]=30.98".replaceAll(
      "position",
      "site[position]",
    );
    expect(
      await call("POST /objects/site.json", new URLSearchParams(`site[name]=&${position}`)),
    ).toMatchObject({
      body: { name: "", position: { latitude: -29.87, longitude: 30.98, altitude: null } },
    });
  });

  it("takes one key in a form for a list of one", async () => {
    const form = new URLSearchParams({ "work_order[skills]": "wiring" });
    expect(await call("POST /objects/work_order.json", form)).toMatchObject({
      body: { skills: [{ key: "wiring" }] },
    });
  });

  it("wants the fields under the name of the model", async () => {
    const expected = { status: 400, body: { detail: "The fields must stand under the key work_order" } };
    expect(await call("POST /objects/work_order.json", { site: { name: "x" } })).toMatchObject(expected);
    expect(await call("POST /objects/work_order.json", {})).toMatchObject({ status: 400 });
    expect(await call("POST /objects/work_order.json", { work_order: {}, site: {} })).toMatchObject({
      status: 400,
    });
    expect(await call("POST /objects/work_order.json", { work_order: "x" })).toMatchObject({ status: 400 });
  });

  it.each([
    [{ priority: 9 }, "Option 9 is not defined for field priority"],
    [{ skills: ["wiring", "plumbing"] }, "Option plumbing is not defined for field skills"],
    [{ skills: "wiring" }, "Field skills must be a list of keys of options"],
    [{ skills: [1] }, "Field skills must be a list of texts"],
    [{ priority: { key: 5, display: "High" } }, "Field priority must be the key of an option, an integer"],
    [{ priority: "5" }, "Field priority must be the key of an option, an integer"],
    [{ done: "true" }, "Field done must be true or false"],
    [{ done: { key: true } }, "Field done must be true or false"],
    [{ hours: "2.5" }, "Field hours must be a number"],
    [{ title: 5 }, "Field title must be a text"],
    [{ due: "2024-02-30" }, "Field due must be a date such as 2024-05-20"],
    [{ started_at: "2024-05-14" }, "Field started_at must be a time such as 2024-05-14T08:02:44Z"],
    [{ site_id: "north" }, "Field site_id must be a UUID in lower case"],
    [{ site_id: ids.northPumpHouse.toUpperCase() }, "Field site_id must be a UUID in lower case"],
    [{ before_id: "photo" }, "Field before_id must be a UUID in lower case"],
    [{ before: "photo.jpg" }, "Field before must be a file: an object with base64 and filename"],
    [
      { before: { base64: "QQ==", filename: "Photo.jpg" } },
      "Field before must have a filename of lowercase letters, digits, underscores, hyphens, dots and spaces only",
    ],
    [
      { before: { base64: "QQ=\n=", filename: "photo.jpg" } },
      "Field before must have its content in Base64 without line breaks",
    ],
    [
      { before: { base64: "Q", filename: "photo.jpg" } },
      "Field before must have its content in Base64, which this is not",
    ],
    [
      { before: { base64: "QQ==", filename: "photo.jpg" }, before_id: ids.photo },
      "Field before_id says again which file it is; send the file or its id, not both",
    ],
    [{ colour: "red" }, "Field colour is not in the model work_order"],
    [{ id: fresh }, "Field id is not in the model work_order"],
    [{ display: "x" }, "Field display is not in the model work_order"],
    [{ site: ids.northPumpHouse }, "Field site is not in the model work_order"],
  ])("answers 422 and names the field for %j", async (fields, detail) => {
    expect(await create(fields)).toBe(detail);
    expect(sandbox.state.log).toHaveLength(9);
  });

  it("answers 422 for text in a form that does not fit", async () => {
    const form = new URLSearchParams({ "work_order[title]": "x", "work_order[priority]": "high" });
    expect(await misfit("POST /objects/work_order.json", form)).toContain("Field priority");
    const nested = new URLSearchParams({ "work_order[hours][x]": "1" });
    expect(await misfit("POST /objects/work_order.json", nested)).toContain("Field hours");
  });

  it("says that a has-many is set from the other side", async () => {
    const body = { site: { work_orders: [] } };
    expect(await misfit("POST /objects/site.json", body)).toBe(
      "Field work_orders is a has-many of site; it is set from the side of work_order",
    );
  });

  it("takes positions in a row or as an object, and refuses halves of them", async () => {
    const position = { latitude: 1, longitude: 2, altitude: 3, horizontal_accuracy: 4, vertical_accuracy: 5 };
    const timestamp = "2024-05-14T06:59:00Z";
    for (const written of [[1, 2, 3, 4, 5, timestamp], { ...position, timestamp, speed: 7 }]) {
      expect(await call("POST /objects/site.json", { site: { position: written } })).toMatchObject({
        status: 201,
        body: { position: { ...position, timestamp } },
      });
    }
    const site = (value: unknown): Promise<unknown> =>
      misfit("POST /objects/site.json", { site: { position: value } });
    expect(await site([1, 2])).toBe("Field position must be six values in a row, not 2");
    expect(await site("here")).toContain("Field position must be six values in a row or an object");
    expect(await site([])).toContain("Field position");
    expect(await site({ latitude: 1 })).toContain("Field position");
    expect(await site({ latitude: "1", longitude: 2 })).toContain("Field position");
    expect(await site([null, 2, null, null, null, null])).toContain("Field position");
    expect(await site([1, 2, null, null, null, "noon"])).toContain("Field position");
  });
});

describe("changing", () => {
  it("keeps what is left out and clears what is null", async () => {
    const before = (await call(`GET ${seal}`)).body as object;
    sandbox.clock.advance(1000);
    const { status, body } = await call(`PATCH ${seal}`, {
      work_order: { hours: null, before: null, done: true },
    });
    const { before: _, ...others } = before as { before: unknown };
    expect([status, body]).toEqual([
      200,
      {
        ...others,
        updated_at: "2025-06-02T08:00:01Z",
        hours: null,
        before_id: null,
        done: { key: true, display: "Yes" },
      },
    ]);
    expect(await call(`PATCH ${seal}`, { work_order: {} })).toEqual({ status: 200, body });
  });

  it("reuses a file by its id, beside a field that is cleared", async () => {
    const path = `PATCH /objects/work_order/${ids.readMeter}.json`;
    const { body } = await call(path, { work_order: { before: null, before_id: ids.photo } });
    expect(body).toMatchObject({ before_id: ids.photo, before: { state: "uploaded" } });
    const turned = await call(path, { work_order: { before_id: ids.photo, before: null } });
    expect(turned.body).toMatchObject({ before_id: ids.photo });
    const other = await call(path, { work_order: { report_id: ids.photo, before_id: null, before: null } });
    expect(other.body).toMatchObject({ before_id: null, report: { state: "uploaded" } });
  });

  it("answers 404 for an object that does not exist, and changes nothing for a value that does not fit", async () => {
    const missing = await call(`PATCH /objects/work_order/${fresh}.json`, { work_order: { hours: 1 } });
    expect(missing).toMatchObject({ status: 404, body: { type: "OBJECT_NOT_FOUND" } });
    await misfit(`PATCH ${seal}`, { work_order: { hours: 1, priority: 9 } });
    expect((await call(`GET ${seal}`)).body).toMatchObject({ hours: 2.5 });
  });
});

describe("replacing", () => {
  it("clears what is left out", async () => {
    const { status, body } = await call(`PUT ${seal}`, { work_order: { title: "Replace valve" } });
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ title: "Replace valve", due: null, skills: null }),
    ]);
    expect(body).toMatchObject({
      id: ids.replaceSeal,
      site_id: null,
      before_id: null,
      display: "Replace valve ()",
    });
    expect(body).not.toHaveProperty("before");
  });

  it("keeps the place of the object in the order of storage", async () => {
    await call(`PUT /objects/work_order/${ids.readMeter}.json`, { work_order: { title: "First" } });
    const { body } = await call("GET /objects/work_order.json?limit=1");
    expect(body).toMatchObject({ objects: [{ title: "First" }] });
  });

  it("creates an object with an id of the caller's, once", async () => {
    const put = () => call(`PUT /objects/site/${fresh}.json`, { site: { name: "South reservoir" } });
    expect(await put()).toMatchObject({ status: 201, body: { id: fresh, name: "South reservoir" } });
    expect(await put()).toMatchObject({ status: 200, body: { id: fresh } });
    expect((await call("GET /objects/site/count.json")).body).toEqual({ count: 2 });
  });

  it("refuses an id of another model's object, and one that is not in lower case", async () => {
    const body = { site: { name: "x" } };
    expect(await misfit(`PUT /objects/site/${ids.replaceSeal}.json`, body)).toBe(
      `Field id: there is already a work_order with the id ${ids.replaceSeal}`,
    );
    expect(await misfit(`PUT /objects/site/${fresh.toUpperCase()}.json`, body)).toContain(
      "UUID in lower case",
    );
  });
});

describe("deleting", () => {
  it("answers with an empty body, and then the object is gone", async () => {
    expect(await call(`DELETE ${seal}`)).toEqual({ status: 200, body: undefined });
    for (const method of ["GET", "DELETE"]) {
      expect(await call(`${method} ${seal}`)).toMatchObject({
        status: 404,
        body: { type: "OBJECT_NOT_FOUND" },
      });
    }
  });

  it("leaves ids that lead nowhere, which embed as null", async () => {
    await call(`DELETE /objects/site/${ids.northPumpHouse}.json`);
    expect((await call(`GET ${seal}?embed=site`)).body).toMatchObject({
      site_id: ids.northPumpHouse,
      site: null,
      display: "Replace seal ()",
    });
  });
});
