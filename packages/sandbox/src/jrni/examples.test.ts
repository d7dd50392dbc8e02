import { beforeAll, describe, expect, it } from "vitest";
import { example, open, type Account } from "./fixtures/call.js";

let account: Account;

beforeAll(() => {
  account = open();
});

type ExampleName = Parameters<typeof example>[0];

describe("the sandbox begins with the story of the examples", () => {
  it.each([
    ["GET /company/44120", "company"],
    ["GET /company/44100", "company-parent"],
    ["GET /44120/settings", "company-settings"],
    ["GET /company/44100/children", "company-list"],
    ["GET /44120/addresses", "address-list"],
    ["GET /44120/addresses/310", "address-workshop"],
    ["GET /44120/services?page=1&per_page=1", "service-list"],
    ["GET /44120/services/51310", "service"],
    ["GET /44120/people", "person-list"],
    ["GET /44120/people/610", "person"],
    ["GET /44120/resources", "resource-list"],
    ["GET /44120/resources/27", "resource"],
    ["GET /44120/items?service_id=51310", "items-of-service"],
    ["GET /44120/event_groups", "event-group-list"],
    ["GET /44120/event_groups/51400", "event-group-classes"],
    ["GET /44120/event_chains", "event-chain-list"],
    ["GET /44120/event_chains/412", "event-chain-puncture-class"],
    ["GET /44120/events?start_date=2027-04-01&end_date=2027-04-30&include_non_bookable=true", "event-list"],
    ["GET /44120/events/880011", "event-puncture-class"],
    ["GET /queuers/Qm2vT8wZk1%253D", "queuer"],
  ] as const)("public: %s", async (route, name) => {
    const { status, body } = await account.call(route);
    expect(status).toBe(200);
    expect(body).toMatchObject(comparable(name));
  });

  it.each([
    ["GET /44120/members/7044", "member-leo"],
    ["GET /44120/client/7044", "client-leo"],
    ["GET /purchases/Hq7dZp0mVt2xNc4BMTIz/bookings", "purchase-booking-list"],
    ["GET /purchases/Hq7dZp0mVt2xNc4BMTIz/bookings/15540", "purchase-booking"],
  ] as const)("members: %s", async (route, name) => {
    const { status, body } = await account.member(route);
    expect(status).toBe(200);
    expect(body).toMatchObject(comparable(name));
  });

  it.each([
    ["GET /admin/44120/company", "admin-company"],
    ["GET /admin/44120/addresses", "admin-address-list"],
    ["GET /admin/44120/services", "admin-service-list"],
    ["GET /admin/44120/services/51310", "admin-service"],
    ["GET /admin/44120/people/610", "admin-person"],
    ["GET /admin/44120/resources", "admin-resource-list"],
    ["GET /admin/44120/resources/27", "admin-resource"],
    ["GET /admin/44120/event_chains", "admin-event-chain-list"],
    ["GET /admin/44120/event_chains/412", "admin-event-chain"],
    ["GET /admin/44120/event_chains/412/events", "admin-event-list"],
    ["GET /admin/44120/events/880011", "admin-event"],
    ["GET /admin/44120/event_groups/51400", "admin-event-group"],
    ["GET /admin/44120/client", "admin-client-list"],
    ["GET /admin/44120/client/7044", "admin-client-leo"],
    ["GET /admin/44120/bookings/15540?locale=en", "admin-booking"],
    ["GET /purchases/Hq7dZp0mVt2xNc4BMTIz", "booking-created-purchase"],
    ["GET /admin/44120/slots?date=2027-03-08", "slot-list"],
    ["GET /admin/44120/schedules/905/shift_patterns/14", "shift-pattern"],
    ["GET /admin/44120/client_queues", "client-queue-list"],
    ["GET /admin/44120/client_queues/1", "client-queue"],
    ["GET /admin/44120/queuers", "queuer-list"],
    ["GET /admin/44120/administrators/88", "administrator"],
  ] as const)("administrators: %s", async (route, name) => {
    const { status, body } = await account.admin(route);
    expect(status).toBe(200);
    expect(body).toMatchObject(comparable(name));
  });
});

/**
 * An example, without what the sandbox has a mind of its own about: when things happened before it began, how links of
 * questions and lists are written, and a few members that each example fills in as it likes.
 */
function comparable(name: ExampleName): object {
  const value = withoutOwn(example(name));
  if (typeof value !== "object" || value === null) throw new TypeError(`${name} is no object`);
  return value;
}

const own = new Set([
  "templated",
  "created_at",
  "updated_at",
  "booking_updated",
  "modified_date",
  "wait_time",
  "due",
  "multi_status",
  "pusher_channel",
  "start_serving",
  "notes",
  "answers",
  "q",
  "uses_shift_patterns",
]);

function withoutOwn(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutOwn(item, key));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name]) => !own.has(name) && !(key === "_links" && name === "self"),
  );
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutOwn(member, name)]));
}
