/** Finds somebody for a time, or says that nobody is free. */
import { zoneOf } from "../company/zone-of.js";
import { noSpace } from "../refusal.js";
import { canBeBooked } from "../services/service.js";
import type { JrniState } from "../state.js";
import { addDays } from "../time/days.js";
import { wallTimeAt } from "../time/zone.js";
import { candidatesFor, type Candidate } from "./candidates.js";
import { commonHours } from "./open-hours.js";
import { claimsFor, isFree, searchStarts, windowOf, type Search } from "./starts.js";

const minute = 60_000;

/**
 * Chooses who gives a service at a time.
 *
 * The public can only begin at the times that are listed; administrators at any time of the working hours, and for as
 * long as they say.
 *
 * @throws Refusal with 409 when nobody is free then.
 */
export function reserve(search: Search, start: number, duration: number, state: JrniState): Candidate {
  const { service, admin } = search;
  if (!admin && !canBeBooked(service, state)) throw noSpace(service);
  const candidate = admin
    ? anyTime(search, start, duration, state)
    : listedTime(search, start, duration, state);
  if (!candidate) throw noSpace(service);
  return candidate;
}

function listedTime(
  search: Search,
  start: number,
  duration: number,
  state: JrniState,
): Candidate | undefined {
  const starts = searchStarts({ ...search, duration }, state);
  const [today, dayBefore] = daysAround(search, start, state);
  // A shift that began the day before may last until now.
  return [...starts(today), ...starts(dayBefore)].find(
    ({ at, durations }) => at === start && durations.includes(duration),
  )?.candidate;
}

function anyTime(search: Search, start: number, duration: number, state: JrniState): Candidate | undefined {
  const { service } = search;
  const window = windowOf(search);
  if (start < window.start || start >= window.end) return undefined;
  const zone = zoneOf(state, service.companyId);
  const claims = claimsFor(search, state);
  const days = daysAround(search, start, state);
  return candidatesFor(service, search, state).find(
    (candidate) =>
      isFree(candidate, start, duration, service, claims) &&
      days.some((day) =>
        commonHours(candidate.scheduleIds, day, zone, state).some(
          (hours) => hours.start <= start && start + duration * minute <= hours.end,
        ),
      ),
  );
}

function daysAround({ service }: Search, start: number, state: JrniState): [string, string] {
  const { day } = wallTimeAt(start, zoneOf(state, service.companyId));
  return [day, addDays(day, -1)];
}
