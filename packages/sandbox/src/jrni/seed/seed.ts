/**
 * The account a JRNI sandbox begins with: the bicycle workshops of the document's examples, under the same ids.
 *
 * Every request names the application `a94c0e71`; its secret, for OAuth, is `5d2f8b17c6e04a39`. Who can log in:
 *
 * | address | password | who |
 * |---|---|---|
 * | mia.park@spoke-and-chain.example | correct horse battery | runs both branches, so a login has to name one (400 first) |
 * | tom.reyes@spoke-and-chain.example | paper boat harbour | runs branch 44120 alone |
 * | dara.lind@spoke-and-chain.example | lantern tide meadow | runs the parent 44100, and so its branches |
 * | leo.marsh@mail.example | staple gun weather | is a member of 44120, with a booking ahead |
 *
 * The tokens of the examples are good from the beginning: `k3Vn8sQzR1tYb0LxWc5uHg` of Mia Park in the branch 44120, and
 * `p0Qw9eRt8yUi7oPa6sDf5g` of Leo Marsh. Tokens for single sign-on are made with the secure key `kettle-drum-9041`.
 *
 * Days are reckoned from the clock: the booking is on the first Monday that is at least three days ahead. At
 * `2027-03-01T10:00:00Z` that is the day of the examples.
 */
import type { Clock } from "../../engine/controls/clock.js";
import type { JrniQuirks } from "../quirks.js";
import type { JrniState, Question } from "../state.js";
import type { Session } from "../login/session.js";
import { createCalendar, type Calendar } from "./calendar.js";
import { addresses, administrators, companies } from "./companies.js";
import { blocks, bookings, clientQueues, clients, purchases, queuers } from "./customers.js";
import { eventChains, eventGroups, events } from "./events.js";
import { people, resources, schedules, services, shiftPatterns } from "./workshop.js";

/** The secret of each application, by `App-Id`. */
export const applications: Readonly<Record<string, string>> = { a94c0e71: "5d2f8b17c6e04a39" };

/** The sessions of the examples, so that a call can be tried without a login. */
function sessions({ now }: Calendar): Session[] {
  const life = 24 * 3_600_000;
  const session = { life, renewed: true, expires: now + life };
  return [
    { ...session, token: "k3Vn8sQzR1tYb0LxWc5uHg", holder: { kind: "administrator", administratorId: 88 } },
    { ...session, token: "p0Qw9eRt8yUi7oPa6sDf5g", holder: { kind: "member", clientId: 7044 } },
  ];
}

/** Makes the state a sandbox begins with. */
export function seed(clock: Clock, quirks: JrniQuirks): JrniState {
  const calendar = createCalendar(clock.now().getTime());
  return {
    quirks: { ...quirks },
    applications: new Map(Object.entries(applications)),
    secureKey: "kettle-drum-9041",
    sessions: new Map(sessions(calendar).map((session) => [session.token, session])),
    companies: byId(companies),
    addresses: byId(addresses),
    administrators: byId(administrators),
    services: byId(services),
    people: byId(people),
    resources: byId(resources),
    schedules: byId(schedules),
    shiftPatterns: byId(shiftPatterns(calendar)),
    blocks: byId(blocks(calendar)),
    eventGroups: byId(eventGroups),
    eventChains: byId(eventChains(calendar)),
    events: byId(events(calendar)),
    clients: byId(clients),
    purchases: byId(purchases(calendar)),
    bookings: byId(bookings(calendar)),
    baskets: new Map(),
    clientQueues: byId(clientQueues),
    queuers: byId(queuers(calendar)),
    questions: new Map<number, Question>([
      [205, { name: "Frame size", options: { Small: 900, Medium: 901, Large: 902 } }],
      [206, { name: "Wash the bicycle", options: {} }],
    ]),
  };
}

function byId<Row extends { readonly id: number }>(rows: readonly Row[]): Map<number, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
