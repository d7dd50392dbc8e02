/** The whole reference of one provider. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "./blocks/block.js";
import type { Call, Spec } from "./document/spec.js";
import { usesOf } from "./document/uses.js";
import { changelogOf } from "./pages/changelog.js";
import { coverageOf } from "./pages/coverage.js";
import { linkOperations } from "./pages/link-operations.js";
import { operationPageOf, type ShownSample } from "./pages/operation.js";
import { overviewOf } from "./pages/overview.js";
import { schemaListOf, schemaPageOf } from "./pages/schema.js";
import { workflowPageOf } from "./pages/workflow.js";
import type { Provider } from "./providers.js";
import { providerSamples } from "./samples/provider-samples.js";
import { isReady } from "./samples/ready.js";
import type { Run } from "./samples/run-in-node.js";
import { sidebarsOf, type SidebarItem } from "./sidebar.js";

export interface Reference {
  spec: Spec;
  provider: Provider;
  pages: Page[];
  /** Folder → sidebar. */
  sidebars: Record<string, SidebarItem[]>;
  /** How many samples were run. */
  ran: number;
  failures: string[];
}

/**
 * @param folder The folder of the spec.
 * @param run Runs a sample, to show what it prints.
 */
export async function referenceOf(
  spec: Spec,
  provider: Provider,
  folder: string,
  run: (source: string) => Promise<Run>,
): Promise<Reference> {
  const runs = await isReady(provider.name);
  const failures: string[] = [];
  const workflows: Page[] = [];
  const shown = new Map<Call, ShownSample[]>();
  const samples = providerSamples(spec, provider, folder);
  for (const { where, title, code, about } of samples) {
    const { printed, failure } = runs ? await run(code) : {};
    if (failure) failures.push(`${where}: "${title}" fails in line ${failure.line}: ${failure.message}`);
    const sample = { title, code, runs, printed };
    if ("call" in about) shown.set(about.call, [...(shown.get(about.call) ?? []), sample]);
    else workflows.push(workflowPageOf(spec, about.arazzo, about.workflow, sample));
  }
  const uses = usesOf(spec);
  const pages = [
    overviewOf(spec, provider, workflows),
    coverageOf(spec, readFileSync(resolve(folder, "COVERAGE.md"), "utf8")),
    await changelogOf(spec, resolve(folder, "released"), resolve(folder, "../..")),
    schemaListOf(spec),
    ...workflows,
    ...spec.calls.map((call) => operationPageOf(spec, call, shown.get(call) ?? [])),
    ...Object.entries(spec.document.components.schemas ?? {}).map(([name, schema]) =>
      schemaPageOf(spec, name, schema, uses.get(name) ?? { schemas: [], calls: [], throughOthers: [] }),
    ),
  ];
  const sidebars = sidebarsOf(spec, provider.title, workflows);
  return {
    spec,
    provider,
    pages: pages.map((page) => linkOperations(spec, page)),
    sidebars,
    ran: runs ? samples.length : 0,
    failures,
  };
}
