/** A booking, as administrators see it. */
import { mobileOf, nameOf } from "../clients/client.js";
import { adminClientResource, answersById } from "../clients/client-resource.js";
import { link, type HalLinks } from "../hal/link.js";
import { lookUp } from "../look-up.js";
import type { JrniState } from "../state.js";
import { defined } from "../pick.js";
import { stamp } from "../time/stamp.js";
import { writeTime } from "../time/zone.js";
import {
  chainOf,
  describeBooking,
  endOf,
  isCancelled,
  lastChange,
  subjectOf,
  zoneOfBooking,
  type Booking,
} from "./booking.js";

/**
 * A booking, as administrators see it.
 *
 * @param locale The language that links ask for.
 */
export function adminBookingResource(booking: Booking, state: JrniState, locale = "en"): object {
  const zone = zoneOfBooking(booking, state);
  const client = lookUp(state.clients, booking.clientId);
  const { details } = client;
  const chain = chainOf(booking, state);
  const questions = answersById(booking.answers, state);
  return {
    id: booking.id,
    full_describe: describeBooking(booking, state),
    ...defined({
      person_name: nameIn(state.people, booking.personId),
      resource_name: nameIn(state.resources, booking.resourceId),
    }),
    service_name: subjectOf(booking, state),
    member_id: client.id,
    client_name: nameOf(client),
    client_email: details.email ?? "",
    client_phone: details.phone ?? "",
    client_mobile: mobileOf(client),
    ...defined({ service_id: booking.serviceId ?? chain?.groupId }),
    datetime: writeTime(booking.start, zone),
    end_datetime: writeTime(endOf(booking), zone),
    duration: booking.duration,
    duration_span: booking.duration * 60,
    listed_duration: booking.duration,
    on_waitlist: false,
    company_id: booking.companyId,
    attended: booking.attended,
    booking_updated: stamp(booking.updatedAt),
    updated_at: stamp(booking.updatedAt),
    created_at: stamp(booking.createdAt),
    client_id: client.id,
    ...defined({
      person_id: booking.personId,
      resource_id: booking.resourceId,
      event_id: booking.eventId,
      event_chain_id: chain?.id,
    }),
    price: booking.price,
    paid: booking.paid,
    quantity: booking.quantity,
    is_cancelled: isCancelled(booking),
    multi_status: multiStatus(booking, zone),
    purchase_id: booking.purchaseId,
    purchase_ref: state.purchases.get(booking.purchaseId)?.longId ?? null,
    notes: { public: [], private: booking.notes },
    channel: booking.channel,
    status: booking.status,
    slot_id: booking.slotId,
    settings: settingsOf(booking),
    slot_settings: {},
    answers_summary: booking.answers.map(({ questionId, answer }) => ({
      question_id: questionId,
      name: state.questions.get(questionId)?.name ?? null,
      answer: String(answer),
    })),
    survey_answers_summary: [],
    questions,
    min_cancellation_time: writeTime(lastChange(booking, state), zone),
    _embedded: { client: adminClientResource(client, state), answers: [] },
    _links: linksOf(booking, locale),
    ...defined({
      booked_by: booking.bookedBy?.name,
      booked_by_email: booking.bookedBy?.email,
      private_note: booking.privateNote,
      current_multi_status: booking.currentMultiStatus,
    }),
  };
}

/** The settings of a booking, as far as the stand-in has any. */
export function settingsOf({ obfuscatedId, cancelReason, lateCancel }: Booking): object {
  return {
    obfuscated_id: obfuscatedId,
    ...defined({
      cancel_reason: cancelReason,
      late_cancel: lateCancel === undefined ? undefined : Number(lateCancel),
    }),
  };
}

function multiStatus(booking: Booking, zone: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(booking.multiStatus).map(([name, time]) => [name, writeTime(time, zone)]),
  );
}

function linksOf(
  { id, companyId, clientId, personId, resourceId, serviceId, slotId }: Booking,
  locale: string,
): HalLinks {
  const root = `/admin/${companyId}`;
  return {
    self: link(`${root}/bookings/${id}?locale=${encodeURIComponent(locale)}`),
    client: link(`${root}/client/${clientId}`),
    ...(personId === undefined ? {} : { person: link(`${root}/people/${personId}`) }),
    ...(resourceId === undefined ? {} : { resource: link(`${root}/resources/${resourceId}`) }),
    ...(serviceId === undefined ? {} : { service: link(`${root}/services/${serviceId}`) }),
    slot: link(`${root}/slots/${slotId}`),
    edit: link(`${root}/bookings/${id}/edit`),
    cancel: link(`${root}/bookings/${id}/cancel{?notify,cancel_reason}`),
  };
}

function nameIn(
  table: ReadonlyMap<number, { readonly name: string }>,
  id: number | undefined,
): string | undefined {
  return id === undefined ? undefined : table.get(id)?.name;
}
