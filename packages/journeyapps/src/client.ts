/** The client: openapi-fetch's calls for an app, and what JourneyApps needs beside them. */
import type { Client, ClientOptions, Credential } from "@api-clients/core";
import { bodySerializer, createClient } from "@api-clients/core";
import type { AnyApi, JourneyAppsApi, ListsOf, LogOf, OperationOf } from "./api.js";
import { type Download, downloader } from "./attachments/download.js";
import { type Batch, batchOf } from "./batch/batch.js";
import { baseUrlOf, type Deployment } from "./deployment.js";
import type { Api } from "./generated/schema.gen.js";
import { type Paginate, paginated } from "./lists/paginate.js";
import { oplogOf, type ReadOplog } from "./oplog/oplog.js";
import { journeyAppsQuery } from "./queries/query-serializer.js";
import { acceptJson } from "./transport/accept-json.js";
import { limitedWrites, repetition } from "./transport/limited-writes.js";
import { oplogPace } from "./transport/oplog-pace.js";
import { markPostedReads, unmark } from "./transport/safe-posts.js";

/** Which deployment a client reaches, and how. */
export type JourneyAppsOptions = Deployment &
  Omit<ClientOptions, "baseUrl" | "credential" | "isExpired" | "querySerializer"> & {
    /** Who is calling: `namedToken`, `cloudCodeToken`, or `basic` with the backend deployment id as user. */
    credential: Credential;
  };

/** openapi-fetch's client, typed for an app, and four members more. */
export type JourneyAppsClient<App extends JourneyAppsApi = Api> = Client<App> & {
  /** Reads all pages of a list, a search or an expression query. */
  readonly paginate: Paginate<ListsOf<App>>;
  /** Reads the change log, and follows it. */
  readonly oplog: ReadOplog<LogOf<App>>;
  /** Carries out any number of writes, a thousand at a time. */
  readonly batch: Batch<OperationOf<App>>;
  /** Downloads a file from its URL, without credentials. */
  readonly download: Download;
};

/**
 * Makes a client for one deployment.
 *
 * After a 429 it waits for at least a second, as JourneyApps asks, and tries again, writes included. Other failures are
 * repeated as core does it, searches and expression queries included, although they are sent by POST.
 *
 * Bodies are sent as JSON, and as a form, which cannot say null, where the call has the header `Content-Type:
 * application/x-www-form-urlencoded`.
 *
 * @typeParam App The types of the app's API, compiled from its data model; default: those for any app.
 * @param options Which deployment, who is calling, and how to behave.
 * @returns A client whose calls are typed by the document of the app.
 * @throws TypeError where the deployment is not one, its base URL is not safe, or there is no credential.
 *
 * @example
 * ```ts
 * import { createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const journeyapps = createJourneyAppsClient({
 *   appDeploymentId: "64b0c1d2e3f4a5b6c7d8e9f0",
 *   region: "us",
 *   backendDeploymentId: "64b0c1f7aa10bb20cc30dd41",
 *   credential: namedToken("sandbox-token"),
 *   fetch: createSandbox("journeyapps").fetch, // leave it out to call JourneyApps
 * });
 * const path = { model: "work_order" };
 * const query = { query: { done: false, "due.lt": "2026-03-01" } };
 * const result = await journeyapps.GET("/objects/{model}/count.json", { params: { path, query } });
 * if (result.ok) console.log(result.data.count); // 1
 * ```
 */
export function createJourneyAppsClient<App extends JourneyAppsApi = Api>(
  options: JourneyAppsOptions,
): JourneyAppsClient<App>;
export function createJourneyAppsClient(options: JourneyAppsOptions) {
  const { policies = [], retry = {}, ...rest } = options;
  if (!options.credential?.headers) {
    throw new TypeError("the credential is missing");
  }
  const retries = retry && repetition(retry);
  const client = createClient<AnyApi>({
    ...rest,
    baseUrl: baseUrlOf(options),
    querySerializer: journeyAppsQuery,
    bodySerializer: options.bodySerializer ?? bodySerializer,
    retry: retries,
    policies: [acceptJson, ...(retries ? [limitedWrites(retries)] : []), unmark, oplogPace(), ...policies],
  });
  client.use(markPostedReads);
  return Object.assign(client, {
    paginate: paginated(client),
    oplog: oplogOf(client),
    batch: batchOf(client),
    download: downloader({ ...rest, retry: retries }),
  });
}
