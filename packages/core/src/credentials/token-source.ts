/** Tokens that are loaded when needed, kept while they last, and renewed once for everybody. */
import { TransportError } from "../errors/transport-error.js";
import { abortable } from "../transport/abortable.js";

/** A token, and when it ends. */
export interface ExpiringToken {
  readonly token: string;
  /** Milliseconds since 1970, or a date. A token without it lasts until the server refuses it. */
  readonly expiresAt?: number | Date | undefined;
}

/** Where {@link bearer} and {@link headers} get their tokens. */
export interface TokenSource {
  /**
   * The current token; loads one where there is none or it has ended.
   *
   * @param signal Aborting it ends this wait, not the loading that others wait for.
   */
  get(signal?: AbortSignal): string | Promise<string>;
  /** Forgets this token. Another one, loaded meanwhile, stays. */
  invalidate(token: string): void;
}

/**
 * Makes a {@link TokenSource} of a function that fetches tokens, such as a login.
 *
 * However many calls need a token, there is one load at a time. A token counts as ended ten seconds before its end. A
 * load that fails rejects the calls that wait for it and is forgotten; so does, with `TransportError("timeout")`, one
 * that takes longer than a minute.
 *
 * @param load Resolves to a token, or to one with its end. Its signal is aborted after a minute.
 * @returns The source; share it between clients to share the token.
 *
 * @example
 * ```ts
 * import { bearer, tokenSource } from "@api-clients/core";
 *
 * const source = tokenSource(async () => ({ token: "secret", expiresAt: Date.now() + 3_600_000 }));
 * console.log(await bearer(source).headers()); // { authorization: 'Bearer secret' }
 * ```
 */
export const tokenSource = (
  load: (signal: AbortSignal) => string | ExpiringToken | Promise<string | ExpiringToken>,
): TokenSource => {
  let current = "";
  let end = 0;
  let loading: Promise<string> | undefined;
  const renew = async (limit: AbortSignal) => {
    const loaded = await abortable(Promise.resolve(limit).then(load), limit).catch((error) => {
      throw limit.aborted ? new TransportError("timeout", "no token came within a minute") : error;
    });
    // JavaScript may load nothing at all, which is refused where a header is made of it.
    const { token, expiresAt = Infinity } = loaded && typeof loaded === "object" ? loaded : { token: loaded };
    end = Number(expiresAt) - 10_000;
    return (current = token);
  };
  return {
    async get(signal) {
      if (current && Date.now() < end) return current;
      loading ??= renew(AbortSignal.timeout(60_000)).finally(() => (loading = undefined));
      return abortable(loading, signal);
    },
    invalidate(token) {
      if (token === current) current = "";
    },
  };
};
