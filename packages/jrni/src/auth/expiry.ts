/** Tells an expired session by the answer, in all the ways that JRNI has to say it. */

/**
 * The documents know only 401. JRNI's own library also takes 419 for it, and two answers that are about the session
 * although their status is that of a wrong request.
 *
 * @param response The answer. A body that is read is read from a copy.
 */
export async function isExpired(response: Response): Promise<boolean> {
  const { status } = response;
  if (status !== 400 && status !== 404) return status === 401 || status === 419;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  const { error, detail } = Object(body) as Record<string, unknown>;
  return status === 400
    ? /requires a valid auth-token/i.test(String(error))
    : /find login without an id/i.test(String(detail));
}
