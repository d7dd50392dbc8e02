import { describe, expect, it } from "vitest";
import type { DataModel } from "./data-model.js";
import { example } from "./fixtures/examples.js";
import { open } from "./fixtures/call.js";

const { sandbox } = open();

async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return sandbox.fetch(`${sandbox.baseUrl}${path}`, {
    headers: { authorization: "Bearer O:sandbox-token", ...headers },
  });
}

describe("the data model", () => {
  it("has an ETag, and is not sent again to those who know it", async () => {
    const first = await get("/datamodel.json");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toBe('"9c4e1f7a2b"');
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await get("/datamodel.json", { "if-none-match": tag });
      expect([again.status, await again.text()], tag).toEqual([304, ""]);
    }
    expect((await get("/datamodel.json", { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("has another hash when another one is deployed", async () => {
    const { sandbox: other, call } = open();
    const site = { name: "site", label: "Place", fields: {} };
    other.state.dataModel = { models: { site } };
    const { body } = await call("GET /datamodel.json");
    const { datamodel_hash } = body as DataModel;
    expect(body).toEqual({
      models: { site },
      app_user: null,
      datamodel_hash: expect.stringMatching(/^[0-9a-f]{10}$/),
    });
    other.state.dataModel = { models: { site: { ...site, label: "Site" } } };
    expect((await call("GET /datamodel.json")).body).not.toMatchObject({ datamodel_hash });
    expect((await call("GET /objects/site.json")).body).toMatchObject({ total: 1 });
    expect((await call("GET /objects/work_order.json")).status).toBe(404);
  });

  it("is written as XML, in the words of the example", async () => {
    const response = await get("/datamodel.xml", { accept: "application/xml" });
    expect(response.headers.get("content-type")).toBe("application/xml");
    const xml = await response.text();
    const [indented, no, yes] = [
      "\n      ",
      '<option key="false">No</option>',
      '<option key="true">Yes</option>',
    ];
    // The same, said another way; and `auto-download`, which no call of the API is about.
    const known = String(example("data-model-xml"))
      .replace(' auto-download="true"', "")
      .replace("<option>Emergency</option> <!-- key 6 -->", '<option key="6">Emergency</option>')
      .replace('type="boolean"/>', `type="boolean">${indented}${no}${indented}${yes}\n    </field>`)
      .replace('on="site,-due" database', 'on="site,-due" name="site_due" database')
      .replace('<field name="site" embed="true"/>', '<field name="site"/>');
    expect(xml).toBe(known);
  });

  it("tells which files an attachment takes as XML, not as JSON", async () => {
    const report = { name: "report", label: "Report", type: "attachment", subtype: null };
    expect((await (await get("/datamodel.json")).json()).models.work_order.fields.report).toEqual(report);
    const { body: xml } = await open({
      dataModel: { models: { visit: { name: "visit", fields: { report } } } },
    }).call("GET /datamodel.xml");
    expect(xml).toContain('<field name="report" label="Report" type="attachment" media="any"/>');
  });

  it("is escaped in XML, and names every type, relationship, index and webhook", async () => {
    const dataModel: DataModel = {
      models: {
        pump: {
          name: "pump",
          label: 'A "pump" & <valve>',
          display: "{{<{code}>}}",
          fields: {
            code: { name: "code", label: "Line\nbreak", type: "text", subtype: "text:number" },
            kind: { name: "kind", type: "single-choice", options: [{ key: "a&b" }] },
          },
          belongs_to: { of: { name: "of", model: "pump" }, pump: { name: "pump", model: "pump" } },
          has_many: { parts: { name: "parts", model: "pump", inverse_of: "of" } },
        },
      },
    };
    const { call } = open({
      dataModel,
      indexes: {
        pump: [
          { key: { pump_id: 1, of_id: -1, code: -1 }, name: "i", type: "schema" },
          { key: { _id: 1 }, name: "_id_" },
        ],
      },
      webhooks: [
        { name: "saved", model: "pump", type: "update", fields: [{ name: "code", required: false }] },
      ],
    });
    expect((await call("GET /datamodel.xml")).body).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<data-model>
  <model name="pump" label="A &quot;pump&quot; &amp; &lt;valve&gt;">
    <field name="code" label="Line&#10;break" type="text:number"/>
    <field name="kind" label="kind" type="single-choice">
      <option key="a&amp;b">a&amp;b</option>
    </field>
    <belongs-to model="pump" name="of"/>
    <belongs-to model="pump"/>
    <has-many model="pump" name="parts" inverse-of="of"/>
    <display>{{&lt;{code}&gt;}}</display>
    <index on="pump,-of,-code" name="i" database="cloud"/>
    <webhook type="update" name="saved">
      <field name="code" required="false"/>
    </webhook>
  </model>
</data-model>
`);
  });
});

describe("the index report", () => {
  it("has the index on the id for every model of an app whose indexes nobody told", async () => {
    const { call } = open({ dataModel: { models: { constructor: { name: "constructor" } } } });
    expect((await call("GET /indexes.json")).body).toEqual({
      models: { constructor: { indexes: [expect.objectContaining({ name: "_id_", type: "internal" })] } },
    });
  });
});
