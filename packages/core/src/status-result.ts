/** The result type of any operation of openapi-typescript's `operations`, for code that is generic over operations. */
import type {
  ClientErrorStatus,
  Failure,
  RedirectStatus,
  ServerErrorStatus,
  Success,
  SuccessStatus,
} from "./result.js";

type BodyOf<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : undefined;

/** The statuses a key of `responses` stands for; `default` is what no other key covers. */
type StatusesOf<Key> = Key extends "2XX"
  ? SuccessStatus
  : Key extends "3XX"
    ? RedirectStatus
    : Key extends "4XX"
      ? ClientErrorStatus
      : Key extends "5XX"
        ? ServerErrorStatus
        : Key;

type FailingStatus = RedirectStatus | ClientErrorStatus | ServerErrorStatus;

type Documented<Answers, Key extends keyof Answers> = Key extends SuccessStatus
  ? Success<Key, BodyOf<Answers[Key]>>
  : Key extends number
    ? Failure<Key, BodyOf<Answers[Key]>>
    : Key extends "2XX"
      ? Success<Exclude<SuccessStatus, keyof Answers>, BodyOf<Answers[Key]>>
      : Key extends "3XX" | "4XX" | "5XX"
        ? Failure<Exclude<Extract<StatusesOf<Key>, number>, keyof Answers>, BodyOf<Answers[Key]>>
        : never;

/**
 * Every way a call of `Operation` can come back. `result.status === 404` narrows `result.error` to the body of that
 * answer, `result.ok` tells success from failure, and a status that the document does not name has the body of
 * `default`, or `unknown`.
 *
 * @example
 * ```ts
 * import type { StatusResult } from "@api-clients/core";
 *
 * interface GetUser {
 *   responses: { 200: { content: { "application/json": { name: string } } }; 404: { content?: never } };
 * }
 * function greet(result: StatusResult<GetUser>) {
 *   if (result.ok) return `Hello ${result.data.name}`;
 *   return result.status === 404 ? "Nobody is there" : `The server answered ${result.status}`;
 * }
 * console.log(typeof greet); // function
 * ```
 */
export type StatusResult<Operation> = Operation extends { responses: infer Answers }
  ?
      | Documented<Answers, keyof Answers>
      | Failure<
          Exclude<FailingStatus, StatusesOf<keyof Answers>>,
          Answers extends { default: infer Default } ? BodyOf<Default> : unknown
        >
  : never;
