/** Passwords: forgotten and changed. */
import type { Answer } from "../../engine/answer/answer.js";
import { lookUpOf } from "../look-up.js";
import { invalid, unauthorized } from "../refusal.js";
import type { JrniCall } from "../state.js";
import { customerLogin } from "./login.js";

/** `POST /login/{company_id}/email_password_reset`: the same answer for everybody, and no message. */
export function requestPasswordReset(): Answer {
  return {
    status: 201,
    body: { result: "Success", message: "If that address is known, a message is on its way." },
  };
}

interface Change {
  readonly path: { readonly company_id: number; readonly member_id: number };
  readonly body: {
    readonly current_password: string;
    readonly new_password: string;
    readonly confirm_new_password: string;
  };
}

/** `POST /login/{company_id}/update_password/{member_id}` */
export function changePassword(call: JrniCall<Change>): Answer {
  const { state, path, body } = call;
  const member = lookUpOf(state.clients, { ...path, id: path.member_id });
  if (member.password !== body.current_password) throw unauthorized();
  if (body.new_password !== body.confirm_new_password) {
    throw invalid("confirm_new_password is invalid: it differs from new_password");
  }
  const changed = { ...member, password: body.new_password };
  state.clients.set(changed.id, changed);
  return { status: 201, body: customerLogin(call, changed) };
}
