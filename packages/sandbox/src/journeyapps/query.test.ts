import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyModel, anyObject, meetsPlainly, type Sample } from "./fixtures/any-model.js";
import { open } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";

interface Page {
  readonly objects: readonly { readonly id: string; readonly title?: string }[];
}

const { sandbox, call } = open();

async function query(expression: string, ...values: unknown[]): Promise<(string | undefined)[]> {
  const body = { expression, arguments: values };
  const { status, body: page } = await call("POST /objects/work_order/query.json", body);
  expect([status, page]).toEqual([200, expect.anything()]);
  return (page as Page).objects.map(({ title }) => title);
}

async function refusal(expression: string, ...values: unknown[]): Promise<unknown> {
  const body = { expression, arguments: values };
  const { status, body: error } = await call("POST /objects/work_order/query.json", body);
  expect([status, error]).toEqual([400, expect.objectContaining({ type: "INVALID_API_REQUEST" })]);
  return (error as { detail: string }).detail;
}

describe("queries by expression", () => {
  it("find what the examples of the document ask for", async () => {
    expect(await query("id in ?", [ids.replaceSeal, ids.greaseBearings])).toEqual([
      "Replace seal",
      "Grease bearings",
    ]);
    expect(
      await query("priority >= ? or (site_id = ? and done = ?)", 5, ids.northPumpHouse, false),
    ).toHaveLength(2);
  });

  it("ignore case in contains and starts with, unlike contains of a list", async () => {
    expect(await query("title contains ?", "SEAL")).toEqual(["Replace seal"]);
    expect(await query("title starts with ?", "rep")).toEqual(["Replace seal"]);
    expect(await query("title starts with ?", "seal")).toEqual([]);
    const { body } = await call("GET /objects/work_order/count.json?q[title.contains]=SEAL");
    expect(body).toEqual({ count: 0 });
  });

  it("look for an option among several", async () => {
    expect(await query("skills contains ?", "wiring")).toEqual(["Grease bearings"]);
    expect(await query("skills = ?", "wiring")).toEqual(["Grease bearings"]);
    expect(await query("skills in ?", ["wiring", "hydraulics"])).toHaveLength(2);
  });

  it("compare times without milliseconds, and in any zone", async () => {
    const started = { work_order: { started_at: "2024-05-14T10:00:00.250+02:00" } };
    await call(`PATCH /objects/work_order/${ids.readMeter}.json`, started);
    expect(await query("started_at = ?", "2024-05-14T08:00:00.999Z")).toEqual(["Read flow meter"]);
    sandbox.reset();
  });

  it("find null, in fields of every kind", async () => {
    expect(await query("lead_id = ?", null)).toEqual(["Read flow meter", "Replace seal"]);
    expect(await query("lead_id != ?", null)).toEqual(["Grease bearings"]);
    expect(await query("before = ?", null)).toHaveLength(2);
    expect(await query("due > ?", null)).toEqual([]);
    expect(await query("title contains ?", null)).toEqual([]);
    expect(await query("lead_id not in ?", [ids.technician])).toEqual(["Read flow meter", "Replace seal"]);
  });

  it("sort by several keys, with a hyphen downwards, and page", async () => {
    const body = { expression: "id != ?", arguments: [ids.session], sort: ["done", "-due"] };
    const titles = async (more: object): Promise<unknown> => {
      const answer = await call("POST /objects/work_order/query.json", { ...body, ...more });
      return { ...(answer.body as object), objects: (answer.body as Page).objects.map(({ title }) => title) };
    };
    const all = ["Replace seal", "Grease bearings", "Read flow meter"];
    expect(await titles({ limit: null, skip: null })).toEqual({
      objects: all,
      count: 3,
      total: 3,
      more: false,
    });
    expect(await titles({ limit: 1, skip: 1 })).toEqual({
      objects: [all[1]],
      count: 1,
      total: 3,
      more: true,
    });
    expect(await titles({ limit: 5000 })).toMatchObject({ count: 3 });
  });

  it("say what is wrong with them", async () => {
    expect(await refusal("due = 5")).toContain("values go through the arguments");
    expect(await refusal("due = ?")).toBe("The expression has 1 placeholders, and there are 0 arguments");
    expect(await refusal("colour = ?", 1)).toBe(
      "Name colour of the expression is not in the model work_order",
    );
    expect(await refusal("_updated_at > ?", "2024-05-14T00:00:00Z")).toContain("Name _updated_at");
    expect(await refusal("priority = ?", "5")).toBe(
      "Field priority must be the key of an option, an integer",
    );
    expect(await refusal("priority in ?", 5)).toBe("The argument of priority in must be a list");
    expect(await refusal("done > ?", true)).toBe(
      "Operator > of the expression does not go with field done, a boolean",
    );
    expect(await refusal("skills starts with ?", "w")).toBe(
      "Field skills is no text that starts with something",
    );
    expect(await refusal("position = ?", 1)).toContain("Name position");
    const site = await call("POST /objects/site/query.json", {
      expression: "work_orders = ?",
      arguments: [ids.northPumpHouse],
    });
    expect(site.body).toMatchObject({
      detail: "Name work_orders of the expression is a has-many; query the other model instead",
    });
    const sort = { expression: "id = ?", arguments: [ids.northPumpHouse], sort: ["-skills"] };
    expect((await call("POST /objects/work_order/query.json", sort)).body).toMatchObject({
      detail: "Objects cannot be sorted by field skills",
    });
  });

  it(
    "find what a plain reading of the rules finds, for any model, values and tree",
    { timeout: 60_000 },
    async () => {
      interface Tree {
        readonly text: string;
        readonly values: readonly unknown[];
        holds(object: ReadonlyMap<string, Sample>): boolean;
      }
      const symbols = { eq: "=", ne: "!=", lt: "<", lte: "<=", gt: ">", gte: ">=" } as const;
      const setup = anyModel.chain((model) => {
        const comparable = model.fields.filter(({ kind }) => kind !== "opaque");
        const leaf = fc.constantFrom(...comparable).chain(({ name, kind, samples }) => {
          const ordered = ["text", "number", "time", "choice"].includes(kind);
          const known = ordered ? (["eq", "ne", "lt", "lte", "gt", "gte"] as const) : (["eq", "ne"] as const);
          const one = samples.map(({ compared }) => (Array.isArray(compared) ? compared[0] : compared));
          return fc
            .tuple(
              fc.constantFrom(...known),
              one.filter((value) => value !== undefined),
            )
            .map(([operator, value]): Tree => ({
              text: `${name} ${symbols[operator]} ?`,
              values: [value],
              holds: (object) => meetsPlainly(operator, object.get(name), value),
            }));
        });
        const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
          tree: fc.oneof(
            { maxDepth: 3 },
            leaf,
            fc.tuple(tie("tree"), tie("tree"), fc.boolean()).map(([left, right, both]): Tree => ({
              text: `(${left.text}) ${both ? "and" : "or"} (${right.text})`,
              values: [...left.values, ...right.values],
              holds: (object) =>
                both ? left.holds(object) && right.holds(object) : left.holds(object) || right.holds(object),
            })),
          ),
        }));
        const objects = fc.array(anyObject(model), { minLength: 1, maxLength: 5 });
        return fc.record({
          model: fc.constant(model),
          objects,
          trees: fc.array(tree, { minLength: 1, maxLength: 5 }),
        });
      });
      await fc.assert(
        fc.asyncProperty(setup, async ({ model, objects, trees }) => {
          sandbox.reset();
          sandbox.state.objects.clear();
          sandbox.state.dataModel = model.dataModel;
          const created: string[] = [];
          for (const object of objects) {
            const fields = Object.fromEntries([...object].map(([name, { write }]) => [name, write]));
            created.push(
              ((await call("POST /objects/thing.json", { thing: fields })).body as { id: string }).id,
            );
          }
          for (const { text, values, holds } of trees) {
            const { body } = await call("POST /objects/thing/query.json", {
              expression: text,
              arguments: values,
            });
            const expected = created.filter((_, index) => holds(objects[index] ?? new Map()));
            expect(
              (body as Page).objects.map(({ id }) => id),
              text,
            ).toEqual(expected);
          }
        }),
        { numRuns: 40 },
      );
      sandbox.reset();
    },
  );
});
