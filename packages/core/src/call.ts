/** One call: hands it to openapi-fetch, and makes of what comes back a result or an error that names the route. */
import { ApiError, isApiError } from "./errors/api-error.js";
import { isTransportError } from "./errors/transport-error.js";
import type { OpenapiAnswer, OpenapiMethod, UntypedOpenapiClient } from "./openapi-fetch.js";
import type { Outcome, Route } from "./result.js";
import type { CallOptions } from "./routes.js";
import { networkFailure } from "./transport/network-failure.js";
import type { Send } from "./transport/send.js";

export async function call(
  openapi: UntypedOpenapiClient,
  send: Send,
  method: OpenapiMethod,
  path: string,
  init: CallOptions & { parseAs?: string } = {},
): Promise<Outcome> {
  const route = { method: method.toUpperCase(), path };
  let response: Response | undefined;
  try {
    const answer = await openapi.request(method, path, {
      // Left unread, so that a body that is not JSON can still be told to the caller.
      parseAs: "stream",
      ...prepared(init),
      fetch: async (request: Request, options?: RequestInit) => (response = await send(request, options)),
    });
    if (answer.data && !init.parseAs)
      answer.data = parsed(await answer.response.text(), answer.response, route);
    return outcome(answer, route);
  } catch (error) {
    throw explained(error, route, response, init.signal);
  }
}

function parsed(text: string, response: Response, route: Route): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    throw new ApiError({ ...route, response, body: text });
  }
}

function outcome({ data, error, response }: OpenapiAnswer, route: Route): Outcome {
  const { ok, status } = response;
  // An answer without a body has no error: openapi-fetch gives "" there, or undefined, by how the length was told.
  return ok
    ? { ok, status, data, response, route }
    : { ok, status, error: error === "" ? undefined : error, response, route };
}

/**
 * openapi-fetch labels every body but FormData as JSON, and reads header pairs as a record. So pairs become `Headers`
 * first, and a body that was written in another way brings its own content type.
 */
function prepared(init: CallOptions & { body?: unknown }): Record<string, unknown> {
  const { headers: given, body, bodySerializer } = init;
  const headers =
    Array.isArray(given) || given instanceof Headers ? Object.fromEntries(new Headers(given)) : given;
  if (!bodySerializer || body === undefined) return { ...init, headers };
  const written = bodySerializer(body as never);
  const type =
    written instanceof URLSearchParams
      ? "application/x-www-form-urlencoded"
      : written instanceof Blob && written.type;
  return {
    ...init,
    body: written,
    bodySerializer: () => written,
    headers: type ? { "Content-Type": type, ...headers } : headers,
  };
}

function explained(
  error: unknown,
  route: Route,
  response: Response | undefined,
  signal?: AbortSignal | null,
): unknown {
  // Once there is an answer, what goes wrong is the reading of its body.
  const failure = response && !isApiError(error) ? networkFailure(error, signal) : error;
  // Twenty calls may wait for one login, and get the one error that it failed with.
  return isTransportError(failure) && failure.path === undefined ? Object.assign(failure, route) : failure;
}
