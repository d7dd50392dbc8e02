import { describe, expect, it } from "vitest";
import document from "../documents/journeyapps.json" with { type: "json" };
import { openDocument } from "../engine/document/document.js";
import { isObject } from "../engine/document/json.js";
import { readOperations } from "../engine/document/operations.js";
import { sampleRequest } from "../fixtures/sample-request.js";
import { callerOf } from "./fixtures/call.js";
import { ids } from "./field-service/history.js";
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

  it("is known by its paths", () => {
    const pattern = (path: string): string => patternOf({ method: "GET", path });
    expect(pattern("/objects/work_order.json")).toBe("GET /objects/{model}.json");
    expect(pattern("/objects/work_order/{id}.json")).toBe("GET /objects/{model}/{id}.json");
    expect(pattern("/objects/count/count.json")).toBe("GET /objects/{model}/count.json");
    expect(pattern("/objects/{model}/{id}.json")).toBe("GET /objects/{model}/{id}.json");
    expect(pattern("/users/{userId}")).toBe("GET /users/{userId}");
  });
});
