import { describe, expect, it } from "vitest";
import { createJourneyAppsClient } from "../client.js";
import { clientOver } from "../fixtures/client.js";
import { serve } from "../../../core/src/transport/fixtures/server.js";
import { basic } from "@api-clients/core";
import { cloudCodeToken, namedToken } from "../credentials.js";

describe("download", () => {
  const credentials = {
    namedToken: namedToken("s3cr3t"),
    cloudCodeToken: cloudCodeToken("s3cr3t"),
    basic: basic("64b0c1f7aa10bb20cc30dd41", "s3cr3t"),
  };
  const cases = Object.entries(credentials).flatMap(([name, credential]) =>
    [301, 302, 303, 307, 308].map((status) => ({ name, credential, status })),
  );

  it.each(cases)(
    "follows a $status to another host, and neither host sees anything of ours ($name)",
    async ({ credential, status }) => {
      const host = await serve((_, response) => response.end("the file"));
      const first = await serve((_, response) =>
        response.writeHead(status, { Location: `${host.origin}/o/a7c2.jpg?signature=x` }).end(),
      );
      const journeyapps = createJourneyAppsClient({
        baseUrl: first.origin,
        credential,
        policies: [
          (next) => (request, init) => {
            request.headers.set("X-Tenant", "s3cr3t");
            return next(request, init);
          },
        ],
      });
      const response = await journeyapps.download(`${first.origin}/o/a7c2.jpg`);
      expect(await response.text()).toBe("the file");
      const sent = [...first.received, ...host.received];
      expect(sent).toHaveLength(2);
      for (const { headers } of sent) {
        expect(Object.keys(headers)).not.toContain("authorization");
        expect(JSON.stringify(headers)).not.toContain("s3cr3t");
        expect(headers["referer"]).toBeUndefined();
      }
    },
  );

  /** A redirect from loopback to this address, and a count of what was asked. */
  async function redirectedTo(location: (origin: string) => string) {
    const server = await serve(({ url }, response) =>
      url.startsWith("/file")
        ? response.end("the file")
        : response.writeHead(302, { Location: location(server.origin) }).end("moved"),
    );
    const client = createJourneyAppsClient({ baseUrl: server.origin, credential: namedToken("s3cr3t") });
    return { server, file: client.download(`${server.origin}/1`) };
  }

  /** The same server by an address that is not known for loopback. */
  const plain = (origin: string) => origin.replace("127.0.0.1", "0.0.0.0");

  it("asks nothing of a plain host that it is redirected to, though that would answer", async () => {
    const { server, file } = await redirectedTo((origin) => `${plain(origin)}/file?signature=s3cr3t`);
    const error: unknown = await file.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "TransportError",
      code: "redirect",
      message: "the file was redirected to what is not https, or http on a loopback host, without a password",
    });
    expect(server.received).toHaveLength(1);
  });

  it.each(["http://u:s3cr3t@127.0.0.1/", "ftp://127.0.0.1/", "data:,x", "http://[", "//plain.example/o"])(
    "does not follow to %j, nor quotes it",
    async (location) => {
      const { server, file } = await redirectedTo(() => location);
      const error: unknown = await file.catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "TransportError", code: "redirect" });
      expect(String(error)).not.toContain("s3cr3t");
      expect(server.received).toHaveLength(1);
    },
  );

  it("follows relative addresses", async () => {
    const { file } = await redirectedTo(() => "/file");
    expect(await (await file).text()).toBe("the file");
  });

  it("gives up a loop, and does not take it for a failure that another try could mend", async () => {
    const { server, file } = await redirectedTo((origin) => `${origin}/1`);
    await expect(file).rejects.toMatchObject({
      code: "redirect",
      message: "the file was redirected more than 20 times",
    });
    expect(server.received).toHaveLength(21);
  });

  it("leaves the way to browsers, which hide it, and looks at where it led", async () => {
    const hidden = () => Object.defineProperty(new Response(), "type", { value: "opaqueredirect" });
    const ways: RequestRedirect[] = [];
    const from = (last: string) =>
      createJourneyAppsClient({
        baseUrl: "https://journeyapps.example",
        credential: namedToken("s3cr3t"),
        fetch: async ({ redirect }) => {
          ways.push(redirect);
          if (redirect === "manual") return hidden();
          return Object.defineProperty(new Response("the file"), "url", { value: last });
        },
      }).download("https://media.example/o/1");
    expect(await (await from("https://cdn.example/1")).text()).toBe("the file");
    expect(ways).toEqual(["manual", "follow"]);
    await expect(from("http://cdn.example/1")).rejects.toMatchObject({ code: "redirect" });
  });

  it("hands out the answer with its body unread", async () => {
    const { journeyapps } = clientOver(
      () => new Response("%PDF", { headers: { "Content-Type": "application/pdf" } }),
    );
    const response = await journeyapps.download("https://media.example/o/1.pdf");
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(await (await response.blob()).text()).toBe("%PDF");
  });

  it("throws an ApiError that does not show the URL, which may be signed", async () => {
    const { journeyapps } = clientOver(() => new Response("expired", { status: 403 }));
    const error: unknown = await journeyapps
      .download("https://media.example/o/1.pdf?signature=s3cr3t")
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "ApiError", status: 403, body: "expired" });
    expect(String(error)).toBe("ApiError: GET {file} answered 403");
    expect(JSON.stringify(error)).not.toContain("s3cr3t");
  });

  it.each(["http://127.0.0.2:4011/o/1", "http://[::1]/o/1", "http://media.localhost:4011/o/1"])(
    "takes %s, which is on this machine, as a base URL may be too",
    async (url) => {
      const { journeyapps, asked } = clientOver(() => ({}), { baseUrl: url });
      expect((await journeyapps.download(url)).ok).toBe(true);
      expect(asked).toHaveLength(1);
    },
  );

  it("is tried again where the host fails for the moment", async () => {
    const server = await serve((_, response, count) => response.writeHead(count === 1 ? 503 : 200).end("ok"));
    const journeyapps = createJourneyAppsClient({
      baseUrl: "https://journeyapps.example",
      credential: namedToken("x"),
      retry: { baseDelay: 0 },
    });
    expect(await (await journeyapps.download(server.origin)).text()).toBe("ok");
  });

  it("ends with the signal", async () => {
    const server = await serve(() => {});
    const { journeyapps } = clientOver(() => ({}));
    await expect(journeyapps.download(server.origin, { signal: AbortSignal.abort("enough") })).rejects.toBe(
      "enough",
    );
  });

  it.each([
    "http://media.example/o/1",
    "file:///etc/passwd",
    "data:,x",
    "javascript:0",
    "/o/1",
    "",
    "http://localhost.example",
    "https://u@media.example/o/1",
    "https://:s3cr3t@media.example/o/1",
    "https://u:s3cr3t@media.example/o/1",
  ])("refuses %j without sending anything", async (url) => {
    const { journeyapps, asked } = clientOver(() => ({}));
    await expect(journeyapps.download(url)).rejects.toThrow(TypeError);
    expect(asked).toEqual([]);
  });

  it("refuses a file that came through plain http", async () => {
    const { journeyapps } = clientOver(() =>
      Object.defineProperty(new Response("x"), "url", { value: "http://media.example/o/1" }),
    );
    await expect(journeyapps.download("https://media.example/o/1")).rejects.toMatchObject({
      code: "redirect",
    });
  });
});
