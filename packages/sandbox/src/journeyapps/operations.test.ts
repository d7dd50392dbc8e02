import { describe, expect, it } from "vitest";
import document from "../documents/journeyapps.json" with { type: "json" };
import { openDocument } from "../engine/document/document.js";
import { isObject } from "../engine/document/json.js";
import { readOperations } from "../engine/document/operations.js";
import { sampleRequest } from "../fixtures/sample-request.js";
import { callerOf } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";
import { patternOf } from "./route.js";
import { createJourneyAppsSandbox } from "./sandbox.js";

const models = ["site", "work_order", "technician"];

/** The document as it is compiled for one app: each path of objects once for each model, under other operation ids. */
function compiled(): unknown {
  const paths = Object.entries(document.paths).flatMap(([path, item]): [string, unknown][] => {
    if (!path.startsWith("/objects/{model}")) return [[path, item]];
    return models.map((model) => [path.replace("{model}", model), renamed(item, model)]);
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function renamed(item: unknown, model: string): unknown {
  const text = JSON.stringify(item, (key, value: unknown) => {
    if (key === "operationId") return `${String(value)}Of_${model}`;
    const isModel = (parameter: unknown): boolean => JSON.stringify(parameter).includes('parameters/Model"');
    return key === "parameters" && Array.isArray(value)
      ? value.filter((parameter) => !isModel(parameter))
      : value;
  });
  return JSON.parse(text);
}

describe.each([
  ["any app", document],
  ["one app", compiled()],
])("with the document of %s", (_, json) => {
  const opened = openDocument(json);
  const operations = readOperations(opened);
  const sandbox = createJourneyAppsSandbox({ document: json });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s answers a request made of its examples, as the document says",
    async (id, operation) => {
      sandbox.reset();
      const headers = { authorization: "Bearer O:sandbox-token" };
      const response = await sandbox.fetch(sampleRequest(opened, operation, sandbox.baseUrl, headers));
      expect([response.status < 500, response.headers.get("x-sandbox-error")]).toEqual([true, null]);
      expect(sandbox.requests).toMatchObject([{ operationId: id, status: response.status }]);
    },
  );

  it("has a behaviour for every operation, and needs no example", async () => {
    const withoutExamples: unknown = JSON.parse(JSON.stringify(json), (key, value: unknown) => {
      return (key === "examples" || key === "example") && isObject(value) ? undefined : value;
    });
    const bare = createJourneyAppsSandbox({ document: withoutExamples });
    for (const operation of operations) {
      const headers = { authorization: "Bearer O:sandbox-token" };
      const response = await bare.fetch(sampleRequest(opened, operation, bare.baseUrl, headers));
      expect(response.headers.get("x-sandbox-error"), operation.id).toBeNull();
    }
  });
});

describe("a document compiled for one app", () => {
  const call = callerOf(createJourneyAppsSandbox({ document: compiled() }));

  it("is served by the same behaviours", async () => {
    expect((await call(`GET /objects/site/${ids.northPumpHouse}.json`)).body).toMatchObject({
      name: "North pump house",
    });
    expect((await call("GET /objects/work_order/count.json?q[done]=true")).body).toEqual({ count: 2 });
    expect((await call("POST /objects/site.json", { site: { name: "x" } })).status).toBe(201);
    expect((await call("POST /objects/technician/search.json", { query: "thandi" })).body).toMatchObject({
      total: 1,
    });
    expect((await call("GET /objects/pump.json")).status).toBe(404);
  });

  it("may know the values of fields, and then says of them what the data model says", async () => {
    const fields = { title: { type: "string" }, priority: { enum: [1, 5, 6] } };
    const closed = { type: "object", properties: fields, additionalProperties: false };
    const flat = {
      properties: { type: {}, id: {}, ...fields },
      required: ["type", "id"],
      additionalProperties: false,
    };
    const put = { properties: { method: { const: "put" }, object: flat }, required: ["method", "object"] };
    const { schemas } = document.components;
    const body = { type: "object", properties: { work_order: closed }, required: ["work_order"] };
    const components = {
      ...document.components,
      schemas: { ...schemas, ObjectWriteBody: body, BatchPut: put },
    };
    const strict = callerOf(createJourneyAppsSandbox({ document: { ...document, components } }));
    const put1 = { title: "x", priority: 9 };
    const misfit = { type: "INVALID_VALUE", detail: "Option 9 is not defined for field priority" };
    const path = `/objects/work_order/${ids.replaceSeal}.json`;
    expect(await strict(`PUT ${path}`, { work_order: put1 })).toMatchObject({ status: 422, body: misfit });
    const form = new URLSearchParams({ "work_order[title]": "x", "work_order[priority]": "9" });
    expect(await strict(`PATCH ${path}`, form)).toMatchObject({ status: 422, body: misfit });
    // What the data model allows and the document does not is refused all the same.
    expect(await strict(`PATCH ${path}`, { work_order: { hours: 1 } })).toMatchObject({
      status: 422,
      body: { type: "INVALID_VALUE", detail: "Field hours is not a known property" },
    });
    const object = { type: "work_order", id: ids.replaceSeal };
    const operations = [
      { method: "put", object: { ...object, ...put1 } },
      { method: "put", object: { ...object, hours: 1 } },
      { method: "put", object: { ...object, type: "pump", code: 1 } },
      { method: "put", object: { ...object, priority: 6 } },
    ];
    const { body: answer } = await strict("POST /batch.json", { operations });
    expect(
      (answer as { operations: { error?: { detail: string } }[] }).operations.map(
        ({ error }) => error?.detail,
      ),
    ).toEqual([misfit.detail, "Field hours is not a known property", "There is no model pump", undefined]);
    const nameless = { method: "put", object: { type: "work_order", title: "x" } };
    expect(await strict("POST /batch.json", { operations: [nameless] })).toMatchObject({ status: 400 });
  });

  it("is known by its paths", () => {
    const pattern = (path: string): string => patternOf({ method: "GET", path });
    expect(pattern("/objects/work_order.json")).toBe("GET /objects/{model}.json");
    expect(pattern("/objects/work_order/{id}.json")).toBe("GET /objects/{model}/{id}.json");
    expect(pattern("/objects/count/count.json")).toBe("GET /objects/{model}/count.json");
    expect(pattern("/objects/{model}/{id}.json")).toBe("GET /objects/{model}/{id}.json");
    expect(pattern("/users/{userId}")).toBe("GET /users/{userId}");
  });
});
