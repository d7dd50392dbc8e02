import fc from "fast-check";
import { describe, expect, it } from "vitest";
import document from "../../../specs/fairjungle/dist/openapi.json" with { type: "json" };
import { EventError, isEvent, parseEvent } from "./events.js";

const booking = document.components.examples["event-trip-project-booking-succeeded"].value;
const raw = JSON.stringify(booking);

/** The reason for which a body is refused. */
async function reasonOf(body: string | Uint8Array): Promise<string> {
  const error: unknown = await parseEvent(body).catch((thrown: unknown) => thrown);
  return error instanceof EventError ? error.reason : `accepted, or another error: ${String(error)}`;
}

describe("parseEvent", () => {
  it("reads the documented event, from text and from bytes alike", async () => {
    const bytes = new TextEncoder().encode(raw);
    expect(await parseEvent(raw)).toEqual(booking);
    expect(await parseEvent(bytes)).toEqual(booking);
    expect(await parseEvent(bytes.buffer)).toEqual(booking);
  });

  it("hands the bytes exactly as they came to verify, before anything is parsed", async () => {
    const seen: string[] = [];
    const verify = (bytes: Uint8Array) => {
      seen.push(new TextDecoder().decode(bytes));
      return false;
    };
    await expect(parseEvent("{ not json", { verify })).rejects.toMatchObject({ reason: "signature" });
    expect(seen).toEqual(["{ not json"]);
  });

  it("waits for a verifier that takes its time", async () => {
    await expect(parseEvent(raw, { verify: async () => false })).rejects.toMatchObject({
      reason: "signature",
    });
    expect(await parseEvent(raw, { verify: async () => true })).toEqual(booking);
  });

  it("throws on what the verifier throws", async () => {
    const broken = new Error("no key");
    const verify = () => Promise.reject(broken);
    await expect(parseEvent(raw, { verify })).rejects.toBe(broken);
  });

  it("takes events of a kind that is not known yet", async () => {
    const event = await parseEvent(JSON.stringify({ ...booking, kind: "something.new" }));
    expect(event.kind).toBe("something.new");
    expect(isEvent(event, "tripProject.booking.succeeded")).toBe(false);
  });

  it.each(["", "{", "<html>", raw.slice(0, -1)])("says that %j is not JSON", async (body) => {
    expect(await reasonOf(body)).toBe("json");
  });

  it("says that bytes which are not UTF-8 are not JSON", async () => {
    expect(await reasonOf(new Uint8Array([0x22, 0xff, 0x22]))).toBe("json");
  });

  it.each(Object.keys(booking))("refuses an event without %s", async (member) => {
    expect(await reasonOf(JSON.stringify({ ...booking, [member]: undefined }))).toBe("shape");
  });

  it.each([{ data: [] }, { data: null }, { data: "booking" }, { type: "user" }, { kind: 1 }])(
    "refuses an event with %j",
    async (members) => {
      expect(await reasonOf(JSON.stringify({ ...booking, ...members }))).toBe("shape");
    },
  );

  it("never takes what is not an event, and never fails in another way", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (body) => {
        expect(["json", "shape"]).toContain(await reasonOf(body));
      }),
    );
  });

  it("asks for the raw body where a JSON middleware came first", async () => {
    // @ts-expect-error: A parsed body has lost the bytes that were signed.
    await expect(parseEvent({ id: "1" })).rejects.toThrow(
      new TypeError(
        "parseEvent() needs the raw body, text or bytes, and not what a JSON middleware made of it",
      ),
    );
  });

  it("does not repeat the body in its error, which may be logged", async () => {
    const error: unknown = await parseEvent('{"secret":"s3cr3t"}').catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("the body is JSON but no event");
    expect(String(error)).not.toContain("s3cr3t");
  });
});
