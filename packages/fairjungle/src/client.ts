/** The client: REST and SCIM behind one key. */
import type { Client, ClientOptions, TokenSource } from "@api-clients/core";
import { bearer, createClient } from "@api-clients/core";
import type { Api } from "./generated/schema.gen.js";
import { paginated, type Paginate } from "./pages.js";
import { scimMediaType } from "./scim-media-type.js";

/** How a client reaches fairjungle. */
export interface FairjungleOptions extends Omit<ClientOptions, "baseUrl" | "credential" | "isExpired"> {
  /**
   * The API key that an administrator made under Developers > API Keys, or an OAuth access token, without the word
   * `Bearer`. A {@link TokenSource} is asked again when the server answers 401.
   */
  apiKey: string | TokenSource;
  /** Default: `https://api.fairjungle.com`. Give the sandbox's address here. */
  baseUrl?: string | URL | undefined;
}

/** openapi-fetch's client, typed for fairjungle, and `paginate`. */
export type FairjungleClient = Client<Api> & {
  /** Reads all pages of a collection, REST and SCIM alike. */
  readonly paginate: Paginate;
};

/**
 * Makes a client for the REST API and the SCIM API of fairjungle.
 *
 * @param options The key, and how to behave.
 * @returns A client whose calls are typed by the document in `specs/fairjungle`.
 * @throws TypeError where the key is missing, begins with `Bearer` or cannot stand in a header, or `baseUrl` is not safe.
 *
 * @example
 * ```ts
 * import { createFairjungleClient } from "@api-clients/fairjungle";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const sandbox = createSandbox("fairjungle");
 * const fairjungle = createFairjungleClient({ apiKey: "sandbox-key", fetch: sandbox.fetch });
 * const me = await fairjungle.GET("/api/whoami");
 * if (me.ok) console.log(me.data.data.email);
 * ```
 */
export function createFairjungleClient(options: FairjungleOptions): FairjungleClient {
  const { apiKey, baseUrl = "https://api.fairjungle.com", policies = [], ...rest } = options;
  if (!apiKey || (typeof apiKey === "string" && /^bearer /i.test(apiKey)))
    throw new TypeError('apiKey must be given, without the word "Bearer"');
  const client = createClient<Api>({
    ...rest,
    baseUrl,
    credential: bearer(apiKey),
    policies: [scimMediaType, ...policies],
  });
  return Object.assign(client, { paginate: paginated(client.GET) });
}
