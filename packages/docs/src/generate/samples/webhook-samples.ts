/** Writes the sample of a webhook: what the handler of your URL does with one call. */
import { nameOf, schemaName, type Call, type Spec } from "../document/spec.js";
import type { OperationSample } from "./operation-samples.js";

/** By provider: the lines of the sample. */
const writers: Record<string, ((spec: Spec, call: Call) => string[]) | undefined> = {
  fairjungle: () => [
    'import { isEvent, parseEvent } from "@api-clients/fairjungle";',
    'import { createSandbox } from "@api-clients/sandbox";',
    "",
    "// Stands for the raw body of the request.",
    'const rawBody = JSON.stringify(createSandbox("fairjungle").events.sample());',
    "",
    "// How fairjungle signs is not published: `verify` is yours to fill.",
    "const event = await parseEvent(rawBody, { verify: () => true });",
    'if (isEvent(event, "tripProject.booking.succeeded")) console.log(event.kind, event.data);',
    'else console.log("another kind", event.kind);',
  ],
  journeyapps: () => [
    'import { createJourneyAppsClient, namedToken, verifyWebhook } from "@api-clients/journeyapps";',
    'import { createSandbox } from "@api-clients/sandbox";',
    "",
    'const secret = "whs-2f1c"; // from Manage Webhooks',
    "async function receive(request: Request): Promise<Response> {",
    "  const rawBody = await request.arrayBuffer();",
    "  const event = await verifyWebhook(rawBody, request.headers, secret);",
    "  console.log(event);",
    "  return new Response(null, { status: 204 });",
    "}",
    "",
    "// The sandbox calls as JourneyApps does: signed, and when an object is saved.",
    'const { fetch, baseUrl, webhooks } = createSandbox("journeyapps", {',
    "  webhookCalls: {",
    '    receivers: { work_order_signed: { url: "https://app.example/hooks", secret } },',
    "    fetch: (url, init) => receive(new Request(url, init)),",
    "  },",
    "});",
    'const credential = namedToken("sandbox-token");',
    "const journeyapps = createJourneyAppsClient({ baseUrl, credential, fetch });",
    'const path = { model: "work_order", id: "5b0f4c1e-8a6d-4b57-9a39-0c7f1d2e3a41" };',
    'const body = { work_order: { sign_off_id: "d2b8f4a7-0e63-4c19-8f5a-6b7c9e1d3a02" } };',
    'await journeyapps.PATCH("/objects/{model}/{id}.json", { params: { path }, body });',
    "console.log((await webhooks.settled())[0]?.outcome);",
  ],
  jrni: exampleRead,
};

/** What of a body is worth a line. */
const shown: Record<string, string | undefined> = {
  BookingSnapshot: "message.triggerName, message.appointment, message.customer?.email",
  Purchase: "message.id, message.client_name, message.total_price",
};

/** A call that nothing signs and no sandbox sends: the document's example, read as the type of the body. */
function exampleRead(spec: Spec, call: Call): string[] {
  const { schema, examples = {} } = spec.resolve(call.requestBody ?? {}).content?.["application/json"] ?? {};
  const type = schemaName(schema?.$ref);
  const example = Object.values(examples)[0]?.$ref;
  if (type === undefined || example === undefined)
    throw new Error(`${call.operationId} has no sample: its body needs a named schema and a named example`);
  return [
    `import type { ${type} } from "@api-clients/${spec.name}";`,
    `import document from "@api-clients/${spec.name}/openapi.json" with { type: "json" };`,
    "",
    "// Stands for the request: the example of the document.",
    `const { value } = document.components.examples[${JSON.stringify(nameOf(example))}];`,
    'const init = { method: "POST", body: JSON.stringify(value) };',
    'const request = new Request("https://app.example/hooks", init);',
    "",
    "// Nothing is signed: check who calls before you read.",
    `const message = (await request.json()) as ${type};`,
    `console.log(${shown[type] ?? "message"});`,
  ];
}

/** @throws Error where it is not known how to receive from this provider. */
export function webhookSample(spec: Spec, call: Call): OperationSample {
  const lines = writers[spec.name]?.(spec, call);
  if (!lines)
    throw new Error(`${call.operationId} has no sample: webhook-samples.ts does not know ${spec.name}`);
  return { title: `Receive a call of ${call.operationId}`, code: lines.join("\n") };
}
