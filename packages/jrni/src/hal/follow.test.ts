import { TransportError } from "@api-clients/core";
import { describe, expect, it } from "vitest";
import { jrniOver } from "../fixtures/jrni-over.js";
import type { AdminPerson, Company, LoginLinks, MemberLinks, Service } from "../generated/schema.gen.js";
import { LinkError } from "./link-error.js";

const ok = () => Response.json({ total_entries: 0, _embedded: {} });
const href = (path: string) => ({ href: `https://example.jrni.com/api/v5${path}` });
const companyWith = (_links: NonNullable<Company["_links"]>): Company => ({ id: 44120, _links });

describe("follow", () => {
  it("gets what the link leads to, with everything that any call has", async () => {
    const { jrni, sent } = jrniOver(() => Response.json({ id: 51310 }), { appKey: "key" });
    const company = companyWith({ services: href("/44120/services") });
    const result = await jrni.follow(company, "services", { headers: { "Accept-Language": "cy" } });
    expect(sent[0]).toMatchObject({ method: "GET", path: "/44120/services" });
    expect(sent[0]?.headers.get("App-Id")).toBe("app-1f00");
    expect(sent[0]?.headers.get("Accept-Language")).toBe("cy");
    expect(result.ok && result.data).toEqual({ id: 51310 });
  });

  it("goes to its own base URL, whatever host and version the link names", async () => {
    const { jrni, sent } = jrniOver(ok);
    for (const address of [
      "https://evil.example/api/v1/44120/people",
      "http://uk.bookingbug.com/api/v4/44120/people",
      "/44120/people",
      "/api/v5/44120/people",
    ]) {
      await jrni.follow(companyWith({ people: { href: address } }), "people");
    }
    expect(new Set(sent.map(({ url }) => url))).toEqual(
      new Set(["https://example.jrni.com/api/v5/44120/people"]),
    );
  });

  it("adds a query to a link, templated or not, whatever its flag says", async () => {
    const { jrni, sent } = jrniOver(ok);
    const address = "https://example.jrni.com/api/v5/44120/people";
    for (const people of [
      { href: address },
      { href: address, templated: true },
      { href: `${address}{?page,per_page}` },
      { href: `${address}{?page,per_page}`, templated: false },
    ]) {
      await jrni.follow(companyWith({ people }), "people", { params: { query: { page: 2, per_page: 50 } } });
    }
    expect(new Set(sent.map(({ path }) => path))).toEqual(new Set(["/44120/people?page=2&per_page=50"]));
  });

  it("keeps the query of a link, except for what the caller says otherwise", async () => {
    const { jrni, sent } = jrniOver(ok);
    const service: Service = {
      id: 51310,
      _links: {
        questions: href("/44120/questions?detail_group_id=21044"),
        items: href("/44120/items?service_id=51310&person_id=1&person_id=2{&type}"),
      },
    };
    await jrni.follow(service, "questions", { params: { query: { include_hidden_questions: true } } });
    await jrni.follow(service, "items", { params: { query: { person_id: 610, service_id: undefined } } });
    expect(sent.map(({ path }) => path)).toEqual([
      "/44120/questions?detail_group_id=21044&include_hidden_questions=true",
      "/44120/items?service_id=51310&person_id=610",
    ]);
  });

  it("writes a query as any other call does", async () => {
    const { jrni, sent } = jrniOver(ok);
    const company = companyWith({
      services: href("/44120/services?q=a+b"),
      company_search: href("/company/44120/search"),
    });
    await jrni.follow(company, "services", { params: { query: { "exclude_links[]": ["a", "b"] } } });
    await jrni.follow(company, "company_search", { params: { query: { "address[lat]": 51.5 } } });
    expect(sent.map(({ path }) => path)).toEqual([
      "/44120/services?q=a%20b&exclude_links%5B%5D=a&exclude_links%5B%5D=b",
      "/company/44120/search?address%5Blat%5D=51.5",
    ]);
  });

  it("fills in a templated path", async () => {
    const { jrni, sent } = jrniOver(ok);
    const company = companyWith({
      client_by_email: href("/44120/client/find_by_email/{email}{?embed}"),
      clinics: href("/44120/clinics/{/id}{?start_time}"),
    });
    await jrni.follow(company, "client_by_email", { params: { path: { email: "leo@mail.example" } } });
    await jrni.follow(company, "clinics", { params: { path: { id: 7 } } });
    await jrni.follow(company, "clinics", { params: { query: { start_time: "2027-03-08T09:00:00+01:00" } } });
    expect(sent.map(({ path }) => path)).toEqual([
      "/44120/client/find_by_email/leo%40mail.example",
      "/44120/clinics/7",
      "/44120/clinics?start_time=2027-03-08T09%3A00%3A00%2B01%3A00",
    ]);
  });

  it("follows the first link of a list, or the one that is asked for", async () => {
    const { jrni, sent } = jrniOver(ok);
    const person: AdminPerson = {
      id: 610,
      _links: { enabled_services: [href("/admin/44120/services/1"), href("/admin/44120/services/2")] },
    };
    await jrni.follow(person, "enabled_services");
    await jrni.follow(person, "enabled_services", { index: 1 });
    expect(sent.map(({ path }) => path)).toEqual(["/admin/44120/services/1", "/admin/44120/services/2"]);
    await expect(jrni.follow(person, "enabled_services", { index: 2 })).rejects.toBeInstanceOf(LinkError);
  });

  it("names the relation in place of the path, which may hold a secret", async () => {
    const { jrni } = jrniOver(() => Response.json({ error: "Not Found" }, { status: 404 }));
    const result = await jrni.follow(companyWith({ self: href("/company/44120") }), "self");
    expect(result.route).toEqual({ method: "GET", path: "self" });

    const broken = jrniOver(() => new Response("<html>"));
    const error: unknown = await broken.jrni
      .follow(companyWith({ self: href("/company/44120") }), "self")
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toBe("ApiError: GET self answered 200 with an unreadable body");
  });

  it("goes through the policies of the client, and fails as its calls do", async () => {
    const seen: string[] = [];
    const { jrni } = jrniOver(() => Promise.reject(new Error("no route")), {
      policies: [
        (next) => (request, init) => {
          seen.push(new URL(request.url).pathname);
          return next(request, init);
        },
      ],
    });
    const following = jrni.follow(companyWith({ self: href("/company/44120") }), "self");
    await expect(following).rejects.toBeInstanceOf(TransportError);
    await expect(following).rejects.toMatchObject({ code: "network", method: "GET", path: "self" });
    expect(seen).toEqual(["/api/v5/company/44120"]);
  });

  it("ends with the caller's own reason when it is aborted", async () => {
    const { jrni } = jrniOver(ok);
    const company = companyWith({ self: href("/company/44120") });
    await expect(jrni.follow(company, "self", { signal: AbortSignal.abort("enough") })).rejects.toBe(
      "enough",
    );
  });
});

