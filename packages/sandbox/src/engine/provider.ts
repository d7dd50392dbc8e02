/** What a provider adds to the engine: its document, its state and its behaviour. */
import type { Answer } from "./answer/answer.js";
import type { Clock } from "./controls/clock.js";
import type { Ids } from "./controls/ids.js";
import type { Operation } from "./document/operation.js";
import type { Incoming } from "./request/incoming.js";
import type { Problem } from "./request/problem.js";
import type { Violation } from "./validation/violation.js";
import type { Credentials } from "./request/security.js";

/** The types that run through the behaviour of one provider. */
export interface World {
  /** what the sandbox remembers: plain data, made by `seed` and thrown away by `reset` */
  readonly state: unknown;
  /** who calls, as `authenticate` found out */
  readonly principal: unknown;
}

/** What a handler knows of the request, all of it already checked against the document. */
export interface CallShape {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
}

/** What is at hand wherever a provider decides something. */
export interface Scene<W extends World> {
  readonly state: W["state"];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly request: Incoming;
  /** the URL of the request; undocumented query parameters are only here */
  readonly url: URL;
}

/** One request, as a handler gets it. */
export interface Call<W extends World, Shape extends CallShape = CallShape> extends Scene<W> {
  readonly operation: Operation;
  /** path parameters */
  readonly path: Shape["path"];
  /** documented query parameters that were sent */
  readonly query: Shape["query"];
  /** documented header parameters that were sent, under their documented names */
  readonly headers: Shape["headers"];
  readonly body: Shape["body"];
  /** the media type of the body, without parameters */
  readonly mediaType: string | undefined;
  /** `undefined` where the operation needs no credential and none was good */
  readonly principal: W["principal"] | undefined;
  /** An answer from the examples of the document: of a status, by name, or the first success. */
  example(status?: number, name?: string): Answer;
  /** Checks a value that is on its way in against a schema of the document, by its name among the components. */
  check(schema: string, value: unknown): readonly Violation[];
}

/**
 * Answers one operation.
 *
 * Written as a method, whose parameters TypeScript compares in both directions: a handler names the shape of the call
 * it expects, and the engine has checked that shape against the document before it calls.
 */
export type Handler<W extends World> = { handle(call: Call<W>): Answer | Promise<Answer> }["handle"];

/** Who calls; or a refusal of the provider's own making. */
export type Authentication<W extends World> =
  | { readonly principal: W["principal"] }
  | { readonly refusal: Answer };

/** A provider that the engine can stand in for. */
export interface Provider<W extends World> {
  readonly name: string;
  /** the bundled OpenAPI 3.1 document */
  readonly document: unknown;
  /** Makes the state a sandbox begins with, and begins with again after `reset`. */
  seed(tools: { readonly clock: Clock; readonly ids: Ids }): W["state"];
  /**
   * Says who presents these credentials, or `undefined` when they are not good. It is asked once for each security
   * alternative of the operation whose credentials are all there, until one is good.
   */
  authenticate(
    credentials: Credentials,
    scene: Scene<W>,
    operation: Operation,
  ): Authentication<W> | undefined;
  /** Gives a refusal the shape of this provider; `operation` is `undefined` when the request means none. */
  refuse(problem: Problem, scene: Scene<W>, operation: Operation | undefined): Answer;
  /** the operations with a behaviour of their own, by operation id; all others answer with their examples */
  readonly handlers: Readonly<Record<string, Handler<W>>>;
}
