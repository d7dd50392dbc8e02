/** Sessions: who a token stands for, and until when. */
import type { JrniScene, JrniState } from "../state.js";

/** Whom a session was opened for. */
export type Holder =
  | { readonly kind: "administrator"; readonly administratorId: number }
  /** a customer: one who logged in, or one who was just created */
  | { readonly kind: "member"; readonly clientId: number }
  /** a guest with a basket */
  | { readonly kind: "basket" }
  /** an application with an OAuth token */
  | { readonly kind: "application" };

/** A session. */
export interface Session {
  readonly token: string;
  readonly holder: Holder;
  /** milliseconds it lives, from its last use on or from its beginning */
  readonly life: number;
  readonly renewed: boolean;
  readonly expires: number;
}

const minute = 60_000;
const hour = 60 * minute;

// Those of a login and of OAuth are documented. That a basket's life begins anew with each use is taken from the
// former: otherwise refreshing a basket would be of no use.
const lives: Record<Holder["kind"], Pick<Session, "life" | "renewed">> = {
  administrator: { life: 24 * hour, renewed: true },
  member: { life: 24 * hour, renewed: true },
  basket: { life: 15 * minute, renewed: true },
  application: { life: 2 * hour, renewed: false },
};

/** Opens a session. */
export function openSession({ state, clock, ids }: JrniScene, holder: Holder): Session {
  const { life, renewed } = lives[holder.kind];
  const session: Session = {
    token: ids.token(22),
    holder,
    life,
    renewed,
    expires: clock.now().getTime() + life,
  };
  state.sessions.set(session.token, session);
  return session;
}

/** The session of a token, its life begun anew; `expired` when it has run out, `undefined` when there was none. */
export function useSession(
  { sessions }: JrniState,
  token: string,
  now: number,
): Session | "expired" | undefined {
  const session = sessions.get(token);
  if (!session) return undefined;
  if (session.expires <= now) return "expired";
  if (!session.renewed) return session;
  const used = { ...session, expires: now + session.life };
  sessions.set(token, used);
  return used;
}