describe("follow refuses, and sends nothing, where", () => {
  /** What following a link throws. */
  async function refusal(self: object | undefined): Promise<string> {
    const { jrni, sent } = jrniOver(ok);
    const resource: { _links: LoginLinks & MemberLinks } = { _links: JSON.parse(JSON.stringify({ self })) };
    const error: unknown = await jrni.follow(resource, "self").catch((thrown: unknown) => thrown);
    expect(sent).toEqual([]);
    expect(error).toBeInstanceOf(LinkError);
    expect(error).toMatchObject({ relation: "self" });
    return String(error);
  }

  it("there is no such link", async () => {
    expect(await refusal(undefined)).toBe('LinkError: the link "self" is not there');
    expect(await refusal({ href: 7 })).toBe('LinkError: the link "self" is not there');
  });

  it("there is no resource, such as the first one of an empty list", async () => {
    const { jrni, sent } = jrniOver(ok);
    const [missing]: { _links: LoginLinks }[] = [];
    // @ts-expect-error: It compiles where `noUncheckedIndexedAccess` is off.
    await expect(jrni.follow(missing, "self")).rejects.toThrow(LinkError);
    expect(sent).toEqual([]);
  });

  it("the link is for a browser", async () => {
    const redirect = { href: "https://example.jrni.com/api/v5/44120/pay", type: "location" };
    expect(await refusal(redirect)).toBe('LinkError: the link "self" is where to send a browser');
  });

  it("the link is no address of the API", async () => {
    expect(await refusal({ href: "webcal://example.jrni.com/ical/total/Hq7d" })).toContain(
      "is a webcal: address",
    );
    expect(await refusal({ href: "#<Proc:0x00007f>" })).toContain("is not an address");
    expect(await refusal({ href: "https://example.jrni.com/api/v5/../../status" })).toContain(
      "has an empty, dotted or badly encoded path",
    );
  });
});
