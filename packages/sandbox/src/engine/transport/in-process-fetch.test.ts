import { describe, expect, it } from "vitest";
import type { Reply } from "../answer/reply.js";
import { createFetch } from "./in-process-fetch.js";

const fetch = createFetch(async ({ method, url, headers, bytes }): Promise<Reply> => {
  const { pathname, searchParams } = new URL(url);
  const location = searchParams.get("to");
  if (location !== null) return { status: Number(pathname.slice(1)), headers: { location }, body: undefined };
  const body = await bytes(1000);
  const text = body === "too large" ? body : new TextDecoder().decode(body);
  const shown = { method, url, type: headers.get("content-type"), body: text };
  return { status: 200, headers: {}, body: JSON.stringify(shown) };
});

const reply = (some: Partial<Reply>): Reply => ({ status: 200, headers: {}, body: undefined, ...some });

const post = { method: "POST", body: "x=1", headers: { "content-type": "text/plain" } };

describe("in-process fetch", () => {
  it("takes what the platform's fetch takes: a text, a URL or a Request, with settings", async () => {
    const url = "https://api.example/a";
    for (const input of [url, new URL(url), new Request(url)]) {
      const response = await fetch(input, post);
      expect(response.url).toBe(url);
      expect(await response.json()).toEqual({ method: "POST", url, type: "text/plain", body: "x=1" });
    }
  });

  it("rejects what the platform's fetch rejects", async () => {
    for (const url of ["/a", "https://user:secret@api.example/"]) {
      await expect(fetch(url)).rejects.toThrow(TypeError);
    }
    await expect(fetch("https://api.example/", { headers: { "a b": "1" } })).rejects.toThrow(TypeError);
    await expect(fetch("https://api.example/", { body: "x" })).rejects.toThrow(TypeError);
  });

  it("drops the fragment of a URL, as the wire does", async () => {
    for (const init of [undefined, post]) {
      const response = await fetch("https://api.example/a?b#c", init);
      const { url } = await response.json();
      expect([url, response.url]).toEqual(["https://api.example/a?b", "https://api.example/a?b"]);
    }
  });

  it.each([301, 302, 303])("follows a %i with a GET", async (status) => {
    const response = await fetch(`https://api.example/${status}?to=/next`, post);
    expect(await response.json()).toEqual({
      method: "GET",
      url: "https://api.example/next",
      type: null,
      body: "",
    });
  });

  it.each([307, 308])("follows a %i with the same request", async (status) => {
    const response = await fetch(`https://api.example/${status}?to=/next`, post);
    expect(await response.json()).toMatchObject({ method: "POST", type: "text/plain", body: "x=1" });
  });

  it("follows a redirect of a plain GET", async () => {
    const response = await fetch("https://api.example/302?to=/next");
    expect([response.url, (await response.json()).method]).toEqual(["https://api.example/next", "GET"]);
  });

  it("tells whether it was redirected", async () => {
    const ask = async (path: string, init?: RequestInit) =>
      (await fetch(`https://api.example${path}`, init)).redirected;
    expect(await Promise.all([ask("/302?to=/next"), ask("/307?to=/next", post)])).toEqual([true, true]);
    const others = [ask("/next"), ask("/next", post), ask("/302?to=/next", { redirect: "manual" })];
    expect(await Promise.all(others)).toEqual([false, false, false]);
  });

  it("shows a redirect or rejects it, when told so", async () => {
    const response = await fetch("https://api.example/302?to=/next", { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "/next"]);
    await expect(fetch("https://api.example/302?to=/next", { redirect: "error" })).rejects.toThrow(
      "fetch failed",
    );
  });

  it("never leaves for another origin", async () => {
    const left = fetch("https://api.example/302?to=https://evil.example/");
    await expect(left).rejects.toMatchObject({
      cause: { message: "the sandbox redirected to https://evil.example and does not go there" },
    });
  });

  it("follows twenty redirects, and gives up at the next, as the platform's fetch does", async () => {
    let [asked, limit] = [0, 20];
    const redirecting = createFetch(async () =>
      reply(asked++ < limit ? { status: 302, headers: { location: "/" } } : { status: 204 }),
    );
    expect((await redirecting("https://api.example/")).status).toBe(204);
    [asked, limit] = [0, Infinity];
    await expect(redirecting("https://api.example/")).rejects.toThrow("fetch failed");
    expect(asked).toBe(21);
  });

  it("rejects with the reason of an aborted request", async () => {
    const signal = AbortSignal.abort(new Error("not wanted"));
    for (const method of ["GET", "POST"]) {
      await expect(fetch("https://api.example/", { signal, method })).rejects.toThrow("not wanted");
    }
  });
});
