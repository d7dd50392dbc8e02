/** Puts the parts together: openapi-fetch behind our transport, with results that tell success from failure. */
import type { Credential } from "./credentials/credential.js";
import { checkedBaseUrl } from "./base-url.js";
import { call } from "./call.js";
import type { Middleware, OpenapiClient } from "./openapi-fetch.js";
import { createOpenapiClient } from "./openapi-fetch.js";
import type { ApiTypes, CallOptions } from "./routes.js";
import { querySerializer } from "./serialization/query.js";
import { authorize } from "./transport/authorize.js";
import { boundedErrorBody } from "./transport/bounded-error-body.js";
import { fetchSend } from "./transport/fetch-send.js";
import { guard } from "./transport/guard.js";
import type { RetryOptions } from "./transport/retry.js";
import { retry } from "./transport/retry.js";
import type { Policy, Send } from "./transport/send.js";
import { compose } from "./transport/send.js";
import { timeout } from "./transport/timeout.js";

/** How a client reaches its server. */
export interface ClientOptions {
  /** Where every path starts. `https:`, or `http:` on a loopback host. Nothing is ever sent to another origin. */
  baseUrl: string | URL;
  /** Who is calling: {@link bearer}, {@link basic}, {@link headers}, or your own. */
  credential?: Credential | undefined;
  /** Says that an answer means "these credentials have expired"; default: its status is 401. */
  isExpired?: ((response: Response) => boolean | Promise<boolean>) | undefined;
  /** Your own behaviour around each attempt, the first one outermost, inside authorization and outside the timeout. */
  policies?: readonly Policy[] | undefined;
  /** How failed attempts are repeated; `false` never does. */
  retry?: RetryOptions | false | undefined;
  /** Milliseconds that one attempt may take, its body included; default 30,000. `false` waits for ever. */
  timeout?: number | false | undefined;
  /** Writes query parameters in another way than {@link querySerializer}. */
  querySerializer?: ((query: object) => string) | undefined;
  /** Writes bodies in another way than as JSON, for instance {@link bodySerializer}. */
  bodySerializer?: ((body: object, headers: Headers) => NonNullable<RequestInit["body"]>) | undefined;
  /** What sends a request in the end; default: the runtime's own `fetch`. The sandbox's `fetch` fits here. */
  fetch?: Send | undefined;
}

/** openapi-fetch's client with the typed calls of `Api` in front. */
export type Client<Api extends ApiTypes> = Api["calls"] & {
  /** openapi-fetch's own type of this client, for what builds on it and for its other options such as `parseAs`. */
  readonly openapi: OpenapiClient<Api["paths"]>;
  /** Adds openapi-fetch middleware. Prefer `policies`, which also see retries. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: Middleware[]): void;
};

/**
 * Makes a typed client: `client.GET("/path", init)` and its siblings, each of which comes back as `Success` or `Failure`
 * and throws only where no usable answer came.
 *
 * @param options Where the server is, who is calling, and how to behave.
 * @returns The client.
 * @throws TypeError where `baseUrl` is not a URL, holds a user, query or fragment, or is `http:` to a host that is not
 * loopback. RangeError where `timeout` makes no sense.
 *
 * @example
 * ```ts
 * import { bearer, createClient, type Call, type Failure, type OtherStatus, type Success } from "@api-clients/core";
 *
 * interface Routes {
 *   GET: { "/ping": { init: {}; data: { pong: true }; result: Success<200, { pong: true }> | Failure<OtherStatus<never>> } };
 * }
 * interface Api {
 *   paths: {};
 *   routes: Routes;
 *   calls: { GET: Call<Routes["GET"], "/ping"> };
 * }
 * const client = createClient<Api>({
 *   baseUrl: "https://api.example",
 *   credential: bearer("secret"),
 *   fetch: async () => Response.json({ pong: true }),
 * });
 * const result = await client.GET("/ping");
 * console.log(result.ok && result.data.pong); // true
 * ```
 */
export const createClient = <Api extends ApiTypes>(options: ClientOptions): Client<Api> => {
  const {
    credential,
    policies = [],
    retry: repetition,
    timeout: milliseconds = 30_000,
    querySerializer: write = querySerializer,
  } = options;
  const baseUrl = checkedBaseUrl(options.baseUrl);
  const send = compose(
    fetchSend(options.fetch),
    repetition !== false && retry(repetition),
    credential && authorize(credential, options),
    ...policies,
    milliseconds !== false && timeout(milliseconds),
    boundedErrorBody(),
    guard({ origin: baseUrl }),
  );
  const openapi = createOpenapiClient(baseUrl, send, write, options.bodySerializer);
  const client: Record<string, unknown> = { ...openapi };
  for (const name in openapi)
    // Verbs are written in capitals; `request`, `use` and `eject` stay as they are.
    if (name === name.toUpperCase())
      client[name] = (path: string, init?: CallOptions) => call(openapi, send, name, path, init);
  // Not listed among its members, or whoever logs a client as JSON would meet a circle.
  Object.defineProperty(client, "openapi", { value: client });
  // The document's types meet the untyped client here, and nowhere else.
  return client as object as Client<Api>;
};
