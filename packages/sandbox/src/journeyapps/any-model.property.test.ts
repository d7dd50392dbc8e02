import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anyModel,
  anyObject,
  meetsPlainly,
  operators,
  type Sample,
  type SampledModel,
} from "./fixtures/any-model.js";
import { open } from "./fixtures/call.js";

const { sandbox, call } = open();

interface List {
  readonly objects: readonly { readonly id: string; readonly [field: string]: unknown }[];
  readonly total: number;
}

/** Deploys a model, and creates objects of it; answers their ids in order. */
async function create(
  { dataModel }: SampledModel,
  objects: readonly ReadonlyMap<string, Sample>[],
): Promise<string[]> {
  sandbox.reset();
  sandbox.state.objects.clear();
  sandbox.state.dataModel = dataModel;
  const ids: string[] = [];
  for (const object of objects) {
    const fields = Object.fromEntries([...object].map(([name, { write }]) => [name, write]));
    const { status, body } = await call("POST /objects/thing.json", { thing: fields });
    expect([status, body]).toEqual([201, expect.objectContaining({ type: "thing" })]);
    ids.push((body as { id: string }).id);
  }
  return ids;
}

const setup = anyModel.chain((model) =>
  fc.record({
    model: fc.constant(model),
    objects: fc.array(anyObject(model), { minLength: 1, maxLength: 6 }),
  }),
);

const asked = (name: string, operator: string): string =>
  encodeURIComponent(operator === "eq" ? `query[${name}]` : `query[${name}.${operator}]`);

// Some dozen calls in each of some dozen runs take longer than other tests do.
describe("for any data model and any values that fit", { timeout: 60_000 }, () => {
  it("what was created is read back, with null for what was left out", async () => {
    await fc.assert(
      fc.asyncProperty(setup, async ({ model, objects }) => {
        const ids = await create(model, objects);
        for (const [index, object] of objects.entries()) {
          const { body } = await call(`GET /objects/thing/${ids[index]}.json`);
          const read = new Map(Object.entries(body as object));
          for (const { name } of model.fields) expect(read.get(name)).toEqual(object.get(name)?.read ?? null);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("every operator of every field finds what a plain reading of the rules finds, and counts it", async () => {
    const condition = setup.chain(({ model, objects }) => {
      const conditions = model.fields.map((field) => {
        const known = objects.flatMap((object) => object.get(field.name) ?? []);
        const sample = known.length > 0 ? fc.oneof(fc.constantFrom(...known), field.samples) : field.samples;
        return fc.record({
          name: fc.constant(field.name),
          operator: fc.constantFrom(...operators[field.kind]),
          sample,
          flag: fc.boolean(),
        });
      });
      return fc.record({
        model: fc.constant(model),
        objects: fc.constant(objects),
        conditions: fc.tuple(...conditions),
      });
    });
    await fc.assert(
      fc.asyncProperty(condition, async ({ model, objects, conditions }) => {
        const ids = await create(model, objects);
        for (const { name, operator, sample, flag } of conditions) {
          const one = Array.isArray(sample.compared) ? sample.compared[0] : sample.compared;
          const wanted = operator === "null" ? flag : one;
          if (wanted === undefined) continue;
          const query = `${asked(name, operator)}=${encodeURIComponent(String(wanted))}`;
          const expected = ids.filter((_, index) =>
            meetsPlainly(operator, objects[index]?.get(name), wanted),
          );
          const { body } = await call(`GET /objects/thing.json?${query}`);
          expect(
            (body as List).objects.map(({ id }) => id),
            query,
          ).toEqual(expected);
          expect(await call(`GET /objects/thing/count.json?${query}`)).toEqual({
            status: 200,
            body: { count: expected.length },
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("all conditions of a query have to hold", async () => {
    await fc.assert(
      fc.asyncProperty(setup, async ({ model, objects }) => {
        const ids = await create(model, objects);
        const there = model.fields.slice(0, 3).map(({ name }) => name);
        const query = there.map((name) => `${asked(name, "null")}=false`).join("&");
        const expected = ids.filter((_, index) => there.every((name) => objects[index]?.has(name)));
        const { body } = await call(`GET /objects/thing.json?${query}`);
        expect((body as List).objects.map(({ id }) => id)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("pages of any size, in any order, have every object once, and in that order", async () => {
    const paging = setup.chain(({ model, objects }) => {
      const sortable = model.fields.filter(({ kind, definition }) => {
        return ["text", "number", "boolean", "time", "choice"].includes(kind) || definition === undefined;
      });
      const key = fc.tuple(fc.constantFrom(...sortable.map(({ name }) => name)), fc.boolean());
      return fc.record({
        model: fc.constant(model),
        objects: fc.constant(objects),
        keys: fc.uniqueArray(key, { selector: ([name]) => name, maxLength: 3 }),
        limit: fc.integer({ min: 1, max: 4 }),
      });
    });
    await fc.assert(
      fc.asyncProperty(paging, async ({ model, objects, keys, limit }) => {
        const ids = await create(model, objects);
        const sort = keys
          .map(([name, down]) => `${encodeURIComponent(`sort[${name}]`)}=${down ? "desc" : "1"}`)
          .join("&");
        const found: string[] = [];
        for (let more = true; more;) {
          const { body } = await call(`GET /objects/thing.json?${sort}&limit=${limit}&skip=${found.length}`);
          const page = body as List & { more: boolean; count: number };
          expect([page.count, page.total]).toEqual([page.objects.length, ids.length]);
          found.push(...page.objects.map(({ id }) => id));
          expect((more = page.more)).toBe(found.length < ids.length);
        }
        const indexes = ids
          .map((_, index) => index)
          .sort((left, right) => {
            for (const [name, down] of keys) {
              const [one, other] = [left, right].map((index) => objects[index]?.get(name)?.compared);
              const sign =
                one === other ? 0 : one === undefined ? -1 : other === undefined ? 1 : one < other ? -1 : 1;
              if (sign !== 0) return down ? -sign : sign;
            }
            return left - right;
          });
        expect(found).toEqual(indexes.map((index) => ids[index]));
      }),
      { numRuns: 40 },
    );
  });
});
