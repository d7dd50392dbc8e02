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
