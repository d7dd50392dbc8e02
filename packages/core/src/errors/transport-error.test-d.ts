import { expectTypeOf, it } from "vitest";
import { isTransportError, TransportError, type TransportErrorCode } from "./transport-error.js";

declare const caught: unknown;

it("narrows what was caught, and its code", () => {
  if (isTransportError(caught)) {
    expectTypeOf(caught.code).toEqualTypeOf<TransportErrorCode>();
    expectTypeOf(caught.path).toEqualTypeOf<string | undefined>();
  }
  if (isTransportError(caught, "timeout")) expectTypeOf(caught.code).toEqualTypeOf<"timeout">();
});

it("knows its codes", () => {
  // @ts-expect-error -- no such code
  isTransportError(caught, "offline");
  // @ts-expect-error -- no such code
  expectTypeOf(new TransportError("offline", "no")).toEqualTypeOf<TransportError>();
});

it("can be switched over to the end", () => {
  function advice(code: TransportErrorCode): string {
    switch (code) {
      case "network":
      case "timeout":
        return "try later";
      case "redirect":
      case "origin":
      case "protocol":
        return "tell the server's owner";
    }
  }
  expectTypeOf(advice).returns.toEqualTypeOf<string>();
});
