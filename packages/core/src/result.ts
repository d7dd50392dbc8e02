/** What a call came back with: success or failure, told apart by `ok` and by `status`. */

/** The operation that was called, by method and path template. The real path may hold secrets, the template cannot. */
export interface Route {
  readonly method: string;
  readonly path: string;
}

/** The server did what was asked. */
export interface Success<Status extends number = number, Data = unknown> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: undefined;
  readonly response: Response;
  readonly route: Route;
}

/** The server said no. `error` may be empty, so decide by `ok` or `status`, never by `if (error)`. */
export interface Failure<Status extends number = number, Body = unknown> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: undefined;
  readonly error: Body;
  readonly response: Response;
  readonly route: Route;
}

/** Either way a call can come back. */
export type Outcome = Success | Failure;

/** The statuses that stand for success. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** The statuses of an answer that is neither success nor error: not modified, or a redirect left as it is. */
export type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

// prettier-ignore
/** The 4XX statuses that servers send, the unregistered 419, 420, 444 and 499 among them. */
export type ClientErrorStatus =
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419
  | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 444 | 451 | 499;

// prettier-ignore
/** The 5XX statuses that servers and the proxies before them send. */
export type ServerErrorStatus =
  | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511 | 520 | 521 | 522 | 523 | 524 | 525 | 526 | 530;

/** The failing statuses that are left when the documented ones are taken away. */
export type OtherStatus<Documented extends number> = Exclude<
  RedirectStatus | ClientErrorStatus | ServerErrorStatus,
  Documented
>;
