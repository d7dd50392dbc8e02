import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachment } from "./attachment.js";

/** A stream of these chunks. */
function streamOf<Chunk = Uint8Array>(...chunks: Chunk[]): ReadableStream<Chunk> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

describe("the content of an attachment", () => {
  it("is the same Base64, whatever it is read from and however it is cut", async () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 40_000, size: "max" }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(pieces, async (chunks) => {
        const bytes = Buffer.concat(chunks);
        const base64 = bytes.toString("base64");
        const sources = [bytes, new Uint8Array(bytes).buffer, new Blob([bytes]), streamOf(...chunks)];
        for (const source of sources) {
          expect(await attachment(source, "a.bin")).toEqual({ base64, filename: "a.bin" });
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it("is the part of a buffer that a view shows, and no more", async () => {
    const view = new DataView(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2);
    expect((await attachment(view, "a")).base64).toBe(btoa("\u0002\u0003"));
  });

  it("is that of any view of bytes in a stream", async () => {
    const view = new DataView(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2);
    const stream = streamOf<ArrayBufferView>(view, new Uint16Array([0x0404]));
    const { base64 } = await attachment(stream as ReadableStream<Uint8Array>, "a");
    expect(base64).toBe(btoa("\u0002\u0003\u0004\u0004"));
  });

  it("can be the body of a response", async () => {
    const { body } = new Response("hello");
    expect((await attachment(body ?? new Blob(), "hello.txt")).base64).toBe(btoa("hello"));
  });

  it.each(["text", Readable.from(["text"]), [1, 2], {}, null, undefined])(
    "is never %s, which would be sent as the wrong bytes",
    async (content) => {
      await expect(attachment(content as Blob, "a")).rejects.toThrow("the content must be");
    },
  );

  it.each(["text", 7, [1], null])("is never a stream of %j, whose source is told to stop", async (chunk) => {
    let reason: unknown;
    const stream = new ReadableStream<unknown>({
      pull: (controller) => controller.enqueue(chunk),
      cancel: (given) => void (reason = given),
    });
    const made = attachment(stream as ReadableStream<Uint8Array>, "a");
    await expect(made).rejects.toThrow(
      new TypeError("the stream of the content must be one of bytes, and not of text or objects"),
    );
    expect(reason).toBeInstanceOf(TypeError);
  });

  it("ends with whatever the stream ends with", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("gone")),
    });
    await expect(attachment(broken, "a")).rejects.toThrow("gone");
  });
});

describe("the name of an attachment", () => {
  it.each(["a", "photo 1.jpg", "bearings_report-2026.v2.pdf", "0"])("can be %j", async (filename) => {
    expect((await attachment(new Uint8Array(), filename)).filename).toBe(filename);
  });

  it.each([
    ["Photo.jpg", '"P"'],
    ["a/b.jpg", '"/"'],
    ["über.pdf", '"ü"'],
    ["a\n.pdf", '"\\n"'],
    ["party 🎉.png", '"🎉"'],
    ["", "is empty"],
  ])("cannot be %j, which is said before anything is read", async (filename, problem) => {
    const stream = streamOf(new Uint8Array(1));
    await expect(attachment(stream, filename)).rejects.toThrow(TypeError);
    await expect(attachment(stream, filename)).rejects.toThrow(problem);
    expect(stream.locked).toBe(false);
  });
});
