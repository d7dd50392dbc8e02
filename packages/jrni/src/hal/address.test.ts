import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import document from "../../../../specs/jrni/dist/openapi.json" with { type: "json" };
import { jrniOver } from "../fixtures/jrni-over.js";
import { addressOf, beginning } from "./address.js";
import { LinkError } from "./link-error.js";

const read = (href: string, basePath = "/api/v5") => {
  const { path, query } = addressOf("rel", href, basePath);
  return path + (query.size ? `?${query}` : "");
};

/** Why an address is refused. */
function refusal(href: string, basePath = "/api/v5"): string {
  try {
    return `taken for ${read(href, basePath)}`;
  } catch (error) {
    if (!(error instanceof LinkError)) return `another error: ${error}`;
    expect(error.relation).toBe("rel");
    return error.message.replace('the link "rel" ', "");
  }
}

describe("addresses that are followed", () => {
  it.each([
    ["https://example.jrni.com/api/v5/44120/people/7", "/44120/people/7"],
    ["https://example.jrni.com/api/v1/44120/people/7", "/44120/people/7"],
    ["http://uk.bookingbug.com/api/v4/company/44120", "/company/44120"],
    ["https://elsewhere.example:8443/api/v5/44120/people", "/44120/people"],
    ["HTTPS://EXAMPLE.JRNI.COM/api/v5/44120/people", "/44120/people"],
    ["/api/v5/44120/people/7", "/44120/people/7"],
    ["/37001/questions/9", "/37001/questions/9"],
    ["https://h/api/v5/44120/items?service_id=51310", "/44120/items?service_id=51310"],
    ["https://h/api/v5/44120/items?a=1&a=2?&b#top", "/44120/items?a=1&a=2%3F&b="],
    ["https://h/api/v5/admin/44120/queuers/52/return_to_queue/", "/admin/44120/queuers/52/return_to_queue"],
    ["https://h/api/v5/44120/find_by_ref/Zoë", "/44120/find_by_ref/Zo%C3%AB"],
    ["https://h/api/v5/44120/media/api/v5/x", "/44120/media/api/v5/x"],
  ])("%s leads to %s", (href, address) => {
    expect(read(href)).toBe(address);
  });

  it("keep the escapes of an opaque id as they are, neither decoded nor encoded twice", () => {
    expect(read("https://h/api/v5/purchases/Qm2vT8wZk1%3D")).toBe("/purchases/Qm2vT8wZk1%3D");
    expect(read("https://h/api/v5/purchases/a%2Fb%253D")).toBe("/purchases/a%2Fb%253D");
  });

  it("are found behind the path of a base URL that names no version", () => {
    expect(read("https://proxy.example/jrni/44120/people", "/jrni")).toBe("/44120/people");
    expect(read("https://example.jrni.com/api/v5/44120/people", "/jrni")).toBe("/44120/people");
    expect(read("http://127.0.0.1:8080/44120/people", "")).toBe("/44120/people");
  });

  it("are found without a version where they begin as a path of the API does", () => {
    for (const path of ["/company/44120", "/admin/44120/people", "/purchases/Hq7d", "/44120/people"])
      expect(read(path)).toBe(path);
    expect(refusal("/angular/print_purchase.html", "")).toBe("leads out of the API");
    expect(refusal("https://example.jrni.com/ical/total/Hq7d", "")).toBe("leads out of the API");
  });

  it("begin as the paths of the document do, and no more", () => {
    const paths = Object.entries(document.paths).filter(([, item]) => !("servers" in item));
    const firsts = new Set(paths.map(([path]) => path.split("/")[1]));
    firsts.delete("{company_id}");
    expect([...firsts].sort()).toEqual(beginning.source.match(/[a-z]{2,}/g));
  });

  it("come back as they were written, whatever the ids in them are", () => {
    const id = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/^\.+$|[/\\]/.test(text));
    fc.assert(
      fc.property(id, id, fc.string({ unit: "grapheme" }), (company, person, value) => {
        const own = `/${encodeURIComponent(company)}/people/${encodeURIComponent(person)}`;
        const { path, query } = addressOf(
          "rel",
          `https://h/api/v1${own}?q=${encodeURIComponent(value)}`,
          "/api/v5",
        );
        expect(path).toBe(own);
        expect([...query]).toEqual([["q", value]]);
      }),
    );
  });
});

