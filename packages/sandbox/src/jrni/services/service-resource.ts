/** A service, as it is answered: to the public and to administrators. */
import { link, type HalLinks } from "../hal/link.js";
import type { Service } from "./service.js";

/** A service, as the public sees it. */
export function serviceResource(service: Service): object {
  const { id, companyId } = service;
  return {
    ...serviceFields(service),
    _links: {
      self: link(`/${companyId}/services/${id}`),
      items: link(`/${companyId}/items?service_id=${id}`),
      images: link(`/${companyId}/media/service_images/${id}`),
      ...questionLinks(service),
      company: link(`/company/${companyId}`),
      book: link(`/${companyId}/basket/add_item?service_id=${id}{&event_id,member_id}`),
    },
  };
}

/** A service, as administrators see it. */
export function adminServiceResource(service: Service): object {
  const { id, companyId, reference } = service;
  const path = `/admin/${companyId}/services/${id}`;
  return {
    ...serviceFields(service),
    _links: {
      self: link(path),
      edit: link(`${path}/edit`),
      new_booking: link(`${path}/new_booking`),
      company: link(`/admin/${companyId}/company`),
      ...questionLinks(service),
    },
    ...(reference === undefined ? {} : { reference, api_ref: reference }),
    pre_time: service.preTime,
    post_time: service.postTime,
    ...(service.spaces === undefined ? {} : { spaces: service.spaces }),
  };
}

function serviceFields(service: Service): object {
  const { id, name, description, durations, prices } = service;
  return {
    id,
    category_id: service.categoryId ?? null,
    name,
    description,
    durations,
    prices,
    ...(service.detailGroupId === undefined ? {} : { detail_group_id: service.detailGroupId }),
    listed_durations: [],
    extra: {},
    booking_time_step: service.timeStep,
    can_refund_automatically: false,
    is_event_group: false,
    type: "service",
    group_id: null,
    deleted: service.deleted,
    queuing_disabled: true,
    company_id: service.companyId,
    min_advance_period: service.minAdvance,
    max_advance_period: service.maxAdvance,
    min_cancel_period: service.minCancel,
    booking_type_public: service.bookable ? "booking" : "none",
    booking_type: 3,
    mbooking_type: 5,
    min_bookings: 1,
    max_bookings: 1,
    method_of_appointment: "In-person",
    groups: [],
    order: id,
    child_level_service: false,
    global_id: id,
    availability: 0,
    prices_in_major_units: prices.map((price) => price / 100),
    combine_resource_and_staff: false,
    disabled: service.disabled,
  };
}

function questionLinks({ companyId, detailGroupId }: Service): HalLinks {
  if (detailGroupId === undefined) return {};
  return { questions: link(`/${companyId}/questions?detail_group_id=${detailGroupId}`) };
}
