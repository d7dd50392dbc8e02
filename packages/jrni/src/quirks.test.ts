import { createSandbox } from "@api-clients/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { adminLogin } from "./auth/admin-login.js";
import { authToken } from "./auth/auth-token.js";
import { createJrniClient } from "./client.js";
import { LinkError, unwrap } from "./index.js";

const sandbox = createSandbox("jrni", { quirks: true });
const connection = { host: "example.jrni.com", appId: "a94c0e71", fetch: sandbox.fetch };
const company = { path: { company_id: 44120 } };
const tom = { email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" };

beforeEach(() => sandbox.reset());

describe("a server with all of the real one's oddities", () => {
  it.each([
    ["services", "listServices"],
    ["people", "listPeople"],
    ["resources", "listResources"],
    ["event_groups", "listEventGroups"],
    ["event_chains", "listEventChains"],
    ["address", "getAddress"],
    ["parent", "getCompany"],
    ["settings", "getCompanySettings"],
  ] as const)(
    "has its link %s followed to %s, though it names another host and version",
    async (relation, id) => {
      const jrni = createJrniClient(connection);
      const resource = unwrap(await jrni.GET("/company/{company_id}", { params: company }));
      expect(jrni.link(resource, relation)?.href).toMatch(/^https:\/\/eu1\.bookingbug\.example\/api\/v1\//);
      expect((await jrni.follow(resource, relation)).status).toBe(200);
      expect(sandbox.requests.at(-1)).toMatchObject({
        operationId: id,
        path: expect.stringMatching(/^\/api\/v5\//),
      });
    },
  );

  it("has its questions followed, whose address has neither host nor version", async () => {
    const jrni = createJrniClient(connection);
    const query = { detail_group_id: 21044 };
    const group = unwrap(await jrni.GET("/{company_id}/questions", { params: { ...company, query } }));
    const question = group.questions[0] ?? { id: 0 };
    expect(jrni.link(question, "self")?.href).toMatch(/^\/44120\/questions\//);
    expect((await jrni.follow(question, "self")).status).toBe(200);
  });

  it.each([
    ["ical", "leads out of the API"],
    ["web_cal", "is a webcal: address"],
    ["print", "leads out of the API"],
    ["paypal_express", "is where to send a browser"],
    ["gcal", "is not an address"],
  ] as const)("has its link %s refused, which %s, before anything is sent", async (relation, problem) => {
    const jrni = createJrniClient({ ...connection, auth: authToken("p0Qw9eRt8yUi7oPa6sDf5g") });
    const long_id = "Hq7dZp0mVt2xNc4BMTIz";
    const purchase = unwrap(await jrni.GET("/purchases/{long_id}", { params: { path: { long_id } } }));
    expect(jrni.link(purchase, relation)?.href).toContain(long_id);
    const asked = sandbox.requests.length;
    await expect(jrni.follow(purchase, relation)).rejects.toThrow(new LinkError(relation, problem));
    expect(sandbox.requests).toHaveLength(asked);
    expect((await jrni.follow(purchase, "bookings")).status).toBe(200);
  });

  it("has its lists read to the end and no further, though they link to a page 0", async () => {
    const jrni = createJrniClient({ ...connection, auth: adminLogin(tom) });
    const query = { include_cancelled: true };
    const list = unwrap(await jrni.GET("/admin/{company_id}/bookings", { params: { ...company, query } }));
    expect(list._links?.next?.href).toContain("page=0");
    const asked = sandbox.requests.length;
    const bookings = jrni.paginate("/admin/{company_id}/bookings", { params: { ...company, query } });
    expect(await bookings.toArray({ limit: 100 })).toHaveLength(3);
    expect(sandbox.requests).toHaveLength(asked + 1);
  });

  it("has an administrator log in again after a 419, and tells a token that cannot", async () => {
    const call = (auth: Parameters<typeof createJrniClient>[0]["auth"]) => {
      const jrni = createJrniClient({ ...connection, auth });
      return () => jrni.GET("/admin/{company_id}/company", { params: company });
    };
    const renewed = call(adminLogin(tom));
    const fixed = call(authToken("k3Vn8sQzR1tYb0LxWc5uHg"));
    expect([(await renewed()).status, (await fixed()).status]).toEqual([200, 200]);
    sandbox.clock.advance(25 * 3_600_000);
    expect([(await renewed()).status, (await fixed()).status]).toEqual([200, 419]);
  });
});
