/** The one place that imports openapi-fetch, so that it can be replaced (see ADR 2). */
import createClient, { type BodySerializer, type Middleware } from "openapi-fetch";
import { pathSerializer } from "./serialization/path.js";
import { rememberBody } from "./transport/resend.js";
import type { Send } from "./transport/send.js";

export type { Client as OpenapiClient, Middleware } from "openapi-fetch";

/** What openapi-fetch answers, whatever the operation. */
export interface OpenapiAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** openapi-fetch's client before it is told of any document: its `request` takes any method in any case. */
export interface UntypedOpenapiClient {
  request(method: string, path: string, init: Record<string, unknown>): Promise<OpenapiAnswer>;
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

interface AnyOperation {
  responses: { 200: { content: { "application/json": unknown } } };
}

/** Makes openapi-fetch's client; its requests follow no redirect by themselves, and can be sent again without a copy. */
export const createOpenapiClient = (
  baseUrl: string,
  fetch: Send,
  querySerializer: (query: object) => string,
  bodySerializer?: (body: object, headers: Headers) => NonNullable<RequestInit["body"]>,
): UntypedOpenapiClient =>
  createClient<Record<string, Record<string, AnyOperation>>>({
    redirect: "manual",
    baseUrl,
    fetch,
    querySerializer,
    // It is given the headers too, of which openapi-fetch's type says nothing.
    bodySerializer: bodySerializer as BodySerializer<unknown> | undefined,
    pathSerializer,
    // Not a subclass, of which the requests that middleware makes would be no instances, and be refused.
    Request: new Proxy(Request, {
      construct: (Request, [url, init]: [string, RequestInit]) =>
        rememberBody(new Request(url, init), init.body),
    }),
  });
