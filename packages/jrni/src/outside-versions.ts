/** Sends to the right place what the API keeps outside of its versions: tokens are issued at `/oauth/token`. */
import type { Policy } from "@api-clients/core";

const path = "/oauth/token";

/** @param baseUrl The base URL of the client, without a slash at its end. Where it names no version, nothing changes. */
export function outsideVersions(baseUrl: string): Policy {
  const outside = baseUrl.replace(/\/api\/v\d+$/, "") + path;
  return (next) => async (request, init) => {
    if (request.url !== baseUrl + path || request.url === outside) return next(request, init);
    const { method, headers, signal } = request;
    return next(new Request(outside, { method, headers, signal, body: await request.text() }), init);
  };
}
