import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { diagnose, plain } from "../../testing/diagnose.js";
import { modelWith, schemaWith } from "../../testing/schema-xml.js";

const fixture = (name: string) => readFile(new URL(`../../fixtures/${name}`, import.meta.url), "utf8");

describe("a schema.xml", () => {
  it("is read with fields, options, relationships, display, indexes and webhooks", async () => {
    const { dataModel, lines } = diagnose(await fixture("schema.xml"));
    expect(lines).toEqual([]);
    const [site, workOrder, technician] = dataModel?.models ?? [];
    expect(plain(dataModel)).toMatchObject({
      models: [{ name: "site" }, { name: "work_order" }, { name: "technician" }],
    });
    expect(site?.hasMany).toEqual([
      { name: "work_orders", model: "work_order", place: { line: 6, column: 5 } },
    ]);
    expect(technician?.fields).toMatchObject([{ name: "email", type: "text", subtype: "email" }]);
    expect(technician?.hasMany).toMatchObject([{ name: "led_orders", inverseOf: "lead" }]);
    expect(workOrder).toMatchObject({
      label: "Work order",
      display: "{title} ({site.name})",
      belongsTo: [
        { name: "site", model: "site" },
        { name: "lead", model: "technician" },
      ],
      indexes: [
        {
          name: "site_due",
          on: [
            { name: "site", descending: false },
            { name: "due", descending: true },
          ],
        },
      ],
      webhooks: [
        {
          name: "work_order_signed",
          type: "ready",
          fields: [{ name: "sign_off", state: "uploaded" }, { name: "site" }],
        },
      ],
    });
    expect(workOrder?.fields.map(({ name, type, media }) => [name, type, media])).toEqual([
      ["title", "text", undefined],
      ["due", "date", undefined],
      ["started_at", "datetime", undefined],
      ["hours", "number", undefined],
      ["priority", "single-choice-integer", undefined],
      ["skills", "multiple-choice", undefined],
      ["done", "boolean", undefined],
      ["before", "photo", undefined],
      ["sign_off", "signature", undefined],
      ["report", "attachment", "application/pdf"],
    ]);
  });

  it("counts a missing integer key on from the highest so far, starting at 0", () => {
    const options = (...keys: string[]) => {
      const lines = keys.map((key) => `<option${key && ` key="${key}"`}>x</option>`).join("");
      const field = `<field name="a" label="A" type="single-choice-integer">${lines}</field>`;
      return diagnose(modelWith(field)).dataModel?.models[0]?.fields[0]?.options?.map(({ key }) => key);
    };
    expect(options("1", "3", "")).toEqual([1, 3, 4]);
    expect(options("", "", "9", "")).toEqual([0, 1, 9, 10]);
    expect(options("5", "2", "")).toEqual([5, 2, 6]);
    expect(options("-7", "")).toEqual([-7, 0]);
  });

  it("labels a boolean No and Yes unless it says otherwise, false first", () => {
    const labels = (options: string) =>
      diagnose(
        modelWith(`<field name="a" label="A" type="boolean">${options}</field>`),
      ).dataModel?.models[0]?.fields[0]?.options?.map(({ key, label }) => [key, label]);
    const no: [boolean, string] = [false, "No"];
    expect(labels("")).toEqual([no, [true, "Yes"]]);
    expect(labels('<option key="true">Closed</option><option key="false">Open</option>')).toEqual([
      [false, "Open"],
      [true, "Closed"],
    ]);
  });

  it("is read with character references, CDATA, comments, processing instructions and any line ends", () => {
    const field = '<field name="a" label="Caf&#233; &amp; bar" type="text"/><!-- <field/> -->';
    const xml = modelWith(field, "<?editor fold?>", "<display><![CDATA[{a} <b>]]></display>");
    for (const ends of ["\n", "\r\n", "\r"]) {
      const { dataModel, lines } = diagnose(
        `\uFEFF<?xml version="1.0"?>${ends}${xml.replaceAll("\n", ends)}`,
      );
      expect(lines).toEqual([]);
      expect(dataModel?.models[0]).toMatchObject({
        display: "{a} <b>",
        fields: [{ label: "Café & bar", place: { line: 3 } }],
      });
    }
  });

  it("takes no text for an attribute, whatever it looks like", () => {
    const { dataModel, lines } = diagnose(modelWith('<display >x="1" y = "2"</display >'));
    expect(lines).toEqual([]);
    expect(dataModel?.models[0]?.display).toBe('x="1" y = "2"');
  });

  it("takes the format of <display> from its attribute, as older schemas have it", () => {
    const { dataModel, lines } = diagnose(
      modelWith('<field name="a" label="A" type="text"/>', '<display format="{a}"/>'),
    );
    expect(lines).toEqual([]);
    expect(dataModel?.models[0]?.display).toBe("{a}");
  });

  it("names webhooks after the model, their type, receiver and action unless they have a name", () => {
    const webhooks = [
      'type="update"',
      'type="ready" receiver="cloudcode" action="run"',
      'type="ready" name="mine"',
    ];
    const { dataModel } = diagnose(
      modelWith("<display>…</display>", ...webhooks.map((text) => `<webhook ${text}/>`)),
    );
    expect(dataModel?.models[0]?.webhooks.map(({ name }) => name)).toEqual([
      "thing_update",
      "cloudcode_thing_ready_run",
      "mine",
    ]);
  });
});

