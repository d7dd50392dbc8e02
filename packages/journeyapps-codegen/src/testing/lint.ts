/** Lints a document as this repository lints its own: the strict preset and every rule of ours. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import plugin from "@api-clients/spec-rules";
import { methods, type OpenApiDocument } from "../write/openapi.js";

/** The part of `@redocly/openapi-core` that is used here. */
interface Redocly {
  createConfig(configuration: object): Promise<object>;
  lintFromString(lint: { source: string; absoluteRef: string; config: object }): Promise<Problem[]>;
}

interface Problem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { readonly pointer?: string }[];
}

// Our rules and this package are written for different major versions of it.
const require = createRequire(createRequire(import.meta.url).resolve("@api-clients/spec-rules"));
const redocly: Redocly = await import(pathToFileURL(require.resolve("@redocly/openapi-core")).href);

/** Nothing in a document can refer to the union of all webhooks; it is there for whoever receives them at one address. */
const unreferred = "no-unused-components #/components/schemas/WebhookEvent";

/** @returns A line for each problem; none for a document that is fit to be published here. */
export async function lint(document: OpenApiDocument): Promise<string[]> {
  const operations = Object.values(document.paths).flatMap((item) =>
    methods.flatMap((method) => item[method] ?? []),
  );
  const searches = operations.map(({ operationId }) => operationId).filter((id) => id.startsWith("search"));
  const config = await redocly.createConfig({
    extends: ["recommended-strict", "api-clients/all"],
    plugins: [plugin()],
    rules: {
      // As redocly.yaml has it for the document of any app.
      "api-clients/collection-shape": {
        severity: "error",
        operations: searches,
        shapes: [{ itemsAt: "objects", required: ["objects", "more"] }],
      },
    },
  });
  const source = JSON.stringify(document);
  const problems = await redocly.lintFromString({ source, absoluteRef: "/openapi.json", config });
  return problems
    .map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer ?? ""}: ${message}`)
    .filter((problem) => !problem.startsWith(`${unreferred}:`));
}
