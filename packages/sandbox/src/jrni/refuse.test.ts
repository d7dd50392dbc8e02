import { beforeEach, describe, expect, it } from "vitest";
import { application, open, type Account } from "./fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

describe("a refusal", () => {
  it.each([
    ["a path nobody knows", "GET /44120/nothing", undefined, 404, { error: "Not Found" }],
    [
      "a method the path does not know",
      "PUT /44120/services",
      undefined,
      405,
      { error: "Method Not Allowed" },
    ],
    [
      "a missing parameter",
      "GET /44120/times?start_date=2027-03-08",
      undefined,
      400,
      { title: "Validation Error", detail: "service_id is invalid: it is required" },
    ],
    ["a wrong path", "GET /abc/services", undefined, 400, { title: "Validation Error" }],
    [
      "a wrong member",
      "POST /44120/client",
      { email: 5 },
      400,
      { title: "Validation Error", detail: "email is invalid: it must be string" },
    ],
    [
      "a missing member",
      "POST /login",
      { email: "leo.marsh@mail.example" },
      400,
      { title: "Validation Error", detail: "password is invalid: it is required" },
    ],
  ])("for %s has the shape of JRNI", async (_, route, sent, status, body) => {
    expect(await account.call(route, sent)).toMatchObject({ status, body });
  });

  it("for a body that is no JSON, or of another type, says so", async () => {
    const post = async (type: string, body: string): Promise<unknown> => {
      const headers = { ...application, "content-type": type };
      const response = await account.sandbox.fetch(`${account.sandbox.baseUrl}/login`, {
        method: "POST",
        headers,
        body,
      });
      return [response.status, await response.json()];
    };
    expect(await post("application/json", "{")).toMatchObject([400, { title: "Validation Error" }]);
    expect(await post("text/plain", "hello")).toEqual([415, { error: "Unsupported Media Type" }]);
  });

  it("that was asked for as a fault has a text, and an expired token is a 401 or, with that quirk, a 419", async () => {
    account.sandbox.faults.add({ kind: "status", status: 503 });
    expect(await account.call("GET /44120/services")).toMatchObject({ status: 503, body: { error: "503" } });
    account.sandbox.faults.add({ kind: "expiredToken", times: 2 });
    expect((await account.admin("GET /admin/44120/company")).status).toBe(401);
    account.sandbox.state.quirks.sessionExpired = true;
    expect((await account.admin("GET /admin/44120/company")).status).toBe(419);
  });
});