describe("an error in a schema.xml", () => {
  const text = 'label="A" type="text"';
  const choice = 'name="a" label="A" type="single-choice"';

  it.each([
    // The document
    ["", "1:1: error: The file is empty. Name the schema.xml of the app, or its datamodel.json."],
    [
      "<model/>",
      "1:1: error: The root is <model>, not <data-model>. Name a schema.xml, as it lies in the app's own files.",
    ],
    ["<data-model>\n</data-model>", "1:1: error: <data-model> holds no model. Write at least one <model>."],
    [
      "<data-model>\n<model",
      "2:7: error: The XML is not well-formed: Unclosed start tag for element `model`. Correct it at this place or shortly before it.",
    ],
    // The old dialect
    [
      "<schema>\n<object/></schema>",
      expect.stringMatching(
        /^1:1: error: <schema> is the data model language of platform version 2, .* <belongs_to> as <belongs-to>/,
      ),
    ],
    [
      modelWith("<attribute/>"),
      "2:1: error: <attribute> is a word of platform version 2. Today it is <field>.",
    ],
    [
      modelWith('<belongs_to type="x"/>'),
      "2:1: error: <belongs_to> is a word of platform version 2. Today it is <belongs-to>.",
    ],
    [
      modelWith('<field name="a" label="A" type="enum_set"/>'),
      "2:27: error: <field> `a` has the unknown type `enum_set`. `enum_set` is a word of platform version 2; today it is `multiple-choice-integer`.",
    ],
    // What must be there
    [
      schemaWith('<model label="T"><display>…</display></model>'),
      '1:13: error: <model> has no attribute `name`. Write name="…".',
    ],
    [
      schemaWith('<model name="t" label=""><display>…</display></model>'),
      '1:29: error: <model> `t` has an empty attribute `label`. Write label="…".',
    ],
    [
      modelWith('<field name="a" type="text"/>'),
      '2:1: error: <field> `a` has no attribute `label`. Write label="…".',
    ],
    [
      modelWith('<field name="a" label="A"/>'),
      '2:1: error: <field> `a` has no attribute `type`. Write type="…".',
    ],
    [
      modelWith('<field name="a" label="A" type="attachment"/>'),
      '2:1: error: <field> `a` has no attribute `media`. Write media="any", or a media type.',
    ],
    [
      schemaWith('<model name="t" label="T"/>'),
      "1:13: error: <model> `t` has no <display>. Write one, such as <display>{name}</display>.",
    ],
    [
      modelWith("<display> </display>"),
      "2:1: error: <display> of <model> `thing` is empty. Write a format, such as {name}.",
    ],
    [modelWith("<belongs-to/>"), '2:1: error: <belongs-to> has no attribute `model`. Write model="…".'],
    [
      modelWith("<display>…</display>", "<index/>"),
      '3:1: error: <index> has no attribute `on`. Write on="…".',
    ],
    [
      modelWith("<display>…</display>", "<webhook/>"),
      '3:1: error: <webhook> has no attribute `type`. Write type="…".',
    ],
    [
      modelWith("<display>…</display>", '<webhook type="ready" receiver="cloudcode"/>'),
      '3:1: error: <webhook> has a receiver and no action. Write action="…".',
    ],
    [
      modelWith("<display>…</display>", '<notify-user message="m" received-field="f"/>'),
      '3:1: error: <notify-user> has no attribute `recipient-field`. Write recipient-field="…".',
    ],
    // What cannot be there
    [
      modelWith("<display>a</display>", "<display>b</display>"),
      "3:1: error: <model> `thing` has more than one <display>. Keep the one of line 2 or this one.",
    ],
    [
      modelWith("<display>…</display>", '<webhook type="ready" action="run"/>'),
      "3:23: error: <webhook> has an action and no receiver. Take the action out, or name the receiver.",
    ],
    [
      modelWith(`<field name="a" ${text} media="any"/>`),
      '2:39: error: <field> `a` has `media`, which only the type `attachment` takes. Take it out, or make the type "attachment".',
    ],
    [
      modelWith('<field name="a" label="A" type="txt"/>'),
      expect.stringMatching(
        /^2:27: error: <field> `a` has the unknown type `txt`\. Write one of `text`, `integer`/,
      ),
    ],
    [
      schemaWith('<model name="t" label="T" classification="secret"><display>…</display></model>'),
      "1:39: error: <model> `t` has `classification` `secret`. Write one of `standard`, `sensitive`.",
    ],
    [
      modelWith("<display>…</display>", '<index on="id" database="disk"/>'),
      "3:16: error: <index> has the unknown database `disk`. Write app, cloud or both.",
    ],
    [
      modelWith("<display>…</display>", '<webhook type="always"/>'),
      "3:10: error: <webhook> has `type` `always`. Write one of `ready`, `update`.",
    ],
    // The order
    [
      modelWith(
        '<has-many name="h" model="thing"/>',
        '<belongs-to model="thing"/>',
        `<field name="a" ${text}/>`,
      ),
      "4:1: error: <field> stands after <has-many>. Move it before line 2: fields come first, then relationships, then the rest.",
    ],
    [
      modelWith("<display>…</display>", '<belongs-to model="thing"/>'),
      "3:1: error: <belongs-to> stands after <display>. Move it before line 2: fields come first, then relationships, then the rest.",
    ],
    // Options
    [
      modelWith(`<field ${choice}>`, "<option>Red</option>", "</field>"),
      '3:1: error: The option `Red` has no key. Write key="…".',
    ],
    [
      modelWith(
        '<field name="a" label="A" type="single-choice-integer">',
        '<option key="one">Red</option>',
        "</field>",
      ),
      "3:9: error: The key `one` is no integer. Write digits, or leave the key out.",
    ],
    [
      modelWith(
        '<field name="a" label="A" type="single-choice-integer">',
        '<option key="99999999999">Red</option>',
        "</field>",
      ),
      "3:9: error: The key `99999999999` is no 32-bit integer. Use integers from -2147483648 to 2147483647.",
    ],
    [
      modelWith('<field name="a" label="A" type="boolean">', '<option key="yes">Red</option>', "</field>"),
      '3:9: error: The key `yes` is no boolean. Write key="true" or key="false".',
    ],
  ])("is told with its place and what to do (case %#)", (xml, expected) => {
    const { lines, failed } = diagnose(xml, "schema.xml");
    const texts = lines.map((line) => line.replace("schema.xml:", ""));
    expect(failed).toBe(true);
    expect(texts[0]).toEqual(expected);
  });
});

