/** The client: JRNI's calls, pages and links behind one application and one session. */
import type { Client, ClientOptions, Credential, Policy } from "@api-clients/core";
import { authorize, bodySerializer, createClient, headers } from "@api-clients/core";
import type { JrniAuth, JrniCredential } from "./auth/auth.js";
import { isExpired } from "./auth/expiry.js";
import { baseUrlOf, type Environment } from "./base-url.js";
import type { Api } from "./generated/schema.gen.js";
import { type Follow, following } from "./hal/follow.js";
import { embedded, link } from "./hal/link.js";
import { outsideVersions } from "./outside-versions.js";
import { paginated, type Paginate } from "./pages.js";
import { jrniQuery } from "./query.js";

/** How a client reaches JRNI. */
export type JrniOptions = Environment &
  Omit<ClientOptions, "baseUrl" | "credential" | "isExpired"> & {
    /** Which application is calling: the `App-Id` of JRNI Studio. It is sent with every request. */
    appId: string;
    /** The `App-Key` beside it, which only older accounts need. */
    appKey?: string | undefined;
    /** Who is calling; default: the public. A login, {@link JrniAuth}, or any credential of `@api-clients/core`. */
    auth?: JrniAuth | Credential | undefined;
  };

/** openapi-fetch's client, typed for JRNI, with its pages and links. */
export type JrniClient = Client<Api> & {
  /** Reads all pages of a collection. */
  readonly paginate: Paginate;
  /** Gets what a link of a resource leads to. */
  readonly follow: Follow;
  /** Finds a link of a resource. */
  readonly link: typeof link;
  /** Takes what is embedded in a resource. */
  readonly embedded: typeof embedded;
};

/**
 * Makes a client for version 5 of JRNI's REST API.
 *
 * @param options Where it is, who is calling, and how to behave.
 * @returns A client whose calls are typed by the document in `specs/jrni`.
 * @throws TypeError where the host, the base URL, the application or the token cannot be used.
 *
 * @example
 * ```ts
 * import { adminLogin, createJrniClient } from "@api-clients/jrni";
 * import { createSandbox } from "@api-clients/sandbox";
 *
 * const jrni = createJrniClient({
 *   host: "example.jrni.com",
 *   appId: "a94c0e71",
 *   auth: adminLogin({ email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" }),
 *   fetch: createSandbox("jrni").fetch, // leave this out to call JRNI
 * });
 * const company = await jrni.GET("/admin/{company_id}/company", { params: { path: { company_id: 44120 } } });
 * if (company.ok) console.log(company.data.timezone); // Europe/London
 * ```
 */
export function createJrniClient(options: JrniOptions): JrniClient {
  const { appId, appKey, auth, policies = [] } = options;
  const baseUrl = baseUrlOf(options);
  const application = headers({ "App-Id": appId, ...(appKey === undefined ? {} : { "App-Key": appKey }) });

  function connect(...own: Policy[]): Client<Api> {
    const client = createClient<Api>({
      ...options,
      baseUrl,
      bodySerializer: options.bodySerializer ?? bodySerializer,
      credential: application,
      querySerializer: options.querySerializer ?? jrniQuery,
      policies: [...own, ...policies],
    });
    return Object.assign(client, { POST: outsideVersions(client.POST, baseUrl) });
  }

  const caller: JrniCredential | undefined = typeof auth === "function" ? auth(connect()) : auth;
  const client = caller ? connect(authorize(caller, { isExpired }), caller.policy ?? asItIs) : connect();
  const basePath = new URL(baseUrl).pathname.replace(/\/$/, "");
  return Object.assign(client, {
    paginate: paginated(client.GET),
    follow: following(client.GET, basePath),
    link,
    embedded,
  });
}

const asItIs: Policy = (next) => next;
