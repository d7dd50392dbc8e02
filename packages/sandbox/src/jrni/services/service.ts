/** A service, as it is kept and as it is answered. */
import { link, type HalLinks } from "../hal/link.js";
import type { JrniState } from "../state.js";

/** What can be booked. */
export interface Service {
  readonly id: number;
  readonly companyId: number;
  readonly name: string;
  readonly description: string;
  readonly reference?: string;
  readonly categoryId?: number;
  readonly categoryName?: string;
  /** its questions */
  readonly detailGroupId?: number;
  /** minutes */
  readonly durations: readonly number[];
  /** of each duration */
  readonly prices: readonly number[];
  /** minutes between the times at which it can start */
  readonly timeStep: number;
  /** seconds between now and the first time the public can book */
  readonly minAdvance: number;
  /** seconds between now and the last time that can be booked */
  readonly maxAdvance: number;
  /** seconds before the start until which a customer may move a booking */
  readonly minCancel: number;
  /** minutes that are kept free before and after it */
  readonly preTime: number;
  readonly postTime: number;
  readonly spaces?: number;
  /** whether the public can book it */
  readonly bookable: boolean;
  readonly disabled: boolean;
  readonly deleted: boolean;
}

/** Whether the public can book a service: it is open to the public, and its company takes bookings. */
export function canBeBooked(
  { companyId, bookable, disabled, deleted }: Service,
  { companies }: JrniState,
): boolean {
  return bookable && !disabled && !deleted && companies.get(companyId)?.live === true;
}

/** The price of a service for some minutes; the last one where there is none. */
export function priceOf({ durations, prices }: Service, duration: number): number {
  return prices[durations.indexOf(duration)] ?? prices.at(-1) ?? 0;
}

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
