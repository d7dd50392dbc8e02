import { beforeEach, describe, expect, it } from "vitest";
import { at, open, tokens, type Account } from "../fixtures/call.js";
import type { JrniSandboxOptions } from "../sandbox.js";
import { linkRoot, publish } from "./publish.js";
import { readQuirks } from "../quirks.js";

let account: Account;

function withQuirks(quirks: JrniSandboxOptions["quirks"]): void {
  account = open({ quirks });
}

beforeEach(() => {
  account = open();
});

/** Every link anywhere in an answer, with its relation. */
function linksIn(value: unknown): { relation: string; href: string; templated?: boolean }[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name !== "_links") return linksIn(member);
    return Object.entries(member as object).flatMap(([relation, link]) =>
      [link].flat().map((one: { href: string; templated?: boolean }) => ({ relation, ...one })),
    );
  });
}

describe("links", () => {
  it("lead to where the call came in, whether the answer is the sandbox's own or an example", async () => {
    const headers = { "app-id": "a94c0e71" };
    for (const path of ["/44120/services", "/44120/packages", "/company/44100"]) {
      const response = await account.sandbox.fetch(`http://127.0.0.1:4010/api/v5${path}`, { headers });
      const links = linksIn(await response.json());
      expect(links.length).toBeGreaterThan(1);
      expect(links.filter(({ href }) => !href.startsWith("http://127.0.0.1:4010/api/v5/"))).toEqual([]);
    }
  });

  it("lead to the version that was called", async () => {
    const headers = { "app-id": "a94c0e71" };
    const response = await account.sandbox.fetch("https://acme.jrni.com/api/v4/company/44120", { headers });
    expect(at(await response.json(), "_links", "self", "href")).toBe(
      "https://acme.jrni.com/api/v4/company/44120",
    );
  });

  it("are on every resource and list, and say honestly whether they are templates", async () => {
    const routes = [
      "/44120/services",
      "/admin/44120/bookings",
      "/44120/events",
      "/admin/44120/queuers",
      "/44120/questions?detail_group_id=21044",
    ];
    for (const route of routes) {
      const { body } = await account.admin(`GET ${route}`);
      const links = linksIn(body);
      expect(links.length).toBeGreaterThan(1);
      for (const { href, templated = false } of links) expect(templated, href).toBe(href.includes("{"));
    }
  });

  it("can be followed", async () => {
    const { body } = await account.admin("GET /admin/44120/bookings");
    const hrefs = linksIn(body)
      .filter(({ relation, href }) => !href.includes("{") && relation !== "edit")
      .map(({ href }) => href);
    expect(hrefs.length).toBeGreaterThan(8);
    for (const href of hrefs) {
      const headers = { "app-id": "a94c0e71", "auth-token": tokens.admin };
      expect((await account.sandbox.fetch(href, { headers })).status, href).toBe(200);
    }
  });

  it("are left alone where they do not lead to the API", () => {
    const links = {
      ical: { href: "webcal://example.jrni.com/ical/1" },
      print: { href: "/angular/print.html" },
    };
    const publication = { root: "http://localhost/api/v5", quirks: readQuirks() };
    expect(publish({ _links: links }, publication)).toEqual({ _links: links });
  });
});

describe("quirks", () => {
  it("are all off by default, and all on at once", () => {
    expect(Object.values(readQuirks())).not.toContain(true);
    expect(Object.values(readQuirks(true))).not.toContain(false);
    expect(readQuirks({ pageZero: true })).toEqual({ ...readQuirks(), pageZero: true });
  });

  it("make links name version 1", async () => {
    withQuirks({ oldVersion: true });
    const { body } = await account.call("GET /company/44120");
    expect(at(body, "_links", "services", "href")).toBe("https://example.jrni.com/api/v1/44120/services");
    expect(linkRoot({ root: "http://localhost/jrni", quirks: readQuirks(true) })).toBe(
      "https://eu1.bookingbug.example/jrni",
    );
  });

  it("make links, and the root in a login, name another host", async () => {
    withQuirks({ otherHost: true });
    const body = { email: "leo.marsh@mail.example", password: "staple gun weather" };
    const login = await account.call("POST /login/member", body);
    expect(at(login.body, "_links", "member", "href")).toBe(
      "https://eu1.bookingbug.example/api/v5/44120/members/7044",
    );
    expect(at(login.body, "path")).toBe("https://eu1.bookingbug.example/api/v5");
  });

  it("leave `templated` out of templates, and put it on plain links", async () => {
    withQuirks({ wrongTemplated: true });
    const company = await account.call("GET /company/44120");
    expect(linksIn(company.body).filter(({ templated }) => templated)).toEqual([]);
    expect(at(company.body, "_links", "clinics", "href")).toContain("{/id}");
    const services = await account.admin("GET /admin/44120/services");
    expect(at(services.body, "_links", "new", "templated")).toBe(true);
    const login = await account.call("POST /login", {
      email: "tom.reyes@spoke-and-chain.example",
      password: "paper boat harbour",
    });
    expect(at(login.body, "_links", "administrator", "templated")).toBe(true);
  });

  it("leave host and version out of the links of questions", async () => {
    const self = ["questions", 0, "_links", "self", "href"] as const;
    const plain = await account.call("GET /44120/questions?detail_group_id=21044");
    expect(at(plain.body, ...self)).toBe("https://example.jrni.com/api/v5/44120/questions/205");
    withQuirks({ relativeLinks: true });
    const odd = await account.call("GET /44120/questions?detail_group_id=21044");
    expect(at(odd.body, ...self)).toBe("/44120/questions/205");
  });

  it("can be switched while the sandbox runs, until it is reset", async () => {
    account.sandbox.state.quirks.oldVersion = true;
    const { body } = await account.call("GET /44120/settings");
    expect(at(body, "_links", "self", "href")).toBe("https://example.jrni.com/api/v1/44120/settings");
    account.sandbox.reset();
    expect(account.sandbox.state.quirks.oldVersion).toBe(false);
  });
});
