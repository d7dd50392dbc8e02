/** Brings one event to one subscriber. */
import { amount, callable, count, type OptionRules } from "../engine/check-options.js";
import { wait } from "../engine/faults/wait.js";

/** How events are sent. How often and how fast fairjungle tries is not known: these are the sandbox's own numbers. */
export interface FairjungleDeliveryOptions {
  /** How often an event is tried before it is given up. Default: 3. */
  readonly attempts?: number | undefined;
  /** Milliseconds between two tries. Default: 0, so that no test has to wait. */
  readonly delay?: number | undefined;
  /** Milliseconds a subscriber may take to answer. Default: 5000. */
  readonly timeout?: number | undefined;
  /** What sends the event. Default: the platform's `fetch`, and then only to this machine. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** What the settings of deliveries may be. */
export const deliveryRules: OptionRules<FairjungleDeliveryOptions> = {
  attempts: count,
  delay: amount,
  timeout: amount,
  fetch: callable,
};

/** What became of an event at one subscriber. */
export interface FairjungleDelivery {
  readonly url: string;
  /** whether a try was answered with 2xx */
  readonly acknowledged: boolean;
  /** the status of each try, or a sentence that says why there was none */
  readonly attempts: readonly (number | string)[];
}

/** Sends an event until it is acknowledged or given up. Whatever is not a 2xx counts as not handled, a redirect too. */
export async function deliver(
  url: string,
  event: object,
  options: FairjungleDeliveryOptions,
): Promise<FairjungleDelivery> {
  const { attempts: limit = 3, delay = 0 } = options;
  const attempts: (number | string)[] = [];
  while (attempts.length < limit) {
    if (attempts.length > 0 && delay > 0) await wait(delay, new AbortController().signal);
    const outcome = await attempt(url, event, options);
    attempts.push(outcome);
    if (typeof outcome === "number" && outcome >= 200 && outcome <= 299)
      return { url, acknowledged: true, attempts };
  }
  return { url, acknowledged: false, attempts };
}

async function attempt(
  url: string,
  event: object,
  { fetch = globalThis.fetch, timeout = 5_000 }: FairjungleDeliveryOptions,
): Promise<number | string> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify(event),
      redirect: "manual",
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
