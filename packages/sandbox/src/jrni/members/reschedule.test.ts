import { beforeEach, describe, expect, it } from "vitest";
import { at, example, itemsOf, open, type Account, type Called } from "../fixtures/call.js";

let account: Account;

beforeEach(() => {
  account = open();
});

const wednesday = { date: "2027-03-10", time: "11:00" };

function move(body: object = wednesday, id = 15540): Promise<Called> {
  return account.member(`PUT /44120/members/7044/bookings/${id}/reschedule`, body);
}

describe("a member", () => {
  it("moves a booking to a time that is free, with whom it was", async () => {
    const { status, body } = await move();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      datetime: "2027-03-10T11:00:00+00:00",
      describe: "Wed 10th Mar 11:00am",
      min_cancellation_time: "2027-03-09T23:00:00+00:00",
      status: "Booked",
      price: 4200,
      person_name: "Ana Ruiz",
    });
  });

  it("may change the duration on the way, and then the price follows", async () => {
    expect((await move({ ...wednesday, duration: "30" })).body).toMatchObject({ duration: 30, price: 2500 });
    expect((await move({ ...wednesday, duration: 45 })).status).toBe(400);
  });

  it("moves by half an hour into the own time until now", async () => {
    expect((await move({ date: "2027-03-08", time: "09:30" })).body).toMatchObject({
      datetime: "2027-03-08T09:30:00+00:00",
    });
  });

  it("names the time by the clocks of the company, on summer time too", async () => {
    expect((await move({ date: "2027-03-29", time: "09:00" })).body).toMatchObject({
      datetime: "2027-03-29T09:00:00+01:00",
    });
  });

  it("cannot move to a time that is taken or out of hours", async () => {
    for (const time of ["12:00", "18:00", "09:10"]) {
      expect((await move({ date: "2027-03-08", time })).status, time).toBe(409);
    }
    expect(await move({ ...wednesday, time: "25:00" })).toMatchObject({
      status: 400,
      body: { detail: "time is invalid" },
    });
  });

  it("cannot move once the minimum cancellation time is past", async () => {
    account.travel("2027-03-07T21:00:00Z");
    expect((await move()).status).toBe(200);
    account.sandbox.reset();
    account.travel("2027-03-07T21:00:01Z");
    expect(await move()).toMatchObject({ status: 403, body: example("error-reschedule-too-late") });
  });

  it("cannot move a booking that is cancelled, or was made outside JRNI", async () => {
    expect(await move(wednesday, 15541)).toMatchObject({
      status: 403,
      body: example("error-reschedule-cancelled"),
    });
    expect(await move(wednesday, 15542)).toMatchObject({
      status: 403,
      body: example("error-reschedule-external"),
    });
  });

  it("cannot move a booking of somebody else, or one that is not there", async () => {
    const theirs = await account.admin("POST /admin/44120/bookings", {
      datetime: "2027-03-09T10:00:00Z",
      service_id: 51310,
      member_id: 7101,
    });
    expect((await move(wednesday, Number(at(theirs.body, "id")))).status).toBe(403);
    expect((await move(wednesday, 1)).status).toBe(404);
  });

  it("cancels a booking, which says when it was late", async () => {
    const cancel = (): Promise<Called> => account.member("DELETE /44120/members/7044/bookings/15540");
    expect((await cancel()).body).toMatchObject({
      is_cancelled: true,
      status: "Cancelled",
      settings: { late_cancel: 0 },
    });
    account.travel("2027-03-08T08:00:00Z");
    expect((await cancel()).body).toMatchObject({ settings: { late_cancel: 0 } });
    account.sandbox.reset();
    account.travel("2027-03-08T08:00:00Z");
    expect((await cancel()).body).toMatchObject({ settings: { late_cancel: 1 } });
  });
});

describe("the bookings of a member", () => {
  const list = async (query: string): Promise<unknown[]> => {
    return itemsOf((await account.member(`GET /44120/members/7044/bookings?${query}`)).body, "bookings").map(
      ({ id }) => id,
    );
  };

  it("are narrowed by day and by whether they are cancelled, the earliest first", async () => {
    expect(await list("")).toEqual([15540, 15542]);
    expect(await list("include_cancelled=true")).toEqual([15540, 15541, 15542]);
    expect(await list("include_cancelled=false")).toEqual([15540, 15542]);
    expect(await list("start_date=2027-03-09")).toEqual([15542]);
    expect(await list("end_date=2027-03-11")).toEqual([15540]);
    expect(await list("per_page=1&page=2")).toEqual([15542]);
  });
});

describe("the purchases of a member", () => {
  const list = async (query: string): Promise<unknown[]> => {
    return itemsOf(
      (await account.member(`GET /44120/members/7044/purchase_totals?${query}`)).body,
      "purchase_totals",
    ).map(({ id }) => id);
  };

  it("are narrowed by day and by whether they are paid", async () => {
    expect(await list("")).toEqual([9021, 9022]);
    expect(await list("start_date=2027-03-02")).toEqual([]);
    expect(await list("fully_paid=true")).toEqual([]);
    await account.admin("POST /admin/44120/purchases/9021/pay", { amount: 4200 });
    expect(await list("fully_paid=true")).toEqual([9021]);
    expect(await list("fully_paid=false")).toEqual([9022]);
  });
});
