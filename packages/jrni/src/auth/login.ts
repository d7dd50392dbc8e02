/** What all logins have in common: a token out of the answer, loaded when needed and renewed when refused. */
import { headers, tokenSource } from "@api-clients/core";
import type { Failure, Success } from "@api-clients/core";
import type { Login } from "../generated/schema.gen.js";
import type { ApplicationClient, JrniAuth } from "./auth.js";
import { issued, notIssued } from "./issued.js";

/** How a login can come back. */
export type LoginResult = Success<number, Login> | Failure;

/**
 * @param logIn Makes one attempt. A client calls it when it needs a token, however many calls need one at that time.
 */
export function loginWith(
  logIn: (application: ApplicationClient, signal: AbortSignal) => Promise<LoginResult>,
): JrniAuth {
  return (application) =>
    headers({
      "Auth-Token": tokenSource(async (signal) => tokenOf(await logIn(application, signal))),
    });
}

/**
 * The token of a session that has just been opened.
 *
 * @throws ApiError where the server said no; TransportError where it said yes, but opened no session.
 */
function tokenOf(result: LoginResult): string {
  const token = issued(result, "auth_token");
  // A 200 may come from a cache, with somebody else's session in it.
  if (result.status !== 201) throw notIssued(result, `${result.status}, and only a 201 opens a session`);
  return token;
}
