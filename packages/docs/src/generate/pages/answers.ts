/** Every answer of an operation, successes and refusals alike. */
import type { Answer, Field } from "../blocks/block.js";
import type { Response } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import { fieldsOf } from "../schema/fields.js";
import { typeText } from "../schema/type-text.js";
import { examplesOf } from "./examples.js";

export function answersOf(spec: Spec, call: Call): Answer[] {
  return Object.entries(call.responses ?? {})
    .toSorted(([first], [second]) => first.localeCompare(second))
    .map(([status, reference]) => answerOf(spec, call, status, spec.resolve(reference)));
}

function answerOf(spec: Spec, call: Call, status: string, response: Response): Answer {
  const evidence = response["x-evidence"];
  const contents = Object.entries(response.content ?? {});
  const schema = contents[0]?.[1].schema;
  return {
    status,
    description: response.description ?? "",
    type: schema && typeText(spec, schema),
    evidence: evidence === call["x-evidence"] ? undefined : evidence,
    headers: headersOf(spec, response),
    fields: schema ? fieldsOf(spec, schema, { opens: 1, evidence: call["x-evidence"] }) : [],
    examples: contents.flatMap(([type, media]) => examplesOf(spec, type, media)),
  };
}

function headersOf(spec: Spec, response: Response): Field[] {
  return Object.entries(response.headers ?? {}).map(([name, reference]) => {
    const header = spec.resolve(reference);
    return {
      name,
      type: typeText(spec, header.schema ?? {}),
      required: false,
      marks: [],
      description: header.description,
      limits: [],
      values: [],
      children: [],
    };
  });
}
