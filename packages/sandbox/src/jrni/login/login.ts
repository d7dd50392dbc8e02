/** Logins with an address and a password. */
import type { Answer } from "../../engine/answer/answer.js";
import type { Administrator } from "../administrators/administrator.js";
import type { Client } from "../clients/client.js";
import { Refusal, unauthorized } from "../refusal.js";
import type { InCompany, JrniCall, JrniScene, JrniState, With } from "../state.js";
import { administratorLogin, loginChoice, memberLogin } from "./login-resource.js";
import { openSession } from "./session.js";

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** `POST /login`: whoever has the address, an administrator before a member. */
export function logIn(call: JrniCall<With<Credentials & { readonly id?: number }>>): Answer {
  const { body } = call;
  return { status: 201, body: anyLogin(call, body, body.id) };
}

/** `POST /login/{company_id}` */
export function logInToCompany(call: JrniCall<InCompany & With<Credentials>>): Answer {
  return { status: 201, body: anyLogin(call, call.body, call.path.company_id) };
}

/** `POST /login/admin` */
export function logInAdministrator(call: JrniCall<With<Credentials>>): Answer {
  return { status: 201, body: adminLogin(call, chooseAdministrator(call.state, call.body)) };
}

/** `POST /login/admin/{company_id}` */
export function logInCompanyAdministrator(call: JrniCall<InCompany & With<Credentials>>): Answer {
  const { state, body, path } = call;
  return { status: 201, body: adminLogin(call, chooseAdministrator(state, body, path.company_id)) };
}

/** `PUT /login/admin`: as a login; of several companies, the one of the session until now is kept. */
export function switchAdministrator(call: JrniCall<With<Credentials>>): Answer {
  const { state, body, principal } = call;
  const holder = principal?.session?.holder;
  const before =
    holder?.kind === "administrator" ? state.administrators.get(holder.administratorId) : undefined;
  const here = administratorsOf(state, body).find(({ companyId }) => companyId === before?.companyId);
  return { status: 200, body: adminLogin(call, here ?? chooseAdministrator(state, body)) };
}

/** `POST /login/member` */
export function logInMember(call: JrniCall<With<Credentials>>): Answer {
  return { status: 201, body: customerLogin(call, membersOf(call.state, call.body)[0]) };
}

/** `POST /login/member/{company_id}` */
export function logInCompanyMember(call: JrniCall<InCompany & With<Credentials>>): Answer {
  const { state, body, path } = call;
  const member = membersOf(state, body).find(({ companyId }) => companyId === path.company_id);
  return { status: 201, body: customerLogin(call, member) };
}

/** `DELETE /login` */
export function logOut({ state, principal }: JrniCall): Answer {
  state.sessions.delete(principal?.session?.token ?? "");
  return { status: 204 };
}

/** Opens a session for an administrator. */
export function adminLogin(scene: JrniScene, administrator: Administrator): object {
  const { token } = openSession(scene, { kind: "administrator", administratorId: administrator.id });
  return administratorLogin(administrator, token, scene.state);
}

/** Opens a session for a member. */
export function customerLogin(scene: JrniScene, member: Client | undefined): object {
  if (!member) throw unauthorized();
  const { token } = openSession(scene, { kind: "member", clientId: member.id });
  return memberLogin(member, token, scene.state);
}

function anyLogin(scene: JrniScene, credentials: Credentials, companyId: number | undefined): object {
  const { state } = scene;
  const inCompany = (one: { readonly companyId: number }): boolean =>
    companyId === undefined || one.companyId === companyId;
  if (administratorsOf(state, credentials).some(inCompany)) {
    return adminLogin(scene, chooseAdministrator(state, credentials, companyId));
  }
  return customerLogin(scene, membersOf(state, credentials).find(inCompany));
}

/**
 * The administrator who logs in.
 *
 * @throws Refusal with 401 when there is none, with 400 and the choice when there are several.
 */
function chooseAdministrator(state: JrniState, credentials: Credentials, companyId?: number): Administrator {
  const known = administratorsOf(state, credentials);
  const [one, ...others] = known.filter((each) => companyId === undefined || each.companyId === companyId);
  if (!one) throw unauthorized();
  if (others.length > 0) throw new Refusal(400, loginChoice(credentials.email, known, state));
  return one;
}

function administratorsOf({ administrators }: JrniState, { email, password }: Credentials): Administrator[] {
  return [...administrators.values()].filter(
    (one) => sameText(one.email, email) && one.password === password,
  );
}

function membersOf({ clients }: JrniState, { email, password }: Credentials): Client[] {
  return [...clients.values()].filter(
    (one) => !one.deleted && !one.disabled && sameText(one.details.email, email) && one.password === password,
  );
}

/** Whether two addresses are the same; the case of letters does not matter. */
export function sameText(left: string | undefined, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}
