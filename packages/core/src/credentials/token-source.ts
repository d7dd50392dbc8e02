/** Tokens that are loaded when needed, kept while they last, and renewed once for everybody. */
import { abortable } from "../transport/abortable.js";
import { checkHeaderValue } from "./header-value.js";

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

/** One call of `load`, and who waits for it. */
interface Flight {
  readonly promise: Promise<string>;
  readonly controller: AbortController;
  waiting: number;
}

const REFRESH_WINDOW = 60_000;

/**
 * Makes a {@link TokenSource} of a function that fetches tokens, such as a login.
 *
 * However many calls need a token, there is one load at a time. In the last minute of a token's life, or its last tenth
 * if that is shorter, a new one is loaded in the background while calls go on with the old one. A load that fails
 * rejects the calls that wait for it and is forgotten.
 *
 * @param load Resolves to a token, or to one with its end. Its signal is aborted when nobody waits any longer.
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
export function tokenSource(
  load: (signal: AbortSignal) => string | ExpiringToken | Promise<string | ExpiringToken>,
): TokenSource {
  let current: string | undefined;
  let refreshAt = 0;
  let endsAt = 0;
  let flight: Flight | undefined;

  function takeOff(): Flight {
    const controller = new AbortController();
    const promise = Promise.resolve(controller.signal)
      .then(load)
      .then((loaded) => {
        const { token, expiresAt = Infinity } = typeof loaded === "string" ? { token: loaded } : loaded;
        checkHeaderValue("the loaded token", token);
        // Seconds, or a duration, would pass for a date in 1970 and load a token for every request.
        const end = Number(expiresAt);
        if (!(end > 1e11)) throw new TypeError("expiresAt is not a Date or milliseconds since 1970");
        if (flight === started) {
          current = token;
          endsAt = end;
          refreshAt = endsAt - Math.min(REFRESH_WINDOW, (endsAt - Date.now()) / 10);
        }
        return token;
      })
      .finally(() => {
        if (flight === started) flight = undefined;
      });
    const started: Flight = { promise, controller, waiting: 0 };
    return (flight = started);
  }

  return {
    get(signal) {
      const now = Date.now();
      if (current !== undefined && now < endsAt) {
        if (now >= refreshAt && !flight) {
          // Should this load fail, the next one waits for half of the time that is left.
          refreshAt = (now + endsAt) / 2;
          takeOff().promise.catch(() => {});
        }
        return current;
      }
      signal?.throwIfAborted();
      const joined = flight ?? takeOff();
      joined.waiting++;
      return abortable(joined.promise, signal).finally(() => {
        if (--joined.waiting || flight !== joined) return;
        flight = undefined;
        joined.controller.abort(signal?.reason);
      });
    },
    invalidate(token) {
      if (token === current) current = undefined;
    },
  };
}
