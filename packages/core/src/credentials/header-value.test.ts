import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bearer } from "./bearer.js";
import { checkHeaderValue } from "./header-value.js";
import { headers } from "./headers.js";

describe("A secret that no header can carry", () => {
  it.each([
    ["with a line break at its end", "secret\n"],
    ["with a line break and a header behind it", "secret\r\nX-Evil: 1"],
    ["with a space before it", " secret"],
    ["with a space behind it", "secret "],
    ["that is not ASCII", "secrét"],
    ["with a zero byte", "secret\0"],
    ["that is empty", ""],
    ["that is missing", undefined],
    ["that is no string", 5],
  ])("is refused when the credential is made, and not quoted: one %s", (_, value) => {
    // @ts-expect-error -- what a missing environment variable gives
    const makes = [() => bearer(value), () => headers({ "Auth-Token": value })];
    for (const make of makes) {
      expect(make).toThrow(TypeError);
      expect(make).toThrow(/authorization|Auth-Token/);
      expect(make).not.toThrow(/secr[eé]t|Evil/);
    }
  });

  it("is refused also when it comes from a source of the user's own making", async () => {
    const credential = bearer({ get: () => "secret\n", invalidate: () => {} });
    await expect(credential.headers()).rejects.toThrow(
      "authorization is missing, padded or not one line of ASCII",
    );
  });
});

it("Every value that passes is one that Headers take and hand back unchanged", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (value) => {
      try {
        checkHeaderValue("X-Token", value);
      } catch {
        return;
      }
      expect(new Headers({ "X-Token": value }).get("X-Token")).toBe(value);
    }),
  );
});

it("Every printable value passes", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/), (value) => {
      expect(checkHeaderValue("X-Token", value)).toBe(value);
    }),
  );
});
