/** The errors of JourneyApps: bodies by type, and the exception that carries one out of a handler. */
import type { Answer } from "../engine/answer/answer.js";

/** The known error types with a JSON body, the status of each, and a title. */
const kinds = {
  INVALID_API_REQUEST: { status: 400, title: "Bad request" },
  OBJECT_NOT_FOUND: { status: 404, title: "Not there" },
  ROUTE_ERROR: { status: 404, title: "No such call" },
  ACCOUNT_NOT_FOUND: { status: 404, title: "No such deployment" },
  INVALID_VALUE: { status: 422, title: "Bad value" },
  TOO_MANY_REQUESTS: { status: 429, title: "Slow down" },
  INTERNAL_SERVER_ERROR: { status: 500, title: "Fault" },
} as const;

/** The name of an error with a JSON body. */
export type ErrorType = keyof typeof kinds;

/** The body of an error. */
export interface ErrorBody {
  readonly type: ErrorType;
  readonly title: string;
  readonly detail: string;
  readonly see: string;
}

/** Writes the body of an error. */
export function errorBody(type: ErrorType, detail: string): ErrorBody {
  return { type, title: kinds[type].title, detail, see: `https://docs.journeyapps.com/api-errors#${type}` };
}

/** Writes an error. */
export function errorAnswer(type: ErrorType, detail: string): Answer {
  return { status: kinds[type].status, body: errorBody(type, detail) };
}

/** The one error that is documented as plain text. */
export const accessDenied: Answer = {
  status: 401,
  mediaType: "text/plain",
  body: "HTTP Basic: Access denied.",
};

/** Ends a request, or one operation of a batch, with an error. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly type: ErrorType;

  constructor(type: ErrorType, detail: string) {
    super(detail);
    this.type = type;
  }
}

/** A value does not fit its column; whoever asked for it knows which error that is. */
export class ValueError extends Error {
  override readonly name = "ValueError";
}

/** Does something, and turns a value that does not fit into an error of a type. */
export function refusingAs<Result>(type: ErrorType, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof ValueError ? new Refusal(type, error.message) : error;
  }
}
