import { describe, expect, it } from "vitest";
import { cookieJar } from "./cookies.js";

const setCookie = (...lines: string[]) =>
  new Headers(lines.map((line): [string, string] => ["Set-Cookie", line]));

describe("cookieJar", () => {
  it("gives back what it learned, without the attributes", () => {
    const cookies = cookieJar();
    expect(cookies.header).toBe("");
    expect(cookies.learn(setCookie("_session=9f=1; Path=/; HttpOnly", "lang=cy"))).toBe(true);
    expect(cookies.header).toBe("_session=9f=1; lang=cy");
  });

  it("replaces a cookie of the same name, and says whether anything changed", () => {
    const cookies = cookieJar("_session=9f; lang=cy");
    expect(cookies.learn(setCookie("_session=9f"))).toBe(false);
    expect(cookies.learn(new Headers())).toBe(false);
    expect(cookies.learn(setCookie("_session=a0"))).toBe(true);
    expect(cookies.header).toBe("_session=a0; lang=cy");
  });

  it.each(["Max-Age=0", "max-age=-1", "Expires=Thu, 01 Jan 1970 00:00:00 GMT"])(
    "forgets a cookie that the server takes back by %s",
    (attribute) => {
      const cookies = cookieJar("_session=9f; lang=cy");
      expect(cookies.learn(setCookie(`_session=; Path=/; ${attribute}`))).toBe(true);
      expect(cookies.header).toBe("lang=cy");
    },
  );

  it.each(["Max-Age=60", "Expires=Fri, 31 Dec 9999 23:59:59 GMT"])("keeps a cookie with %s", (attribute) => {
    const cookies = cookieJar();
    cookies.learn(setCookie(`_session=9f; ${attribute}`));
    expect(cookies.header).toBe("_session=9f");
  });

  it("takes nothing from a line without a name", () => {
    const cookies = cookieJar();
    expect(cookies.learn(setCookie("=x; Path=/", "; Path=/"))).toBe(false);
    expect(cookies.header).toBe("");
  });
});
