/** One call: hands it to openapi-fetch, and makes of what comes back a result or an error that names the route. */
import { ApiError } from "./errors/api-error.js";
import { isTransportError, TransportError } from "./errors/transport-error.js";
import type { UntypedOpenapiClient } from "./openapi-fetch.js";
import type { Outcome } from "./result.js";
import type { CallOptions } from "./routes.js";
import { pathSerializer } from "./serialization/path.js";
import { networkFailure } from "./transport/network-failure.js";
import type { Send } from "./transport/send.js";

/** What a call may be given, whatever its route. */
interface CallInit extends CallOptions {
  params?: object;
  parseAs?: string;
}

export const call = async (
  openapi: UntypedOpenapiClient,
  send: Send,
  method: string,
  path: string,
  init: CallInit = {},
): Promise<Outcome> => {
  const { headers } = init;
  // JSON is parsed below, where it can be told from a lost connection.
  const parseAs = init.parseAs === "json" ? undefined : init.parseAs;
  const route = { method, path };
  let answered: Response | undefined;
  let text: string | undefined;
  try {
    const { data, error, response } = await openapi.request(method, path, {
      // The template comes with the base URL before it, which is no part of it in an error.
      pathSerializer: (url: string, parameters: Record<string, unknown>) =>
        url.slice(0, -path.length) + pathSerializer(path, parameters),
      ...init,
      // Left as text, so that a body that is not JSON can still be told to the caller.
      parseAs: parseAs ?? "text",
      // Without path parameters openapi-fetch sends the template as it is.
      params: { path: {}, ...init.params },
      headers: {
        // openapi-fetch labels what any serializer wrote as JSON; without a label the runtime finds the right one.
        "Content-Type": init.bodySerializer && null,
        // openapi-fetch takes header pairs for a record.
        ...(headers && Symbol.iterator in headers ? Object.fromEntries(new Headers(headers)) : headers),
      },
      fetch: async (...sent: Parameters<Send>) => (answered = await send(...sent)),
    });
    answered = response;
    if (!parseAs) text = `${data ?? ""}`;
    const { ok, status } = response;
    // Servers may carry out a write and have nothing to say. Whoever reads was promised something.
    const isSilent = !text && !(ok && method === "GET" && status !== 204);
    return {
      ok,
      status,
      data: parseAs ? data : isSilent ? undefined : JSON.parse(text ?? ""),
      // An answer without a body has no error: openapi-fetch gives "" there, or undefined, by how the length was told.
      error: error === "" ? undefined : error,
      response,
      route,
    } as Outcome;
  } catch (thrown) {
    // Once a body is being read, that is what goes wrong; before, it is the sending or somebody's middleware.
    const error =
      answered && text !== undefined
        ? new ApiError({ ...route, response: answered, body: text })
        : answered?.bodyUsed
          ? networkFailure(thrown, init.signal)
          : thrown;
    // An error that names a route is that of a login, say. One that does not may be thrown to many callers, so that
    // each needs its own.
    throw isTransportError(error) && !error.path
      ? Object.assign(new TransportError(error.code, `${method} ${path}: ${error.message}`, error), route)
      : error;
  }
};
