/** The times of a company that are taken: by bookings and by blocks. */
import { endOf, isCancelled } from "../bookings/booking.js";
import { ofCompany } from "../look-up.js";
import type { JrniState } from "../state.js";
import { slotOfBlock, slotOfBooking } from "./slot.js";

/** A slot before it is written. */
export interface Taken {
  readonly start: number;
  readonly end: number;
  readonly personId?: number;
  readonly resourceId?: number;
  readonly serviceId?: number;
  write(admin: boolean): object;
}

/** All times that are taken, in their order. */
export function takenOf(state: JrniState, companyId: number): Taken[] {
  const booked = ofCompany(state.bookings, companyId)
    .filter((booking) => !isCancelled(booking))
    .map((booking): Taken => ({
      ...booking,
      end: endOf(booking),
      write: (admin) => slotOfBooking(booking, state, admin),
    }));
  const blocked = ofCompany(state.blocks, companyId).map((block): Taken => ({
    ...block,
    write: (admin) => slotOfBlock(block, state, admin),
  }));
  return [...booked, ...blocked].sort((left, right) => left.start - right.start);
}
