/** The seeded events: a weekly class, one evening with spaces left and one that is full. */
import type { Event, EventChain, EventGroup } from "../events/event.js";
import type { Calendar } from "./calendar.js";

/** The group of all classes. */
export const eventGroups: readonly EventGroup[] = [
  {
    id: 51_400,
    companyId: 44_120,
    name: "Classes",
    description: "Learn to mend your own bicycle",
    reference: "CLASSES",
  },
];

const sixPm = 1080;

/** The class. */
export function eventChains({ now, at }: Calendar): EventChain[] {
  return [
    {
      id: 412,
      companyId: 44_120,
      groupId: 51_400,
      addressId: 310,
      personId: 610,
      name: "Puncture repair class",
      description: "Mend a flat tyre in five minutes",
      reference: "CLS-PUNCTURE",
      start: at(26, sixPm),
      duration: 90,
      spaces: 12,
      price: 1500,
      ticketType: "multi_space",
      minCancelDays: 2,
      recurrence: "WEEK",
      disabled: false,
      deleted: false,
      updatedAt: now,
    },
  ];
}

/** Its evenings: the Saturday of the fourth week, and the one after. */
export function events({ now, at }: Calendar): Event[] {
  const evening = { companyId: 44_120, chainId: 412, updatedAt: now };
  return [
    { ...evening, id: 880_011, start: at(26, sixPm), bookedBefore: 2 },
    { ...evening, id: 880_012, start: at(33, sixPm), bookedBefore: 12 },
  ];
}
