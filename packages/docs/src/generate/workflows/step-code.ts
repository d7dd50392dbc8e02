/** Writes one step of a workflow: its call, what it hands on, and what it shows. */
import type { Schema } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import type { Provider } from "../providers.js";
import { Expression } from "../samples/expression.js";
import { outputReference, type Step } from "./arazzo.js";
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
  const comment = step.description ? [`// ${step.description.replaceAll(/\s+/g, " ")}`] : [];
  if (isRefused(step)) {
    const result = scope.claim(name, `${name}Result`);
    const request = requestCode(provider, scope, step, call, `const ${result} = await ;`.length);
    return [...comment, `const ${result} = await ${request};`, `console.log(${result}.status);`].join("\n");
  }
  return [...comment, ...successCode(spec, provider, scope, step, call)].join("\n");
}

/** @param around How many characters the line has beside the call. */
function requestCode(provider: Provider, scope: Scope, step: Step, call: Call, around: number): string {
  const start = `${provider.name}.${call.method.toUpperCase()}("${call.path}"`;
  return `${start}${requestInit(scope, step, lineWidth - around - `${start})`.length)})`;
}

function successCode(spec: Spec, provider: Provider, scope: Scope, step: Step, call: Call): string[] {
  const outputs = Object.entries(step.outputs ?? {}).filter(([output]) => scope.isUsed(step, output));
  const criteria = (step.successCriteria ?? []).flatMap(
    ({ condition }) => /\$response\.body#(\S+) /.exec(condition)?.[1] ?? [],
  );
  const schema = successSchema(spec, call);
  const body = scope.claim(nounOf(call.operationId), `${camelCase(step.stepId)}Answer`);
  const readsHeader = outputs.some(([, from]) => from.startsWith("$response.header."));
  const result = readsHeader ? scope.claim(`${body}Result`) : undefined;
  const request = requestCode(provider, scope, step, call, `const ${body} = unwrap(await );`.length);
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
  const reference = outputReference(step, output);
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
function isRefused({ successCriteria = [] }: Step): boolean {
  return successCriteria.some(({ condition }) => /^\$statusCode == [45]\d\d$/.test(condition));
}

function successSchema(spec: Spec, call: Call): Schema | undefined {
  const [, response] = Object.entries(call.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  return response && Object.values(spec.resolve(response).content ?? {})[0]?.schema;
}

/** What an operation answers, without what it does: `services` of `listServices`. */
function nounOf(operationId: string): string {
  const noun = operationId.replace(/^(logIn|checkOut|[a-z]+)(?=[A-Z])/, "");
  return noun.replace(/^./, (first) => first.toLowerCase());
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
