/** Credentials in headers of the provider's own naming. */
import { type Credential, tokenHeaders } from "./credential.js";
import type { TokenSource } from "./token-source.js";

/**
 * Sends the given headers with every request, for instance `App-Id` and `Auth-Token`.
 *
 * @param record Header names, each with a fixed value or with a {@link tokenSource} that renews it.
 * @returns The credential.
 * @throws TypeError for a value that is empty or that a header cannot carry. It does not quote the value.
 *
 * @example
 * ```ts
 * import { headers, tokenSource } from "@api-clients/core";
 *
 * const credential = headers({ "App-Id": "demo", "Auth-Token": tokenSource(async () => "secret") });
 * console.log(await credential.headers()); // { 'App-Id': 'demo', 'Auth-Token': 'secret' }
 * ```
 */
export const headers = (record: Record<string, string | TokenSource>): Credential => tokenHeaders(record);
