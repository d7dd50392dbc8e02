/** Availability: at which times a service can start, with whom and for how long. */
import { zoneOf } from "../company/zone-of.js";
import type { Service } from "../services/service.js";
import type { JrniState } from "../state.js";
import { candidatesFor, type Candidate, type Choice } from "./candidates.js";
import { claimsAt, type Claim } from "./claims.js";
import { commonHours, type Interval } from "./open-hours.js";

/** What is searched for. */
export interface Search extends Choice {
  readonly service: Service;
  readonly now: number;
  /** administrators need not book in advance */
  readonly admin: boolean;
  /** only these minutes */
  readonly duration?: number;
  /** a booking and a basket item to leave out of account */
  readonly ignoreBooking?: number;
  readonly ignoreItem?: string;
}

/** A time at which a candidate could start. */
export interface Start {
  readonly at: number;
  readonly candidate: Candidate;
  /** the minutes that fit; none when the time is taken */
  readonly durations: readonly number[];
}

const minute = 60_000;

/** Makes the search for the starts of a day; what it needs is gathered once. */
export function searchStarts(search: Search, state: JrniState): (day: string) => Start[] {
  const { service } = search;
  const zone = zoneOf(state, service.companyId);
  const candidates = candidatesFor(service, search, state);
  const claims = claimsFor(search, state);
  const window = windowOf(search);
  const durations = service.durations.filter(
    (duration) => search.duration === undefined || duration === search.duration,
  );
  return (day) =>
    candidates.flatMap((candidate) =>
      commonHours(candidate.scheduleIds, day, zone, state).flatMap((hours) =>
        gridOf(hours, service).flatMap((at): Start[] => {
          const fitting = durations.filter(
            (duration) =>
              at + duration * minute <= hours.end && isFree(candidate, at, duration, service, claims),
          );
          return [{ at, candidate, durations: at >= window.start && at < window.end ? fitting : [] }];
        }),
      ),
    );
}

/** From when and until when anything can be booked. */
export function windowOf({ service, now, admin }: Search): Interval {
  return { start: now + (admin ? 0 : service.minAdvance * 1000), end: now + service.maxAdvance * 1000 };
}

/** The claims that count in a search. */
export function claimsFor({ now, ignoreBooking, ignoreItem }: Search, state: JrniState): Claim[] {
  return claimsAt(state, now).filter(
    ({ bookingId, itemId }) =>
      (bookingId === undefined || bookingId !== ignoreBooking) &&
      (itemId === undefined || itemId !== ignoreItem),
  );
}

/** Whether nothing claims a candidate for the minutes of a service and what is kept free around them. */
export function isFree(
  { personId, resourceId, capacity }: Candidate,
  at: number,
  duration: number,
  { preTime, postTime }: Service,
  claims: readonly Claim[],
): boolean {
  const start = at - preTime * minute;
  const end = at + (duration + postTime) * minute;
  const during = claims.filter((claim) => claim.start < end && claim.end > start);
  return (
    !during.some((claim) => personId !== undefined && claim.personId === personId) &&
    during.filter((claim) => resourceId !== undefined && claim.resourceId === resourceId).length < capacity
  );
}

function gridOf({ start, end }: Interval, { timeStep, durations }: Service): number[] {
  const shortest = Math.min(...durations) * minute;
  const count = Math.floor((end - start - shortest) / (timeStep * minute)) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => start + index * timeStep * minute);
}
