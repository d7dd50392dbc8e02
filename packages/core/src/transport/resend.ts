/** Sends a request a second time, though the first time used up its body. */

const bodies = new WeakMap<Request, string>();

/**
 * Remembers the text that a request's body was made of, so that it can be sent again without a copy made in advance,
 * which costs more than the rest of the transport together. Other bodies are copied all the same.
 *
 * @returns The same request.
 */
export const rememberBody = (request: Request, body: unknown): Request => {
  if (typeof body === "string") bodies.set(request, body);
  return request;
};

/**
 * Prepares for a request to be sent again. Call it before the request is sent for the first time.
 *
 * @returns A function that lets go of the answer, if there was one, and makes the request for another try.
 */
export const keepForResend = (request: Request): ((response?: Response) => Request) => {
  const body = bodies.get(request);
  const copy = !body && request.body ? request.clone() : request;
  return (response) => {
    // So that its connection does not wait for a reader. An answer that somebody is reading refuses, and stays theirs.
    response?.body?.cancel().catch(() => {});
    return body ? rememberBody(new Request(request, { body }), body) : copy;
  };
};
