import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { isLoopback } from "@api-clients/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { mostBytes } from "../model/limits.js";
import { readDeployment } from "./deployment.js";
import { Failure } from "./failure.js";

const secret = "Bearer O:very-secret";
const servers: Server[] = [];

afterEach(async () => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** The failure, which must hold no credentials wherever one looks. */
async function failureOf(baseUrl: string, fetch = globalThis.fetch): Promise<string> {
  const error: unknown = await readDeployment(baseUrl, secret, fetch).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  expect(inspect(error, { depth: 9 })).not.toContain("very-secret");
  return error instanceof Failure ? error.message : "";
}

describe("readDeployment", () => {
  it("gets datamodel.json below the base URL, with the credentials", async () => {
    const seen: unknown[] = [];
    const host = await serve((request, response) => {
      seen.push(request.method, request.url, request.headers.authorization, request.headers.accept);
      response.end('{"models":{}}');
    });
    for (const base of [`${host}/api/v4/64b0`, `${host}/api/v4/64b0/`]) {
      seen.length = 0;
      const bytes = await readDeployment(base, secret, fetch);
      expect(new TextDecoder().decode(bytes)).toBe('{"models":{}}');
      expect(seen).toEqual(["GET", "/api/v4/64b0/datamodel.json", secret, "application/json"]);
    }
  });

  it.each([
    ["not a URL", "--deployment is no URL."],
    ["http://run-us.journeyapps.com/api/v4/64b0", "--deployment must begin with https://"],
    ["ftp://127.0.0.1/api", "--deployment must begin with https://"],
    ["https://user:very-secret@run-us.journeyapps.com", "--deployment holds more than a base URL."],
    ["https://run-us.journeyapps.com/?token=very-secret", "--deployment holds more than a base URL."],
  ])("refuses %s before anything is sent", async (baseUrl, expected) => {
    const send = vi.fn<typeof fetch>();
    expect(await failureOf(baseUrl, send)).toContain(expected);
    expect(send).not.toHaveBeenCalled();
  });

  it.each([
    "localhost",
    "app.localhost",
    "127.0.0.1",
    "127.0.0.2",
    "[::1]",
    "notlocalhost",
    "[::2]",
    "10.0.0.1",
  ])("takes http://%s for this machine where the client does", async (host) => {
    const send = vi.fn<typeof fetch>(async () => new Response('{"models":{}}'));
    await readDeployment(`http://${host}:4010/api`, secret, send).catch(() => {});
    expect(send).toHaveBeenCalledTimes(isLoopback(host) ? 1 : 0);
  });

  it.each([
    [401, "it does not take these credentials"],
    [403, "it does not take these credentials"],
    [404, "there is no such deployment, or the base URL is not whole"],
    [429, "wait a second and try again"],
    [500, "Try again later"],
    [204, "Try again later"],
  ])("tells what a %i means, and nothing of the body", async (status, expected) => {
    const host = await serve((_, response) =>
      response.writeHead(status).end(status === 204 ? undefined : secret),
    );
    expect(await failureOf(host)).toContain(`answered with status ${status}`);
    expect(await failureOf(host)).toContain(expected);
  });

  it.each([301, 302, 303, 307, 308])(
    "does not follow a %i, so that no other host sees the credentials",
    async (status) => {
      const other = vi.fn<RequestListener>((_, response) => void response.end("{}"));
      const target = await serve(other);
      const host = await serve((_, response) =>
        response.writeHead(status, { location: `${target}/datamodel.json` }).end(),
      );
      expect(await failureOf(host)).toContain("it redirects, which is not followed");
      expect(other).not.toHaveBeenCalled();
    },
  );

  it("stops reading an answer that is larger than a data model", async () => {
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, " ");
    const host = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) sent += chunk.length;
        sent += chunk.length;
      };
      response.on("drain", more);
      more();
    });
    expect(await failureOf(host)).toContain(`answered with more than the ${mostBytes} bytes that are read`);
    expect(sent).toBeLessThan(mostBytes + 16 * 1024 * 1024);
  });

  it("gives up after 30 seconds", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const timeout = vi.spyOn(AbortSignal, "timeout");
    const stuck: typeof fetch = (_, init) => {
      signals.push(init?.signal);
      return Promise.reject(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
    };
    expect(await failureOf("https://run-us.journeyapps.com/api/v4/64b0", stuck)).toBe(
      "run-us.journeyapps.com did not answer within 30 seconds.",
    );
    expect(timeout).toHaveBeenCalledWith(30_000);
    expect(signals[0]).toBe(timeout.mock.results[0]?.value);
    timeout.mockRestore();
  });

  it("tells the code of a connection that fails, and none of its words", async () => {
    const host = await serve(() => {});
    const [server] = servers.splice(0);
    await new Promise((done) => server?.close(done));
    expect(await failureOf(host)).toMatch(
      /^127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED\)\. Check the base URL\.$/,
    );
    const odd: typeof fetch = () =>
      Promise.reject(new TypeError("very-secret", { cause: { code: "very-secret" } }));
    expect(await failureOf("https://x.test", odd)).toBe("x.test could not be reached. Check the base URL.");
  });
});
