import { describe, expectTypeOf, it } from "vitest";
import type {
  ClientErrorStatus,
  Failure,
  OtherStatus,
  Outcome,
  RedirectStatus,
  ServerErrorStatus,
  Success,
} from "./result.js";

interface User {
  name: string;
}
interface Reason {
  reason: string;
}

type GetUser =
  | Success<200, User>
  | Success<204, undefined>
  | Failure<404, Reason>
  | Failure<OtherStatus<404>>;
declare const result: GetUser;

describe("A result", () => {
  it("is told by ok", () => {
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<User | undefined>();
      expectTypeOf(result.status).toEqualTypeOf<200 | 204>();
      expectTypeOf(result.error).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
      expectTypeOf(result.error).toBeUnknown();
    }
  });

  it("is told by its status, down to the body of that answer", () => {
    if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<User>();
    if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>();
    if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<Reason>();
    if (result.status === 500) expectTypeOf(result.error).toBeUnknown();
  });

  it("cannot have a status that no answer has", () => {
    // @ts-expect-error: No answer has this status.
    if (result.status === 299) throw new Error();
  });

  it("does not give data before success is known", () => {
    // @ts-expect-error: A failure has no data.
    void result.data.name;
  });

  it("is an outcome, with the answer and the route either way", () => {
    expectTypeOf<GetUser>().toExtend<Outcome>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    expectTypeOf(result.route.path).toEqualTypeOf<string>();
  });
});

describe("OtherStatus", () => {
  it("is every failing status that is not documented", () => {
    expectTypeOf<OtherStatus<never>>().toEqualTypeOf<
      RedirectStatus | ClientErrorStatus | ServerErrorStatus
    >();
    expectTypeOf<404>().not.toExtend<OtherStatus<400 | 404>>();
    expectTypeOf<419 | 304 | 520>().toExtend<OtherStatus<400 | 404>>();
    expectTypeOf<200>().not.toExtend<OtherStatus<never>>();
  });
});
