/** Sends a request a second time, though the first time used up its body. */

const bodies = new WeakMap<Request, string | Blob>();

/**
 * Remembers what a request's body was made of, so that it can be sent again without a copy made in advance, which costs
 * more than the rest of the transport together. Forms and streams are copied all the same.
 *
 * @returns The same request.
 */
export function rememberBody(request: Request, body: RequestInit["body"]): Request {
  if (typeof body === "string" || body instanceof Blob) bodies.set(request, body);
  return request;
}

/**
 * Prepares for a request to be sent again. Call it before the request is sent for the first time.
 *
 * @returns A function that makes the request for another try.
 */
export function keepForResend(request: Request): () => Request {
  const body = bodies.get(request);
  if (body !== undefined) return () => rememberBody(new Request(request, { body }), body);
  const kept = request.body === null ? request : request.clone();
  return () => kept;
}
