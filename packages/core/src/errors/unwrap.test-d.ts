import createClient from "openapi-fetch";
import { describe, expectTypeOf, it } from "vitest";
import type { Failure, OtherStatus, Success } from "../result.js";
import type { ApiError } from "./api-error.js";
import { type DataOf, type ErrorOf, unwrap } from "./unwrap.js";

interface User {
  name: string;
}

type GetUser =
  | Success<200, User>
  | Success<204, undefined>
  | Failure<404, { reason: string }>
  | Failure<500, undefined>;
declare const result: GetUser;

describe("unwrap", () => {
  it("gives the union of the data of all successes", () => {
    expectTypeOf(unwrap(result)).toEqualTypeOf<User | undefined>();
    expectTypeOf<DataOf<GetUser>>().toEqualTypeOf<User | undefined>();
  });

  it("gives exactly the data of the one success, though failures are documented", () => {
    const one = (given: Success<201, User> | Failure<OtherStatus<never>>) => unwrap(given);
    expectTypeOf(one).returns.toEqualTypeOf<User>();
  });

  it("gives nothing where no success is documented", () => {
    const none = (given: Failure<404, string>) => unwrap(given);
    expectTypeOf(none).returns.toBeNever();
  });

  it("refuses a promise, and what is no result", () => {
    // @ts-expect-error: A promise is no result.
    unwrap(Promise.resolve(result));
    // @ts-expect-error: Every result has its response.
    unwrap({ data: 1 });
  });

  it("takes the results of openapi-fetch's own clients", () => {
    interface Paths {
      "/users/{id}": {
        parameters: { path: { id: string } };
        get: {
          parameters: { path: { id: string } };
          responses: {
            200: { content: { "application/json": User } };
            404: { content: { "application/json": { reason: string } } };
          };
        };
        delete: {
          parameters: { path: { id: string } };
          responses: { 204: { content?: never } };
        };
      };
    }
    const client = createClient<Paths>();
    const init = { params: { path: { id: "1" } } };
    const get = async () => unwrap(await client.GET("/users/{id}", init));
    expectTypeOf(get).returns.resolves.toEqualTypeOf<User>();
    const remove = async () => unwrap(await client.DELETE("/users/{id}", init));
    expectTypeOf(remove).returns.resolves.toEqualTypeOf<undefined>();
    const getting = async () => client.GET("/users/{id}", init);
    expectTypeOf<ErrorOf<Awaited<ReturnType<typeof getting>>>>().toEqualTypeOf<
      ApiError<{ reason: string }>
    >();
  });
});

describe("ErrorOf", () => {
  it("is the union of the errors that a result can be thrown as", () => {
    expectTypeOf<ErrorOf<GetUser>>().toEqualTypeOf<
      ApiError<{ reason: string }, 404> | ApiError<undefined, 500>
    >();
  });

  it("narrows the body by the status", () => {
    const narrow = (error: ErrorOf<GetUser>) => {
      if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<{ reason: string }>();
    };
    expectTypeOf(narrow).toBeFunction();
  });
});
