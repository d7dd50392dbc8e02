import { describe, expect, it } from "vitest";
import { jrniOver, session, type Settings, unauthorized } from "../fixtures/jrni-over.js";
import { adminLogin } from "./admin-login.js";
import { type CompanyChoice, SeveralCompaniesError } from "./several-companies.js";

const who = { email: "mia.park@spoke-and-chain.example", password: "correct horse battery" };
const company = { params: { path: { company_id: 44121 } } };
const companies = [
  { id: 44120, name: "Spoke and Chain", role: "owner" },
  { id: 44121, name: "Spoke and Chain South", role: "admin" },
];
const choice = {
  email: who.email,
  _embedded: {
    members: [],
    administrators: companies.map(({ id, name, role }) => ({ company_id: id, company_name: name, role })),
  },
};

/** A server that knows the address from two companies; sessions last for one call. */
function twoCompanies(auth: Settings["auth"], refusal: object = choice) {
  let logins = 0;
  return jrniOver(
    ({ path, headers }) => {
      if (path === "/login/admin") return Response.json(refusal, { status: 400 });
      if (path.startsWith("/login/admin/")) return session(`token-${++logins}`);
      return headers.get("Auth-Token") === `token-${logins}` ? Response.json({}) : unauthorized();
    },
    { auth },
  );
}

/** What the first call of a client throws. */
async function failure({ jrni }: ReturnType<typeof twoCompanies>): Promise<unknown> {
  return jrni.GET("/admin/{company_id}/company", company).catch((thrown: unknown) => thrown);
}

describe("an administrator of several companies", () => {
  it("gets an error that lists them, where none was chosen", async () => {
    const error = await failure(twoCompanies(adminLogin(who)));
    expect(error).toBeInstanceOf(SeveralCompaniesError);
    expect(error).toMatchObject({ companies });
    expect(String(error)).toContain("44120 (Spoke and Chain), 44121 (Spoke and Chain South)");
  });

  it("is logged in to the company that chooseCompany chooses, which is asked once only", async () => {
    const asked: (readonly CompanyChoice[])[] = [];
    const chooseCompany = async (given: readonly CompanyChoice[]) => {
      asked.push(given);
      return 44121;
    };
    const { jrni, sent } = twoCompanies(adminLogin({ ...who, chooseCompany }));
    await jrni.GET("/admin/{company_id}/company", company);
    expect(asked).toEqual([companies]);
    expect(sent.map(({ path }) => path)).toEqual([
      "/login/admin",
      "/login/admin/44121",
      "/admin/44121/company",
    ]);
    expect(sent[1]?.body).toBe(JSON.stringify(who));
  });

  it("is not asked again when the session is renewed", async () => {
    let logins = 0;
    let calls = 0;
    const { jrni, sent } = jrniOver(
      ({ path }) => {
        if (path === "/login/admin") return Response.json(choice, { status: 400 });
        if (path.startsWith("/login/")) return session(`token-${++logins}`);
        return ++calls === 2 ? unauthorized() : Response.json({});
      },
      { auth: adminLogin({ ...who, chooseCompany: () => 44121 }) },
    );
    await jrni.GET("/admin/{company_id}/company", company);
    await jrni.GET("/admin/{company_id}/company", company);
    expect(sent.map(({ path }) => path).filter((path) => path.startsWith("/login"))).toEqual([
      "/login/admin",
      "/login/admin/44121",
      "/login/admin/44121",
    ]);
  });

  it("is asked again where the choice did not work", async () => {
    const choices = [44120, 44121];
    const { jrni } = jrniOver(
      ({ path }) => {
        if (path === "/login/admin") return Response.json(choice, { status: 400 });
        if (path === "/login/admin/44120") return unauthorized();
        return path === "/login/admin/44121" ? session("token-3a22") : Response.json({});
      },
      { auth: adminLogin({ ...who, chooseCompany: () => choices.shift() ?? 0 }) },
    );
    const call = () => jrni.GET("/admin/{company_id}/company", company);
    await expect(call()).rejects.toMatchObject({ status: 401, path: "/login/admin/{company_id}" });
    expect((await call()).ok).toBe(true);
  });

  it.each([undefined, null, 0, 44999, "44121", NaN])(
    "is told what can be chosen, where chooseCompany returns %j",
    async (chosen) => {
      const chooseCompany = () => Object({ chosen }).chosen;
      const server = twoCompanies(adminLogin({ ...who, chooseCompany }));
      const error = await failure(server);
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toBe(
        "TypeError: chooseCompany must return the id of a company out of 44120, 44121",
      );
      expect(server.sent).toHaveLength(1);
    },
  );

  it("fails as chooseCompany does", async () => {
    const chooseCompany = () => Promise.reject(new Error("cancelled"));
    await expect(failure(twoCompanies(adminLogin({ ...who, chooseCompany })))).resolves.toMatchObject({
      message: "cancelled",
    });
  });

  it("is not asked at all where the company is known", async () => {
    const { jrni, sent } = twoCompanies(adminLogin({ ...who, companyId: 44121 }));
    expect((await jrni.GET("/admin/{company_id}/company", company)).ok).toBe(true);
    expect(sent[0]?.path).toBe("/login/admin/44121");
  });

  it("can be asked where a company has no name, and not where it has no id", async () => {
    const administrators = [{ company_id: 44120 }, { company_id: null, company_name: "Nameless" }, {}];
    const error = await failure(twoCompanies(adminLogin(who), { _embedded: { administrators } }));
    expect(error).toMatchObject({ companies: [{ id: 44120, name: undefined, role: undefined }] });
    expect(String(error)).toContain("out of 44120, or");
  });

  it.each([{ title: "Validation Error", detail: "email is invalid" }, { _embedded: {} }, {}])(
    "is not what any other 400 is about: %o",
    async (refusal) => {
      const error = await failure(twoCompanies(adminLogin(who), refusal));
      expect(error).toMatchObject({ name: "ApiError", status: 400, path: "/login/admin" });
    },
  );
});
