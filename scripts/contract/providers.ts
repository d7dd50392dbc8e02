/** What the contract test has to know of each provider that its document does not say. */
import { createFairjungleClient } from "@api-clients/fairjungle";
import fairjungleDocument from "@api-clients/fairjungle/openapi.json" with { type: "json" };
import { createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
import journeyappsDocument from "@api-clients/journeyapps/openapi.json" with { type: "json" };
import { authToken, createJrniClient } from "@api-clients/jrni";
import jrniDocument from "@api-clients/jrni/openapi.json" with { type: "json" };
import { createSandbox } from "@api-clients/sandbox";
import type { Document, Operation } from "./document.js";
import { needsState } from "./needs-state.js";

interface Provider {
  name: string;
  document: Document;
  sandbox: { requests: readonly { operationId: string | undefined }[]; reset(): void };
  /** The package's own client, with the rights that the operation needs. */
  clientFor: (operation: Operation) => object;
  /** Operations that the examples alone cannot bring to success, for they are about something that is not there yet. */
  needsState: readonly string[];
  /** Optional parameters that have to be sent, by operation. */
  sent?: Record<string, readonly string[]>;
  /** Members that a schema tells of in words only, for each account has names of its own. */
  unnamed?: RegExp;
}

const fairjungle = createSandbox("fairjungle");
const journeyapps = createSandbox("journeyapps");
const jrni = createSandbox("jrni");

/** The sessions that a sandbox of JRNI knows from the beginning. */
const admin = authToken("k3Vn8sQzR1tYb0LxWc5uHg");
const member = authToken("p0Qw9eRt8yUi7oPa6sDf5g");

export const providers: readonly Provider[] = [
  {
    name: "fairjungle",
    document: fairjungleDocument,
    sandbox: fairjungle,
    clientFor: () => createFairjungleClient({ apiKey: "sandbox-key", fetch: fairjungle.fetch }),
    needsState: [],
  },
  {
    name: "journeyapps",
    document: journeyappsDocument,
    sandbox: journeyapps,
    clientFor: () =>
      createJourneyAppsClient({
        appDeploymentId: "64b0c1d2e3f4a5b6c7d8e9f0",
        region: "us",
        backendDeploymentId: "64b0c1f7aa10bb20cc30dd41",
        credential: namedToken("sandbox-token"),
        fetch: journeyapps.fetch,
      }),
    needsState: [],
  },
  {
    name: "jrni",
    document: jrniDocument,
    sandbox: jrni,
    clientFor: ({ path }) =>
      createJrniClient({
        host: "example.jrni.com",
        appId: "a94c0e71",
        auth: /^\/(admin|login\/admin)/.test(path) ? admin : member,
        fetch: jrni.fetch,
      }),
    needsState,
    // A day is needed, or two that are the first and the last.
    sent: { listAdminSlots: ["date"] },
    // What a member answered to a question, by the question's number.
    unnamed: /\bdt\d+$/,
  },
];
