/** Signs requests, and renews what the server no longer accepts. */
import type { Credential } from "../credentials/credential.js";
import { discard } from "./discard.js";
import { keepForResend } from "./resend.js";
import type { Policy } from "./send.js";

/**
 * Sets a credential's headers on every request. After an answer that says they have expired, renews the credential and
 * sends the request once more, writes included, for the server has refused to act. A second refusal is returned.
 *
 * The headers are set on the request that is passed in, and replace headers of the same name.
 *
 * @param credential What to sign with.
 * @param options `isExpired` tells an expired credential by the answer; default: status 401. It must `clone()` an
 * answer whose body it reads.
 * @returns A policy that rejects with whatever the credential rejects with.
 *
 * @example
 * ```ts
 * import { authorize, bearer, compose } from "@api-clients/core";
 *
 * const echo = async (request: Request) => new Response(request.headers.get("authorization"));
 * const send = compose(echo, authorize(bearer("secret")));
 * const response = await send(new Request("https://api.example/"));
 * console.log(await response.text()); // Bearer secret
 * ```
 */
export function authorize(
  credential: Credential,
  options: { isExpired?: ((response: Response) => boolean | Promise<boolean>) | undefined } = {},
): Policy {
  const { isExpired = (response) => response.status === 401 } = options;
  return (next) => async (request, init) => {
    const refused = await sign(request, credential, init);
    const resend = credential.invalidate && keepForResend(request);
    const response = await next(request, init);
    if (!resend || !(await isExpired(response))) return response;
    credential.invalidate?.(refused);
    discard(response);
    const again = resend();
    await sign(again, credential, init);
    return next(again, init);
  };
}

async function sign(
  request: Request,
  credential: Credential,
  init?: RequestInit,
): Promise<Record<string, string>> {
  const headers = await credential.headers(init?.signal ?? request.signal);
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return headers;
}
