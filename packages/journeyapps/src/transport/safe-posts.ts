/**
 * Lets the client's retries repeat what is sent by POST and yet can do no harm. They know such a request by its
 * idempotency key, so it gets one that is taken away again before it leaves. A set of marked requests would lose those
 * that a retry, a renewed token or a policy of the user's copies; a header is copied with them.
 */
import type { Policy } from "@api-clients/core";

const key = "Idempotency-Key";
/** A real key is one of its kind, as a UUID is. */
const value = "repeat";

/** Headers for a call that may be repeated. */
export const safeToRepeat: Readonly<Record<string, string>> = { [key]: value };

/** Searches and expression queries are reads, though they are sent by POST. */
export const isPostedRead = (path: string): boolean => /^\/objects\/[^/]+\/(search|query)\.json$/.test(path);

/** openapi-fetch middleware, since retries are outside all policies. */
export const markPostedReads = {
  onRequest({ request, schemaPath }: { request: Request; schemaPath: string }): void {
    if (isPostedRead(schemaPath)) request.headers.set(key, value);
  },
};

export const unmark: Policy = (next) => (request, init) => {
  if (request.headers.get(key) !== value) return next(request, init);
  // A copy: the retries look at the original again.
  const bare = new Request(request);
  bare.headers.delete(key);
  return next(bare, init);
};
