/** The error for "the server said no": which operation, which status, and the server's words for those who ask. */
import type { Route } from "../result.js";
import { retryAfter } from "../transport/retry-after.js";

/** What an {@link ApiError} is made of. */
export interface ApiErrorInit<Body> extends Partial<Route> {
  /** The answer that failed. Its body may be read already. */
  response: Response;
  /** That body, parsed. */
  body: Body;
}

/**
 * The server answered, and the answer is no. What is printed, logged or turned into JSON names the operation, the
 * status and the request id only: `body` and `response` may hold secrets, so they can be read but do not show.
 *
 * @example
 * ```ts
 * import { ApiError } from "@api-clients/core";
 *
 * const response = new Response(null, { status: 429, headers: { "Retry-After": "3", "X-Request-Id": "r-7" } });
 * const error = new ApiError({ method: "GET", path: "/users/{id}", response, body: { code: "tooMany" } });
 * console.log(error.message); // GET /users/{id} answered 429
 * console.log(error.retryAfter, error.requestId, error.body.code); // 3000 r-7 tooMany
 * ```
 */
export class ApiError<out Body = unknown, out Status extends number = number> extends Error {
  override readonly name = "ApiError" as const;
  /** The HTTP status. */
  declare readonly status: Status;
  /** The HTTP method; absent where the result came from a bare openapi-fetch client. */
  declare readonly method?: string;
  /** The path template such as `/users/{id}`, never the path that was sent; absent where `method` is. */
  declare readonly path?: string;
  /** The server's name for this request, to quote to its support. */
  declare readonly requestId?: string;
  /** Milliseconds the server asks to wait before the next attempt. */
  declare readonly retryAfter?: number;

  readonly #init: ApiErrorInit<Body>;

  /** @param init What the server answered, and to which operation. */
  constructor(init: ApiErrorInit<Body>) {
    const { method, path, response } = init;
    const { status, headers } = response;
    const problem = response.ok ? " with an unreadable body" : "";
    super(`${method ? `${method} ${path}` : "The server"} answered ${status}${problem}`);
    const requestId =
      headers.get("x-request-id") ?? headers.get("x-correlation-id") ?? headers.get("request-id");
    const wait = retryAfter(headers);
    // What is not known is left out, so that it does not show.
    Object.assign(
      this,
      { status },
      method && { method, path },
      requestId && { requestId },
      wait !== undefined && { retryAfter: wait },
    );
    this.#init = init;
  }

  /** The answer's body, parsed: an object where it was JSON, else a string, or `undefined` where it was empty. */
  get body(): Body {
    return this.#init.body;
  }

  /** The answer, for its headers. Its body has been read into {@link body}. */
  get response(): Response {
    return this.#init.response;
  }
}

/**
 * Tells whether something thrown is an {@link ApiError}, also one from another realm or another copy of this package,
 * where `instanceof` fails.
 *
 * @typeParam Body What the operation's document says of its error bodies; the guard takes your word for it.
 * @param error Whatever was caught.
 * @param status Only this status counts, when given.
 * @returns `true` narrows `error`, and its `status` with it.
 *
 * @example
 * ```ts
 * import { ApiError, isApiError } from "@api-clients/core";
 *
 * const caught: unknown = new ApiError({ response: new Response(null, { status: 404 }), body: { reason: "gone" } });
 * if (isApiError<{ reason: string }>(caught, 404)) console.log(caught.body.reason); // gone
 * console.log(isApiError(caught, 409)); // false
 * ```
 */
export function isApiError<Body = unknown, Status extends number = number>(
  error: unknown,
  status?: Status,
): error is ApiError<Body, Status> {
  const { name, status: actual } = Object(error) as Partial<ApiError>;
  return name === "ApiError" && (status ? actual === status : !!actual);
}
