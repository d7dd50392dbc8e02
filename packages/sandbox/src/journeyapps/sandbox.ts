/** The JourneyApps sandbox: a deployment of any app, with its file host and its webhooks. */
import anyApp from "../documents/journeyapps.json" with { type: "json" };
import { checkOptions, count, list, object, text, type OptionRules } from "../engine/check-options.js";
import { sandboxRules, type SandboxOptions } from "../engine/options.js";
import { startStandIn, type StandIn } from "../engine/stand-in.js";
import { allowLoopbackOrigins } from "../engine/transport/cors.js";
import { createFetch, type Answerer } from "../engine/transport/in-process-fetch.js";
import { checkDataModel } from "./check-data-model.js";
import { webhookRules, type WebhookOptions } from "./deliver.js";
import { ids } from "./field-service/ids.js";
import { answerFile } from "./file-host.js";
import { journeyAppsProvider } from "./provider.js";
import { webhooksOf, type App, type DeploymentSettings } from "./seed.js";
import type { Hosts, JourneyAppsState } from "./state.js";
import { fetchFromTwoHosts, listenOnTwoPorts } from "./two-hosts.js";
import { createPostman, type JourneyAppsWebhooks } from "./webhooks.js";

/** Settings of a JourneyApps sandbox. */
export interface JourneyAppsSandboxOptions extends SandboxOptions, App {
  /** The bundled document of any app, which is the default, or the one that was compiled for this app. */
  readonly document?: unknown;
  /** Default: the last part of `baseUrl`, or the id in the examples of the document. */
  readonly backendDeploymentId?: string | undefined;
  /** The named tokens that are good, without `O:`. Default: `sandbox-token`. */
  readonly tokens?: readonly string[] | undefined;
  /** The password of Basic; `null` switches Basic off. Default: `sandbox-password`. */
  readonly password?: string | null | undefined;
  /** The origin of the file host, for callers in this process. Default: `https://media.journeyapps.example`. */
  readonly fileHost?: string | undefined;
  /** The port of the file host once the sandbox listens; 0, the default, for any free one. */
  readonly filePort?: number | undefined;
  /**
   * Whether the URLs of files lead straight to the file host, or to a path of the API that redirects there.
   * Default: `direct`.
   */
  readonly fileUrls?: "direct" | "redirect" | undefined;
  /** Who is called by webhooks, and how. */
  readonly webhookCalls?: WebhookOptions | undefined;
}

const rules: OptionRules<JourneyAppsSandboxOptions> = {
  ...sandboxRules,
  dataModel: object,
  objects: list,
  webhooks: list,
  indexes: object,
  document: object,
  backendDeploymentId: text,
  tokens: {
    wants: "a list of texts",
    accepts: (value) => Array.isArray(value) && value.every(text.accepts),
  },
  password: { wants: "a text or null", accepts: (value) => value === null || text.accepts(value) },
  fileHost: text,
  filePort: { wants: "a port", accepts: (value) => count.accepts(value) && Number(value) <= 65_535 },
  fileUrls: {
    wants: '"direct" or "redirect"',
    accepts: (value) => value === "direct" || value === "redirect",
  },
  webhookCalls: object,
};

/** A JourneyApps that lives in this process. */
export interface JourneyAppsSandbox extends StandIn<JourneyAppsState> {
  readonly webhooks: JourneyAppsWebhooks;
}

/**
 * Starts a JourneyApps sandbox.
 *
 * @param options Settings; without any it is the field-service app of the document's examples.
 * @returns The sandbox; put another data model into its `state` to deploy it.
 * @throws TypeError when the data model, an object or another option makes no sense.
 *
 * @example
 * ```ts
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const fields = { code: { name: "code", type: "text" } };
 * const sandbox = createSandbox("journeyapps", {
 *   dataModel: { models: { pump: { name: "pump", display: "{code}", fields } } },
 *   objects: [{ type: "pump", code: "P-7" }],
 * });
 * const headers = { authorization: "Bearer O:sandbox-token" };
 * const response = await sandbox.fetch(`${sandbox.baseUrl}/objects/pump.json?q[code]=P-7`, { headers });
 * console.log((await response.json()).count); // 1
 * ```
 */
export function createJourneyAppsSandbox(options: JourneyAppsSandboxOptions = {}): JourneyAppsSandbox {
  checkOptions(options, rules);
  checkOptions(options.webhookCalls ?? {}, webhookRules, "webhookCalls.");
  const { document = anyApp, fileHost = "https://media.journeyapps.example", filePort = 0 } = options;
  if (options.dataModel) checkDataModel(options.dataModel);
  const hosts: Hosts = { api: "", files: originOf(fileHost) };
  const postman = createPostman(webhooksOf(options), options.webhookCalls ?? {});
  const provider = { document, app: options, deployment: deploymentOf(options), hosts, after: postman.send };
  const standIn = startStandIn(journeyAppsProvider(provider), options);
  hosts.api = standIn.baseUrl;
  const { fetch: fetchApi, listen: listenApi } = standIn;
  const answerFiles: Answerer = async (request) => answerFile(standIn, request);
  const answerFilesOnPort = options.cors ? allowLoopbackOrigins(answerFiles) : answerFiles;
  return Object.assign(standIn, {
    webhooks: {
      settled: async () => {
        await postman.idle();
        return standIn.state.deliveries;
      },
    },
    fetch: fetchFromTwoHosts(fetchApi, createFetch(answerFiles), hosts),
    listen: (port = 0, host = "127.0.0.1") =>
      listenOnTwoPorts(() => listenApi(port, host), answerFilesOnPort, { host, filePort, hosts }),
  });
}

function originOf(fileHost: string): string {
  const { protocol, origin } = URL.canParse(fileHost) ? new URL(fileHost) : { protocol: "", origin: "" };
  if (/^https?:$/.test(protocol)) return origin;
  throw new TypeError(`fileHost must be an http or https URL, not "${fileHost}"`);
}

function deploymentOf(options: JourneyAppsSandboxOptions): DeploymentSettings {
  const { backendDeploymentId, baseUrl, tokens, password, fileUrls = "direct" } = options;
  return {
    backendDeploymentId: backendDeploymentId ?? deploymentIn(baseUrl) ?? ids.backendDeployment,
    tokens: tokens ?? ["sandbox-token"],
    password: password === null ? undefined : (password ?? "sandbox-password"),
    fileUrls,
  };
}

function deploymentIn(baseUrl: string | undefined): string | undefined {
  return /\/api\/v4\/([0-9a-f]{24})\/?$/.exec(baseUrl ?? "")?.[1];
}
