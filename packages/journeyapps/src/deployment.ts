/** Finds the base URL of a deployment. */

/** Where a region's servers are: `us`, `eu` and `au` are known, and more may come. */
export type Region = "us" | "eu" | "au" | (string & {});

/** A deployment, told in one of three ways. The data browser shows its base URL and ids under *Manage API*. */
export type Deployment = ByBaseUrl | ByIds | ByLegacyHost;

/** By the base URL as *Manage API* shows it. */
export interface ByBaseUrl {
  /** It ends in `/api/v4/{backend deployment id}`. */
  baseUrl: string | URL;
  appDeploymentId?: never;
  legacy?: never;
}

/** By the ids of the deployment, on the hosts that every deployment can be reached at. */
export interface ByIds {
  /** The id that the app editor uses: 24 hex digits. */
  appDeploymentId: string;
  region: Region;
  /** The id that the API uses: 24 hex digits. Older pages call it app instance id or account id. */
  backendDeploymentId: string;
  baseUrl?: never;
  legacy?: never;
}

/** On the hosts of deployments made before February 2023. */
export interface ByLegacyHost {
  legacy: {
    /** `za` is deprecated. */
    region: "us" | "eu" | "au" | "za";
    environment: "testing" | "staging" | "production";
    /** The id that the API uses: 24 hex digits. */
    backendDeploymentId: string;
  };
  baseUrl?: never;
  appDeploymentId?: never;
}

const legacyRegions = new Map(Object.entries({ us: "-us", eu: "-eu", au: "-au", za: "" }));
const legacyEnvironments = new Map(
  Object.entries({ testing: "-testing", staging: "-staging", production: "" }),
);

/**
 * Finds the base URL of a deployment.
 *
 * @param deployment Which one.
 * @returns The URL under which all paths are sent.
 * @throws TypeError where an id is not 24 lowercase hex digits, a region or environment has no host, or a base URL on
 * journeyapps.com leads to no deployment.
 *
 * @example
 * ```ts
 * import { baseUrlOf } from "@api-clients/journeyapps";
 *
 * const backendDeploymentId = "64b0c1f7aa10bb20cc30dd41";
 * console.log(baseUrlOf({ legacy: { region: "eu", environment: "staging", backendDeploymentId } }));
 * // https://run-staging-eu.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41
 * ```
 */
export function baseUrlOf(deployment: Deployment): string {
  if (deployment.baseUrl !== undefined) return checkedBaseUrl(deployment.baseUrl);
  if (deployment.legacy) {
    const { region, environment, backendDeploymentId } = deployment.legacy;
    const label = `run${found(legacyEnvironments, "environment", environment)}${found(legacyRegions, "region", region)}`;
    return `https://${label}.journeyapps.com/api/v4/${checkedId("backendDeploymentId", backendDeploymentId)}`;
  }
  const { appDeploymentId, region, backendDeploymentId } = deployment;
  // A region becomes part of the host, so nothing in it may end the host.
  if (!/^[a-z][a-z0-9-]*$/.test(region)) throw new TypeError('region must be a code such as "us"');
  const host = `${checkedId("appDeploymentId", appDeploymentId)}.backend.${region}.journeyapps.com`;
  return `https://${host}/api/v4/${checkedId("backendDeploymentId", backendDeploymentId)}`;
}

function checkedId(name: string, id: string): string {
  if (/^[0-9a-f]{24}$/.test(id)) return id;
  throw new TypeError(`${name} must be 24 lowercase hex digits: see Manage API in the data browser`);
}

function found(labels: ReadonlyMap<string, string>, name: string, value: string): string {
  const label = labels.get(value);
  if (label !== undefined) return label;
  throw new TypeError(`legacy ${name} must be one of ${[...labels.keys()].join(", ")}`);
}

/** Base URLs of other hosts are taken as they are: those of the sandbox, of a proxy, of hosts to come. Core refuses what is no URL. */
function checkedBaseUrl(baseUrl: string | URL): string {
  if (!URL.canParse(baseUrl)) return String(baseUrl);
  const { hostname, pathname } = new URL(baseUrl);
  if (!hostname.endsWith(".journeyapps.com") || /^\/api\/v4\/[0-9a-f]{24}\/?$/.test(pathname)) {
    return String(baseUrl);
  }
  throw new TypeError(
    "baseUrl must end in /api/v4/ and the backend deployment id: see Manage API in the data browser",
  );
}
