import { expectTypeOf, it } from "vitest";
import { compose, type Policy, type Send } from "./send.js";

it("takes fetch, and functions of a request alone", () => {
  expectTypeOf(fetch).toExtend<Send>();
  expectTypeOf<(request: Request) => Promise<Response>>().toExtend<Send>();
});

it("refuses what does not answer", () => {
  // @ts-expect-error -- resolves to a string
  compose(async () => "text");
  // @ts-expect-error -- a policy returns a send
  const noPolicy: Policy = (next) => next(new Request("https://api.example/"));
  expectTypeOf(noPolicy).toEqualTypeOf<Policy>();
});
