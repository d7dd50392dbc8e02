/** All samples of a provider's reference: a recipe for each workflow, and those of each operation. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";
import type { Call, Spec } from "../document/spec.js";
import type { Provider } from "../providers.js";
import type { Arazzo, Workflow } from "../workflows/arazzo.js";
import { recipe } from "../workflows/recipe.js";
import { operationSamples } from "./operation-samples.js";

export interface ReferenceSample {
  /** Where it comes from, such as `specs/jrni getPerson`. */
  where: string;
  title: string;
  code: string;
  about: { call: Call } | { arazzo: Arazzo; workflow: Workflow };
}

/** @param folder The folder of the spec. */
export function providerSamples(spec: Spec, provider: Provider, folder: string): ReferenceSample[] {
  const recipes = workflowsIn(folder).flatMap(({ file, arazzo }) =>
    arazzo.workflows.map((workflow) => ({
      where: `specs/${spec.name}/workflows/${file}`,
      title: workflow.summary ?? workflow.workflowId,
      code: recipe(spec, provider, workflow, provider.inputs[workflow.workflowId] ?? {}),
      about: { arazzo, workflow },
    })),
  );
  const calls = spec.calls.flatMap((call) =>
    operationSamples(spec, provider, call).map(({ title, code }) => ({
      where: `specs/${spec.name} ${call.operationId}`,
      title,
      code,
      about: { call },
    })),
  );
  return [...recipes, ...calls];
}

function workflowsIn(folder: string): { file: string; arazzo: Arazzo }[] {
  const workflows = resolve(folder, "workflows");
  if (!existsSync(workflows)) return [];
  return readdirSync(workflows)
    .filter((file) => file.endsWith(".arazzo.yaml"))
    .toSorted()
    .map((file) => ({ file, arazzo: parse(readFileSync(resolve(workflows, file), "utf8")) as Arazzo }));
}
