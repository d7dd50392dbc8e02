/** Turns a workflow into a TypeScript recipe: one call for each step, with what it hands on. */
import type { Call, Spec } from "../document/spec.js";
import type { Provider } from "../providers.js";
import { literal } from "../samples/literal.js";
import { sandboxLines } from "../samples/sandbox-lines.js";
import { outputReference, type Workflow } from "./arazzo.js";
import { Scope } from "./scope.js";
import { stepCode } from "./step-code.js";

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
  const carried = carriedOutputs(provider, workflow);
  const scope = new Scope(spec, workflow, carried);
  const steps = workflow.steps.map((step) => stepCode(spec, provider, scope, step));
  const text = steps.join("\n\n");
  const { names, lines } = provider.client({
    ...anonymous,
    ...(carried.size > 0 ? { login: provider.session?.login } : {}),
  });
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

/** What steps read from the header that brings a session, where the client keeps sessions by itself. */
function carriedOutputs({ session }: Provider, { steps }: Workflow): Set<string> {
  const found = steps.flatMap((step) =>
    Object.entries(step.outputs ?? {}).flatMap(([output, from]) =>
      session && from === `$response.header.${session.header}` ? [outputReference(step, output)] : [],
    ),
  );
  return new Set(found);
}

/** Workflows log in by their own steps where they need to. */
const anonymous = { security: [] } as object as Call;
