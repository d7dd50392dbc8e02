/** Moves bookings. */
import type { Choice } from "../availability/candidates.js";
import { orderService } from "../baskets/order.js";
import { forbidden, invalid, type Refusal } from "../refusal.js";
import type { JrniScene } from "../state.js";
import { bookingStatus, isCancelled, lastChange, type Booking } from "./booking.js";

/** Where a booking is to go; what is left out stays. */
export interface Move extends Choice {
  readonly serviceId?: number;
  readonly start?: number;
  /** minutes */
  readonly duration?: number;
  /** who runs the company may move it anywhere it is free */
  readonly admin: boolean;
}

/**
 * Moves a booking, if it is free there. Its price follows its duration.
 *
 * @throws Refusal with 409 when it is not, with 400 for an event, which has its own time.
 */
export function moveBooking(scene: JrniScene, booking: Booking, move: Move): Booking {
  const serviceId = move.serviceId ?? booking.serviceId;
  if (serviceId === undefined) throw invalid("datetime is invalid: a space of an event cannot be moved");
  const { personId, resourceId, price, start, duration } = orderService(scene, {
    companyId: booking.companyId,
    serviceId,
    start: move.start ?? booking.start,
    duration: move.duration ?? booking.duration,
    // Whoever gives it goes on giving it, unless another one is named.
    personIds: move.personIds ?? listOf(booking.personId),
    resourceIds: move.resourceIds ?? listOf(booking.resourceId),
    ignoreBooking: booking.id,
    admin: move.admin,
  });
  const same = duration === booking.duration && serviceId === booking.serviceId;
  return saveBooking(scene, {
    ...booking,
    serviceId,
    personId,
    resourceId,
    start,
    duration,
    price: same ? booking.price : price,
  });
}

/** Why a customer may not move a booking: one of the three reasons that are documented. Their texts are ours. */
export function refuseMove({ state, clock }: JrniScene, booking: Booking): Refusal | undefined {
  if (isCancelled(booking)) return forbidden("A cancelled booking cannot be rescheduled");
  if (booking.status === bookingStatus.external) {
    return forbidden("A booking that was made externally cannot be rescheduled");
  }
  if (clock.now().getTime() <= lastChange(booking, state)) return undefined;
  return forbidden("The booking can no longer be rescheduled, its minimum cancellation time is past");
}

/** Keeps a booking that has changed. */
export function saveBooking({ state, clock }: JrniScene, booking: Booking): Booking {
  const saved = { ...booking, updatedAt: clock.now().getTime() };
  state.bookings.set(saved.id, saved);
  return saved;
}

function listOf(id: number | undefined): readonly number[] | undefined {
  return id === undefined ? undefined : [id];
}
