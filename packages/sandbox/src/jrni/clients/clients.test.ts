import { beforeEach, describe, expect, it } from "vitest";
import { at, itemsOf, open, type Account } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

describe("a client", () => {
  it("is made by the public, and gets a session of its own in body and header", async () => {
    const { status, headers, body } = await account.call("POST /44120/client", {
      first_name: "Ines",
      last_name: "Roy",
      mobile_prefix: "+44",
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: "Ines Roy",
      client_type: "Contact",
      mobile_prefix: "44",
      company_id: 44120,
    });
    expect(headers.get("auth-token")).toBe(at(body, "auth_token"));
    const ines = account.as(headers.get("auth-token") ?? "");
    const path = `/44120/client/${String(at(body, "id"))}`;
    expect((await ines(`PUT ${path}`, { last_name: "Roy-Marsh" })).body).toMatchObject({
      name: "Ines Roy-Marsh",
    });
    expect((await ines(`GET ${path}`)).body).toMatchObject({ first_name: "Ines", last_name: "Roy-Marsh" });
  });

  it("with a password is a member, who can log in", async () => {
    const body = { email: "ines.roy@mail.example", password: "cold brass kettle" };
    expect((await account.call("POST /44120/client", body)).body).toMatchObject({ client_type: "Member" });
    expect((await account.call("POST /login/member", body)).status).toBe(201);
    const empty = { email: "omar.diaz@mail.example", password: "" };
    expect((await account.call("POST /44120/client", empty)).body).toMatchObject({ client_type: "Contact" });
    expect((await account.call("POST /login/member", empty)).status).toBe(401);
  });

  it("answers questions in any of the spellings", async () => {
    for (const spelling of [
      { questions: [{ id: "205", answer: "Large" }] },
      { questions: { "205": { answer: "Large" } } },
      { q: { "205": { answer: "Large" } } },
      { answers: [{ question_id: 205, answer: "Large" }] },
    ]) {
      const { body } = await account.call("POST /44120/client", spelling);
      expect(body).toMatchObject({
        q: { "205": { answer: "Large", answer_id: 902, name: "Frame size" } },
        dt205: "Large",
      });
    }
  });

  it("keeps what is known, and not what is made up", async () => {
    const { body } = await account.member("PUT /44120/members/7044", {
      id: 1,
      deleted: true,
      mobile: "7700 900456",
      extra_info: { locale: "fr" },
    });
    expect(body).toMatchObject({
      id: 7044,
      deleted: false,
      mobile: "7700 900456",
      locale: "fr",
      email: "leo.marsh@mail.example",
    });
    expect((await account.member("GET /44120/members/7044")).body).toMatchObject({ mobile: "7700 900456" });
  });
});

describe("the clients of a company", () => {
  it("are narrowed by a text, and sorted", async () => {
    const list = async (query: string): Promise<unknown[]> => {
      return itemsOf((await account.admin(`GET /admin/44120/client?${query}`)).body, "clients").map(
        ({ id }) => id,
      );
    };
    expect(await list("filter_by=haddad")).toEqual([7101]);
    expect(await list("search_by_fields=c-7101")).toEqual([7101]);
    expect(await list("order_by=first_name&order_by_reverse=true")).toEqual([7101, 7044]);
  });

  it("are made, changed and deleted by administrators", async () => {
    const made = await account.admin("POST /admin/44120/client", { first_name: "Ines", reference: "C-1" });
    expect([made.status, made.body]).toMatchObject([
      201,
      { first_name: "Ines", reference: "C-1", files: [] },
    ]);
    const path = `/admin/44120/client/${String(at(made.body, "id"))}`;
    expect((await account.admin(`PUT ${path}`, { postcode: "LS2 8ZZ" })).body).toMatchObject({
      first_name: "Ines",
      postcode: "LS2 8ZZ",
    });
    expect((await account.admin(`DELETE ${path}`)).status).toBe(204);
    expect((await account.admin(`GET ${path}`)).status).toBe(404);
    expect((await account.admin("GET /admin/44120/client/find_by_ref/C-1")).status).toBe(404);
  });

  it("are found by address and by reference, on request with a token", async () => {
    expect((await account.call("GET /44120/client/find_by_email/Leo.Marsh@mail.example")).body).toMatchObject(
      { id: 7044 },
    );
    expect((await account.admin("GET /admin/44120/client/find_by_email/nobody@mail.example")).status).toBe(
      404,
    );
    const plain = await account.admin("GET /admin/44120/client/find_by_ref/C-7101");
    expect([at(plain.body, "id"), at(plain.body, "auth_token")]).toEqual([7101, undefined]);
    const { body } = await account.admin(
      "GET /admin/44120/client/find_by_ref/C-7101?include_auth_token=true",
    );
    const noor = account.as(String(at(body, "auth_token")));
    expect((await noor("GET /44120/members/7101")).status).toBe(200);
  });

  it("are switched off and on, by id or by address", async () => {
    const leo = { email: "leo.marsh@mail.example", password: "staple gun weather" };
    const login = async (): Promise<number> => (await account.call("POST /login/member", leo)).status;
    await account.admin("PUT /admin/44120/client", { id: 7044, disable: true });
    expect(await login()).toBe(401);
    await account.admin("PUT /admin/44120/client", { email: leo.email, disable: false });
    expect(await login()).toBe(201);
    expect((await account.admin("PUT /admin/44120/client", {})).status).toBe(400);
    expect((await account.admin("PUT /admin/44120/client", { email: "nobody@mail.example" })).status).toBe(
      404,
    );
  });
});
