/** The seeded workshops: services, people, a stand, and the hours they work. */
import type { Person } from "../people/person.js";
import { attendance } from "../people/person.js";
import type { Resource } from "../resources/resource.js";
import type { Schedule, ShiftPattern } from "../schedules/schedule.js";
import type { Service } from "../services/service.js";
import { addDays } from "../time/days.js";
import type { Calendar } from "./calendar.js";

const service = {
  categoryId: 3,
  categoryName: "Repairs",
  detailGroupId: 21_044,
  timeStep: 30,
  minAdvance: 7200,
  maxAdvance: 5_184_000,
  minCancel: 43_200,
  preTime: 0,
  postTime: 10,
  bookable: true,
  disabled: false,
  deleted: false,
};
const tuneUp = {
  ...service,
  name: "Bicycle Tune-up",
  description: "Full check of one bicycle",
  durations: [30, 60],
  prices: [2500, 4200],
};

/** What can be booked: two services in the north, one in the south. */
export const services: readonly Service[] = [
  { ...tuneUp, id: 51_310, companyId: 44_120, reference: "TU-1" },
  {
    ...service,
    id: 51_311,
    companyId: 44_120,
    name: "Wheel Truing",
    description: "One wheel, straight again",
    reference: "WT-1",
    durations: [30],
    prices: [1800],
    spaces: 1,
  },
  { ...tuneUp, id: 51_312, companyId: 44_121, reference: "TU-2" },
];

const hired = Date.parse("2024-05-03T08:00:00Z");
const person = {
  description: "",
  phonePrefix: "44",
  icalLink: "",
  neverBooked: false,
  queuingDisabled: true,
  attendanceStatus: attendance.available,
  disabled: false,
  deleted: false,
  createdAt: hired,
  updatedAt: hired,
};

/** Who gives the services. */
export const people: readonly Person[] = [
  {
    ...person,
    id: 610,
    companyId: 44_120,
    name: "Ana Ruiz",
    email: "ana.ruiz@spoke-and-chain.example",
    serviceIds: [51_310],
    scheduleId: 905,
  },
  {
    ...person,
    id: 611,
    companyId: 44_120,
    name: "Ben Okoro",
    email: "ben.okoro@spoke-and-chain.example",
    reference: "S-10",
    serviceIds: [51_310, 51_311],
    scheduleId: 905,
  },
  {
    ...person,
    id: 612,
    companyId: 44_121,
    name: "Isla Grant",
    email: "isla.grant@spoke-and-chain.example",
    serviceIds: [51_312],
    scheduleId: 906,
  },
];

/** Where tune-ups are done. */
export const resources: readonly Resource[] = [
  {
    id: 27,
    companyId: 44_120,
    name: "Stand A",
    reference: "ST-A",
    description: "Repair stand by the window",
    addressId: 310,
    scheduleId: 905,
    maxBook: 1,
    neverBooked: false,
    serviceIds: [51_310],
    personIds: [610],
    disabled: false,
    deleted: false,
  },
];

/** The hours, one schedule for each branch. */
export const schedules: readonly Schedule[] = [
  { id: 905, companyId: 44_120, name: "Weekday shop hours", rules: {}, style: 0 },
  { id: 906, companyId: 44_121, name: "Weekday shop hours", rules: {}, style: 0 },
];

/** Mondays and Fridays from nine to five, the days between from ten to four. */
export function shiftPatterns({ monday }: Calendar): ShiftPattern[] {
  const weekly = {
    startDate: addDays(monday, -7),
    endDate: addDays(monday, 298),
    frequency: "weekly",
    interval: 1,
    exceptDate: [addDays(monday, 56)],
  };
  const long = { ...weekly, startTime: "09:00", endTime: "17:00", byDay: ["Monday", "Friday"] };
  const short = {
    ...weekly,
    startTime: "10:00",
    endTime: "16:00",
    byDay: ["Tuesday", "Wednesday", "Thursday"],
  };
  return [
    { ...long, id: 14, companyId: 44_120, scheduleId: 905, repeatCount: 40 },
    { ...short, id: 15, companyId: 44_120, scheduleId: 905 },
    { ...long, id: 16, companyId: 44_121, scheduleId: 906 },
    { ...short, id: 17, companyId: 44_121, scheduleId: 906 },
  ];
}
