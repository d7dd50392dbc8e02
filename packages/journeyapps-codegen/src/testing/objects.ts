/** Makes objects of a model as the API reads and writes them, from what is known of its fields and not from a document. */
import fc from "fast-check";
import type { Field, Model } from "../model/data-model.js";

const text = fc.string({ maxLength: 10 });
const moment = fc
  .date({ min: new Date(0), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const url = fc.webUrl({ validSchemes: ["https"] });
const integer = fc.integer();
const number = fc.double({ noNaN: true, noDefaultInfinity: true });

const location = fc.record({
  latitude: number,
  longitude: number,
  altitude: fc.option(number),
  horizontal_accuracy: fc.option(number),
  vertical_accuracy: fc.option(number),
  timestamp: fc.option(moment),
});

/** Values of a field in both directions; the key of one is the key of the other. */
interface Value {
  readonly read: Readonly<Record<string, unknown>>;
  readonly write: Readonly<Record<string, unknown>>;
}

function valueOf(field: Field): fc.Arbitrary<Value> {
  const { name, type, options = [] } = field;
  const same = (value: fc.Arbitrary<unknown>) => value.map((one) => pair(name, one, one));
  const option = fc.constantFrom(...(options.length > 0 ? options : [{ key: "", label: "" }]));
  switch (type) {
    case "text":
      return same(text);
    case "integer":
      return same(integer);
    case "number":
      return same(number);
    case "date":
      return moment.map((one) => pair(name, one.slice(0, 10), one));
    case "datetime":
      return moment.map((one) => pair(name, one, one.replace("Z", ".123Z")));
    case "boolean":
    case "single-choice":
    case "single-choice-integer":
      return option.map(({ key, label }) => pair(name, { key, display: label }, key));
    case "multiple-choice":
    case "multiple-choice-integer":
      return fc.array(option, { maxLength: 3 }).map((chosen) => {
        const read = chosen.map(({ key, label }) => ({ key, display: label }));
        return pair(
          name,
          read,
          chosen.map(({ key }) => key),
        );
      });
    case "location":
      return location.map((one) => pair(name, one, Object.values(one)));
    case "photo":
    case "signature":
    case "attachment":
      return fc.tuple(fc.uuid(), url).map(([id, original]) => ({
        read: {
          [`${name}_id`]: id,
          [name]: { state: "uploaded", original, rendition_yet_to_come: original },
        },
        write: { [name]: { base64: "AAAA", filename: "a.bin" } },
      }));
    default:
      return same(fc.jsonValue());
  }
}

function pair(name: string, read: unknown, write: unknown): Value {
  return { read: { [name]: read }, write: { [name]: write } };
}

/** An object as it is read, and its fields as they are written; any of them may be null or missing. */
export function objectsOf({ name, fields, belongsTo }: Model): fc.Arbitrary<Value> {
  const values = fields.map((field) =>
    fc.oneof(valueOf(field), fc.constant(pair(field.name, null, null)), fc.constant({ read: {}, write: {} })),
  );
  const ids = belongsTo.map((end) => fc.uuid().map((id) => pair(`${end.name}_id`, id, id)));
  return fc.tuple(fc.uuid(), moment, ...values, ...ids).map(([id, updated_at, ...parts]) => ({
    read: Object.assign(
      { id, type: name, updated_at, display: "", key_yet_to_come: 1 },
      ...parts.map(({ read }) => read),
    ),
    write: Object.assign({}, ...parts.map(({ write }) => write)),
  }));
}
