import { createDecipheriv, createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ssoToken } from "./sso-token.js";

const expires = new Date("2027-03-01T11:02:31Z");
const leo = { email: "leo.marsh@mail.example", first_name: "Leo" };

/** The documented recipe backwards, by another implementation of it. */
function decrypted(token: string, secureKey: string, companyId: string | number): Buffer {
  const key = createHash("sha1").update(`${secureKey}${companyId}`).digest().subarray(0, 16);
  const decipher = createDecipheriv("aes-128-cbc", key, Buffer.from("OpenSSL for Ruby"));
  return Buffer.concat([decipher.update(Buffer.from(decodeURIComponent(token), "base64")), decipher.final()]);
}

afterEach(() => {
  vi.useRealTimers();
});

// What `openssl enc -aes-128-cbc -base64 -A` makes of the same text, with the key and the vector of the recipe.
describe("ssoToken makes what openssl makes", () => {
  it("of a member of a company", async () => {
    const token = await ssoToken({ secureKey: "key-from-studio", companyId: 44120, person: leo, expires });
    expect(decodeURIComponent(token)).toBe(
      "g6uyBkDzKAXznaQsTG/fU/3XsP9WH2qpcANyjcaDQ+4yhbWjOpV4PtGfVuoq/JTaRyDHdI74Ga5jRRvgd3+TjkcWxlZcL3Wodsa3TIXOViShzIai31JBPidhCCAtXa5U",
    );
  });

  it("of the same one, with the first block combined as the recipes for Java and C# do", async () => {
    const token = await ssoToken({
      secureKey: "key-from-studio",
      companyId: 44120,
      person: leo,
      expires,
      xorFirstBlock: true,
    });
    expect(decodeURIComponent(token)).toBe(
      "RT5cZeWk8UV13kODaDDxobGiZu8D2jvOhAb7QNHp9QSrAMFAEpB9EQf7mVmkgeSADW4C42GrOVxNC8C1a8j/PqqoP3oswjJh57L72L7Ri1XuT0h727HHJ9F17J5/9RU9",
    );
  });

  it("of a name with letters beyond ASCII, for an affiliate", async () => {
    const token = await ssoToken({
      secureKey: "k",
      companyId: "37001-aff",
      person: { first_name: "Zoë" },
      expires,
    });
    expect(decodeURIComponent(token)).toBe(
      "9w7Vjk8t5uYIR+/ELMTL+lrux+BNcKZztJDCpsJVYBreeTQWyEYfC+3VWJNlkT2JtOCPmYCKGgYNqUsS9IWVcQ==",
    );
  });
});

describe("ssoToken", () => {
  it("can be read back by whoever has the key, whatever is known of the person", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.nat(),
        fc.dictionary(fc.string(), fc.jsonValue()),
        async (key, id, known) => {
          const person = JSON.parse(JSON.stringify(known));
          const token = await ssoToken({ secureKey: key, companyId: id, person, expires });
          const read = JSON.parse(decrypted(token, key, id).toString());
          expect(read).toEqual(
            JSON.parse(JSON.stringify({ ...person, expires: "2027-03-01T11:02:31.000Z" })),
          );
        },
      ),
    );
  });

  it("changes the first 16 bytes, and only those, when it combines them with the vector", async () => {
    const token = await ssoToken({ secureKey: "k", companyId: 1, person: leo, expires, xorFirstBlock: true });
    const text = decrypted(token, "k", 1);
    for (const [index, byte] of Buffer.from("OpenSSL for Ruby").entries())
      text[index] = (text[index] ?? 0) ^ byte;
    expect(JSON.parse(text.toString())).toEqual({ ...leo, expires: expires.toISOString() });
  });

  it("can stand in a URL as it is", async () => {
    const token = await ssoToken({ secureKey: "key-from-studio", companyId: 44120, person: leo, expires });
    expect(token).toMatch(/^[\w%-]+$/);
    expect(token).toContain("%2F");
  });

  it("is good for an hour where nothing else is said", async () => {
    vi.useFakeTimers({ now: new Date("2027-03-01T10:02:31Z"), toFake: ["Date"] });
    const token = await ssoToken({ secureKey: "k", companyId: 1, person: leo });
    expect(JSON.parse(decrypted(token, "k", 1).toString()).expires).toBe("2027-03-01T11:02:31.000Z");
  });

  it("refuses an end that is no date", async () => {
    const expires = new Date("soon");
    await expect(ssoToken({ secureKey: "k", companyId: 1, person: leo, expires })).rejects.toThrow(
      RangeError,
    );
  });
});
