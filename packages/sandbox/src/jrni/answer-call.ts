/** The frame around every handler: the guard before it, its refusals and the links of its answer after it. */
import type { Answer } from "../engine/answer/answer.js";
import type { Handler } from "../engine/provider.js";
import { guard } from "./guard.js";
import { publish } from "./hal/publish.js";
import { rootOf } from "./hal/list.js";
import { Refusal } from "./refusal.js";
import type { JrniCall, JrniWorld } from "./state.js";

/** Frames a handler. */
export function answerCall(handle: Handler<JrniWorld>): Handler<JrniWorld> {
  return async (call) => {
    const answer = await settle(call, handle);
    const publication = { root: rootOf(call), quirks: call.state.quirks };
    return answer.body === undefined ? answer : { ...answer, body: publish(answer.body, publication) };
  };
}

/** Answers with the first example of the document. */
export const answerWithExample: Handler<JrniWorld> = (call) => call.example();

async function settle(call: JrniCall, handle: Handler<JrniWorld>): Promise<Answer> {
  try {
    guard(call);
    return await handle(call);
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}
