/** Cross-origin calls from pages of this machine, for browser apps under development. */
import type { Incoming } from "../request/incoming.js";
import type { Answerer } from "./in-process-fetch.js";
import { isLoopback } from "./loopback.js";

/**
 * Lets pages whose origin is this machine read every answer and send any method and header. Other origins are answered
 * as before, so that browsers keep the answer from them.
 */
export function allowLoopbackOrigins(answer: Answerer): Answerer {
  return async (request) => {
    const origin = request.headers.get("origin");
    if (origin === null || !isOfThisMachine(origin)) return answer(request);
    const allowed = { "access-control-allow-origin": origin, vary: "origin" };
    if (isPreflight(request))
      return { status: 204, headers: { ...allowed, ...wished(request) }, body: undefined };
    const reply = await answer(request);
    const exposed = { "access-control-expose-headers": Object.keys(reply.headers).join(", ") };
    return { ...reply, headers: { ...reply.headers, ...exposed, ...allowed } };
  };
}

function isOfThisMachine(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  // An origin is nothing but scheme, host and port; a URL that only begins like one is none.
  return origin === text && /^https?:$/.test(protocol) && isLoopback(hostname);
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
