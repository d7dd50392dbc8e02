/** Runs all checks, one after another, and keeps what went wrong. */
import { type Addresses, promises } from "./promises.js";

/** @returns For each promise "kept", or what happened instead. */
export async function outcomes(addresses: Addresses): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [promise, isKept] of Object.entries(promises(addresses))) {
    try {
      found[promise] = (await isKept()) ? "kept" : "broken";
    } catch (error) {
      found[promise] = String(error);
    }
  }
  return found;
}
