import { describe, expect, it } from "vitest";
import { checkedBaseUrl } from "./base-url.js";

describe("a base URL", () => {
  it.each([
    "https://api.example",
    "https://api.example/v5/",
    "http://127.0.0.1:8080",
    "http://[::1]/",
    "http://localhost:3000/api",
    "http://api.localhost/",
    "http://127.0.0.2:8080/",
  ])("may be %s", (url) => {
    expect(checkedBaseUrl(url)).toBe(new URL(url).href);
    expect(checkedBaseUrl(new URL(url))).toBe(new URL(url).href);
  });

  it.each([
    "",
    "api.example",
    "/api",
    "ftp://api.example",
    "file:///etc/passwd",
    "http://api.example",
    "http://127.0.0.1.example",
    "http://localhost.example",
    "http://thief.example/.localhost",
    "http://thief.example:80/x.localhost:80/",
    "http://thief.example?.localhost",
    "http://localhost\t.example",
    "http://notlocalhost",
    "http://[::1].example",
    "http://[::2]",
    "https://",
    "http://10.0.0.1",
    "https://user:password@api.example",
    "https://api.example/?key=s3cr3t",
    "https://api.example/#top",
  ])("may not be %j", (url) => {
    expect(() => checkedBaseUrl(url)).toThrow(TypeError);
  });

  it("is never repeated with its password or query in the error", () => {
    for (const url of ["https://user:s3cr3t@api.example", "https://api.example/?key=s3cr3t"]) {
      expect(() => checkedBaseUrl(url)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining("s3cr3t") }),
      );
    }
  });
});
