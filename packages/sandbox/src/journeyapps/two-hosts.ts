/** The API and the file host as two origins: in this process, and on two ports. */
import type { Answerer } from "../engine/transport/in-process-fetch.js";
import type { Listener } from "../engine/transport/listen.js";
import type { Hosts } from "./state.js";

type Fetch = typeof globalThis.fetch;

/** A `fetch` that finds both, and follows a redirect from the API to the file host as the real one does. */
export function fetchFromTwoHosts(fetchApi: Fetch, fetchFile: Fetch, hosts: Hosts): Fetch {
  return async (input, init) => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    if (origin === hosts.files) return fetchFile(request);
    // Only this path leads there, and each `fetch` knows but its own origin.
    if (!pathname.includes("/attachments/") || request.redirect !== "follow") return fetchApi(request);
    const response = await fetchApi(new Request(request, { redirect: "manual" }));
    const location = response.headers.get("location");
    if (!location?.startsWith(`${hosts.files}/`)) return response;
    const headers = new Headers(request.headers);
    // Every other header is taken along.
    headers.delete("authorization");
    const file = await fetchFile(location, { headers, signal: request.signal });
    return Object.defineProperty(file, "redirected", { value: true });
  };
}

/** Where the file host listens. */
export interface FileHostSettings {
  readonly host: string;
  /** 0 for any free one */
  readonly filePort: number;
  /** is told where the two are, and where they were before once they are closed */
  readonly hosts: Hosts;
}

/**
 * Listens on two ports.
 *
 * @returns The listener of the API; it closes both.
 * @throws Error when a port is taken.
 */
export async function listenOnTwoPorts(
  listenApi: () => Promise<Listener>,
  answerFiles: Answerer,
  { host, filePort, hosts }: FileHostSettings,
): Promise<Listener> {
  const { listenOnPort } = await import("../engine/transport/listen.js");
  const before = { ...hosts };
  const files = await listenOnPort(answerFiles, { port: filePort, host, basePath: "" });
  try {
    const api = await listenApi();
    Object.assign(hosts, { api: api.url, files: files.url });
    return {
      url: api.url,
      close: async () => {
        Object.assign(hosts, before);
        await Promise.all([api.close(), files.close()]);
      },
    };
  } catch (error) {
    await files.close();
    throw error;
  }
}
