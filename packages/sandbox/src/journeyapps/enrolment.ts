/** What happens to the enrolment of a user, by a call about it or with their object. */
import { timestamp } from "../engine/controls/timestamp.js";
import type { Enrolment, JourneyAppsState, Session, Writing } from "./state.js";

/** The enrolment of a user; a new one when nobody has signed in yet. */
export function enrolmentOf({ enrolments }: JourneyAppsState, userId: string): Enrolment {
  const known = enrolments.get(userId);
  if (known) return known;
  const enrolment: Enrolment = { locked: false, last_connected_at: null, sessions: [], tokens: [] };
  enrolments.set(userId, enrolment);
  return enrolment;
}

/** Locks a user; every device that is signed in shows the login when it next connects. */
export function lockUser({ state, clock }: Pick<Writing, "state" | "clock">, userId: string): void {
  const enrolment = enrolmentOf(state, userId);
  enrolment.locked = true;
  for (const session of enrolment.sessions) {
    if (session.state === "ENROLLED") signOut(session, "LOCKED", clock.now());
  }
}

/** Locks a user and has the data of the app wiped from all their devices. */
export function wipeUser({ state, clock }: Pick<Writing, "state" | "clock">, userId: string): void {
  const enrolment = enrolmentOf(state, userId);
  enrolment.locked = true;
  for (const session of enrolment.sessions) {
    if (session.state !== "NEVER_ENROLLED") signOut(session, "RESET", clock.now());
  }
}

/** Ends a session. */
export function signOut(session: Session, state: "LOCKED" | "RESET", time: Date): void {
  session.state = state;
  session.signed_out_at = timestamp(time);
}
