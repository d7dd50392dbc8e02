import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, open } from "../fixtures/call.js";
import { createJrniSandbox } from "../sandbox.js";
import { weekdayOf } from "../time/days.js";
import { createCalendar } from "./calendar.js";

describe("the seed", () => {
  it("has its booking on a Monday at nine, three to nine days ahead, whenever it begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.parse("2020-01-01"), max: Date.parse("2060-01-01") }), (now) => {
        const calendar = createCalendar(now);
        const days = (calendar.at(0, 540) - now) / 86_400_000;
        expect(weekdayOf(calendar.monday)).toBe("Monday");
        expect(days).toBeGreaterThan(2);
        expect(days).toBeLessThan(10);
      }),
    );
  });

  it("is that of the examples at the time of the examples", () => {
    expect(createCalendar(Date.parse("2027-03-01T10:00:00Z")).monday).toBe("2027-03-08");
  });

  it.each(["2025-06-02T08:00:00Z", "2026-10-23T23:30:00Z", "2028-02-28T12:00:00Z"])(
    "can be moved and booked at %s",
    async (now) => {
      const { call, member, sandbox } = open({ now });
      const { monday } = createCalendar(sandbox.clock.now().getTime());
      const times = await call(`GET /44120/times?service_id=51310&start_date=${monday}&only_available=true`);
      expect(at(times.body, "times")).toHaveLength(16);
      const move = { date: monday, time: "13:00" };
      expect((await member("PUT /44120/members/7044/bookings/15540/reschedule", move)).status).toBe(200);
      const events = await call("GET /44120/events");
      expect(at(events.body, "_embedded", "events", 0, "id")).toBe(880011);
    },
  );

  it("comes back as it was after a reset", async () => {
    const { admin, sandbox } = open();
    const before = JSON.stringify([...sandbox.state.bookings.values()]);
    await admin("DELETE /admin/44120/bookings/15540");
    sandbox.state.services.clear();
    sandbox.reset();
    expect(JSON.stringify([...sandbox.state.bookings.values()])).toBe(before);
    expect(sandbox.state.services.size).toBe(3);
  });

  it("is not shared between sandboxes", () => {
    const [one, other] = [createJrniSandbox(), createJrniSandbox()];
    one.state.people.delete(610);
    expect(other.state.people.has(610)).toBe(true);
  });
});
