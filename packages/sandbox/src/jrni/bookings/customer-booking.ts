/** A booking, as its customer sees it: in the list of a member, or in a purchase. */
import { mobileOf } from "../clients/client.js";
import { answersById } from "../clients/client-resource.js";
import { link, type HalLinks } from "../hal/link.js";
import { lookUp } from "../look-up.js";
import { defined } from "../pick.js";
import type { JrniState } from "../state.js";
import { describeTime } from "../time/stamp.js";
import { writeTime } from "../time/zone.js";
import { settingsOf } from "./admin-booking.js";
import {
  chainOf,
  describeBooking,
  endOf,
  isCancelled,
  lastChange,
  serviceOf,
  subjectOf,
  zoneOfBooking,
  type Booking,
} from "./booking.js";

/** A booking in the list of a member. */
export function memberBookingResource(booking: Booking, state: JrniState): object {
  const client = lookUp(state.clients, booking.clientId);
  const { id, price, paid } = booking;
  const words = wordsOf(booking, state);
  return {
    ...fields(booking, state),
    ...defined({ category_name: serviceOf(booking, state)?.categoryName }),
    // The real texts are not known; these are those of the document's examples.
    status: isCancelled(booking) ? "Cancelled" : "Booked",
    mobile: mobileOf(client),
    person_ids: booking.personId === undefined ? [] : [booking.personId],
    settings: settingsOf(booking),
    questions: answersById(booking.answers, state),
    _embedded: { payment_item: { id, price, paid, ...words, item_type: "Booking" }, answers: [] },
    _links: { ...relations(booking), member: link(`/${booking.companyId}/members/${client.id}`) },
  };
}

/** A booking in a purchase. */
export function purchaseBookingResource(booking: Booking, state: JrniState): object {
  const client = lookUp(state.clients, booking.clientId);
  const { price, paid } = booking;
  const due = isCancelled(booking) ? 0 : price - paid;
  const longId = state.purchases.get(booking.purchaseId)?.longId ?? "";
  return {
    ...fields(booking, state),
    duration_span: booking.duration * 60,
    listed_duration: booking.duration,
    due_now: due,
    price_in_major_units: price / 100,
    due_now_in_major_units: due / 100,
    paid_in_major_units: paid / 100,
    settings: {},
    booking_type: "Booking",
    ...defined({
      first_name: client.details.first_name,
      last_name: client.details.last_name,
      email: client.details.email,
    }),
    slot_id: booking.slotId,
    status: booking.status,
    _embedded: { answers: [], survey_answers: [] },
    _links: {
      self: link(`/purchases/${longId}/bookings/${booking.id}`),
      ...relations(booking),
      client: link(`/${booking.companyId}/client/${client.id}`),
    },
  };
}

function fields(booking: Booking, state: JrniState): object {
  const zone = zoneOfBooking(booking, state);
  const person = booking.personId === undefined ? undefined : state.people.get(booking.personId);
  const resource = booking.resourceId === undefined ? undefined : state.resources.get(booking.resourceId);
  return {
    id: booking.id,
    ...wordsOf(booking, state),
    ...defined({ person_name: person?.name, resource_name: resource?.name, event_id: booking.eventId }),
    datetime: writeTime(booking.start, zone),
    end_datetime: writeTime(endOf(booking), zone),
    duration: booking.duration,
    on_waitlist: false,
    company_id: booking.companyId,
    attended: booking.attended,
    price: booking.price,
    paid: booking.paid,
    quantity: booking.quantity,
    purchase_id: booking.purchaseId,
    purchase_ref: state.purchases.get(booking.purchaseId)?.longId ?? null,
    min_cancellation_time: writeTime(lastChange(booking, state), zone),
    service_name: subjectOf(booking, state),
    ...defined({ service_id: booking.serviceId ?? chainOf(booking, state)?.groupId }),
    time_zone: zone,
    is_cancelled: isCancelled(booking),
  };
}

function wordsOf(booking: Booking, state: JrniState): object {
  return {
    full_describe: describeBooking(booking, state),
    describe: describeTime(booking.start, zoneOfBooking(booking, state)),
  };
}

function relations({ companyId, personId, resourceId, serviceId }: Booking): HalLinks {
  return {
    ...(personId === undefined ? {} : { person: link(`/${companyId}/people/${personId}`) }),
    ...(resourceId === undefined ? {} : { resource: link(`/${companyId}/resources/${resourceId}`) }),
    ...(serviceId === undefined ? {} : { service: link(`/${companyId}/services/${serviceId}`) }),
    company: link(`/company/${companyId}`),
  };
}
