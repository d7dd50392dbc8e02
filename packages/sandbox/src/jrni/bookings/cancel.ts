/** Cancels bookings. */
import { bookingStatus, isCancelled, lastChange, type Booking } from "./booking.js";
import { saveBooking } from "./move.js";
import type { JrniScene } from "../state.js";

/**
 * Cancels a booking, which makes its time free. One that is cancelled already stays as it is. Nothing says that it can be
 * too late: then the booking says so.
 */
export function cancelBooking(scene: JrniScene, booking: Booking, reason?: string): Booking {
  if (isCancelled(booking)) return booking;
  return saveBooking(scene, {
    ...booking,
    status: bookingStatus.cancelled,
    cancelReason: reason,
    lateCancel: scene.clock.now().getTime() > lastChange(booking, scene.state),
  });
}
