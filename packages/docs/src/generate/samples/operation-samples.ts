/** Writes the TypeScript samples of an operation: the call, and for a list all its pages. */
import type { Media } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import type { Provider } from "../providers.js";
import { exampleOf, parameterValue, successExample } from "./example-values.js";
import { Expression } from "./expression.js";
import { literal } from "./literal.js";
import { type Override, overrides } from "./overrides.js";
import { sandboxLines } from "./sandbox-lines.js";
import { webhookSample } from "./webhook-samples.js";

export interface OperationSample {
  title: string;
  code: string;
}

/** No samples for operations without a known path. */
export function operationSamples(spec: Spec, provider: Provider, call: Call): OperationSample[] {
  if (call.kind === "webhook") return [webhookSample(spec, call)];
  if (call.kind !== "path" || call.path === undefined) return [];
  const init = initOf(spec, call);
  const { login, before } = overrideOf(spec, call);
  const asked = { ...call, login, before };
  const samples = [
    { title: `Call ${call.operationId}`, code: callCode(provider, asked, init, answersText(spec, call)) },
  ];
  if (isPaged(spec, provider, call)) {
    const shown = hasId(successExample(spec, call)) ? "item.id" : "item";
    samples.push({
      title: `All pages of ${call.operationId}`,
      code: pagesCode(provider, asked, init, shown),
    });
  }
  return samples;
}

type Asked = Call & Pick<Override, "login" | "before">;

interface Init {
  params?: Record<string, Record<string, unknown>>;
  body?: unknown;
  /** A body that is no JSON, and how it is written. */
  serializer?: string | undefined;
}

function overrideOf(spec: Spec, call: Call): Override {
  return overrides[spec.name]?.[call.operationId] ?? {};
}

function initOf(spec: Spec, call: Call): Init {
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of call.parameters) {
    if (!parameter.required || parameter.in === "cookie") continue;
    (params[parameter.in] ??= {})[parameter.name] = parameterValue(spec, call, parameter);
  }
  const { path, query, body: otherBody } = overrideOf(spec, call);
  if (path) params["path"] = { ...params["path"], ...path };
  if (query) params["query"] = { ...params["query"], ...query };
  const content = spec.resolve(call.requestBody ?? {}).content ?? {};
  const types = Object.keys(content);
  const type = types.find((name) => name.includes("json")) ?? types[0];
  const body =
    type === undefined ? undefined : (exampleOf(spec, content[type]) ?? fileBody(spec, content[type]));
  return {
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(body === undefined ? {} : { body: otherBody ?? body }),
    serializer: serializerOf(type),
  };
}

const file = 'new File(["…"], "leak.jpg", { type: "image/jpeg" })';

/** A body of files has no example in the document. */
function fileBody(spec: Spec, media: Media | undefined): unknown {
  const { properties, required } = spec.resolve(media?.schema ?? {});
  const members = Object.keys(properties ?? {}).filter((name) => required?.includes(name));
  if (members.length === 0) return undefined;
  return Object.fromEntries(members.map((name) => [name, new Expression(file)]));
}

function serializerOf(type: string | undefined): string | undefined {
  if (type?.startsWith("multipart/")) return "multipartSerializer";
  return type === "application/x-www-form-urlencoded" ? "formSerializer" : undefined;
}

function callCode(
  provider: Provider,
  call: Asked,
  { params, body, serializer }: Init,
  isText: boolean,
): string {
  const parts = [
    ...(params ? [`params: ${literal(params, 72, "  ")}`] : []),
    ...(body === undefined ? [] : [`body: ${literal(body, 72, "  ")}`]),
    ...(serializer ? [`bodySerializer: ${serializer}`] : []),
  ];
  const method = call.method.toUpperCase();
  const head = opening(provider, call, serializer ? [serializer] : []);
  if (isText) {
    // The typed calls are for JSON; openapi-fetch's own reads the rest.
    const start = `const { data, response } = await ${provider.name}.openapi.${method}("${call.path}"`;
    const request = `${start}${argument([...parts, 'parseAs: "text"'], start)});`;
    return [...head, request, "console.log(response.status, data);"].join("\n");
  }
  const start = `const result = await ${provider.name}.${method}("${call.path}"`;
  const print = "console.log(result.status, result.ok ? result.data : result.error);";
  return [...head, `${start}${argument(parts, start)});`, print].join("\n");
}

function pagesCode(provider: Provider, call: Asked, { params }: Init, shown: string): string {
  const parts = params ? [`params: ${literal(params, 72, "  ")}`] : [];
  const start = `const items = ${provider.name}.paginate("${call.path}"`;
  return [
    ...opening(provider, call),
    `${start}${argument(parts, start)});`,
    `for await (const item of items) console.log(${shown});`,
  ].join("\n");
}

function argument(parts: string[], start: string): string {
  if (parts.length === 0) return "";
  const line = `, { ${parts.join(", ")} }`;
  if (!line.includes("\n") && start.length + line.length <= 72) return line;
  return `, {\n${parts.map((part) => `  ${part},\n`).join("")}}`;
}

function opening(provider: Provider, call: Asked, more: string[] = []): string[] {
  const { names, lines } = provider.client(call);
  const { before = { names: [], lines: [] } } = call;
  return [
    `import { ${[...names, ...more, ...before.names].toSorted().join(", ")} } from "@api-clients/${provider.name}";`,
    'import { createSandbox } from "@api-clients/sandbox";',
    "",
    ...sandboxLines(provider.name),
    ...lines,
    "",
    ...before.lines,
  ];
}

function isPaged(spec: Spec, provider: Provider, call: Call): boolean {
  if (call.method !== "get") return false;
  const schema = Object.values(successContent(spec, call))[0]?.schema;
  const { required = [] } = schema ? spec.resolve(schema) : {};
  return provider.pages.some((members) => members.every((member) => required.includes(member)));
}

/** Whether the items of a page are known by an id. */
function hasId(page: unknown): boolean {
  const members = Object.values(Object(page) as object);
  const lists = [...members, ...members.flatMap((member) => Object.values(Object(member) as object))].filter(
    Array.isArray,
  );
  return lists.some((list) => typeof list[0] === "object" && list[0] !== null && "id" in list[0]);
}

function answersText(spec: Spec, call: Call): boolean {
  const types = Object.keys(successContent(spec, call));
  return types.length > 0 && !types.some((type) => type.includes("json"));
}

function successContent(spec: Spec, call: Call): Record<string, Media> {
  const found = Object.entries(call.responses ?? {}).find(([status]) => status.startsWith("2"));
  return (found && spec.resolve(found[1]).content) ?? {};
}
