import { createSandbox } from "@api-clients/sandbox";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compile } from "./compile.js";
import { dataModels } from "./testing/data-models.js";
import { objectsOf } from "./testing/objects.js";
import { dataModelXml } from "./write/examples/data-model-xml.js";

const headers = { authorization: "Bearer O:sandbox-token", "content-type": "application/json" };

// The sandbox answers 500 where an answer of its own does not fit the document that it serves.
it("for any data model, all that the sandbox makes of an app fits the app's document", async () => {
  const setup = dataModels.chain((dataModel) =>
    fc.record({ dataModel: fc.constant(dataModel), objects: fc.tuple(...dataModel.models.map(objectsOf)) }),
  );
  await fc.assert(
    fc.asyncProperty(setup, async ({ dataModel, objects }) => {
      const { warnings: _, ...app } = await compile(dataModelXml(dataModel));
      const sandbox = createSandbox("journeyapps", app);
      const call = async (method: string, path: string, body?: unknown) => {
        const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
        const response = await sandbox.fetch(`${sandbox.baseUrl}${path}`, init);
        const text = await response.text();
        return { status: response.status, text, json: text ? JSON.parse(text) : undefined };
      };
      for (const [index, { name, belongsTo, fields }] of dataModel.models.entries()) {
        const write = objects[index]?.write ?? {};
        const created = await call("POST", `/objects/${name}.json`, { [name]: write });
        expect(created, created.text).toMatchObject({ status: 201 });
        const { id } = created.json;
        const embed = belongsTo.length > 0 ? `?embed=${belongsTo.map((end) => end.name).join(",")}` : "";
        const wrong = { ...write, misspelt_field: 1 };
        const calls = [
          ["GET", `/objects/${name}/${id}.json${embed}`, undefined, 200],
          ["PUT", `/objects/${name}/${id}.json`, { [name]: write }, 200],
          ["PATCH", `/objects/${name}/${id}.json`, { [name]: {} }, 200],
          ["GET", `/objects/${name}.json?sort[$natural]=1&query[id.ne]=${id}`, undefined, 200],
          ["POST", `/objects/${name}/query.json`, { expression: "id in ?", arguments: [[id]] }, 200],
          ["POST", `/objects/${name}/search.json`, { query: "a" }, 200],
          [
            "POST",
            "/batch.json",
            { operations: [{ method: "put", object: { type: name, id, ...write } }] },
            200,
          ],
          ["POST", `/objects/${name}.json`, { [name]: wrong }, 422],
          ["PATCH", `/objects/${name}/${id}.json`, { [name]: wrong }, 422],
          ...fields.map(
            ({ name: field }) =>
              ["GET", `/objects/${name}/count.json?q[${field}.null]=false`, undefined, 200] as const,
          ),
        ] as const;
        for (const [method, path, body, status] of calls) {
          const answer = await call(method, path, body);
          expect(answer, `${method} ${path}: ${answer.text}`).toMatchObject({ status });
        }
      }
      const log = await call("GET", "/oplog.json?sequence_ids=true");
      expect(log, log.text).toMatchObject({ status: 200 });
      expect(log.json.entries.length).toBeGreaterThanOrEqual(dataModel.models.length);
      for (const path of ["/datamodel.json", "/info.json", "/indexes.json"]) {
        const answer = await call("GET", path);
        expect(answer, answer.text).toMatchObject({ status: 200 });
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);
