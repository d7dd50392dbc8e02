import { generateTypes } from "@api-clients/codegen";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "./compile.js";
import type { DataModel } from "./model/data-model.js";
import { dataModels } from "./testing/data-models.js";
import { diagnose, plain } from "./testing/diagnose.js";
import { lint } from "./testing/lint.js";
import { objectsOf } from "./testing/objects.js";
import { typeErrors } from "./testing/type-errors.js";
import { validatorOf } from "./testing/validator.js";
import { dataModelJson } from "./write/data-model-json.js";
import { dataModelXml } from "./write/examples/data-model-xml.js";
import { pascalCase } from "./write/pascal-case.js";
import type { OpenApiDocument } from "./write/openapi.js";

/** The JSON form without the hash, which the XML form does not have. */
function jsonOf(dataModel: DataModel): string {
  return JSON.stringify({ ...dataModelJson(dataModel, ""), datamodel_hash: null });
}

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** The name that the models of a document have in their components, by their own. */
function basesOf({ paths }: OpenApiDocument): Map<string, string> {
  const lists = Object.entries(paths).flatMap(([path, { get }]) => {
    const model = /^\/objects\/(\w+)\.json$/.exec(path)?.[1];
    return model && get ? [[model, get.operationId.replace(/^list/, "")] as const] : [];
  });
  return new Map(lists);
}

describe("for any data model", () => {
  it("reading the XML form gives back what was written", () => {
    fc.assert(
      fc.property(dataModels, (dataModel) => {
        const { dataModel: found, failed, lines } = diagnose(dataModelXml(dataModel));
        expect(failed, lines.join("\n")).toBe(false);
        expect(plain(found)).toEqual(plain(dataModel));
      }),
    );
  });

  it("the XML form and the JSON form give the same document, byte for byte, whatever order the models come in", async () => {
    const inTwoOrders = dataModels.chain((dataModel) =>
      fc.tuple(fc.constant(dataModel), shuffled(dataModel.models)),
    );
    await fc.assert(
      fc.asyncProperty(inTwoOrders, async ([dataModel, models]) => {
        const xml = await compile(dataModelXml(dataModel), { file: "model" });
        // The media type of an attachment is in the XML form alone.
        const json = await compile(dataModelXml(dataModel).replaceAll(/ media="[^"]*"/g, ' media="any"'), {
          file: "model",
        });
        const other = await compile(jsonOf({ ...dataModel, models }), { file: "model" });
        expect(JSON.stringify(other.document.paths)).toBe(JSON.stringify(xml.document.paths));
        expect(withoutXml(other.document)).toBe(withoutXml(json.document));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("the document lints as those written by hand do", async () => {
    await fc.assert(
      fc.asyncProperty(dataModels, async (dataModel) => {
        const { document } = await compile(dataModelXml(dataModel));
        expect(await lint(document)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it("the types compile, and every schema has a name of its own", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(dataModels, { minLength: 3, maxLength: 3 }), async (several) => {
        const files = await Promise.all(
          several.map(async (dataModel, index) => {
            const { document } = await compile(dataModelXml(dataModel));
            const text = await generateTypes(document, {
              source: "schema.xml",
              command: "journeyapps-codegen",
            });
            for (const name of Object.keys(document.components.schemas)) {
              const [, type = "none"] = new RegExp(`\\n {8}${name}: (\\w+);\\n`).exec(text) ?? [];
              expect(text).toContain(`\nexport type ${type} = `);
            }
            return [`app-${index}.ts`, text];
          }),
        );
        expect(typeErrors(Object.fromEntries(files))).toEqual([]);
      }),
      { numRuns: 2 },
    );
  }, 120_000);

  it("objects as the API reads and writes them validate, and a misspelt field is refused", async () => {
    await fc.assert(
      fc.asyncProperty(dataModels, fc.infiniteStream(fc.nat()), async (dataModel, seeds) => {
        const { document } = await compile(dataModelXml(dataModel));
        const bases = basesOf(document);
        const validate = validatorOf(document);
        for (const model of dataModel.models) {
          const base = bases.get(model.name) ?? "";
          const seed = seeds.next().value ?? 0;
          for (const { read, write } of fc.sample(objectsOf(model), { seed, numRuns: 5 })) {
            const id = read["id"];
            expect(validate(`${base}Read`, read)).toEqual([]);
            expect(validate("OplogObject", read)).toEqual([]);
            expect(validate(`${base}Body`, { [model.name]: write })).toEqual([]);
            expect(validate(`${base}Body`, { [model.name]: { ...write, misspelt_field: 1 } })).not.toEqual(
              [],
            );
            for (const method of ["put", "patch", "post"]) {
              const operation = { method, object: { type: model.name, id, ...write } };
              expect(validate("BatchOperation", operation)).toEqual([]);
              const wrong = { method, object: { ...operation.object, misspelt_field: 1 } };
              expect(validate("BatchOperation", wrong)).not.toEqual([]);
            }
          }
        }
        expect(validate("OplogObject", { id: "1", type: "a_model_long_gone", whatever: [] })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("every model has a name of its own in PascalCase, whatever order the models come in", async () => {
    await fc.assert(
      fc.asyncProperty(dataModels, async (dataModel) => {
        const bases = basesOf((await compile(dataModelXml(dataModel))).document);
        const reversed = { models: dataModel.models.toReversed() };
        expect(basesOf((await compile(dataModelXml(reversed))).document)).toEqual(bases);
        expect(new Set([...bases.values()].map((base) => base.toLowerCase())).size).toBe(bases.size);
        for (const [model, base] of bases) expect(base.startsWith(pascalCase(model))).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

/** The document without the example that is XML: attachments always have a media type there. */
function withoutXml(document: OpenApiDocument): string {
  return JSON.stringify(document, (key, value: unknown) => (key === "data-model-xml" ? undefined : value));
}
