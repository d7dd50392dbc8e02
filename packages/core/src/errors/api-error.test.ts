import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { ApiError, isApiError } from "./api-error.js";
import { unwrap } from "./unwrap.js";

const secret = "s3cr3t";

function failure(status = 404, headers: Record<string, string> = {}) {
  const response = new Response(null, { status, headers });
  return new ApiError({
    method: "GET",
    path: "/users/{id}",
    response,
    body: { token: secret, reason: "gone" },
  });
}

describe("An ApiError", () => {
  it("says which operation was answered how, by the path template", () => {
    const error = failure();
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "ApiError", status: 404, method: "GET", path: "/users/{id}" });
    expect(error.message).toBe("GET /users/{id} answered 404");
    expect(String(error)).toBe("ApiError: GET /users/{id} answered 404");
  });

  it("says so where a success could not be read", () => {
    expect(failure(200).message).toBe("GET /users/{id} answered 200 with an unreadable body");
  });

  it("says what it can where the operation is not known", () => {
    const error = new ApiError({ response: new Response(null, { status: 500 }), body: undefined });
    expect(error.message).toBe("The server answered 500");
    expect(error.path).toBeUndefined();
  });

  it("gives the body and the answer to those who ask for them", () => {
    const error = failure(404, { "x-ratelimit-remaining": "0" });
    expect(error.body.reason).toBe("gone");
    expect(error.response.headers.get("x-ratelimit-remaining")).toBe("0");
  });

  it.each(["X-Request-Id", "X-Correlation-Id", "Request-Id"])("knows the request by %s", (name) => {
    expect(failure(500, { [name]: "r-7" }).requestId).toBe("r-7");
  });

  it("says in milliseconds how long the server asks to wait", () => {
    expect(failure(429, { "retry-after": "3" }).retryAfter).toBe(3000);
    expect(failure(429, { "retry-after": "0" }).retryAfter).toBe(0);
    expect(failure(429).retryAfter).toBeUndefined();
  });

  it("shows nothing that is not known", () => {
    expect(Object.keys(failure())).toEqual(["name", "status", "method", "path"]);
  });

  it("is written to JSON with all that its message says, and more", () => {
    expect(JSON.parse(JSON.stringify(failure(429, { "retry-after": "1", "x-request-id": "r-7" })))).toEqual({
      name: "ApiError",
      status: 429,
      method: "GET",
      path: "/users/{id}",
      requestId: "r-7",
      retryAfter: 1000,
    });
  });
});

describe("No secret shows", () => {
  function leaky(): unknown {
    const response = new Response(`{"token":"${secret}"}`, {
      status: 400,
      headers: { "set-cookie": `session=${secret}`, "auth-token": secret, authorization: `Bearer ${secret}` },
    });
    Object.defineProperty(response, "url", { value: `https://api.example/users/${secret}?key=${secret}` });
    try {
      return unwrap({
        ok: false,
        error: { token: secret, message: secret },
        response,
        route: { method: "GET", path: "/users/{id}" },
      });
    } catch (error) {
      return error;
    }
  }

  it.each([
    ["inspect", (error: unknown) => inspect(error, { depth: 10, showHidden: true })],
    [
      "inspect inside other objects",
      (error: unknown) => inspect({ job: { error } }, { depth: 10, showHidden: true }),
    ],
    ["JSON", (error: unknown) => JSON.stringify({ error })],
    ["text", String],
    ["a stack", (error: unknown) => (error instanceof Error ? `${error.stack}` : "")],
    ["a copy of its members", (error: unknown) => JSON.stringify({ ...Object(error) })],
    [
      "the cause of another error",
      (cause: unknown) => inspect(new Error("failed", { cause }), { depth: 10, showHidden: true }),
    ],
    [
      "a structured clone",
      (error: unknown) => inspect(structuredClone(error), { depth: 10, showHidden: true }),
    ],
  ])("in %s", (_, shown) => {
    const error = leaky();
    expect(error).toHaveProperty("body.token", secret);
    expect(shown(error)).toContain("/users/{id}");
    expect(shown(error)).not.toContain(secret);
  });
});

describe("isApiError", () => {
  it("knows ApiErrors from all else", () => {
    expect(isApiError(failure())).toBe(true);
    for (const other of [
      undefined,
      null,
      "ApiError",
      new Error("ApiError"),
      { name: "ApiError" },
      { status: 404 },
    ]) {
      expect(isApiError(other)).toBe(false);
    }
  });

  it("takes only the given status, when one is given", () => {
    expect(isApiError(failure(404), 404)).toBe(true);
    expect(isApiError(failure(404), 409)).toBe(false);
  });

  it("knows those of another copy of this package", async () => {
    vi.resetModules();
    const copy = await import("./api-error.js");
    const error = new copy.ApiError({ response: new Response(null, { status: 404 }), body: "" });
    expect(error).not.toBeInstanceOf(ApiError);
    expect(isApiError(error, 404)).toBe(true);
  });
});