describe("addresses that are refused", () => {
  it.each([
    ["webcal://example.jrni.com/ical/total/Hq7d", "is a webcal: address"],
    ["javascript:alert(1)//x", "is a javascript: address"],
    ["mailto:mia.park@spoke-and-chain.example", "is a mailto: address"],
    ["ftp://example.jrni.com/api/v5/44120/people", "is a ftp: address"],
    ["https://example.jrni.com/ical/total/Hq7d", "leads out of the API"],
    ["https://example.jrni.com/pay/paypal_express/Hq7d", "leads out of the API"],
    ["https://example.jrni.com", "leads out of the API"],
    ["/angular/print_purchase.html?id=9021", "leads out of the API"],
    ["/pay/paypal_express/Hq7d", "leads out of the API"],
    ["/ical/total/Hq7d", "leads out of the API"],
    ["/null", "leads out of the API"],
    ["/4412O/people", "leads out of the API"],
    ["/constructor/people", "leads out of the API"],
    ["k3Vn8sQzR1:/x", "is not an address"],
    ["https:///api/v5/44120/people", "is not an address"],
    ["https:/example.jrni.com/api/v5/44120", "is not an address"],
    ["https://mia:secret@example.jrni.com/api/v5/44120", "is not an address"],
    ["https://@example.jrni.com/api/v5/44120", "is not an address"],
    ["people/7", "is not an address"],
    ["undefined", "is not an address"],
    ["#<Addressable::Template:0x00007f>", "is not an address"],
    ["https://h/api/v5/44120/people/#<Proc:0x00007f>", "is not an address"],
    ["https://h/api/v5/44120/people/{id", "is not an address"],
    ["https://h/api/v5/44120/people 7", "is not an address"],
    ["https://h\\@evil.example/api/v5/44120/people", "is not an address"],
    ["\thttps://h/api/v5/44120/people", "is not an address"],
  ])("%s, which %s", (href, problem) => {
    expect(refusal(href)).toBe(problem);
  });

  it.each([
    "",
    "/",
    "https://example.jrni.com/api/v5",
    "?page=2",
    "#top",
    "//evil.example/44120/people",
    "https://h/api/v5//people",
    "https://h/api/v5/44120/../login",
    "https://h/api/v5/44120/./people",
    "https://h/api/v5/..",
    "https://h/api/v5/44120/%2e%2e/login",
    "https://h/api/v5/44120/..%2f..%2flogin",
    "https://h/api/v5/44120/..%5clogin",
    "https://h/api/v5/44120/%252e%252e/login",
    "https://h/api/v5/44120/%zz",
    "https://h/api/v5/44120/%ff",
    "https://h/api/v5/44120/\ud800",
  ])("%s, whose path is none", (href) => {
    expect(refusal(href)).toBe("has an empty, dotted or badly encoded path");
  });

  it("are not repeated in the error, for they may hold an id that is a secret", () => {
    for (const href of ["webcal://h/ical/Hq7dZp0m", "/../Hq7dZp0m", "Hq7dZp0m"]) {
      expect(refusal(href)).not.toContain("Hq7dZp0m");
    }
  });
});

describe("the error for an address that has leaked", () => {
  it("tells no part of it, in or before braces, colons or slashes", async () => {
    const secret = fc
      .stringMatching(/^[\w-]{12,40}$/)
      .filter((text) => /[A-Z0-9-]/.test(text) && /[^\d]/.test(text));
    const around = fc.constantFrom(
      (text: string) => `{"auth_token":"${text}"}`,
      (text: string) => `/api/v5/purchases/{${text}}`,
      (text: string) => `/api/v5/purchases{/a}{&b}/{${text}}`,
      (text: string) => `/purchases/{+${text}}`,
      (text: string) => `${text}:/x`,
      (text: string) => `${text}://h/x`,
      (text: string) => `/${text}/x`,
      (text: string) => `https://${text}@h/api/v5/x`,
      (text: string) => `https://${text}/x`,
      (text: string) => `https://h/api/v5/../${text}`,
      (text: string) => `https://h/api/v5/{${text}`,
      (text: string) => text,
    );
    await fc.assert(
      fc.asyncProperty(secret, around, async (text, wrap) => {
        const { jrni } = jrniOver(() => Response.json({}));
        const error: unknown = await jrni
          .follow({ _links: { self: { href: wrap(text) } } }, "self")
          .catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(LinkError);
        expect(inspect(error)).not.toContain(text);
      }),
    );
  });
});

describe("any address at all", () => {
  it("is refused, or becomes a path below our base URL with nothing in it that could climb out", () => {
    const piece = fc.constantFrom(
      "..",
      ".",
      "%2e",
      "%2F",
      "%5c",
      "/",
      "//",
      "\\",
      "@",
      ":",
      "?",
      "#",
      "https:",
      "h",
      "api/v5",
      "7",
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.webUrl(),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (href) => {
        let address;
        try {
          address = addressOf("rel", href, "/api/v5");
        } catch (error) {
          expect(error).toBeInstanceOf(LinkError);
          return;
        }
        const { href: url } = new URL(`https://example.jrni.com/api/v5${address.path}?${address.query}`);
        expect(url).toBe(`https://example.jrni.com/api/v5${address.path}?${address.query}`);
        expect(address.path).toMatch(/^(\/[^/\\?#]+)+$/);
        for (const segment of address.path.split("/"))
          expect(decodeURIComponent(segment)).not.toMatch(/^\.{1,2}$/);
      }),
      { numRuns: 1000 },
    );
  });
});
