import { tokenSource } from "@api-clients/core";
import { describe, expect, it } from "vitest";
import { cloudCodeToken, namedToken } from "./credentials.js";

describe("namedToken", () => {
  it("puts the prefix before the token, once", async () => {
    expect(await namedToken("abc").headers()).toEqual({ authorization: "Bearer O:abc" });
    expect(await namedToken("O:abc").headers()).toEqual({ authorization: "Bearer O:abc" });
  });

  it.each(["", "O:", undefined, null, 7])("refuses %j, which would be sent as a token otherwise", (token) => {
    expect(() => namedToken(token as string)).toThrow("the token is empty");
  });

  it("does not quote a token that no header can carry", () => {
    expect(() => namedToken("s3cr3t\n")).toThrow(TypeError);
    expect(() => namedToken("s3cr3t\n")).not.toThrow("s3cr3t");
  });

  it.each(["", "O:"])(
    "asks a source again once its token, kept with the prefix %j, is refused",
    async (kept) => {
      let loads = 0;
      const credential = namedToken(tokenSource(async () => `${kept}token-${++loads}`));
      const first = await credential.headers();
      expect(first).toEqual({ authorization: "Bearer O:token-1" });
      credential.invalidate?.(first);
      expect(await credential.headers()).toEqual({ authorization: "Bearer O:token-2" });
      credential.invalidate?.(first);
      expect(await credential.headers()).toEqual({ authorization: "Bearer O:token-2" });
    },
  );
});

describe("cloudCodeToken", () => {
  it("signs as CloudCode does", async () => {
    expect(await cloudCodeToken("abc").headers()).toEqual({ authorization: "Token abc" });
  });

  it("refuses an empty token", () => {
    expect(() => cloudCodeToken("")).toThrow("the token is empty");
  });
});
