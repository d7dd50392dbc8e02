/** Takes the credentials of a deployment from the environment. Nothing here ever puts them into a message. */
import { Failure } from "./failure.js";

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @returns The value of the header `Authorization`.
 * @throws Failure where there are none, or some that cannot be sent.
 */
export function authorizationFrom(environment: Environment): string {
  const token = environment["JOURNEYAPPS_TOKEN"]?.trim();
  if (token) return `Bearer ${sendable(token.startsWith("O:") ? token : `O:${token}`, "JOURNEYAPPS_TOKEN")}`;
  const user = environment["JOURNEYAPPS_USER"]?.trim();
  const password = environment["JOURNEYAPPS_PASSWORD"];
  if (!user || !password) {
    throw new Failure(
      "No credentials: set JOURNEYAPPS_TOKEN to a named token of the deployment, or JOURNEYAPPS_USER and " +
        "JOURNEYAPPS_PASSWORD.",
    );
  }
  if (user.includes(":"))
    throw new Failure("JOURNEYAPPS_USER holds a colon, which no user name of HTTP Basic can.");
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

/** A header that cannot be sent makes fetch quote it in its error. */
function sendable(value: string, variable: string): string {
  if (/^[\x21-\x7e]+$/.test(value)) return value;
  throw new Failure(`${variable} holds a character that no token has. Copy the token anew.`);
}
