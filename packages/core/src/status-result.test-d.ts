import { describe, expectTypeOf, it } from "vitest";
import type {
  ClientErrorStatus,
  Failure,
  Outcome,
  RedirectStatus,
  ServerErrorStatus,
  Success,
  SuccessStatus,
} from "./result.js";
import type { StatusResult } from "./status-result.js";

interface User {
  name: string;
}
interface Reason {
  reason: string;
}
interface Problem {
  detail: string;
}
interface Answer<Body> {
  headers: { [name: string]: unknown };
  content: { "application/json": Body };
}
interface NoBody {
  headers: { [name: string]: unknown };
  content?: never;
}

describe("StatusResult", () => {
  it("has one member for each documented answer, and one for the others", () => {
    type Result = StatusResult<{ responses: { 200: Answer<User>; 404: Answer<Reason> } }>;
    expectTypeOf<Result>().toExtend<Outcome>();
    expectTypeOf<Extract<Result, { ok: true }>>().toEqualTypeOf<Success<200, User>>();
    expectTypeOf<Extract<Result, { status: 404 }>>().toEqualTypeOf<Failure<404, Reason>>();
  });

  it("narrows by the status, also by one that is not documented", () => {
    const narrow = (result: StatusResult<{ responses: { 200: Answer<User>; 404: Answer<Reason> } }>) => {
      if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<User>();
      if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<Reason>();
      if (result.status === 503) expectTypeOf(result.error).toBeUnknown();
      if (!result.ok) expectTypeOf(result.error).toBeUnknown();
    };
    expectTypeOf(narrow).toBeFunction();
  });

  it("has undefined for an answer without a body", () => {
    type Result = StatusResult<{ responses: { 204: NoBody; 401: NoBody } }>;
    expectTypeOf<Extract<Result, { ok: true }>["data"]>().toEqualTypeOf<undefined>();
    expectTypeOf<Extract<Result, { status: 401 }>["error"]>().toEqualTypeOf<undefined>();
  });

  it("has the union of the bodies where an answer comes in several media types", () => {
    interface Both {
      content: { "application/json": User; "text/plain": string };
    }
    expectTypeOf<Extract<StatusResult<{ responses: { 200: Both } }>, { ok: true }>["data"]>().toEqualTypeOf<
      User | string
    >();
  });

  it("gives a range what is not documented on its own", () => {
    const narrow = (
      result: StatusResult<{ responses: { "2XX": Answer<User>; 404: NoBody; "4XX": Answer<Problem> } }>,
    ) => {
      if (result.ok) expectTypeOf(result.status).toEqualTypeOf<SuccessStatus>();
      if (result.status === 201) expectTypeOf(result.data).toEqualTypeOf<User>();
      if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<undefined>();
      if (result.status === 422) expectTypeOf(result.error).toEqualTypeOf<Problem>();
      if (result.status === 500) expectTypeOf(result.error).toBeUnknown();
    };
    expectTypeOf(narrow).toBeFunction();
  });

  it("gives default all that nothing else covers", () => {
    const narrow = (
      result: StatusResult<{ responses: { 200: Answer<User>; "5XX": NoBody; default: Answer<Problem> } }>,
    ) => {
      if (result.status === 409) expectTypeOf(result.error).toEqualTypeOf<Problem>();
      if (result.status === 302) expectTypeOf(result.error).toEqualTypeOf<Problem>();
      if (result.status === 502) expectTypeOf(result.error).toEqualTypeOf<undefined>();
      if (!result.ok) {
        expectTypeOf(result.status).toEqualTypeOf<RedirectStatus | ClientErrorStatus | ServerErrorStatus>();
        expectTypeOf(result.error).toEqualTypeOf<Problem | undefined>();
      }
    };
    expectTypeOf(narrow).toBeFunction();
  });
});