describe("a warning about a schema.xml", () => {
  it.each([
    [
      modelWith('<field name="a" label="A" type="text" size="3"/>'),
      "2:39: warning: <field> has the unknown attribute `size`. It is ignored. <field> knows name, label, type, media, auto-download, spec, deprecated-spec, minValue, maxValue.",
    ],
    [
      modelWith("<note/>"),
      "2:1: warning: <model> holds the unknown element `note`. It is ignored. <model> can hold field, belongs-to, has-many, display, index, notify-user, webhook.",
    ],
    [
      modelWith('<field name="a" label="A" type="text"><option key="b">B</option></field>'),
      "2:39: warning: <field> holds the unknown element `option`. It is ignored. <field> can hold none.",
    ],
    [
      modelWith("loose words"),
      "1:13: warning: <model> holds the text `loose words`, which means nothing. It is ignored. Take it out, or make it a comment.",
    ],
    [
      modelWith('<field name="a" label="A" type="date" auto-download="true"/>'),
      "2:39: warning: <field> `a` has `auto-download`, which only files take. It is ignored. Take it out.",
    ],
    [
      modelWith('<field name="a" label="A" type="attachment" media="image/gif"/>'),
      expect.stringMatching(
        /^2:45: warning: <field> `a` has the unknown media type `image\/gif`\. Known are `any`/,
      ),
    ],
    [
      modelWith('<field name="a" label="A" type="text:postcode"/>'),
      expect.stringMatching(
        /^2:1: warning: The field `a` has the unknown subtype `postcode`\. It is taken for a plain text\./,
      ),
    ],
  ])("is told, and a document is written all the same (case %#)", (xml, expected) => {
    const { lines, failed } = diagnose(xml);
    expect(lines.map((line) => line.replace("schema.xml:", ""))).toEqual([expected]);
    expect(failed).toBe(false);
  });

  it("says nothing of what is deprecated and harmless", () => {
    const field =
      '<field name="a" label="A" type="integer" minValue="1" maxValue="2" spec="x" deprecated-spec="y"/>';
    expect(diagnose(modelWith(field)).lines).toEqual([]);
  });
});
