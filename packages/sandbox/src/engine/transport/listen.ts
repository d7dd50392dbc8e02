/** A real port for the sandbox, on Node. */
import type { Answerer } from "./in-process-fetch.js";
import { exchange } from "./node-exchange.js";

/** A sandbox that answers on a port. */
export interface Listener {
  /** the address to use as the base URL of a client, without a slash at the end */
  readonly url: string;
  /** Ends all connections and gives the port back. */
  close(): Promise<void>;
}

/** Where and how a sandbox listens. */
export interface ListenerSettings {
  /** 0 for any free one */
  readonly port: number;
  readonly host: string;
  /** the path to put behind the address in `url` */
  readonly basePath: string;
}

/**
 * Answers on a port.
 *
 * @throws Error when there is no `node:http` here, or the port is taken.
 */
export async function listenOnPort(answer: Answerer, settings: ListenerSettings): Promise<Listener> {
  const { port, host, basePath } = settings;
  const server = nodeHttp().createServer((incoming, outgoing) => {
    void exchange(answer, incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${actual}${basePath}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

// Asked for at run time, so that no bundler for the browser meets an import it cannot resolve.
function nodeHttp(): typeof import("node:http") {
  const http = globalThis.process?.getBuiltinModule?.("node:http");
  if (!http)
    throw new Error(
      "listen() needs Node.js 20.16 or newer; elsewhere, hand the sandbox's fetch to the client",
    );
  return http;
}
