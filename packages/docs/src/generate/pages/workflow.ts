/** The page of a workflow: what it is for, and the recipe. */
import type { Page } from "../blocks/block.js";
import { plainText } from "../blocks/inline.js";
import type { Spec } from "../document/spec.js";
import type { Arazzo, Workflow } from "../workflows/arazzo.js";
import type { ShownSample } from "./operation.js";
import { linkToOperation, workflowPage } from "../page-paths.js";

/** A workflow is a list of calls, and so is what is written from it. */
const loginsBelongToClients =
  "Each call is written out here, the login too. In code of your own the client logs in, again where a session has expired, and sends the token by itself: see [Authentication](page:guides/authentication).";

export function workflowPageOf(spec: Spec, { info }: Arazzo, workflow: Workflow, sample: ShownSample): Page {
  const steps = workflow.steps.map((step) => {
    const call = spec.calls.find(({ operationId }) => operationId === step.operationId);
    const name = call ? linkToOperation(spec, call) : step.operationId;
    // Some descriptions begin with what the link says already.
    const more = step.description?.replace(`${call?.summary}.`, "").trim();
    return more ? `${name}. ${more}` : name;
  });
  return {
    path: workflowPage(spec.name, workflow.workflowId),
    title: info.title,
    description: plainText(info.summary ?? workflow.summary ?? info.title),
    keywords: ["recipe", "workflow", workflow.workflowId],
    blocks: [
      { kind: "prose", markdown: [info.summary, info.description].filter(Boolean).join(".\n\n") },
      { kind: "sample", ...sample },
      ...(/"Auth-Token":/.test(sample.code)
        ? [{ kind: "prose" as const, markdown: loginsBelongToClients }]
        : []),
      { kind: "heading", level: 2, text: "Steps" },
      { kind: "list", items: steps, ordered: true },
    ],
  };
}
