import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDocument } from "../document/document.js";
import { readOperations } from "../document/operations.js";
import { createRouter, type Route } from "./router.js";

function route(paths: readonly string[], method: string, pathname: string, base?: string): Route {
  const items = paths.map((path) => [path, { get: { responses: {} } }]);
  const document = openDocument({ openapi: "3.1.0", paths: Object.fromEntries(items) });
  return createRouter(readOperations(document), base)(method, pathname);
}

function found(paths: readonly string[], pathname: string, base?: string): unknown {
  const result = route(paths, "GET", pathname, base);
  return result.kind === "found" ? [result.operation.path, { ...result.path }] : result.kind;
}

describe("router", () => {
  it("prefers fixed text to a template, at every segment", () => {
    const paths = ["/{a}/{b}", "/{a}/new", "/users/{b}", "/users/new"];
    expect(found(paths, "/users/new")).toEqual(["/users/new", {}]);
    expect(found(paths, "/users/7")).toEqual(["/users/{b}", { b: "7" }]);
    expect(found(paths, "/pets/new")).toEqual(["/{a}/new", { a: "pets" }]);
    expect(found(paths, "/pets/7")).toEqual(["/{a}/{b}", { a: "pets", b: "7" }]);
  });

  it("comes back from fixed text that leads nowhere", () => {
    expect(found(["/users/new/draft", "/{a}/{b}/c"], "/users/new/c")).toEqual([
      "/{a}/{b}/c",
      { a: "users", b: "new" },
    ]);
  });

  it("puts a path under its own server where it has one, and not under the document's", () => {
    const servers = [{ url: "https://{host}/auth", variables: { host: { default: "api.example" } } }];
    const token = { servers, post: { responses: {} } };
    const status = { get: { servers, responses: {} } };
    const document = openDocument({ openapi: "3.1.0", paths: { "/token": token, "/status": status } });
    const router = createRouter(readOperations(document), "/api/v5");
    expect(router("POST", "/auth/token").kind).toBe("found");
    expect(router("POST", "/api/v5/token").kind).toBe("notFound");
    expect(router("GET", "/auth/status").kind).toBe("found");
  });

  it("reads templates with text around the name, the longer text first", () => {
    const paths = ["/objects/{model}", "/objects/{model}.json", "/objects/{model}.min.json"];
    expect(found(paths, "/objects/job.json")).toEqual(["/objects/{model}.json", { model: "job" }]);
    expect(found(paths, "/objects/job.min.json")).toEqual(["/objects/{model}.min.json", { model: "job" }]);
    expect(found(paths, "/objects/job.xml")).toEqual(["/objects/{model}", { model: "job.xml" }]);
    expect(found(paths, "/objects/.json")).toEqual(["/objects/{model}", { model: ".json" }]);
  });

  it("reads several names in one segment", () => {
    expect(found(["/diff/{from}...{to}"], "/diff/1...2")).toEqual([
      "/diff/{from}...{to}",
      { from: "1", to: "2" },
    ]);
    expect(found(["/diff/{from}...{to}"], "/diff/...2")).toBe("notFound");
  });

  it("keeps a fixed segment that begins with a dot apart from an id", () => {
    const paths = ["/scim/v2/Users/{id}", "/scim/v2/Users/.search"];
    expect(found(paths, "/scim/v2/Users/.search")).toEqual(["/scim/v2/Users/.search", {}]);
  });

  it("decodes values after the path is cut, so that an encoded slash stays inside its value", () => {
    expect(found(["/files/{name}"], "/files/a%2Fb%20c")).toEqual(["/files/{name}", { name: "a/b c" }]);
  });

  it("says that a path is malformed when its percent-encoding is", () => {
    expect(found(["/files/{name}"], "/files/%E0%A4%A")).toBe("malformed");
  });

  it("does not match an empty value, a missing segment or a slash too many", () => {
    for (const path of ["/files/", "/files", "/files/a/", "//files/a", "/", ""]) {
      expect(found(["/files/{name}"], path)).toBe("notFound");
    }
  });

  it("lists the methods of a path that is asked with another one", () => {
    expect(route(["/a"], "POST", "/a")).toEqual({ kind: "methodNotAllowed", allow: ["GET", "HEAD"] });
  });

  it("answers HEAD where GET is documented", () => {
    expect(route(["/a"], "HEAD", "/a").kind).toBe("found");
  });

  it("puts the path of the server before every path; a variable there matches any one segment", () => {
    expect(found(["/users"], "/api/v4/acme/users", "/api/v4/{account}")).toEqual([
      "/users",
      { account: "acme" },
    ]);
    expect(found(["/users"], "/users", "/api/v4/{account}")).toBe("notFound");
  });

  it("refuses a document in which two paths answer the same requests", () => {
    expect(() => found(["/users/{id}", "/users/{name}"], "/users/1")).toThrow(
      "/users/{name} answers the same requests as /users/{id}",
    );
  });

  it("treats names like __proto__ as values and nothing else", () => {
    expect(found(["/{a}"], "/__proto__")).toEqual(["/{a}", { a: "__proto__" }]);
    expect(found(["/users"], "/constructor")).toBe("notFound");
  });

  it("finds every value that was encoded into a path", () => {
    const value = fc
      .string({ minLength: 1, unit: "grapheme" })
      .filter((text) => text !== "." && text !== "..");
    fc.assert(
      fc.property(value, value, (id, name) => {
        const path = `/a/${encodeURIComponent(id)}/b/${encodeURIComponent(name)}`;
        expect(found(["/a/{id}/b/{name}"], path)).toEqual(["/a/{id}/b/{name}", { id, name }]);
      }),
    );
  });
});
