/** A room, a stand or the like, as kept and as answered. */
import { link } from "../hal/link.js";
import type { JrniState } from "../state.js";

/** Something that is needed to give a service. */
export interface Resource {
  readonly id: number;
  readonly companyId: number;
  readonly name: string;
  readonly description?: string;
  readonly email?: string;
  readonly reference?: string;
  readonly addressId?: number;
  readonly scheduleId?: number;
  /** how many bookings it takes at a time */
  readonly maxBook: number;
  readonly neverBooked: boolean;
  readonly serviceIds: readonly number[];
  readonly personIds: readonly number[];
  readonly disabled: boolean;
  readonly deleted: boolean;
}

/** A resource, as the public sees it. */
export function resourceResource(resource: Resource): object {
  const { id, companyId } = resource;
  return {
    ...resourceFields(resource),
    _links: {
      self: link(`/${companyId}/resources/${id}`),
      items: link(`/${companyId}/items?resource_id=${id}`),
      images: link(`/${companyId}/media/resource_images/${id}`),
    },
  };
}

/** A resource, as administrators see it. */
export function adminResourceResource(resource: Resource, state: JrniState): object {
  const { id, companyId, description, email, addressId, scheduleId, serviceIds, personIds } = resource;
  const path = `/admin/${companyId}/resources/${id}`;
  return {
    ...resourceFields(resource),
    _links: {
      self: link(path),
      edit: link(`${path}/edit`),
      block: link(`${path}/block`),
      ...(addressId === undefined ? {} : { address: link(`/${companyId}/addresses/${addressId}`) }),
      enabled_services: serviceIds.map((serviceId) =>
        link(`/admin/${companyId}/services/${serviceId}`, state.services.get(serviceId)?.name),
      ),
      enabled_people: personIds.map((personId) =>
        link(`/admin/${companyId}/people/${personId}`, state.people.get(personId)?.name),
      ),
    },
    ...(description === undefined ? {} : { description }),
    ...(email === undefined ? {} : { email }),
    ...(addressId === undefined ? {} : { address_id: addressId }),
    ...(scheduleId === undefined ? {} : { schedule_id: scheduleId }),
    service_ids: serviceIds,
    person_ids: personIds,
  };
}

function resourceFields({ id, name, deleted, disabled, companyId, maxBook }: Resource): object {
  return {
    id,
    name,
    type: "resource",
    group_id: 1,
    deleted,
    disabled,
    company_id: companyId,
    order: id,
    max_book: maxBook,
  };
}
