/** A `fetch` for tests, which answers with the examples of a document unless it is told otherwise. */
import { TransportError } from "../errors/transport-error.js";
import type { ApiTypes } from "../routes.js";
import type { Failure, Success } from "../result.js";
import { exampleOf, findOperation } from "./document.js";

/** What a route is to answer; the body is typed by the status. Without a body, the document's example is sent. */
export type FakeAnswer<Route> = Route extends { result: infer Result }
  ? Result extends Success<infer Status, infer Body> | Failure<infer Status, infer Body>
    ? {
        status: Status;
        body?: Body;
        /** The name of one of the document's examples. */
        example?: string;
        headers?: Record<string, string>;
      }
    : never
  : never;

/** Answers by verb and path template: one for all calls, or a function of the request. */
export type FakeAnswers<Routes> = {
  [Verb in keyof Routes]?: {
    [Path in keyof Routes[Verb]]?:
      | FakeAnswer<Routes[Verb][Path]>
      | ((request: FakeRequest) => FakeAnswer<Routes[Verb][Path]> | Promise<FakeAnswer<Routes[Verb][Path]>>);
  };
};

/** A request as it was sent. */
export interface FakeRequest {
  method: string;
  /** The path template. */
  path: string;
  url: URL;
  headers: Headers;
  /** The body as text; `undefined` where there was none. */
  body: string | undefined;
}

/** A stand-in for `fetch`, and what it was asked. */
export interface FakeFetch {
  fetch: (request: Request) => Promise<Response>;
  /** All requests so far, in order. */
  readonly requests: readonly FakeRequest[];
}

/**
 * Makes a `fetch` that needs no server: each route answers with the first example of its first success, or with what
 * `answers` says.
 *
 * @typeParam Api The `Api` type of the client under test; it types `answers`.
 * @param document The client's document, such as `@api-clients/fairjungle/openapi.json`.
 * @param answers What to answer instead.
 * @returns The `fetch` to hand to the client, and the list of what was sent. Where the document has no such operation or
 * no example of the name asked for, or a function in `answers` throws, it rejects with a `TransportError` of code
 * `protocol` that has the reason as its message and its cause, and that no client sends again.
 *
 * @example
 * ```ts
 * import { fakeFetch } from "@api-clients/core/testing";
 *
 * const document = {
 *   paths: { "/ping": { get: { responses: { 200: { content: { "application/json": { example: { pong: true } } } } } } } },
 * };
 * const { fetch, requests } = fakeFetch(document);
 * const response = await fetch(new Request("https://api.example/ping"));
 * console.log(await response.text()); // {"pong":true}
 * console.log(requests.length); // 1
 * ```
 */
export function fakeFetch<Api extends ApiTypes>(
  document: object,
  answers: FakeAnswers<Api["routes"]> = {},
): FakeFetch {
  const requests: FakeRequest[] = [];
  const table = answers as Record<string, Record<string, unknown> | undefined>;
  const answerTo = async (request: Request) => {
    const { method } = request;
    const url = new URL(request.url);
    const found = findOperation(document, method, decodeURI(url.pathname));
    if (!found) throw new Error(`the document has no ${method} for ${url.pathname}`);
    const body = (await request.text()) || undefined;
    const asked = { method, path: found.path, url, headers: request.headers, body };
    requests.push(asked);
    const planned = table[method]?.[found.path];
    const answer = ((typeof planned === "function" ? await planned(asked) : planned) ?? {}) as Plan;
    const shown = exampleOf(document, found, answer.status, answer.example);
    const value = "body" in answer ? answer.body : shown.value;
    const headers = new Headers(answer.headers);
    if (value !== undefined && !headers.has("Content-Type"))
      headers.set("Content-Type", shown.type ?? "application/json");
    const text =
      typeof value === "string" && !/json/.test(shown.type ?? "json") ? value : JSON.stringify(value);
    return new Response(value === undefined ? null : text, { status: shown.status, headers });
  };
  return {
    requests,
    fetch: (request) =>
      answerTo(request).catch((cause: unknown) => {
        // A client takes any other error for a lost connection: it would try again, and tell nothing of the reason.
        throw new TransportError("protocol", cause instanceof Error ? cause.message : String(cause), {
          cause,
        });
      }),
  };
}

interface Plan {
  status?: number;
  body?: unknown;
  example?: string;
  headers?: Record<string, string>;
}
