import { readFile } from "node:fs/promises";
import { createSandbox } from "@api-clients/sandbox";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.js";

const fixture = await readFile(new URL("fixtures/schema.xml", import.meta.url), "utf8");
const headers = { authorization: "Bearer O:sandbox-token", "content-type": "application/json" };

it("the app that the sandbox begins with is the one of the fixture but for a webhook, so its types are those of the sandbox", async () => {
  const schema = fixture.replace(/\n.*"site_changed".*/, "");
  const sandbox = createSandbox("journeyapps");
  const live = await (await sandbox.fetch(`${sandbox.baseUrl}/datamodel.xml`, { headers })).text();
  expect((await compile(live)).document).toEqual((await compile(schema)).document);
});

describe("an app in a sandbox", () => {
  it("tells of the very schema that it was compiled from: its models, media types, webhooks and indexes", async () => {
    const { warnings: _, ...app } = await compile(fixture);
    const sandbox = createSandbox("journeyapps", app);
    const live = await (await sandbox.fetch(`${sandbox.baseUrl}/datamodel.xml`, { headers })).text();
    expect(live).toContain('media="application/pdf"');
    expect(live).toContain('<index on="site,-due"');
    const { warnings: __, ...again } = await compile(live);
    expect(again).toEqual(app);
  });

  it("shows its data model and indexes as the examples of its document do", async () => {
    const { document, ...app } = await compile(fixture);
    const sandbox = createSandbox("journeyapps", {
      document,
      indexes: app.indexes,
      dataModel: app.dataModel,
    });
    const shown = async (path: string) =>
      (await sandbox.fetch(`${sandbox.baseUrl}${path}`, { headers })).json();
    const { "data-model": model, "index-report": report } = document.components.examples ?? {};
    const { datamodel_hash } = await shown("/datamodel.json");
    expect(await shown("/datamodel.json")).toEqual({ ...Object(model?.value), datamodel_hash });
    const unused = JSON.parse(JSON.stringify(report?.value), (key, value: unknown) =>
      key === "usage_stats" ? null : value,
    );
    expect(await shown("/indexes.json")).toEqual(unused);
  });

  it("calls its webhooks under their conditions, and only those that call somebody outside", async () => {
    const { webhooks, dataModel, document } = await compile(`
      <data-model>
        <model name="pump" label="Pump">
          <field name="serial" label="Serial" type="text"/>
          <field name="note" label="Note" type="text"/>
          <display>{serial}</display>
          <webhook type="ready" name="pump_known">
            <field name="serial"/>
            <field name="note" required="false"/>
          </webhook>
          <webhook type="update" receiver="cloudcode" action="sync"/>
        </model>
      </data-model>`);
    expect(webhooks).toEqual([
      {
        name: "pump_known",
        model: "pump",
        type: "ready",
        fields: [{ name: "serial" }, { name: "note", required: false }],
      },
    ]);
    const url = "https://hooks.example/pumps";
    const sandbox = createSandbox("journeyapps", {
      document,
      dataModel,
      webhooks,
      webhookCalls: {
        receivers: { pump_known: { url, secret: "s" } },
        fetch: async () => new Response(null, { status: 204 }),
      },
    });
    for (const pump of [{ note: "Which one?" }, { serial: "P-7" }]) {
      const body = JSON.stringify({ pump });
      await sandbox.fetch(`${sandbox.baseUrl}/objects/pump.json`, { method: "POST", headers, body });
    }
    expect(await sandbox.webhooks.settled()).toEqual([{ event: "pump_known", url, outcome: 204 }]);
  });
});
