/** Who or what can give a service: people, resources, or one of each together. */
import { ofCompany } from "../look-up.js";
import type { Service } from "../services/service.js";
import type { JrniState } from "../state.js";

/** A person, a resource, or both together, that could give a service. */
export interface Candidate {
  readonly personId?: number;
  readonly resourceId?: number;
  /** the hours that all of them have to be there */
  readonly scheduleIds: readonly number[];
  /** how many bookings the resource takes at a time */
  readonly capacity: number;
}

/** Whom or what a caller asks for. */
export interface Choice {
  readonly personIds?: readonly number[];
  readonly resourceIds?: readonly number[];
}

/**
 * Finds all candidates for a service. Asked for nobody in particular, it is the people who give it; its resources where
 * nobody does.
 */
export function candidatesFor(
  service: Service,
  { personIds, resourceIds }: Choice,
  state: JrniState,
): Candidate[] {
  const people = ofCompany(state.people, service.companyId)
    .filter(
      ({ serviceIds, disabled, deleted, neverBooked }) =>
        !disabled && !deleted && !neverBooked && serviceIds.includes(service.id),
    )
    .filter(({ id }) => personIds?.includes(id) ?? true)
    .map(({ id, scheduleId }): Candidate => ({
      personId: id,
      scheduleIds: scheduled(scheduleId),
      capacity: 1,
    }));
  const resources = ofCompany(state.resources, service.companyId)
    .filter(
      ({ serviceIds, disabled, deleted, neverBooked }) =>
        !disabled && !deleted && !neverBooked && serviceIds.includes(service.id),
    )
    .filter(({ id }) => resourceIds?.includes(id) ?? true)
    .map(({ id, scheduleId, maxBook }): Candidate => ({
      resourceId: id,
      scheduleIds: scheduled(scheduleId),
      capacity: maxBook,
    }));
  if (personIds && resourceIds) {
    return people.flatMap((person) =>
      resources.map((resource): Candidate => ({
        ...person,
        ...resource,
        scheduleIds: [...person.scheduleIds, ...resource.scheduleIds],
      })),
    );
  }
  if (resourceIds) return resources;
  return personIds || people.length > 0 ? people : resources;
}

// Who has no schedule has no hours.
function scheduled(scheduleId: number | undefined): readonly number[] {
  return [scheduleId ?? 0];
}
