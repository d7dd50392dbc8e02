/** Turns a workflow into a TypeScript recipe: one call for each step, with what it hands on. */
import type { Schema } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import type { Provider } from "../providers.js";
import { Expression } from "../samples/expression.js";
import { literal } from "../samples/literal.js";
import { sandboxLines } from "../samples/sandbox-lines.js";
import type { Step, Workflow } from "./arazzo.js";
import { bodyAccess } from "./body-access.js";

/** Headers that the client sends by itself. */
const ownHeaders = new Set(["Authorization", "App-Id"]);

/**
 * @param inputs What to call the workflow with; its defaults stand where nothing is given.
 * @throws Error where the workflow names what the document does not have.
 */
export function recipe(
  spec: Spec,
  provider: Provider,
  workflow: Workflow,
  inputs: Record<string, unknown>,
): string {
  const scope = new Scope(spec, workflow);
  const steps = workflow.steps.map((step) => stepCode(spec, provider, scope, step));
  const text = steps.join("\n\n");
  const { names, lines } = provider.client(anonymous);
  const imported = [...names, ...(/\bunwrap\(/.test(text) ? ["unwrap"] : [])];
  const given = Object.entries(workflow.inputs?.properties ?? {}).flatMap(([name, { default: preset }]) =>
    new RegExp(String.raw`\b${name}\b`).test(text)
      ? [`const ${name} = ${literal(inputs[name] ?? preset)};`]
      : [],
  );
  return [
    `import { ${imported.join(", ")} } from "@api-clients/${provider.name}";`,
    'import { createSandbox } from "@api-clients/sandbox";',
    "",
    ...sandboxLines(provider.name),
    ...lines,
    ...given,
    "",
    text,
  ].join("\n");
}

/** Workflows sign in by their own steps where they need a session. */
const anonymous = { security: [] } as object as Call;

class Scope {
  readonly #names = new Map<string, Expression>();
  readonly #taken = new Set<string>();

  constructor(spec: Spec, workflow: Workflow) {
    const inputs = Object.keys(workflow.inputs?.properties ?? {});
    for (const name of [spec.name, "fetch", ...inputs]) this.#taken.add(name);
    for (const name of inputs) this.#names.set(`$inputs.${name}`, new Expression(name));
  }

  /** A name that nothing has yet. */
  claim(...wishes: string[]): string {
    const name = wishes.find((wish) => !this.#taken.has(wish)) ?? `${wishes[0]}${this.#taken.size}`;
    this.#taken.add(name);
    return name;
  }

  define(reference: string, expression: Expression): void {
    this.#names.set(reference, expression);
  }

  /** A value with its references replaced by code. */
  value(value: unknown): unknown {
    if (typeof value === "string") return this.#text(value);
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.value(item)]));
  }

  #text(text: string): unknown {
    if (text.startsWith("$")) return this.#names.get(text) ?? missing(text);
    if (!/\{\$/.test(text)) return text;
    const parts = text
      .replaceAll(/[`\\]/g, String.raw`\$&`)
      .replaceAll(/\{(\$[^}]+)\}/g, (_, name: string) => {
        return `\${${this.#names.get(name)?.code ?? missing(name)}}`;
      });
    return new Expression(`\`${parts}\``);
  }
}

function missing(reference: string): never {
  throw new Error(`nothing in the workflow is called ${reference}`);
}

function stepCode(spec: Spec, provider: Provider, scope: Scope, step: Step): string {
  const call = spec.calls.find(({ operationId }) => operationId === step.operationId);
  if (!call) throw new Error(`${step.stepId} calls ${step.operationId}, which the document does not have`);
  const request = `${provider.name}.${call.method.toUpperCase()}("${call.path}"${init(scope, step)})`;
  const comment = step.description ? [`// ${step.description.replaceAll(/\s+/g, " ")}`] : [];
  const name = camelCase(step.stepId);
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

function init(scope: Scope, step: Step): string {
  const headers: Record<string, unknown> = {};
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of step.parameters ?? []) {
    const value = scope.value(parameter.value);
    const [, outer, inner] = /^(\w+)\[(.+)\]$/.exec(parameter.name) ?? [];
    if (parameter.in === "header") headers[parameter.name] = value;
    else if (outer !== undefined && inner !== undefined) {
      const place = (params[parameter.in] ??= {});
      place[outer] = { ...(place[outer] as object | undefined), [inner]: value };
    } else (params[parameter.in] ??= {})[parameter.name] = value;
  }
  for (const name of ownHeaders) delete headers[name];
  const parts = {
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(step.requestBody?.payload === undefined ? {} : { body: scope.value(step.requestBody.payload) }),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  };
  return Object.keys(parts).length > 0 ? `, ${literal(parts, 60)}` : "";
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
