/** A service, as it is kept. */
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
