import { describe, expect, it } from "vitest";
import { open } from "./fixtures/call.js";
import type { DataModel } from "./data-model.js";
import type { JourneyAppsSandboxOptions } from "./sandbox.js";

const pump: DataModel = {
  models: {
    pump: {
      name: "pump",
      fields: { code: { name: "code", type: "text" }, power: { name: "power", type: "integer" } },
      belongs_to: { feeds: { name: "feeds", model: "pump" } },
    },
  },
};

describe("a sandbox of another app", () => {
  it("begins empty, or with the objects it is given", async () => {
    expect((await open({ dataModel: pump }).call("GET /objects/pump.json")).body).toMatchObject({ total: 0 });
    const objects = [
      { type: "pump", code: "P1" },
      { type: "pump", code: "P2", power: 5 },
    ];
    const { call, sandbox } = open({ dataModel: pump, objects, now: "2030-01-01T00:00:00Z" });
    const { body } = await call("GET /objects/pump.json?q[power.null]=false");
    expect(body).toMatchObject({ objects: [{ code: "P2", updated_at: "2030-01-01T00:00:00Z" }], total: 1 });
    await call("POST /objects/pump.json", { pump: {} });
    sandbox.reset();
    expect((await call("GET /objects/pump/count.json")).body).toEqual({ count: 2 });
    expect((await call("GET /oplog.json")).body).toMatchObject({
      entries: [{ operation: "create" }, { operation: "create" }],
    });
  });

  it("keeps integers of 32 bits, and no others", async () => {
    const { call } = open({ dataModel: pump });
    const create = (power: unknown) => call("POST /objects/pump.json", { pump: { power } });
    for (const power of [0, -(2 ** 31), 2 ** 31 - 1]) {
      expect(await create(power)).toMatchObject({ status: 201, body: { power } });
    }
    for (const power of [2 ** 31, -(2 ** 31) - 1, 0.5, "1", true]) {
      expect(await create(power)).toMatchObject({
        status: 422,
        body: { detail: "Field power must be a whole number of 32 bits" },
      });
    }
  });

  it("takes objects for the field-service app in the place of its own", async () => {
    const { call } = open({ objects: [{ type: "site", name: "Only" }] });
    expect((await call("GET /objects/site.json")).body).toMatchObject({
      objects: [{ display: "Only" }],
      total: 1,
    });
    expect((await call("GET /objects/work_order.json")).body).toMatchObject({ total: 0 });
    expect((await call("GET /users")).body).toMatchObject({ total: 0 });
  });

  it.each<[JourneyAppsSandboxOptions, string]>([
    [{ dataModel: pump, objects: [{ type: "valve" }] }, "objects: there is no model valve"],
    [
      { dataModel: pump, objects: [{ type: "pump", power: "x" }] },
      "objects: pump without id: Field power must be a whole number of 32 bits",
    ],
    [
      { dataModel: pump, objects: [{ type: "pump", id: "1" }] },
      "objects: pump 1: Field id must be a UUID in lower case",
    ],
    [{ dataModel: { models: [] } as never }, "dataModel.models must be an object"],
    [{ dataModel: { models: { a: { name: "b" } } } }, 'dataModel.models.a.name must be "a", not "b"'],
    [
      { dataModel: { models: { a: { name: "a", fields: { x: { name: "y", type: "text" } } } } } },
      'dataModel.models.a.fields.x.name must be "x", not "y"',
    ],
    [
      { dataModel: { models: { a: { name: "a", belongs_to: { x: { name: "x", model: "b" } } } } } },
      'dataModel.models.a.belongs_to.x.model: there is no model "b"',
    ],
    [
      { dataModel: { models: {}, app_user: "constructor" } },
      'dataModel.app_user: there is no model "constructor"',
    ],
    [
      { dataModel: { models: { a: { name: "a", fields: { x: { name: "x" } as never } } } } },
      "dataModel.models.a.fields.x.type must be a text",
    ],
    [{ fileHost: "media" }, 'fileHost must be an http or https URL, not "media"'],
    [{ fileHost: "file:///media" }, 'fileHost must be an http or https URL, not "file:///media"'],
  ])("says at once what is wrong with %j", (options, message) => {
    expect(() => open(options)).toThrow(message);
    expect(() => open(options)).toThrow(TypeError);
  });

  it("gives the same ids in every run, and others for another seed", async () => {
    const id = async (options?: JourneyAppsSandboxOptions): Promise<unknown> => {
      const { body } = await open(options).call("POST /objects/site.json", { site: {} });
      return (body as { id: string }).id;
    };
    expect(await id()).toBe(await id());
    expect(await id({ seed: 2 })).not.toBe(await id());
  });

  it("shows what every object has where a field has the same name", async () => {
    const fields = {
      updated_at: { name: "updated_at", type: "text" },
      display: { name: "display", type: "text" },
    };
    const { call } = open({ dataModel: { models: { odd: { name: "odd", display: "{display}!", fields } } } });
    const { body } = await call("POST /objects/odd.json", { odd: { updated_at: "never", display: "Odd" } });
    expect(body).toMatchObject({ updated_at: "2025-06-02T08:00:00Z", display: "Odd!" });
  });

  it("keeps a field of a type it does not know as it was written", async () => {
    const fields = { shape: { name: "shape", type: "polygon" } };
    const { call } = open({ dataModel: { models: { area: { name: "area", fields } } } });
    const { body } = await call("POST /objects/area.json", { area: { shape: ["1,2", "3,4"] } });
    expect(body).toMatchObject({ shape: ["1,2", "3,4"] });
    expect((await call("GET /objects/area.json?q[shape.null]=false")).body).toMatchObject({ total: 1 });
    expect((await call("GET /objects/area.json?q[shape]=x")).status).toBe(400);
  });
});
