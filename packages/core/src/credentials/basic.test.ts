import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basic } from "./basic.js";

async function sent(user: string, password: string): Promise<string | undefined> {
  return (await basic(user, password).headers())["authorization"];
}

describe("basic", () => {
  it("sends user and password as RFC 7617 shows it, in UTF-8", async () => {
    expect(await sent("Aladdin", "open sesame")).toBe("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    expect(await sent("test", "123£")).toBe("Basic dGVzdDoxMjPCow==");
  });

  it("takes an empty password, and one with colons", async () => {
    expect(await sent("user", "")).toBe(`Basic ${btoa("user:")}`);
    expect(await sent("user", "a:b")).toBe(`Basic ${btoa("user:a:b")}`);
  });

  it("can be read back whatever user and password are", async () => {
    const text = fc.string({ unit: "grapheme" });
    await fc.assert(
      fc.asyncProperty(text, text, async (name, password) => {
        const user = `u${name.replaceAll(":", "")}`;
        const header = (await sent(user, password)) ?? "";
        expect(Buffer.from(header.slice("Basic ".length), "base64").toString()).toBe(`${user}:${password}`);
      }),
    );
  });

  it.each([
    ["a user with a colon", "us:er", "secret"],
    ["an empty user", "", "secret"],
    ["no user", undefined, "secret"],
    ["no password", "secret", undefined],
  ])("refuses %s with an error that quotes neither", (_, user, password) => {
    // @ts-expect-error -- what a missing environment variable gives
    const make = () => basic(user, password);
    expect(make).toThrow(TypeError);
    expect(make).not.toThrow(/secret|us:er/);
  });
});
