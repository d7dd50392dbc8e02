/** What the JRNI stand-in remembers. All times are milliseconds since 1970, all money is in minor units. */
import type { Call, CallShape, Scene, World } from "../engine/provider.js";
import type { Administrator } from "./administrators/administrator.js";
import type { Basket } from "./baskets/basket.js";
import type { Block } from "./schedules/slot.js";
import type { Booking } from "./bookings/booking.js";
import type { Client } from "./clients/client.js";
import type { Address } from "./company/address.js";
import type { Company } from "./company/company.js";
import type { Event, EventChain, EventGroup } from "./events/event.js";
import type { JrniQuirks } from "./quirks.js";
import type { Person } from "./people/person.js";
import type { Purchase } from "./purchases/purchase.js";
import type { ClientQueue, Queuer } from "./queues/queuer.js";
import type { Resource } from "./resources/resource.js";
import type { Schedule, ShiftPattern } from "./schedules/schedule.js";
import type { Service } from "./services/service.js";
import type { Session } from "./login/session.js";

/** Records by their id, in the order they came. */
export type Table<Row> = Map<number, Row>;

/** A question, and the ids of what can be chosen. */
export interface Question {
  readonly name: string;
  readonly options: Readonly<Record<string, number>>;
}

/** Everything the stand-in remembers; change it to prepare a test. */
export interface JrniState {
  readonly quirks: JrniQuirks;
  /** the secret of each application, by `App-Id` */
  readonly applications: Map<string, string>;
  /** what tokens for single sign-on are made with */
  readonly secureKey: string;
  /** by token */
  readonly sessions: Map<string, Session>;
  readonly companies: Table<Company>;
  readonly addresses: Table<Address>;
  readonly administrators: Table<Administrator>;
  readonly services: Table<Service>;
  readonly people: Table<Person>;
  readonly resources: Table<Resource>;
  readonly schedules: Table<Schedule>;
  readonly shiftPatterns: Table<ShiftPattern>;
  readonly blocks: Table<Block>;
  readonly eventGroups: Table<EventGroup>;
  readonly eventChains: Table<EventChain>;
  readonly events: Table<Event>;
  /** contacts and members alike */
  readonly clients: Table<Client>;
  readonly purchases: Table<Purchase>;
  readonly bookings: Table<Booking>;
  readonly baskets: Map<string, Basket>;
  readonly clientQueues: Table<ClientQueue>;
  readonly queuers: Table<Queuer>;
  /** the questions that bookings and customers answer */
  readonly questions: Table<Question>;
}

/** Who calls: an application, and whoever has opened a session. */
export interface Principal {
  readonly appId: string;
  readonly session: Session | undefined;
}

/** The types that run through the stand-in. */
export interface JrniWorld extends World {
  readonly state: JrniState;
  readonly principal: Principal;
}

/** What is at hand wherever something is decided. */
export type JrniScene = Pick<Scene<JrniWorld>, "state" | "clock" | "ids">;

/** A call of one of its operations. */
export type JrniCall<Shape extends CallShape = CallShape> = Call<JrniWorld, Shape>;

/** The path of what belongs to a company. */
export interface InCompany {
  readonly path: { readonly company_id: number };
}

/** The path of one record of a company. */
export interface ById {
  readonly path: { readonly company_id: number; readonly id: number };
}

/** The path of one record of a company, by the reference it was given. */
export interface ByReference {
  readonly path: { readonly company_id: number; readonly ref: string };
}

/** A call with a body. */
export interface With<Body> {
  readonly body: Body;
}
