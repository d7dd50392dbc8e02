/** The seeded customers, what they have booked, and who waits. */
import type { Block } from "../schedules/slot.js";
import { bookingStatus, type Booking } from "../bookings/booking.js";
import type { Client } from "../clients/client.js";
import type { Purchase } from "../purchases/purchase.js";
import type { ClientQueue, Queuer } from "../queues/queuer.js";
import type { Calendar } from "./calendar.js";

const nobody = { companyId: 44_120, answers: [], disabled: false, deleted: false };

/** A member and a contact. */
export const clients: readonly Client[] = [
  {
    ...nobody,
    id: 7044,
    details: {
      first_name: "Leo",
      last_name: "Marsh",
      email: "leo.marsh@mail.example",
      country: "United Kingdom",
      phone: "",
      phone_prefix: "44",
      phone_prefix_country_code: "GB",
      mobile: "7700 900123",
      mobile_prefix: "44",
      mobile_prefix_country_code: "GB",
      locale: "en",
    },
    reference: "C-7044",
    password: "staple gun weather",
    consent: true,
    preferences: { email: { bookings: true }, sms: { bookings: null } },
    answers: [{ questionId: 205, answer: "Medium" }],
  },
  {
    ...nobody,
    id: 7101,
    details: {
      first_name: "Noor",
      last_name: "Haddad",
      email: "noor.haddad@mail.example",
      mobile: "",
      mobile_prefix: "44",
    },
    reference: "C-7101",
  },
];

/** What Leo Marsh bought: three tune-ups, of which one is cancelled and one was entered from elsewhere. */
export function purchases({ now }: Calendar): Purchase[] {
  const purchase = { companyId: 44_120, clientId: 7044, byAdmin: false, createdAt: now };
  return [
    { ...purchase, id: 9021, longId: "Hq7dZp0mVt2xNc4BMTIz" },
    { ...purchase, id: 9022, longId: "Tw3kLr8vYb6sQe1JNDUx" },
  ];
}

/** His bookings: Monday at nine can be moved, the others cannot. */
export function bookings({ now, at }: Calendar): Booking[] {
  const booking = {
    companyId: 44_120,
    clientId: 7044,
    serviceId: 51_310,
    quantity: 1,
    paid: 0,
    status: bookingStatus.booked,
    attended: true,
    channel: "Client" as const,
    answers: [{ questionId: 205, answer: "Medium" }],
    notes: [],
    multiStatus: {},
    createdAt: now,
    updatedAt: now,
  };
  const hour = { duration: 60, price: 4200 };
  const halfHour = { duration: 30, price: 2500 };
  return [
    {
      ...booking,
      ...hour,
      id: 15_540,
      purchaseId: 9021,
      slotId: 70_011,
      personId: 610,
      start: at(0, 540),
      obfuscatedId: "aB3-xY7_kL9mN2pQ",
    },
    {
      ...booking,
      ...halfHour,
      id: 15_541,
      purchaseId: 9022,
      slotId: 70_014,
      personId: 611,
      start: at(2, 600),
      status: bookingStatus.cancelled,
      obfuscatedId: "dE5-wV8_jH4rT6uZ",
    },
    {
      ...booking,
      ...halfHour,
      id: 15_542,
      purchaseId: 9022,
      slotId: 70_015,
      personId: 611,
      start: at(4, 840),
      status: bookingStatus.external,
      obfuscatedId: "gK1-cX9_mB2nF7sP",
    },
  ];
}

/** Ana Ruiz takes no bookings at noon on that Monday. */
export function blocks({ at }: Calendar): Block[] {
  return [{ id: 70_012, companyId: 44_120, personId: 610, start: at(0, 720), end: at(0, 780) }];
}

/** Where people wait who come without a booking. */
export const clientQueues: readonly ClientQueue[] = [
  { id: 1, companyId: 44_120, name: "Walk-in", serviceIds: [51_310], personIds: [610] },
];

/** Noor Haddad waits. */
export function queuers({ now }: Calendar): Queuer[] {
  const minute = 60_000;
  return [
    {
      id: 52,
      companyId: 44_120,
      longId: "Qm2vT8wZk1%3D",
      queueId: 1,
      clientId: 7101,
      serviceId: 51_310,
      ticketNumber: 118,
      firstName: "Noor",
      lastName: "Haddad",
      email: "",
      mobile: "",
      duration: 30,
      createdAt: now - 10 * minute,
      due: now + 20 * minute,
      turn: 118,
    },
  ];
}
