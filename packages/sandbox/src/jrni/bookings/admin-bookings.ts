/** Bookings, as administrators list, read, change and cancel them. */
import type { Answer } from "../../engine/answer/answer.js";
import { childrenOf } from "../company/company.js";
import { list, type PageQuery } from "../hal/list.js";
import { orderBy } from "../hal/order.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { adminBookingResource } from "./admin-booking.js";
import { passes, type BookingFilters } from "./booking-filters.js";
import { cancelBooking } from "./cancel.js";

interface ListQuery {
  readonly query: PageQuery &
    BookingFilters & {
      readonly order_by?: string;
      readonly order_by_reverse?: boolean;
      readonly children?: boolean;
      readonly locale?: string;
    };
}

/**
 * `GET /admin/{company_id}/bookings`.
 *
 * `filter_by_fields` and `embed` are read and have no effect: in which form they are written is not known.
 */
export function listAdminBookings(call: JrniCall<InCompany & ListQuery>): Answer {
  const { state, path, query } = call;
  const companies = query.children === true ? childrenOf(state, path.company_id).map(({ id }) => id) : [];
  const bookings = [path.company_id, ...companies]
    .flatMap((id) => ofCompany(state.bookings, id))
    .filter(passes(query, state))
    .map((booking) => adminBookingResource(booking, state, query.locale));
  const sorted = orderBy(bookings, query.order_by, query.order_by_reverse);
  const members = { include_cancelled: query.include_cancelled === true };
  return list(call, "bookings", sorted, (booking) => booking, { members });
}

/** `GET /admin/{company_id}/bookings/{id}` */
export function getAdminBooking({
  state,
  path,
  query,
}: JrniCall<ById & { query: { readonly locale?: string } }>): Answer {
  return { status: 200, body: adminBookingResource(lookUpOf(state.bookings, path), state, query.locale) };
}

interface Cancel {
  readonly cancel_reason?: string;
}

/** `POST /admin/{company_id}/bookings/{id}/cancel`; the link to it has the reason in the query. */
export function cancelAdminBooking(call: JrniCall<ById & With<Cancel | undefined>>): Answer {
  const { state, path, body, url } = call;
  const reason = body?.cancel_reason ?? url.searchParams.get("cancel_reason") ?? undefined;
  const cancelled = cancelBooking(call, lookUpOf(state.bookings, path), reason);
  return { status: 201, body: adminBookingResource(cancelled, state) };
}

/** `DELETE /admin/{company_id}/bookings/{id}`: cancels as well. */
export function deleteAdminBooking(call: JrniCall<ById>): Answer {
  cancelBooking(call, lookUpOf(call.state.bookings, call.path));
  return { status: 204 };
}
