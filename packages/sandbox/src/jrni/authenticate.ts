/** Finds out who calls: which application, and whose session. */
import type { Answer } from "../engine/answer/answer.js";
import type { Authentication, Scene } from "../engine/provider.js";
import type { Credential, Credentials } from "../engine/request/security.js";
import { useSession, type Session } from "./login/session.js";
import { Refusal, unauthorized } from "./refusal.js";
import type { JrniState, JrniWorld } from "./state.js";

/** Says who calls, or refuses. */
export function authenticate(credentials: Credentials, scene: Scene<JrniWorld>): Authentication<JrniWorld> {
  const { appId, authToken, oauth2 } = credentials;
  const { state, request } = scene;
  if (appId?.kind !== "apiKey" || !state.applications.has(appId.key))
    return { refusal: unknownApplication(state) };
  const asked = readCredential(authToken) ?? readCredential(oauth2);
  // A token counts where none is asked for, too: that of an administrator changes which times are answered.
  const session = findSession(asked ?? readHeaders(request.headers), scene);
  if (!asked)
    return { principal: { appId: appId.key, session: session === "expired" ? undefined : session } };
  if (session === "expired") return { refusal: sessionExpired(state) };
  return session ? { principal: { appId: appId.key, session } } : { refusal: unauthorized().answer };
}

/** The answer to a token that was good once. */
export function sessionExpired({ quirks }: JrniState): Answer {
  return quirks.sessionExpired
    ? new Refusal(419, { error: "Session expired" }).answer
    : unauthorized().answer;
}

interface Token {
  readonly text: string;
  readonly bearer: boolean;
}

function findSession(
  token: Token | undefined,
  { state, clock }: Scene<JrniWorld>,
): Session | "expired" | undefined {
  if (!token) return undefined;
  // A token is good in its own header alone.
  const kind = state.sessions.get(token.text)?.holder.kind;
  if ((kind === "application") !== token.bearer) return undefined;
  return useSession(state, token.text, clock.now().getTime());
}

function readCredential(credential: Credential | undefined): Token | undefined {
  if (credential?.kind === "apiKey") return { text: credential.key, bearer: false };
  return credential?.kind === "bearer" ? { text: credential.token, bearer: true } : undefined;
}

function readHeaders(headers: Pick<Headers, "get">): Token | undefined {
  const token = headers.get("auth-token");
  if (token !== null) return { text: token, bearer: false };
  const [, bearer] = /^bearer +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  return bearer === undefined ? undefined : { text: bearer, bearer: true };
}

function unknownApplication({ applications }: JrniState): Answer {
  const known = [...applications.keys()].join(", ");
  const detail = `The App-Id is not known; the sandbox knows ${known}`;
  return new Refusal(401, { error: "401 Unauthorized", detail }).answer;
}
