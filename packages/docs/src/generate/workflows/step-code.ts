/** Writes one step of a workflow: its call, what it hands on, and what it shows. */
import type { Schema } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import type { Provider } from "../providers.js";
import { Expression } from "../samples/expression.js";
import type { Step } from "./arazzo.js";
import { bodyAccess } from "./body-access.js";
import { requestInit } from "./request-init.js";
import { missing, type Scope } from "./scope.js";

/** As many characters as the site shows without scrolling. */
const lineWidth = 80;

/** @throws Error where the step names what the document does not have. */
export function stepCode(spec: Spec, provider: Provider, scope: Scope, step: Step): string {
  const call = spec.calls.find(({ operationId }) => operationId === step.operationId);
  if (!call) throw new Error(`${step.stepId} calls ${step.operationId}, which the document does not have`);
  const name = camelCase(step.stepId);
  const start = `${provider.name}.${call.method.toUpperCase()}("${call.path}"`;
  const room = lineWidth - `const ${name} = unwrap(await ${start}, ));`.length;
  const request = `${start}${requestInit(scope, step, room)})`;
  const comment = step.description ? [`// ${step.description.replaceAll(/\s+/g, " ")}`] : [];
  const refused = refusal(step);
  if (refused !== undefined) {
    const result = scope.claim(name, `${name}Result`);
    return [...comment, `const ${result} = await ${request};`, `console.log(${result}.status);`].join("\n");
  }
  return [...comment, ...successCode(spec, scope, step, call, request, name)].join("\n");
}

function successCode(
  spec: Spec,
  scope: Scope,
  step: Step,
  call: Call,
  request: string,
  name: string,
): string[] {
  const outputs = Object.entries(step.outputs ?? {});
  const readsHeader = outputs.some(([, from]) => from.startsWith("$response.header."));
  const criteria = (step.successCriteria ?? []).flatMap(
    ({ condition }) => /\$response\.body#(\S+) /.exec(condition)?.[1] ?? [],
  );
  const schema = successSchema(spec, call);
  const body = scope.claim(name, `${name}Answer`);
  const result = readsHeader ? scope.claim(`${name}Result`) : undefined;
  const shown = criteria.flatMap((pointer) => bodyAccess(spec, schema, body, pointer) ?? []);
  const lines = outputs.flatMap(([output, from]) =>
    outputCode(spec, scope, schema, { step, output, from, body, result }),
  );
  const used = shown.length > 0 || outputs.some(([, from]) => from.startsWith("$response.body"));
  const taken = result
    ? [`const ${result} = await ${request};`, `const ${body} = unwrap(${result});`]
    : [`${used ? `const ${body} = ` : ""}unwrap(await ${request});`];
  const prints = shown.length > 0 ? [`console.log(${shown.map(({ code }) => code).join(", ")});`] : [];
  return [...taken, ...lines, ...prints];
}

interface Output {
  step: Step;
  output: string;
  from: string;
  body: string;
  result: string | undefined;
}

function outputCode(
  spec: Spec,
  scope: Scope,
  schema: Schema | undefined,
  { step, output, from, body, result }: Output,
): string[] {
  const reference = `$steps.${step.stepId}.outputs.${output}`;
  const header = /^\$response\.header\.(.+)$/.exec(from)?.[1];
  const pointer = /^\$response\.body#(.+)$/.exec(from)?.[1];
  const source =
    header === undefined
      ? bodyAccess(spec, schema, body, pointer ?? "")
      : new Expression(`${result}.response.headers.get(${JSON.stringify(header)})`, true);
  if (!source) return missing(`${reference} (${from})`);
  const name = scope.claim(
    output,
    `${output}Of${camelCase(step.stepId).replace(/^./, (first) => first.toUpperCase())}`,
  );
  scope.define(reference, new Expression(name));
  const guard = source.mayBeMissing ? [`if (${name} == null) throw new Error("There is no ${output}");`] : [];
  return [`const ${name} = ${source.code};`, ...guard];
}

/** A step that expects to be refused. */
function refusal(step: Step): string | undefined {
  return step.successCriteria
    ?.map(({ condition }) => /^\$statusCode == ([45]\d\d)$/.exec(condition)?.[1])
    .find(Boolean);
}

function successSchema(spec: Spec, call: Call): Schema | undefined {
  const [, response] = Object.entries(call.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  return response && Object.values(spec.resolve(response).content ?? {})[0]?.schema;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
