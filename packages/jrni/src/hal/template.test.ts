import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LinkError } from "./link-error.js";
import { expand } from "./template.js";

describe("expand", () => {
  it.each([
    ["https://h/44120/people/7", {}, "https://h/44120/people/7"],
    ["https://h/44120/people{?page,per_page}", {}, "https://h/44120/people"],
    ["https://h/44120/day_data?service_id=1{&month,week,date}", {}, "https://h/44120/day_data?service_id=1"],
    ["https://h/44120/clinics{/id}{?start_time,end_time}", {}, "https://h/44120/clinics"],
    ["https://h/44120/clinics{/id}{?start_time,end_time}", { id: 7 }, "https://h/44120/clinics/7"],
    ["https://h/44120/clinics/{/id}", { id: 7 }, "https://h/44120/clinics/7"],
    ["https://h/44120/clinics/{/id}", {}, "https://h/44120/clinics/"],
    [
      "/44120/client/find_by_email/{email}",
      { email: "a+b@c.example" },
      "/44120/client/find_by_email/a%2Bb%40c.example",
    ],
    ["/total/{total_id}{?embed}", { total_id: "a/b?c#d{e}" }, "/total/a%2Fb%3Fc%23d%7Be%7D"],
    ["/44120/people", { id: undefined }, "/44120/people"],
  ])("makes of %s with %o %s", (href, variables, address) => {
    expect(expand("rel", href, variables)).toBe(address);
  });

  it("says which value a template needs", () => {
    expect(() => expand("client_by_email", "/44120/client/find_by_email/{email}", {})).toThrow(
      new LinkError("client_by_email", "needs params.path.email"),
    );
  });

  it.each(["Hq7dZp0mVt2xNc4BMTIz", '"auth_token":"k3V"', "", "a".repeat(21), "+email", "a1"])(
    "does not repeat {%s}, which may be anything that leaked",
    (name) => {
      expect(() => expand("self", `/purchases/{${name}}`, {})).toThrow(
        new LinkError("self", "is not an address"),
      );
    },
  );

  it("says which value has no place, instead of leading somewhere else without a word", () => {
    expect(() => expand("clinics", "/44120/clinics{?start_time}", { id: 7 })).toThrow(
      new LinkError("clinics", "has no place for params.path.id"),
    );
  });

  it.each([{ id: "" }, { id: ".." }, { id: "a/../b" }, { id: NaN }, { id: {} }, { id: null }])(
    "takes no value that could lead elsewhere, like %o",
    (variables) => {
      expect(() => expand("self", "/44120/people/{id}", variables)).toThrow(TypeError);
    },
  );

  it("never takes a value that the caller did not give, such as what every object has", () => {
    expect(() => expand("self", "/{constructor}/{__proto__}", {})).toThrow(LinkError);
  });

  it("keeps any value within its place", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "binary" }), (email) => {
        let address;
        try {
          address = expand("client_by_email", "/1/client/{email}/x{?embed}", { email });
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        const [, one, client, value, x, ...rest] = address.split("/");
        expect([one, client, x, rest]).toEqual(["1", "client", "x", []]);
        expect(decodeURIComponent(value ?? "")).toBe(email);
      }),
    );
  });

  it("is done at once with a template that is meant to take long", () => {
    const href = "/".padEnd(100_000, "{");
    expect(expand("self", href, {})).toBe(href);
  });
});
