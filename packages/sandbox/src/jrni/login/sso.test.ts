import { beforeEach, describe, expect, it } from "vitest";
import { at, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

const vector = new TextEncoder().encode("OpenSSL for Ruby");

/** A token as the document describes it; `xor` for the recipes for Java and C#. */
async function token(
  person: object,
  { key = "kettle-drum-9041", company = 44120, xor = false } = {},
): Promise<string> {
  const expires = new Date(account.sandbox.clock.now().getTime() + 3_600_000).toISOString();
  const bytes = new TextEncoder().encode(JSON.stringify({ expires, ...person }));
  if (xor) for (const [index, byte] of vector.entries()) bytes[index] = (bytes[index] ?? 0) ^ byte;
  const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(`${key}${company}`));
  const secret = await crypto.subtle.importKey("raw", digest.slice(0, 16), "AES-CBC", false, ["encrypt"]);
  const encrypted = await crypto.subtle.encrypt({ name: "AES-CBC", iv: vector }, secret, bytes);
  return encodeURIComponent(btoa(String.fromCharCode(...new Uint8Array(encrypted))));
}

const leo = { first_name: "Leo", last_name: "Marsh", email: "leo.marsh@mail.example" };

describe("single sign-on", () => {
  it.each([true, false])("knows a customer by the address (first block combined: %s)", async (xor) => {
    const { status, body } = await account.call("POST /login/sso/44120", {
      token: await token(leo, { xor }),
    });
    expect([status, at(body, "_embedded", "members", 0, "id")]).toEqual([201, 7044]);
    const session = account.as(String(at(body, "auth_token")));
    expect((await session("GET /44120/members/7044")).status).toBe(200);
  });

  it("makes a client of somebody who is not known", async () => {
    const person = {
      first_name: "Ines",
      last_name: "Roy",
      email: "ines.roy@mail.example",
      mobile: "7700 900321",
    };
    const { body } = await account.call("POST /login/sso/44120", { token: await token(person) });
    expect(at(body, "_embedded", "members", 0)).toMatchObject({ name: "Ines Roy", mobile: "7700 900321" });
    const again = await account.call("POST /login/sso/44120", { token: await token(person) });
    expect(at(again.body, "_embedded", "members", 0, "id")).toBe(at(body, "_embedded", "members", 0, "id"));
  });

  it("knows administrators, of the company or of the one above it", async () => {
    const login = async (email: string): Promise<unknown[]> => {
      const { status, body } = await account.call("POST /login/admin_sso/44120", {
        token: await token({ email }),
      });
      return [status, at(body, "company_id")];
    };
    expect(await login("tom.reyes@spoke-and-chain.example")).toEqual([201, 44120]);
    expect(await login("dara.lind@spoke-and-chain.example")).toEqual([201, 44100]);
    expect(await login("leo.marsh@mail.example")).toEqual([401, undefined]);
  });

  it("refuses what is over, was made for another company or with another key, or is no token at all", async () => {
    const status = async (text: string): Promise<number> =>
      (await account.call("POST /login/sso/44120", { token: text })).status;
    expect(await status(await token({ ...leo, expires: "2027-03-01T09:59:59Z" }))).toBe(401);
    expect(await status(await token({ ...leo, expires: "soon" }))).toBe(401);
    expect(await status(await token(leo, { company: 44121 }))).toBe(401);
    expect(await status(await token(leo, { key: "another" }))).toBe(401);
    expect(await status(await token({ name: "nobody" }))).toBe(401);
    expect(await status("%E0%A4%A")).toBe(401);
    const good = await token(leo);
    account.sandbox.clock.advance(3_600_000);
    expect(await status(good)).toBe(401);
  });
});
