/** The ways to say no, in the shapes JRNI says it. */
import type { Answer } from "../engine/answer/answer.js";

/** A call cannot be carried out, found anywhere inside it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly answer: Answer;

  constructor(status: number, body: object) {
    super(`refused with ${status}`);
    this.answer = { status, body };
  }
}

/** A 400: something in the query or the body is wrong. */
export function invalid(detail: string): Refusal {
  return new Refusal(400, { title: "Validation Error", detail });
}

/** A 401: nobody known calls. */
export function unauthorized(): Refusal {
  return new Refusal(401, { error: "401 Unauthorized" });
}

/** A 403: whoever calls may not do this. Its text is ours, as in the examples of the document. */
export function forbidden(detail: string): Refusal {
  return new Refusal(403, { detail });
}

/** A 404: there is no such record. */
export function notFound(): Refusal {
  return new Refusal(404, { error: "Not Found" });
}

/** A 409: the time or the event is taken. */
export function noSpace(service: { readonly id: number; readonly name: string }): Refusal {
  return new Refusal(409, {
    status: 409,
    message: "NoSpaceLeftError",
    error: "No Space Left",
    data: { service_id: service.id, name: service.name },
  });
}
