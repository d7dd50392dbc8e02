/** What `authorize` asks of a credential, and the credential all the others are made of. */
import { checkHeaderValue } from "./header-value.js";
import type { TokenSource } from "./token-source.js";

/**
 * Proof of who is calling, as headers. Write your own where {@link bearer}, {@link basic} and {@link headers} do not
 * fit; keep secrets in closures or private fields, so that no log shows them.
 *
 * @example
 * ```ts
 * import type { Credential } from "@api-clients/core";
 *
 * let clicks = 0;
 * const counted: Credential = { headers: () => ({ "App-Id": "demo", "X-Count": `${++clicks}` }) };
 * console.log(counted.headers()); // { 'App-Id': 'demo', 'X-Count': '1' }
 * ```
 */
export interface Credential {
  /**
   * The headers to set on a request.
   *
   * @param signal Aborted when the request is; then reject with its reason.
   */
  headers(signal?: AbortSignal): Record<string, string> | Promise<Record<string, string>>;
  /**
   * Told that the server refused these headers, so that the next {@link headers} may bring new ones. Headers that are
   * no longer current must change nothing: other calls may have renewed them long since. A credential without this
   * method cannot renew itself.
   */
  invalidate?(refused: Record<string, string>): void;
}

/** A credential whose headers are a prefix and a token each. */
export const tokenHeaders = (record: Record<string, string | TokenSource>, prefix = ""): Credential => {
  const entries = Object.entries(record);
  const sources: [name: string, source: TokenSource][] = [];
  for (const [name, token] of entries) {
    if (typeof token === "object") sources.push([name, token]);
    else checkHeaderValue(name, token);
  }
  return {
    async headers(signal) {
      const headers: Record<string, string> = {};
      for (const [name, token] of entries)
        headers[name] =
          prefix + checkHeaderValue(name, typeof token === "object" ? await token.get(signal) : token);
      return headers;
    },
    invalidate: sources.length
      ? (refused) => {
          for (const [name, source] of sources) source.invalidate((refused[name] ?? "").slice(prefix.length));
        }
      : undefined,
  };
};
