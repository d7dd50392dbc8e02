/** A stand-in for one provider: `fetch`, a port, and the knobs to turn. */
import { createClock, type Clock } from "./controls/clock.js";
import { readContract } from "./document/contract.js";
import { answerRequest, type Engine } from "./engine.js";
import { createFaults, type Faults } from "./faults/faults.js";
import { createIds, type Ids } from "./controls/ids.js";
import { allowLoopbackOrigins } from "./transport/cors.js";
import { createFetch, type Answerer } from "./transport/in-process-fetch.js";
import type { Listener } from "./transport/listen.js";
import type { SandboxOptions } from "./options.js";
import type { Provider, World } from "./provider.js";
import type { Violation } from "./validation/violation.js";
import { createRequestLog, type LoggedRequest } from "./controls/request-log.js";

/** A provider that lives in this process. */
export interface StandIn<State = unknown> {
  /** A `fetch` whose every request is answered by the sandbox, whatever its host. Hand it to a client. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * Answers on a port as well; Node only.
   *
   * @param port 0, the default, for any free one.
   * @param host `127.0.0.1` when left out, so that only this machine can call.
   */
  listen(port?: number, host?: string): Promise<Listener>;
  /** Goes back to the beginning: state, clock, identifiers, faults and request log. */
  reset(): void;
  /** what the sandbox remembers; change it to prepare a test */
  readonly state: State;
  readonly clock: Clock;
  /** where the identifiers come from */
  readonly ids: Ids;
  readonly faults: Faults;
  /** the last requests, oldest first */
  readonly requests: readonly LoggedRequest[];
  /** the base URL of the stand-in, for clients that are given `fetch` */
  readonly baseUrl: string;
  /** Checks a value against a schema of the document, by its name; no violations means it fits. */
  check(schema: string, value: unknown): readonly Violation[];
}

const defaultMaxBody = 10 * 1024 * 1024;

/**
 * Starts a stand-in.
 *
 * @param options Settings that the provider's sandbox has checked against the `sandboxRules`.
 * @throws DocumentError when the document cannot be served.
 * @throws TypeError when `baseUrl` is no URL, or a handler is of no operation of the document.
 */
export function startStandIn<W extends World>(
  provider: Provider<W>,
  options: SandboxOptions = {},
): StandIn<W["state"]> {
  const { maxBody = defaultMaxBody, requestLog = 1000 } = options;
  const { strictQuery = false, faultHeader = false, cors = false } = options;
  const contract = readContract(provider.document, options.baseUrl);
  const unknown = Object.keys(provider.handlers).find(
    (name) => !contract.operations.some(({ id }) => id === name),
  );
  if (unknown !== undefined)
    throw new TypeError(`${provider.name} handles "${unknown}", which is not documented`);
  const clock = createClock(options.now);
  const ids = createIds(options.seed);
  const faults = createFaults(contract.operations);
  const log = createRequestLog(requestLog);
  const state: W["state"] = provider.seed({ clock, ids });
  const engine: Engine<W> = {
    provider,
    contract,
    clock,
    ids,
    faults,
    log,
    state,
    strictQuery,
    faultHeader,
    maxBody,
  };
  const answer: Answerer = (incoming) => answerRequest(engine, incoming);
  return {
    fetch: createFetch(answer),
    listen: async (port = 0, host = "127.0.0.1") => {
      const { listenOnPort } = await import("./transport/listen.js");
      return listenOnPort(cors ? allowLoopbackOrigins(answer) : answer, {
        port,
        host,
        basePath: pathOf(contract.baseUrl),
      });
    },
    reset: () => {
      for (const part of [clock, ids]) part.reset();
      for (const part of [faults, log]) part.clear();
      engine.state = provider.seed({ clock, ids });
    },
    get state() {
      return engine.state;
    },
    clock,
    ids,
    faults,
    get requests() {
      return log.entries();
    },
    baseUrl: contract.baseUrl,
    check: contract.checkSchema,
  };
}

function pathOf(url: string): string {
  const { pathname } = new URL(url);
  return pathname === "/" ? "" : pathname;
}
