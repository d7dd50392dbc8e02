/** A customer, as it is kept. */
import type { GivenAnswer } from "../bookings/booking.js";

/** What a customer can be told by. */
export interface Preferences {
  readonly email?: { readonly bookings?: boolean | null };
  readonly sms?: { readonly bookings?: boolean | null };
}

/** The plain members of a customer, under the names they are written and answered with. */
export const details = [
  "first_name",
  "last_name",
  "email",
  "address1",
  "address2",
  "address3",
  "address4",
  "address5",
  "postcode",
  "country",
  "phone",
  "phone_prefix",
  "phone_prefix_country_code",
  "mobile",
  "mobile_prefix",
  "mobile_prefix_country_code",
  "time_zone",
  "locale",
  "join_date",
  "comp_ref",
] as const;

/** The plain members of a customer. */
export type Details = Partial<Record<(typeof details)[number], string>>;

/** A customer: a contact, or a member, who has a password. */
export interface Client {
  readonly id: number;
  readonly companyId: number;
  readonly details: Details;
  readonly reference?: string;
  readonly password?: string;
  readonly consent?: boolean;
  readonly preferences?: Preferences;
  readonly answers: readonly GivenAnswer[];
  readonly memberLevelId?: number;
  readonly disabled: boolean;
  readonly deleted: boolean;
}

/** The name of a customer. */
export function nameOf({ details: { first_name: first = "", last_name: last = "" } }: Client): string {
  return `${first} ${last}`.trim();
}

/** A mobile number for people: `+44 (0)7700 900123`. */
export function mobileOf({ details: { mobile = "", mobile_prefix: prefix = "" } }: Client): string {
  return mobile === "" ? "" : `+${prefix.replace("+", "")} (0)${mobile}`;
}
