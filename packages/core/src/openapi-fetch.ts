/** The one place that imports openapi-fetch, so that it can be replaced (see ADR 2). */
import createClient, { type ClientOptions, type Middleware } from "openapi-fetch";
import { rememberBody } from "./transport/resend.js";

export type { Client as OpenapiClient, Middleware } from "openapi-fetch";

/** The verbs, as openapi-fetch spells them in `request()`. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type OpenapiMethod = (typeof methods)[number];

/** What openapi-fetch answers, whatever the operation. */
export interface OpenapiAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** openapi-fetch's client before it is told of any document. */
export interface UntypedOpenapiClient {
  request(method: OpenapiMethod, path: string, init: Record<string, unknown>): Promise<OpenapiAnswer>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

interface AnyOperation {
  responses: { 200: { content: { "application/json": unknown } } };
}

/** Makes openapi-fetch's client; its requests follow no redirect by themselves, and can be sent again without a copy. */
export function createOpenapiClient(options: ClientOptions): UntypedOpenapiClient {
  return createClient<Record<string, Record<OpenapiMethod, AnyOperation>>>({
    redirect: "manual",
    Request: class extends Request {
      constructor(url: RequestInfo | URL, init?: RequestInit) {
        super(url, init);
        rememberBody(this, init?.body);
      }
    },
    ...options,
  });
}
