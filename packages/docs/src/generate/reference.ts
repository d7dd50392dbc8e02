/** The whole reference of one provider. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { Page } from "./blocks/block.js";
import type { Spec } from "./document/spec.js";
import { usesOf } from "./document/uses.js";
import { changelogOf } from "./pages/changelog.js";
import { coverageOf } from "./pages/coverage.js";
import { operationPageOf, type ShownSample } from "./pages/operation.js";
import { overviewOf } from "./pages/overview.js";
import { schemaListOf, schemaPageOf } from "./pages/schema.js";
import { workflowPageOf } from "./pages/workflow.js";
import type { Provider } from "./providers.js";
import { isReady } from "./samples/ready.js";
import type { Run } from "./samples/run-in-node.js";
import { operationSamples } from "./samples/operation-samples.js";
import { sidebarsOf, type SidebarItem } from "./sidebar.js";
import type { Arazzo } from "./workflows/arazzo.js";
import { recipe } from "./workflows/recipe.js";

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
  let ran = 0;
  const shown = async (where: string, title: string, code: string): Promise<ShownSample> => {
    if (!runs) return { title, code, runs };
    ran++;
    const { printed, failure } = await run(code);
    if (failure) failures.push(`${where}: "${title}" fails in line ${failure.line}: ${failure.message}`);
    return { title, code, runs, printed };
  };

  const workflows: Page[] = [];
  for (const arazzo of workflowsIn(folder)) {
    for (const workflow of arazzo.workflows) {
      const code = recipe(spec, provider, workflow, provider.inputs);
      const sample = await shown(
        `${spec.name}/${workflow.workflowId}`,
        workflow.summary ?? workflow.workflowId,
        code,
      );
      workflows.push(workflowPageOf(spec, arazzo, workflow, sample));
    }
  }
  const operations: Page[] = [];
  for (const call of spec.calls) {
    const samples: ShownSample[] = [];
    for (const { title, code } of operationSamples(spec, provider, call)) {
      samples.push(await shown(`${spec.name}/${call.operationId}`, title, code));
    }
    operations.push(operationPageOf(spec, call, samples));
  }
  const uses = usesOf(spec);
  const schemas = Object.entries(spec.document.components.schemas ?? {}).map(([name, schema]) =>
    schemaPageOf(spec, name, schema, uses.get(name) ?? { schemas: [], calls: [] }),
  );
  const about = [
    overviewOf(spec, provider, workflows),
    coverageOf(spec, readFileSync(resolve(folder, "COVERAGE.md"), "utf8")),
    await changelogOf(spec, resolve(folder, "released")),
    schemaListOf(spec),
  ];
  const pages = [...about, ...workflows, ...operations, ...schemas];
  return { spec, provider, pages, sidebars: sidebarsOf(spec, provider.title, workflows), ran, failures };
}

function workflowsIn(folder: string): Arazzo[] {
  const workflows = resolve(folder, "workflows");
  if (!existsSync(workflows)) return [];
  return readdirSync(workflows)
    .filter((file) => file.endsWith(".arazzo.yaml"))
    .toSorted()
    .map((file) => parse(readFileSync(resolve(workflows, file), "utf8")) as Arazzo);
}
