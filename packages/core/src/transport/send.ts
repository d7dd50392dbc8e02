/** The one seam of the transport: what sends a request, what changes how it is sent, and how the two are put together. */

/**
 * Sends a request and resolves to the answer, whatever its status; rejects when there is none.
 *
 * `init` overrides members of the request, as the second argument of `fetch` does: the timeout passes its signal this
 * way, which is much cheaper than a copy of the request.
 */
export type Send = (request: Request, init?: RequestInit) => Promise<Response>;

/**
 * One behaviour around a {@link Send}: gets what sends next, returns what sends now. Hand `init` on as it came.
 *
 * @example
 * ```ts
 * import { compose, type Policy } from "@api-clients/core";
 *
 * const logged: Policy = (next) => async (request, init) => {
 *   const response = await next(request, init);
 *   console.log(request.method, response.status);
 *   return response;
 * };
 * const send = compose(async () => new Response("pong"), logged);
 * await send(new Request("https://api.example/ping")); // GET 200
 * ```
 */
export type Policy = (next: Send) => Send;

/**
 * Wraps a {@link Send} in policies.
 *
 * @param send What sends in the end.
 * @param policies The first one is outermost: it sees the request first and the answer last. `false` and `undefined` are
 * left out.
 * @returns The wrapped send.
 *
 * @example
 * ```ts
 * import { compose, guard, retry, timeout } from "@api-clients/core";
 *
 * const server = async () => new Response("pong"); // in earnest: fetchSend()
 * const send = compose(server, retry(), timeout(10_000), guard({ origin: "https://api.example" }));
 * console.log(await (await send(new Request("https://api.example/ping"))).text()); // pong
 * ```
 */
export const compose = (send: Send, ...policies: (Policy | false | undefined)[]): Send =>
  policies.reduceRight<Send>((next, policy) => (policy ? policy(next) : next), send);
