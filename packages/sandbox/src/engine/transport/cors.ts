/** Cross-origin calls from pages of this machine, for browser apps under development. */
import type { Incoming } from "../request/incoming.js";
import type { Answerer } from "./in-process-fetch.js";

const loopback = /^https?:\/\/(([^/:]+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

/**
 * Lets pages whose origin is this machine read every answer and send any method and header. Other origins are answered
 * as before, so that browsers keep the answer from them.
 */
export function allowLoopbackOrigins(answer: Answerer): Answerer {
  return async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null || !loopback.test(origin)) return answer(request);
    const allowed = { "access-control-allow-origin": origin, vary: "origin" };
    if (isPreflight(request))
      return { status: 204, headers: { ...allowed, ...wished(request) }, body: undefined };
    const reply = await answer(request);
    const exposed = { "access-control-expose-headers": Object.keys(reply.headers).join(", ") };
    return { ...reply, headers: { ...reply.headers, ...exposed, ...allowed } };
  };
}

function isPreflight({ method, headers }: Incoming): boolean {
  return method === "OPTIONS" && headers.get("access-control-request-method") !== null;
}

/** Allows what the browser asks whether it may send. */
function wished({ headers }: Incoming): Record<string, string> {
  return {
    "access-control-allow-methods": headers.get("access-control-request-method") ?? "",
    "access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
    "access-control-max-age": "600",
  };
}
