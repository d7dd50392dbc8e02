/** Makes data models that an app could have, with the names and labels that break things. */
import fc from "fast-check";
import type { BelongsTo, DataModel, Field, HasMany, Model, Option } from "../model/data-model.js";
import {
  fieldTypes,
  hasIntegerKeys,
  isChoice,
  isFile,
  mediaTypes,
  textSubtypes,
} from "../model/field-types.js";
import { reservedMemberNames, reservedModelNames } from "../model/names.js";

const place = { line: 1, column: 1 };

/** Keywords of TypeScript, names of ours and of the formats, and names that clash after casing. */
const awkward = [
  "class",
  "delete",
  "any",
  "string",
  "of",
  "enum",
  "await",
  "user",
  "User",
  "users",
  "session",
  "batch",
  "location",
  "attachment",
  "Record",
  "Call",
  "Success",
  "paths",
  "api",
  "work_order",
  "workOrder",
  "WorkOrder",
  "work__order_",
  "ABC",
  "abc",
  "a_b_c",
  "a1_2b",
  "x",
  "data_model",
  "count",
  "query",
  "search",
  "id_",
  "updated_at_",
  "description",
  "value",
  "examples",
  "required",
  "properties",
  "const",
];

const word = fc.stringMatching(/^[a-zA-Z][A-Za-z0-9_]{0,11}$/);
const name = fc.oneof({ arbitrary: fc.constantFrom(...awkward), weight: 2 }, { arbitrary: word, weight: 1 });

/** Text as both forms can carry it: XML has no control characters, and space around an attribute is not kept. */
const label = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom(
      "*/ export const stolen = 1; /*",
      "<script>alert(1)</script>",
      "[x](javascript:alert(1))",
      '<a href="javascript:x" onclick=x>',
      "`${1}` & \"quoted\" 'so' ]]> --",
      "x".repeat(300),
      "| a | b |",
    ),
  )
  .map(
    (text) => text.replaceAll(/[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").trim() || "Label",
  );

const key = fc.oneof(word, label);

function optionsOf(type: Field["type"]): fc.Arbitrary<{ options?: Option[] }> {
  if (type === "boolean") {
    return fc.tuple(label, label).map(([off, on]) => ({
      options: [
        { key: false, label: off, place },
        { key: true, label: on, place },
      ],
    }));
  }
  if (!isChoice(type)) return fc.constant({});
  const keys = hasIntegerKeys(type)
    ? fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 5 })
    : fc.uniqueArray(key, { minLength: 1, maxLength: 15 });
  return fc.tuple(keys, fc.array(label, { minLength: 15, maxLength: 15 })).map(([list, labels]) => ({
    options: list.map((own, index) => ({ key: own, label: labels[index] ?? "Label", place })),
  }));
}

const field: fc.Arbitrary<Field> = fc.constantFrom(...fieldTypes).chain((type) =>
  fc
    .record({
      name: fc.oneof(name, fc.constantFrom("display", "updated_at", "_hidden", "_updated_at")),
      label,
      subtype: fc.option(fc.constantFrom(...textSubtypes), { nil: undefined }),
      options: optionsOf(type),
      media: fc.constantFrom(...mediaTypes),
    })
    .map(({ subtype, options, media, ...rest }) => ({
      ...rest,
      type,
      ...(type === "text" && subtype !== undefined && { subtype }),
      ...options,
      ...(type === "attachment" && { media }),
      place,
    })),
);

/** A model whose relationships lead to one of the given models. */
function modelCalled(own: string, models: readonly string[]): fc.Arbitrary<Model> {
  const end = fc
    .record({ name, model: fc.constantFrom(...models) })
    .map((belongsTo) => ({ ...belongsTo, place }));
  return fc
    .record({
      label,
      fields: fc.array(field, { maxLength: 8 }),
      belongsTo: fc.array(end, { maxLength: 3 }),
      display: fc.oneof(fc.constantFrom("{x}", "{user.x:.2f} {{literal}} {", "{class}"), label),
    })
    .map((model) => ({
      ...withoutClashes(model),
      name: own,
      label: model.label,
      display: model.display,
      place,
    }));
}

function withoutClashes({ fields, belongsTo }: Pick<Model, "fields" | "belongsTo">) {
  const taken = new Set<string>(reservedMemberNames);
  const isFree = (keys: readonly string[]) => {
    if (keys.some((other) => taken.has(other))) return false;
    for (const other of keys) taken.add(other);
    return true;
  };
  const own = fields.filter(({ name: of, type }) => isFree(isFile(type) ? [of, `${of}_id`] : [of]));
  const ends = belongsTo.filter(({ name: of }) => isFree([of, `${of}_id`]));
  return { fields: own, belongsTo: ends, hasMany: [], indexes: [], webhooks: [] };
}

/** Gives each belongs-to, where no member is in the way, the has-many that is its other end. */
function withHasManys(models: readonly Model[]): Model[] {
  const ends = models.flatMap((from) => from.belongsTo.map((end) => ({ from, end })));
  return models.map((model) => {
    const taken = new Set([...model.fields, ...model.belongsTo].map((member) => member.name));
    const own = ends.filter(({ end }) => end.model === model.name);
    const hasMany = own.map(({ from, end }: { from: Model; end: BelongsTo }, index): HasMany => {
      return { name: `many_${index}`, model: from.name, inverseOf: end.name, place };
    });
    return { ...model, hasMany: hasMany.filter((end) => !taken.has(end.name)) };
  });
}

/** A valid data model, with all that both of its forms can carry. */
export const dataModels: fc.Arbitrary<DataModel> = fc
  .uniqueArray(
    name.filter((own) => !reservedModelNames.includes(own)),
    { minLength: 1, maxLength: 6 },
  )
  .chain((names) => fc.tuple(...names.map((own) => modelCalled(own, names))))
  .map((models) => ({ models: withHasManys(models) }));
