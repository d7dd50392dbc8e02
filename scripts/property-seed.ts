/**
 * Draws the same cases for the property tests in every run, so that a run says what a change did, and not what chance
 * did. `FAST_CHECK_SEED=random npm test` draws new ones; a failure prints its seed, to be given in the same way.
 */
import fc from "fast-check";

const seed = process.env["FAST_CHECK_SEED"] || "20";

if (seed !== "random") {
  if (!/^-?\d+$/.test(seed)) throw new Error(`FAST_CHECK_SEED must be an integer or "random", not "${seed}"`);
  fc.configureGlobal({ seed: Number(seed) });
}
