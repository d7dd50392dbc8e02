/** Who or what can give a service: people, resources, or one of each together. */
import { ofCompany } from "../look-up.js";
import type { Person } from "../people/person.js";
import type { Resource } from "../resources/resource.js";
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
    .filter((person) => gives(person, service))
    .filter(({ id }) => personIds?.includes(id) ?? true)
    .map(({ id, scheduleId }): Candidate => ({
      personId: id,
      scheduleIds: scheduled(scheduleId),
      capacity: 1,
    }));
  const resources = ofCompany(state.resources, service.companyId)
    .filter((resource) => gives(resource, service))
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

/** Whether a person or resource can be booked for a service. */
function gives({ serviceIds, disabled, deleted, neverBooked }: Person | Resource, service: Service): boolean {
  return !disabled && !deleted && !neverBooked && serviceIds.includes(service.id);
}

// Who has no schedule has no hours.
function scheduled(scheduleId: number | undefined): readonly number[] {
  return [scheduleId ?? 0];
}
