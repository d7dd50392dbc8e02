import { describe, expect, it } from "vitest";
import { boundedErrorBody } from "./bounded-error-body.js";
import { fetchSend } from "./fetch-send.js";
import { answer, serve } from "./fixtures/server.js";
import { compose } from "./send.js";

const send = compose(fetchSend(), boundedErrorBody());

describe("An error's body", () => {
  it("is handed on whole up to 1 MiB, with status and headers", async () => {
    const text = "x".repeat(1_048_576);
    const server = await serve(answer(422, text, { "content-type": "text/plain", "x-request-id": "r1" }));
    const response = await send(new Request(server.origin));
    expect(response).toMatchObject({ status: 422, ok: false, statusText: "Unprocessable Entity" });
    expect(response.headers.get("x-request-id")).toBe("r1");
    expect(response.headers.get("content-type")).toBe("text/plain");
    expect(await response.text()).toBe(text);
  });

  it("is cut off after 1 MiB, and a server that writes for ever is hung up on", async () => {
    let hungUp = () => {};
    const closed = new Promise<void>((resolve) => {
      hungUp = resolve;
    });
    const server = await serve((_, response) => {
      response.on("close", hungUp).writeHead(500);
      const write = () => void response.write("x".repeat(100_000), (error) => error || setImmediate(write));
      write();
    });
    const response = await send(new Request(server.origin));
    expect((await response.arrayBuffer()).byteLength).toBe(1_048_576);
    await closed;
  });

  it.each([1, 4, 5, 6, 100])("is cut off after the caller's limit: %i", async (limit) => {
    const server = await serve(answer(500, "hello"));
    const response = await compose(fetchSend(), boundedErrorBody(limit))(new Request(server.origin));
    expect(await response.text()).toBe("hello".slice(0, limit));
  });

  it("ends at the limit, though the server keeps the connection open", async () => {
    const server = await serve((_, response) => response.writeHead(500).write("hello"));
    const response = await compose(fetchSend(), boundedErrorBody(5))(new Request(server.origin));
    expect(await response.text()).toBe("hello");
  });

  it("stays empty where it is empty", async () => {
    const server = await serve(answer(401));
    expect(await (await send(new Request(server.origin))).text()).toBe("");
  });
});

it("A good answer is handed on untouched", async () => {
  const answered = new Response("x".repeat(2_000_000));
  const response = await compose(
    async () => answered,
    boundedErrorBody(),
  )(new Request("https://api.example/"));
  expect(response).toBe(answered);
});

it("An answer that cannot have a body is handed on untouched", async () => {
  const server = await serve(answer(304));
  expect((await send(new Request(server.origin))).status).toBe(304);
});
