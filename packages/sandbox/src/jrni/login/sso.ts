/** Single sign-on: sessions for people whom somebody's own system vouches for. */
import type { Answer } from "../../engine/answer/answer.js";
import type { JsonObject } from "../../engine/document/json.js";
import { runs } from "../administrators/administrator.js";
import { details } from "../clients/client.js";
import { addClient } from "../clients/write-client.js";
import { ofCompany } from "../look-up.js";
import { unauthorized } from "../refusal.js";
import type { InCompany, JrniCall, With } from "../state.js";
import { adminLogin, customerLogin, sameText } from "./login.js";
import { readSsoToken } from "./sso-token.js";

type SsoCall = JrniCall<InCompany & With<{ readonly token: string }>>;

/** `POST /login/sso/{company_id}`: who is not known yet becomes a client. */
export async function logInMemberBySso(call: SsoCall): Promise<Answer> {
  const { state, path } = call;
  const person = await readPerson(call);
  const email = emailOf(person);
  const known = ofCompany(state.clients, path.company_id).find(
    (client) => !client.deleted && !client.disabled && sameText(client.details.email, email),
  );
  const texts = details.flatMap((name) =>
    typeof person[name] === "string" ? [[name, person[name]] as const] : [],
  );
  const member = known ?? addClient(call, path.company_id, Object.fromEntries(texts));
  return { status: 201, body: customerLogin(call, member) };
}

/** `POST /login/admin_sso/{company_id}` */
export async function logInAdministratorBySso(call: SsoCall): Promise<Answer> {
  const { state, path } = call;
  const email = emailOf(await readPerson(call));
  const administrator = [...state.administrators.values()].find(
    (one) => sameText(one.email, email) && runs(one, path.company_id, state),
  );
  if (!administrator) throw unauthorized();
  return { status: 201, body: adminLogin(call, administrator) };
}

async function readPerson({ state, path, body, clock }: SsoCall): Promise<JsonObject> {
  const person = await readSsoToken(body.token, state.secureKey, path.company_id);
  const expires = typeof person?.expires === "string" ? Date.parse(person.expires) : Number.NaN;
  if (!person || !(expires > clock.now().getTime())) throw unauthorized();
  return person;
}

function emailOf({ email }: JsonObject): string {
  if (typeof email !== "string") throw unauthorized();
  return email;
}
