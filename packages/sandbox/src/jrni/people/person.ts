/** A member of staff, as kept and as answered. */
import { link } from "../hal/link.js";
import type { JrniState } from "../state.js";
import { stamp } from "../time/stamp.js";

/** What `attendance_status` can be. */
export const attendance = { offShift: 0, available: 1, onBreak: 2, busy: 4 } as const;

/** Somebody who gives services. */
export interface Person {
  readonly id: number;
  readonly companyId: number;
  readonly name: string;
  readonly description: string;
  readonly email?: string;
  readonly phonePrefix: string;
  readonly phone?: string;
  readonly icalLink: string;
  readonly reference?: string;
  readonly neverBooked: boolean;
  readonly queuingDisabled: boolean;
  readonly serviceIds: readonly number[];
  readonly scheduleId?: number;
  /** a number of `attendance` */
  readonly attendanceStatus: number;
  readonly clientQueueId?: number;
  readonly disabled: boolean;
  readonly deleted: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A person, as the public sees it. */
export function personResource(person: Person): object {
  const { id, companyId } = person;
  return {
    ...personFields(person),
    _links: {
      self: link(`/${companyId}/people/${id}`),
      items: link(`/${companyId}/items?person_id=${id}`),
      images: link(`/${companyId}/media/person_images/${id}`),
    },
  };
}

/** A person, as administrators see it. */
export function adminPersonResource(person: Person, state: JrniState): object {
  const { id, companyId, scheduleId, reference } = person;
  const path = `/admin/${companyId}/people/${id}`;
  return {
    ...personFields(person),
    _links: {
      self: link(path),
      edit: link(`${path}/edit`),
      block: link(`${path}/block`),
      attendance: link(`${path}/attendance`),
      ...(scheduleId === undefined
        ? {}
        : { schedule: link(`/admin/${companyId}/schedules/${scheduleId}{?start_date,end_date}`) }),
      enabled_services: person.serviceIds.map((serviceId) =>
        link(`/admin/${companyId}/services/${serviceId}`, state.services.get(serviceId)?.name),
      ),
      enabled_resources: [],
    },
    email: person.email ?? "",
    mobile: "",
    queuing_disabled: person.queuingDisabled,
    person_companies: [companyId],
    ical_link: person.icalLink,
    never_booked: person.neverBooked,
    resource_ids: [],
    service_ids: person.serviceIds,
    attendance_status: person.attendanceStatus,
    ...(person.clientQueueId === undefined ? {} : { client_queue_id: person.clientQueueId }),
    created_at: stamp(person.createdAt),
    updated_at: stamp(person.updatedAt),
    _embedded: {},
    ...(reference === undefined ? {} : { reference }),
  };
}

function personFields({ id, name, description, deleted, disabled, companyId, phonePrefix }: Person): object {
  return {
    id,
    name,
    description,
    type: "person",
    extra: {},
    deleted,
    disabled,
    company_id: companyId,
    order: id,
    phone_prefix: phonePrefix,
  };
}
