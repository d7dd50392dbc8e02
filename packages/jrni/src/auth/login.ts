/** What all logins have in common: a token out of the answer, loaded when needed and renewed when refused. */
import { headers, tokenSource } from "@api-clients/core";
import type { Failure, Success } from "@api-clients/core";
import type { Login } from "../generated/schema.gen.js";
import type { ApplicationClient, JrniAuth } from "./auth.js";
import { issued } from "./issued.js";

/** How a login can come back. */
export type LoginResult = Success<number, Login> | Failure;

/**
 * @param logIn Makes one attempt. A client calls it when it needs a token, however many calls need one at that time.
 */
export function loginWith(
  logIn: (application: ApplicationClient, signal: AbortSignal) => Promise<LoginResult>,
): JrniAuth {
  // Nobody caches the answer to a POST, so any success will do; JRNI was seen to answer 201, and is said to answer 200.
  return (application) =>
    headers({
      "Auth-Token": tokenSource(async (signal) => issued(await logIn(application, signal), "auth_token")),
    });
}
