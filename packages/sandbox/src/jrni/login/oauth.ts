/** Bearer tokens for applications. */
import type { Answer } from "../../engine/answer/answer.js";
import { unauthorized } from "../refusal.js";
import type { JrniCall, With } from "../state.js";
import { openSession } from "./session.js";

interface Grant {
  readonly client_id: string;
  readonly client_secret: string;
}

/** `POST /oauth/token` */
export function issueOAuthToken(call: JrniCall<With<Grant>>): Answer {
  const { state, body } = call;
  if (state.applications.get(body.client_id) !== body.client_secret) throw unauthorized();
  const { token, life } = openSession(call, { kind: "application" });
  return { status: 200, body: { access_token: token, token_type: "Bearer", expires_in: life / 1000 } };
}
