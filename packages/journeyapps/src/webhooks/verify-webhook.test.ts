import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import document from "../../../../specs/journeyapps/dist/openapi.json" with { type: "json" };
import { verifyWebhook, type WebhookHeaders } from "./verify-webhook.js";
import { WebhookError } from "./webhook-error.js";

const secret = "whs-2f1c";
const sample = document.components.examples["webhook-event"].value;
const digits = "7361120044518932481";
const raw = JSON.stringify(sample).replace(String(sample.sequence), digits);

function signed(
  body: string | Uint8Array,
  encoding: "hex" | "base64" = "hex",
  key = secret,
): Record<string, string> {
  return { "X-Journey-Signature": createHmac("sha256", key).update(body).digest(encoding) };
}

/** The reason for which a call is refused. */
async function reasonOf(body: string | Uint8Array, headers: WebhookHeaders = signed(body)): Promise<string> {
  const error: unknown = await verifyWebhook(body, headers, secret).catch((thrown: unknown) => thrown);
  return error instanceof WebhookError ? error.reason : `accepted, or another error: ${String(error)}`;
}

describe("the signature of a call", () => {
  it("fits in hex and in Base64, and the event is read with its exact position", async () => {
    for (const encoding of ["hex", "base64"] as const) {
      const event = await verifyWebhook(raw, signed(raw, encoding), secret);
      expect(event).toEqual({ ...sample, sequence: digits });
    }
  });

  it("fits text, bytes and buffers alike", async () => {
    const bytes = new TextEncoder().encode(raw);
    const part = new Uint8Array([0, ...bytes, 0]).subarray(1, -1);
    for (const body of [raw, bytes, bytes.buffer, part, Buffer.from(raw)]) {
      expect((await verifyWebhook(body, signed(raw), secret)).event).toBe(sample.event);
    }
  });

  it("is found in any kind of headers, however they are written", async () => {
    const { "X-Journey-Signature": value = "" } = signed(raw);
    for (const headers of [
      new Headers({ "x-journey-signature": value }),
      { "x-journey-signature": value, host: "example", "set-cookie": ["a", "b"] },
      { "X-JOURNEY-SIGNATURE": value.toUpperCase() },
      { "x-journey-signature": [value] },
      // Another class of headers than the global one.
      new Map([["x-journey-signature", value]]) as object as Headers,
    ]) {
      expect((await verifyWebhook(raw, headers, secret)).event).toBe(sample.event);
    }
  });

  it("fits any of several secrets, while one takes the place of another", async () => {
    expect((await verifyWebhook(raw, signed(raw), ["new", secret])).event).toBe(sample.event);
    await expect(verifyWebhook(raw, signed(raw), ["new", "newer"])).rejects.toMatchObject({
      reason: "signature",
    });
  });

  it("fits any body and secret, and no other body and secret", async () => {
    const key = fc.string({ minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), key, fc.nat(), async (body, one, bit) => {
        const headers = signed(body, "hex", one);
        const outcome = (bytes: Uint8Array, with_: string) =>
          verifyWebhook(bytes, headers, with_).catch((error: WebhookError) => error.reason);
        expect(await outcome(body, one)).not.toBe("signature");
        expect(await outcome(body, `${one}x`)).toBe("signature");
        if (body.length === 0) return;
        const changed = body.slice();
        const at = bit % body.length;
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(await outcome(changed, one)).toBe("signature");
      }),
    );
  });

  it("is checked before anything is parsed", async () => {
    expect(await reasonOf("{ not json", signed("another body"))).toBe("signature");
    expect(await reasonOf("{ not json")).toBe("json");
  });

  it("cannot be checked where a JSON middleware came first, and says so", async () => {
    // @ts-expect-error: A parsed body has lost the bytes that were signed.
    await expect(verifyWebhook(JSON.parse(raw) as object, {}, "secret")).rejects.toThrow(
      new TypeError(
        "verifyWebhook() needs the raw body, text or bytes, and not what a JSON middleware made of it",
      ),
    );
  });

  const good = signed(raw)["X-Journey-Signature"] ?? "";
  it.each([
    ["missing", {}],
    ["empty", { "x-journey-signature": "" }],
    ["there twice, in a list", { "x-journey-signature": [good, good] }],
    ["an empty list", { "x-journey-signature": [] }],
    ["a list in a list", { "x-journey-signature": [[good]] }],
    ["there twice, by two names", { "x-journey-signature": good, "X-Journey-Signature": good }],
    [
      "there twice, joined",
      new Headers([
        ["x-journey-signature", good],
        ["x-journey-signature", good],
      ]),
    ],
    ["cut", { "x-journey-signature": good.slice(2) }],
    ["longer", { "x-journey-signature": `${good}00` }],
    ["after a prefix", { "x-journey-signature": `sha256=${good}` }],
    ["that of the RSA header", { "x-journey-signature-rsa-sha256": good }],
    ["inherited", Object.create({ "x-journey-signature": good })],
  ])("is refused when it is %s", async (_, headers) => {
    expect(await reasonOf(raw, headers as WebhookHeaders)).toBe("signature");
  });

  it.each(["", [], [""], ["a", ""], undefined, null, [undefined]])(
    "is not judged by the secret %j",
    async (empty) => {
      await expect(verifyWebhook(raw, signed(raw), empty as string)).rejects.toThrow(TypeError);
    },
  );
});

