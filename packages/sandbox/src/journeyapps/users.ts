/** Users and their sessions: who may sign in, and on which devices they did. */
import type { Answer } from "../engine/answer/answer.js";
import { enrolmentOf, lockUser as lock, signOut } from "./enrolment.js";
import { Refusal } from "./errors.js";
import { pageOf, type PageWish } from "./page.js";
import type { Enrolment, JourneyAppsCall, JourneyAppsState, Session } from "./state.js";

interface OfUser {
  readonly path: { readonly userId: string };
}

interface OfSession {
  readonly path: { readonly userId: string; readonly sessionId: string };
}

/** `GET /users` */
export function listUsers({ state, query }: JourneyAppsCall<{ readonly query: PageWish }>): Answer {
  const page = pageOf(userIds(state), query);
  return { status: 200, body: { ...page, objects: page.objects.map((id) => userOf(state, id)) } };
}

/** `GET /users/{userId}` */
export function getUser({ state, path }: JourneyAppsCall<OfUser>): Answer {
  return { status: 200, body: userOf(state, known(state, path.userId, userIds(state))) };
}

/** `POST /users/{userId}/lock` */
export function lockUser(call: JourneyAppsCall<OfUser>): Answer {
  lock(call, present(call));
  return done;
}

/** `POST /users/{userId}/unlock`. The devices stay signed out. */
export function unlockUser(call: JourneyAppsCall<OfUser>): Answer {
  enrolmentOf(call.state, present(call)).locked = false;
  return done;
}

/** `POST /users/{userId}/authentication-token` */
export function createAuthenticationToken(call: JourneyAppsCall<OfUser>): Answer {
  enrolmentOf(call.state, present(call)).tokens.push(call.ids.token());
  return done;
}

/** `GET /users/{userId}/sessions/{sessionId}` */
export function getSession(call: JourneyAppsCall<OfSession>): Answer {
  return { status: 200, body: sessionOf(call) };
}

/** `POST /users/{userId}/sessions/{sessionId}/wipe` */
export function wipeSession(call: JourneyAppsCall<OfSession>): Answer {
  signOut(sessionOf(call), "RESET", call.clock.now());
  return done;
}

/** `POST /users/{userId}/sessions/{sessionId}/re-authenticate` */
export function requestReauthentication(call: JourneyAppsCall<OfSession>): Answer {
  signOut(sessionOf(call), "LOCKED", call.clock.now());
  return done;
}

/** What these calls answer is not documented, so nobody is given anything to rely on. */
const done: Answer = { status: 200, body: {} };

/** Those who have an object of the user model, and those who had one: they stay locked. */
function userIds({ objects, enrolments, dataModel }: JourneyAppsState): string[] {
  const present = [...objects.values()].filter(({ type }) => type === dataModel.app_user).map(({ id }) => id);
  return [...new Set([...present, ...enrolments.keys()])];
}

/** A user who has an object. For one whose object was deleted there is no way back. */
function present({ state, path }: JourneyAppsCall<OfUser>): string {
  const ids = userIds(state).filter((id) => state.objects.has(id));
  return known(state, path.userId, ids);
}

function known({ dataModel }: JourneyAppsState, id: string, ids: readonly string[]): string {
  if (ids.includes(id)) return id;
  throw new Refusal("OBJECT_NOT_FOUND", `No ${dataModel.app_user ?? "user"} with the id ${id}`);
}

function sessionOf({ state, path }: JourneyAppsCall<OfSession>): Session {
  const { sessions } = viewOf(state, known(state, path.userId, userIds(state)));
  const session = sessions.find(({ id }) => id === path.sessionId);
  if (session) return session;
  throw new Refusal("OBJECT_NOT_FOUND", `No session with the id ${path.sessionId}`);
}

function userOf(state: JourneyAppsState, id: string): object {
  const { locked, last_connected_at, sessions } = viewOf(state, id);
  const enrolled = sessions.some(({ state: session }) => session === "ENROLLED");
  return { id, last_connected_at, enrolled, locked, sessions };
}

// Looking at a user must not change what is remembered.
function viewOf({ enrolments }: JourneyAppsState, id: string): Omit<Enrolment, "tokens"> {
  return enrolments.get(id) ?? { locked: false, last_connected_at: null, sessions: [] };
}
