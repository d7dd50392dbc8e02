/** The parts of an Arazzo document that become a recipe. */

export interface Step {
  stepId: string;
  description?: string;
  operationId: string;
  parameters?: { name: string; in: "path" | "query" | "header"; value: unknown }[];
  requestBody?: { payload?: unknown };
  successCriteria?: { condition: string }[];
  outputs?: Record<string, string>;
}

export interface Workflow {
  workflowId: string;
  summary?: string;
  inputs?: { properties?: Record<string, { description?: string; default?: unknown }> };
  steps: Step[];
}

export interface Arazzo {
  info: { title: string; summary?: string; description?: string };
  workflows: Workflow[];
}

/** How later steps name what a step gives. */
export function outputReference({ stepId }: Pick<Step, "stepId">, output: string): string {
  return `$steps.${stepId}.outputs.${output}`;
}
