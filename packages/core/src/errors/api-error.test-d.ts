import { describe, expectTypeOf, it } from "vitest";
import { ApiError, isApiError } from "./api-error.js";

declare const error: unknown;

describe("ApiError", () => {
  it("has a literal name, and the type of its body", () => {
    const thrown = new ApiError({ response: new Response(), body: { reason: "gone" } });
    expectTypeOf(thrown.name).toEqualTypeOf<"ApiError">();
    expectTypeOf(thrown.body).toEqualTypeOf<{ reason: string }>();
    expectTypeOf(thrown.status).toEqualTypeOf<number>();
  });

  it("of one body and status is an ApiError of any", () => {
    expectTypeOf<ApiError<string, 404>>().toExtend<ApiError>();
    expectTypeOf<ApiError>().not.toExtend<ApiError<string>>();
  });
});

describe("isApiError", () => {
  it("narrows to an error of unknown body", () => {
    if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
    else expectTypeOf(error).toBeUnknown();
  });

  it("narrows the status, when one is given", () => {
    if (isApiError(error, 404)) expectTypeOf(error.status).toEqualTypeOf<404>();
  });

  it("takes the caller's word for the body", () => {
    if (isApiError<{ reason: string }>(error, 404))
      expectTypeOf(error.body).toEqualTypeOf<{ reason: string }>();
  });
});
