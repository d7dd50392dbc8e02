/** Reads the live data model of a deployment. */
import { mostBytes } from "../model/limits.js";
import { Failure } from "./failure.js";

/** Milliseconds for the whole answer. */
const patience = 30_000;

/** This machine, as core's `isLoopback` knows it, which the client goes by. */
const loopback = /^((.+\.)?localhost|127\.[\d.]+|\[::1])$/;

/**
 * @param baseUrl The base URL of the deployment, up to and including its id.
 * @param authorization The value of the header `Authorization`. It is sent to the host of `baseUrl` and nowhere else.
 * @returns The answer to `GET /datamodel.json`.
 * @throws Failure where there is none. It names the host, the status and the cause, and no credentials.
 */
export async function readDeployment(
  baseUrl: string,
  authorization: string,
  fetch: typeof globalThis.fetch,
): Promise<Uint8Array> {
  const url = dataModelUrl(baseUrl);
  try {
    const response = await fetch(url, {
      headers: { Authorization: authorization, Accept: "application/json" },
      // Credentials must not follow a redirect to another host.
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new Failure(refusal(response.status, url.host));
    }
    return await readBody(response, url.host);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(breakdown(error, url.host));
  }
}

function dataModelUrl(baseUrl: string): URL {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url) throw new Failure("--deployment is no URL. Copy the base URL from the page Manage API.");
  if (url.username || url.password || url.search || url.hash) {
    throw new Failure(
      "--deployment holds more than a base URL. Leave out the query, and set credentials in the environment.",
    );
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback.test(url.hostname))) {
    throw new Failure("--deployment must begin with https://, for credentials are sent there.");
  }
  url.pathname = `${url.pathname.replace(/\/$/, "")}/datamodel.json`;
  return url;
}

async function readBody({ body }: Response, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the rest of the answer.
    if (size > mostBytes)
      throw new Failure(`${host} answered with more than the ${mostBytes} bytes that are read.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refusal(status: number, host: string): string {
  const answered = `${host} answered with status ${status}`;
  if (status === 401 || status === 403) return `${answered}: it does not take these credentials.`;
  if (status === 404) return `${answered}: there is no such deployment, or the base URL is not whole.`;
  if (status === 429) return `${answered}: wait a second and try again.`;
  if (status >= 300 && status < 400)
    return `${answered}: it redirects, which is not followed. Name the right host.`;
  return `${answered}. Try again later.`;
}

function breakdown(error: unknown, host: string): string {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return `${host} did not answer within ${patience / 1000} seconds.`;
  }
  const code = causeOf(error);
  return `${host} could not be reached${code === undefined ? "" : ` (${code})`}. Check the base URL.`;
}

/** The code of a system error, such as `ECONNREFUSED`: its message could say more than it should. */
function causeOf(error: unknown): string | undefined {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? code : undefined;
}
