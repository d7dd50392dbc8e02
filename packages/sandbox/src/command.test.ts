import { execFile, spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
const command = fileURLToPath(new URL("command.ts", import.meta.url));
let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill("SIGKILL");
  child = undefined;
});

/** Runs the command to its end. */
function run(...words: string[]): Promise<{ code: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [tsx, command, ...words], (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output, errors });
    });
  });
}

/** Starts the command, and waits for its first line. */
function start(...words: string[]): Promise<string> {
  const started = spawn(process.execPath, [tsx, command, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  child = started;
  return new Promise((resolve) => started.stdout.once("data", (data: Buffer) => resolve(data.toString())));
}

describe("api-sandbox", () => {
  it("prints where each provider is and a call to try, serves, and ends cleanly when it is interrupted", async () => {
    const line = await start("--provider", "fairjungle", "--cors");
    const [, url] =
      /^fairjungle +(http:\/\/127\.0\.0\.1:\d+) {2}curl -H "Authorization: Bearer sandbox-key" \S+$/m.exec(
        line,
      ) ?? [];
    const headers = { authorization: "Bearer sandbox-key" };
    expect(await (await fetch(`${url}/api/whoami`, { headers })).json()).toMatchObject({
      data: { firstName: "Camille" },
    });
    const faulty = await fetch(`${url}/api/whoami`, {
      headers: { ...headers, "x-sandbox-fault": "status=503", origin: "http://localhost:5173" },
    });
    expect(faulty.status).toBe(503);
    expect(faulty.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
    const ended = new Promise((resolve) => child?.once("exit", (code, signal) => resolve({ code, signal })));
    child?.kill("SIGINT");
    expect(await ended).toEqual({ code: 0, signal: null });
  });

  it("explains itself", async () => {
    expect(await run("--help")).toMatchObject({
      code: 0,
      output: expect.stringContaining("Usage: api-sandbox"),
    });
  });

  it.each([
    [["--provider", "acme"], 'There is no provider "acme"; there is fairjungle, journeyapps, jrni'],
    [["--port", "70000"], '--port needs a number from 0 to 65535, not "70000"'],
    [["--port", "-1"], "--port"],
    [["--prot", "1"], "Unknown option '--prot'"],
    [["fairjungle"], "Unexpected argument 'fairjungle'"],
  ])("ends with 2 and says what is wrong with %j", async (words, message) => {
    const { code, output, errors } = await run(...words);
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(message);
    expect(errors).toContain("api-sandbox --help");
  });

  it("ends with 1 when a port is taken, and says what to do", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const { code, errors } = await run("--port", String((server.address() as AddressInfo).port));
    server.close();
    expect(code).toBe(1);
    expect(errors).toContain("EADDRINUSE");
    expect(errors).toContain("Give another --port");
  });
});
