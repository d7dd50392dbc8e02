/** Signs requests, and renews what the server no longer accepts. */
import type { Credential } from "../credentials/credential.js";
import { keepForResend } from "./resend.js";
import type { Policy } from "./send.js";

interface AuthorizeOptions {
  isExpired?: ((response: Response) => boolean | Promise<boolean>) | undefined;
}

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
export const authorize =
  (credential: Credential, { isExpired = ({ status }) => status === 401 }: AuthorizeOptions = {}): Policy =>
  (next) =>
  async (request, init) => {
    let headers: Record<string, string> = {};
    const signed = async (request: Request) => {
      headers = await credential.headers(init?.signal ?? request.signal);
      for (const name in headers) request.headers.set(name, headers[name] ?? "");
      return next(request, init);
    };
    const resend = credential.invalidate && keepForResend(request);
    const response = await signed(request);
    if (!resend || !(await isExpired(response))) return response;
    credential.invalidate?.(headers);
    return signed(resend(response));
  };