describe("the body of a genuine call", () => {
  it.each(["", "{", "<html>", raw.slice(0, -1)])("is refused as %j, which is not JSON", async (body) => {
    expect(await reasonOf(body)).toBe("json");
  });

  it("is refused where it is not UTF-8", async () => {
    expect(await reasonOf(new Uint8Array([0x22, 0xff, 0x22]))).toBe("json");
  });

  it.each(["event", "operation", "object"])("is refused without %s", async (member) => {
    expect(await reasonOf(JSON.stringify({ ...sample, [member]: undefined }))).toBe("shape");
  });

  it.each(["null", "7", "[]", '"x"', "{}", '{"event":"x","operation":"y","object":{}}'])(
    "is refused as %s, which is no event",
    async (body) => {
      expect(await reasonOf(body)).toBe("shape");
    },
  );

  it.each(['"7e1"', "-1", "1.5", "1e3", "true", "{}"])(
    "is refused with %s for a sequence",
    async (sequence) => {
      const body = `{"event":"x","operation":"create","object":{"id":"y"},"sequence":${sequence}}`;
      expect(await reasonOf(body)).toBe("shape");
    },
  );

  it("has a sequence that is exact where it is written as text, and none where there is none", async () => {
    const body = (sequence: string) => `{${sequence}"event":"x","operation":"create","object":{"id":"y"}}`;
    const read = (text: string) => verifyWebhook(text, signed(text), secret);
    expect((await read(body(`"sequence":"${digits}",`))).sequence).toBe(digits);
    expect(await read(body(""))).not.toHaveProperty("sequence");
    expect(await read(body('"sequence":null,'))).not.toHaveProperty("sequence");
  });

  it("can have names that are not known yet", async () => {
    const body = JSON.stringify({ ...sample, event: "new", operation: "delete", more: { a: 1 } });
    expect(await verifyWebhook(body, signed(body), secret)).toMatchObject({
      operation: "delete",
      more: { a: 1 },
    });
  });

  it("changes no prototype", async () => {
    const body = '{"__proto__":{"event":"x"},"operation":"y","object":{"id":"z"}}';
    expect(await reasonOf(body)).toBe("shape");
    expect({}).not.toHaveProperty("event");
  });

  it("is nowhere in the error, and neither is the secret", async () => {
    const body = '{"password":"s3cr3t"}';
    for (const headers of [signed(body), { "x-journey-signature": "s3cr3t" }]) {
      const error: unknown = await verifyWebhook(body, headers, secret).catch((thrown: unknown) => thrown);
      expect(inspect(error)).not.toMatch(/s3cr3t|whs-2f1c/);
    }
  });
});
