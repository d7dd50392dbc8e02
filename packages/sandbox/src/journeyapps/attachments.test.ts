import { afterEach, describe, expect, it } from "vitest";
import type { Listener } from "../engine/transport/listen.js";
import { callerOf, open } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";
import type { JourneyAppsSandboxOptions } from "./sandbox.js";

let listener: Listener | undefined;
afterEach(async () => {
  await listener?.close();
  listener = undefined;
});

interface Files {
  readonly before: Record<string, string>;
  readonly report: Record<string, string>;
  readonly sign_off: Record<string, string>;
  readonly report_id: string;
}

const upload = { base64: btoa("A,B\n1,2"), filename: "april report.csv" };

async function uploaded(options?: JourneyAppsSandboxOptions) {
  const { call, sandbox } = open(options);
  const { body } = await call(`PATCH /objects/work_order/${ids.greaseBearings}.json`, {
    work_order: { report: upload },
  });
  return { call, sandbox, files: body as Files };
}

describe("files", () => {
  it("are read as they were uploaded, from a signed URL on another host, without credentials", async () => {
    const { sandbox, files } = await uploaded();
    expect(files.report).toEqual({ state: "uploaded", original: expect.any(String) });
    const url = new URL(files.report.original ?? "");
    expect(url.origin).toBe("https://media.journeyapps.example");
    expect(url.pathname).toBe(`/o/${files.report_id}.csv`);
    const response = await sandbox.fetch(url);
    expect(response.headers.get("content-type")).toBe("text/csv");
    expect(await response.text()).toBe("A,B\n1,2");
    expect((await sandbox.fetch(url, { method: "HEAD" })).status).toBe(200);
  });

  it.each(["constructor", "__proto__"])(
    "are bytes of no known type with the extension .%s",
    async (extension) => {
      const { call, sandbox } = open();
      const { body } = await call(`PATCH /objects/work_order/${ids.greaseBearings}.json`, {
        work_order: { report: { ...upload, filename: `report.${extension}` } },
      });
      const response = await sandbox.fetch((body as Files).report.original ?? "");
      expect(response.headers.get("content-type")).toBe("application/octet-stream");
    },
  );

  it("have the renditions of their type", async () => {
    const { files, call, sandbox } = await uploaded();
    expect(Object.keys(files.sign_off)).toEqual(["state", "thumbnail", "fullscreen", "original", "svg"]);
    expect((await sandbox.fetch(files.sign_off.svg ?? "")).headers.get("content-type")).toBe("image/svg+xml");
    const { body } = await call(`GET /objects/work_order/${ids.replaceSeal}.json`);
    expect(Object.keys((body as Files).before)).toEqual(["state", "thumbnail", "fullscreen", "original"]);
  });

  it("are an id alone while nothing is known of them, and a state alone while they are not there", async () => {
    const { sandbox, call, files } = await uploaded();
    const unknown = "8c1f0a9e-3d52-4e7b-9b60-5f4e3d2c1b0a";
    const route = `PATCH /objects/work_order/${ids.greaseBearings}.json`;
    const { body } = await call(route, { work_order: { before_id: unknown } });
    expect(body).toMatchObject({ before_id: unknown });
    expect(body).not.toHaveProperty("before");
    const attachment = sandbox.state.attachments.get(files.report_id);
    if (attachment) attachment.state = "pending";
    expect(((await call(route, { work_order: {} })).body as Files).report).toEqual({ state: "pending" });
    expect((await sandbox.fetch(files.report.original ?? "")).status).toBe(404);
  });

  it("are refused with another signature, another path, too late, or by another method", async () => {
    const { sandbox, files } = await uploaded();
    const url = files.report.original ?? "";
    const status = async (address: string, init?: RequestInit): Promise<unknown[]> => {
      const response = await sandbox.fetch(address, init);
      return [response.status, await response.text()];
    };
    expect(await status(url.replace(/.$/, (digit) => (digit === "0" ? "1" : "0")))).toEqual([
      403,
      "The signature does not fit the URL",
    ]);
    expect(await status(url.replace("/o/", "/t/"))).toEqual([403, "The signature does not fit the URL"]);
    expect(await status(url.replace(/Expires=\d/, "Expires=9"))).toEqual([
      403,
      "The signature does not fit the URL",
    ]);
    expect(await status("https://media.journeyapps.example/")).toEqual([
      403,
      "The signature does not fit the URL",
    ]);
    expect(await status(url, { method: "DELETE" })).toEqual([405, "Files can only be read"]);
    sandbox.clock.advance(59 * 60 * 1000);
    expect((await status(url))[0]).toBe(200);
    sandbox.clock.advance(60 * 1000);
    expect(await status(url)).toEqual([403, "The URL has expired"]);
  });

  it.each(["authorization", "cookie"])(
    "are refused to whoever sends the header %s to their host",
    async (name) => {
      const { sandbox, files } = await uploaded();
      const response = await sandbox.fetch(files.report.original ?? "", { headers: { [name]: "secret" } });
      expect([response.status, await response.text()]).toEqual([
        400,
        `The URL is signed; ${name} must not be sent to the file host`,
      ]);
    },
  );

  it("are found through a redirect of the API when the sandbox is told to, in this process", async () => {
    const { sandbox, files } = await uploaded({ fileUrls: "redirect" });
    const url = files.report.original ?? "";
    expect(url).toBe(`${sandbox.baseUrl}/attachments/${files.report_id}/original`);
    const redirect = await sandbox.fetch(url, { redirect: "manual" });
    expect(redirect.status).toBe(302);
    expect(redirect.headers.get("location")).toMatch(/^https:\/\/media\.journeyapps\.example\/o\//);
    const headers = { authorization: "Bearer O:sandbox-token" };
    const followed = await sandbox.fetch(url, { headers });
    expect([followed.redirected, await followed.text()]).toEqual([true, "A,B\n1,2"]);
    await expect(sandbox.fetch(url, { redirect: "error" })).rejects.toThrow("fetch failed");
    // Unlike the credential that `fetch` knows, one of another name would be taken along.
    expect((await sandbox.fetch(url, { headers: { cookie: "secret" } })).status).toBe(400);
    const missing = url.replace(files.report_id, ids.session);
    expect(await (await sandbox.fetch(missing)).json()).toMatchObject({ type: "OBJECT_NOT_FOUND" });
    sandbox.faults.add({ kind: "status", status: 503, operationId: "redirectToFile" });
    expect((await sandbox.fetch(url)).status).toBe(503);
  });

  it.each(["direct", "redirect"] as const)(
    "are on a port of their own when the sandbox listens (%s)",
    async (fileUrls) => {
      const { sandbox } = open({ fileUrls, cors: true });
      listener = await sandbox.listen();
      const call = callerOf({ ...sandbox, fetch, baseUrl: listener.url });
      const route = `/objects/work_order/${ids.greaseBearings}.json`;
      const { body } = await call(`PATCH ${route}`, { work_order: { report: upload } });
      const url = new URL((body as Files).report.original ?? "");
      const response = await fetch(url, {
        headers: fileUrls === "redirect" ? { authorization: "Bearer O:sandbox-token" } : {},
      });
      expect(await response.text()).toBe("A,B\n1,2");
      expect(response.redirected).toBe(fileUrls === "redirect");
      const page = await fetch(response.url, { headers: { origin: "http://localhost:5173" } });
      expect(page.headers.get("access-control-allow-origin")).toBe("http://localhost:5173");
      expect(url.origin === new URL(listener.url).origin).toBe(fileUrls === "redirect");
      expect(new URL(response.url).origin).not.toBe(new URL(listener.url).origin);
      expect(new URL(response.url).hostname).toBe("127.0.0.1");
      sandbox.reset();
      expect(sandbox.state.hosts.api).toBe(listener.url);
      await listener.close();
      listener = undefined;
      expect(sandbox.state.hosts).toEqual({
        api: sandbox.baseUrl,
        files: "https://media.journeyapps.example",
      });
    },
  );

  it("give their port back when that of the API is taken", async () => {
    const { sandbox: other } = open();
    listener = await other.listen();
    const filePort = Number(new URL(other.state.hosts.files).port);
    await listener.close();
    listener = await open().sandbox.listen();
    const { sandbox } = open({ filePort });
    await expect(sandbox.listen(Number(new URL(listener.url).port))).rejects.toThrow("EADDRINUSE");
    expect(sandbox.state.hosts.files).toBe("https://media.journeyapps.example");
    const second = await sandbox.listen();
    expect(sandbox.state.hosts.files).toBe(`http://127.0.0.1:${filePort}`);
    await second.close();
  });
});
