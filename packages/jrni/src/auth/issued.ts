/** Takes a token out of an answer that should hold one. */
import { TransportError, unwrap } from "@api-clients/core";
import type { Failure, Success } from "@api-clients/core";

/**
 * @param name The member that holds the token.
 * @throws ApiError where the server said no; TransportError where it said yes without a token.
 */
export function issued<Name extends string>(
  result: Success<number, Partial<Record<Name, unknown>>> | Failure,
  name: Name,
): string {
  // JRNI's own library is prepared for bodies that are "null" or not there.
  const token = Object(unwrap(result))[name];
  if (typeof token === "string" && token !== "") return token;
  const { method, path } = result.route;
  throw Object.assign(new TransportError("protocol", `${method} ${path} answered no ${name}`), result.route);
}
