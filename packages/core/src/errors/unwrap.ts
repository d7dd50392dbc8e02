/** From a result to its data: for those who would rather catch than ask. */
import type { Route } from "../result.js";
import { ApiError } from "./api-error.js";

/** A `Success` or `Failure`, or what a bare openapi-fetch client resolves to. */
export interface Unwrappable {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
  readonly route?: Route;
}

/** The data of every way a call can succeed. */
export type DataOf<Result> = Result extends { readonly error: unknown }
  ? never
  : Result extends { readonly data: infer Data }
    ? Data
    : never;

/**
 * The errors that {@link unwrap} can throw for a result.
 *
 * @example
 * ```ts
 * import type { ErrorOf, Failure, Success } from "@api-clients/core";
 *
 * type GetUser = Success<200, { name: string }> | Failure<404, { reason: string }>;
 * const reasonOf = (error: ErrorOf<GetUser>): string => error.body.reason;
 * ```
 */
export type ErrorOf<Result> = Result extends { readonly error: infer Body }
  ? ApiError<Body, Result extends { readonly status: infer Status extends number } ? Status : number>
  : never;

/**
 * Takes the data out of a result.
 *
 * @param result What a call resolved to. Results of a bare openapi-fetch client will do; their errors cannot name the
 * operation, though.
 * @returns The data, typed as the union of all successes.
 * @throws ApiError where the server said no. TypeError where `result` is none, such as a promise not awaited.
 *
 * @example
 * ```ts
 * import { type Failure, type Success, unwrap } from "@api-clients/core";
 *
 * const response = new Response();
 * const route = { method: "GET", path: "/users/{id}" };
 * const result = { ok: true, status: 200, data: { name: "Ana" }, response, route } as
 *   | Success<200, { name: string }>
 *   | Failure<404>;
 * console.log(unwrap(result).name); // Ana
 * ```
 */
export function unwrap<Result extends Unwrappable>(result: Result): DataOf<Result>;
export function unwrap({ data, error, response, route }: Partial<Unwrappable> = {}): unknown {
  if (!response) throw new TypeError("unwrap() needs an awaited result");
  if (response.ok) return data;
  throw new ApiError({ ...route, response, body: error });
}
