import { describe, expect, it } from "vitest";
import { authorizationFrom } from "./credentials.js";

const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

describe("authorizationFrom", () => {
  it.each([
    [{ JOURNEYAPPS_TOKEN: "8f2c" }, "Bearer O:8f2c"],
    [{ JOURNEYAPPS_TOKEN: " O:8f2c\n" }, "Bearer O:8f2c"],
    [{ JOURNEYAPPS_USER: "64b0", JOURNEYAPPS_PASSWORD: "pä:ss" }, basic("64b0:pä:ss")],
    [{ JOURNEYAPPS_TOKEN: "8f2c", JOURNEYAPPS_USER: "64b0", JOURNEYAPPS_PASSWORD: "x" }, "Bearer O:8f2c"],
    [{ JOURNEYAPPS_TOKEN: "", JOURNEYAPPS_USER: "64b0", JOURNEYAPPS_PASSWORD: "x" }, basic("64b0:x")],
  ])("makes a header of %j", (environment, expected) => {
    expect(authorizationFrom(environment)).toBe(expected);
  });

  it.each([
    [{}, "No credentials: set JOURNEYAPPS_TOKEN"],
    [{ JOURNEYAPPS_USER: "secret" }, "No credentials: set JOURNEYAPPS_TOKEN"],
    [{ JOURNEYAPPS_TOKEN: "sec\nret" }, "JOURNEYAPPS_TOKEN holds a character that no token has."],
    [{ JOURNEYAPPS_TOKEN: "sécret" }, "JOURNEYAPPS_TOKEN holds a character that no token has."],
    [{ JOURNEYAPPS_USER: "sec:ret", JOURNEYAPPS_PASSWORD: "x" }, "JOURNEYAPPS_USER holds a colon"],
  ])("refuses %j without repeating it", (environment, expected) => {
    expect(() => authorizationFrom(environment)).toThrow(expected);
    expect(() => authorizationFrom(environment)).not.toThrow(/s[eé]c.?ret/);
  });
});
