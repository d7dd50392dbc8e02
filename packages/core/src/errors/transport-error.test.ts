import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { isTransportError, TransportError } from "./transport-error.js";

describe("TransportError", () => {
  it("is an Error with a name, a code, a message and a cause", () => {
    const cause = new Error("refused");
    const error = new TransportError("network", "connection failed", { cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "TransportError",
      code: "network",
      message: "connection failed",
      cause,
    });
    expect(String(error)).toBe("TransportError: connection failed");
  });

  it("shows neither method nor path until somebody fills them in", () => {
    const error = new TransportError("timeout", "too late");
    expect(Object.keys(error).sort()).toEqual(["code", "name"]);
    error.method = "GET";
    error.path = "/users/{id}";
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "TransportError",
      code: "timeout",
      method: "GET",
      path: "/users/{id}",
    });
  });
});

describe("isTransportError", () => {
  it("tells one from other errors, with and without a code", () => {
    const error = new TransportError("redirect", "elsewhere");
    expect(isTransportError(error)).toBe(true);
    expect(isTransportError(error, "redirect")).toBe(true);
    expect(isTransportError(error, "network")).toBe(false);
  });

  it("tells one from another realm, or from another copy of the package", () => {
    const foreign: unknown = runInNewContext(
      `Object.assign(new Error("far away"), { name: "TransportError", code: "network" })`,
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isTransportError(foreign, "network")).toBe(true);
  });

  it.each([undefined, null, "TransportError", 5, {}, new Error("other"), { name: "TransportError" }])(
    "takes nothing else for one: %j",
    (value) => expect(isTransportError(value)).toBe(false),
  );
});
