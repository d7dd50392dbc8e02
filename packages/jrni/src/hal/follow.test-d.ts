import type { HalLink, Outcome } from "@api-clients/core";
import { expectTypeOf, test } from "vitest";
import { createJrniClient } from "../client.js";
import type * as api from "../generated/schema.gen.js";

const jrni = createJrniClient({ host: "example.jrni.com", appId: "app" });

/** What following brings when it goes well. */
type Data<Result> = Extract<Awaited<Result>, { ok: true }> extends { data: infer Data } ? Data : never;

declare const company: api.Company;
declare const admin: api.AdminCompany;
declare const service: api.Service;
declare const person: api.Person;
declare const adminPerson: api.AdminPerson;
declare const resource: api.Resource;
declare const booking: api.AdminBooking;
declare const memberBooking: api.MemberBooking;
declare const purchase: api.Purchase;
declare const member: api.Member;
declare const login: api.Login;
declare const event: api.Event;
declare const eventChain: api.EventChain;
declare const basket: api.Basket;
declare const queuer: api.Queuer;
declare const shift: api.Shift;
declare const slot: api.Slot;
declare const services: api.ServiceList;

test("a relation answers what the GET of its target answers", () => {
  expectTypeOf<Data<typeof settings>>().toEqualTypeOf<api.CompanySettings>();
  const settings = jrni.follow(company, "settings");
  const list = jrni.follow(company, "services");
  expectTypeOf<Data<typeof list>>().toEqualTypeOf<api.ServiceList>();
  const people = jrni.follow(company, "people");
  expectTypeOf<Data<typeof people>>().toEqualTypeOf<api.PersonList>();
  const resources = jrni.follow(company, "resources");
  expectTypeOf<Data<typeof resources>>().toEqualTypeOf<api.ResourceList>();
  const events = jrni.follow(company, "events");
  expectTypeOf<Data<typeof events>>().toEqualTypeOf<api.EventList>();
  const chains = jrni.follow(company, "event_chains");
  expectTypeOf<Data<typeof chains>>().toEqualTypeOf<api.EventChainList>();
  const details = jrni.follow(company, "client_details");
  expectTypeOf<Data<typeof details>>().toEqualTypeOf<api.ClientDetails>();
  const address = jrni.follow(company, "address");
  expectTypeOf<Data<typeof address>>().toEqualTypeOf<api.Address>();
  const parent = jrni.follow(company, "parent");
  expectTypeOf<Data<typeof parent>>().toEqualTypeOf<api.Company>();
  const found = jrni.follow(company, "company_search");
  expectTypeOf<Data<typeof found>>().toEqualTypeOf<api.CompanyList>();
  const client = jrni.follow(company, "client_by_email");
  expectTypeOf<Data<typeof client>>().toEqualTypeOf<api.Client>();
  const days = jrni.follow(company, "days");
  expectTypeOf<Data<typeof days>>().toEqualTypeOf<api.DayData>();
});

test("so it does for an administrator, a service, a person and a resource", () => {
  const bookings = jrni.follow(admin, "bookings");
  expectTypeOf<Data<typeof bookings>>().toEqualTypeOf<api.AdminBookingList>();
  const slots = jrni.follow(admin, "slots");
  expectTypeOf<Data<typeof slots>>().toEqualTypeOf<api.SlotList>();
  const schedules = jrni.follow(admin, "schedules");
  expectTypeOf<Data<typeof schedules>>().toEqualTypeOf<api.ScheduleList>();
  const administrators = jrni.follow(admin, "administrators");
  expectTypeOf<Data<typeof administrators>>().toEqualTypeOf<api.AdministratorList>();
  const form = jrni.follow(admin, "new_person");
  expectTypeOf<Data<typeof form>>().toEqualTypeOf<api.SchemaForm>();
  const questions = jrni.follow(service, "questions");
  expectTypeOf<Data<typeof questions>>().toEqualTypeOf<api.QuestionGroup>();
  const category = jrni.follow(service, "category");
  expectTypeOf<Data<typeof category>>().toEqualTypeOf<api.Category>();
  const images = jrni.follow(person, "images");
  expectTypeOf<Data<typeof images>>().toEqualTypeOf<api.ImageList>();
  const schedule = jrni.follow(adminPerson, "schedule");
  expectTypeOf<Data<typeof schedule>>().toEqualTypeOf<api.Schedule>();
  const items = jrni.follow(resource, "items");
  expectTypeOf<Data<typeof items>>().toEqualTypeOf<api.ItemList>();
});

test("so it does for bookings, purchases, members, events, baskets and the rest", () => {
  const survey = jrni.follow(memberBooking, "survey_questions");
  expectTypeOf<Data<typeof survey>>().toEqualTypeOf<api.QuestionGroup>();
  const bookings = jrni.follow(purchase, "bookings");
  expectTypeOf<Data<typeof bookings>>().toEqualTypeOf<api.PurchaseBookingList>();
  const totals = jrni.follow(member, "purchase_totals");
  expectTypeOf<Data<typeof totals>>().toEqualTypeOf<api.PurchaseTotalList>();
  const administrator = jrni.follow(login, "administrator");
  expectTypeOf<Data<typeof administrator>>().toEqualTypeOf<api.Administrator>();
  const chain = jrni.follow(event, "event_chain");
  expectTypeOf<Data<typeof chain>>().toEqualTypeOf<api.EventChain>();
  const asked = jrni.follow(eventChain, "questions");
  expectTypeOf<Data<typeof asked>>().toEqualTypeOf<api.QuestionGroup>();
  const again = jrni.follow(basket, "self");
  expectTypeOf<Data<typeof again>>().toEqualTypeOf<api.Basket>();
  const booked = jrni.follow(slot, "bookings");
  expectTypeOf<Data<typeof booked>>().toEqualTypeOf<api.AdminBookingList>();
  const pattern = jrni.follow(shift, "shift_pattern");
  expectTypeOf<Data<typeof pattern>>().toEqualTypeOf<api.ShiftPattern>();
  const next = jrni.follow(services, "next");
  expectTypeOf<Data<typeof next>>().toEqualTypeOf<api.ServiceList>();
});

test("a relation that may lead to either of several targets answers either", () => {
  const given = jrni.follow(booking, "service");
  expectTypeOf<Data<typeof given>>().toEqualTypeOf<api.Service | api.AdminService>();
  const self = jrni.follow(purchase, "self");
  expectTypeOf<Data<typeof self>>().toEqualTypeOf<api.Purchase>();
  const seen = jrni.follow(queuer, "self");
  expectTypeOf<Data<typeof seen>>().toEqualTypeOf<api.Queuer>();
});

test("a relation that holds a list answers as one of its links", () => {
  const enabled = jrni.follow(adminPerson, "enabled_services", { index: 2 });
  expectTypeOf<Data<typeof enabled>>().toEqualTypeOf<api.AdminService>();
  const administrators = jrni.follow(login, "administrators");
  expectTypeOf<Data<typeof administrators>>().toEqualTypeOf<api.Administrator>();
});

test("a relation without a target can be followed all the same, to data that is unknown", () => {
  const prices = jrni.follow(company, "opening_hours", {
    params: { query: { anything: 1 }, path: { id: 7 } },
  });
  expectTypeOf(prices).toEqualTypeOf<Promise<Outcome>>();
  const text = jrni.follow({} as api.BookingText, "whatever");
  expectTypeOf(text).toEqualTypeOf<Promise<Outcome>>();
});

test("a failure has the body of the target's own failures", async () => {
  const result = await jrni.follow(company, "services");
  if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<api.ErrorBody>();
  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<api.ServiceList>();
});

test("relations of what was followed can be followed on", async () => {
  const result = await jrni.follow(company, "services");
  const [first] = result.data?._embedded.services ?? [];
  if (first) expectTypeOf<Data<typeof items>>().toEqualTypeOf<api.ItemList>();
  const items = jrni.follow(first ?? service, "items");
});

test("the query is that of the target, with nothing in it required", () => {
  void jrni.follow(company, "services", {
    params: { query: { per_page: 50, "exclude_links[]": ["images"] } },
  });
  void jrni.follow(service, "questions", { params: { query: {} } });
  void jrni.follow(admin, "purchases", { params: { query: { created_from: "2027-03-01T00:00:00Z" } } });
  void jrni.follow(company, "client_by_email", { params: { path: { email: "leo.marsh@mail.example" } } });
  void jrni.follow(company, "services", {
    signal: AbortSignal.timeout(1000),
    headers: { "Accept-Language": "cy" },
  });
});

test("wrong calls do not compile", () => {
  // @ts-expect-error a misspelt relation
  void jrni.follow(company, "servces");
  // @ts-expect-error a relation of another resource
  void jrni.follow(service, "purchases");
  // @ts-expect-error an unknown parameter
  void jrni.follow(company, "services", { params: { query: { per_pge: 50 } } });
  // @ts-expect-error a parameter of another type
  void jrni.follow(company, "services", { params: { query: { per_page: "fifty" } } });
  // @ts-expect-error an unknown variable
  void jrni.follow(company, "client_by_email", { params: { path: { mail: "leo.marsh@mail.example" } } });
  // @ts-expect-error a target that takes no query
  void jrni.follow(company, "settings", { params: { query: { page: 1 } } });
  // @ts-expect-error following is GET, which has no body
  void jrni.follow(company, "services", { body: {} });
  // @ts-expect-error no resource: it has no links
  void jrni.follow({ id: 1 }, "self");
  // @ts-expect-error a result is not yet a resource
  void jrni.follow(jrni.follow(company, "services"), "self");
  // @ts-expect-error an index is a number
  void jrni.follow(adminPerson, "enabled_services", { index: "first" });
});

test("link and embedded are typed by the same names", () => {
  expectTypeOf(jrni.link(company, "services")).toEqualTypeOf<HalLink<"/{company_id}/services"> | undefined>();
  expectTypeOf(jrni.link(adminPerson, "enabled_services", 1)).toEqualTypeOf<
    HalLink<"/admin/{company_id}/services/{id}"> | undefined
  >();
  expectTypeOf(jrni.link(purchase, "web_cal")).toEqualTypeOf<HalLink | undefined>();
  expectTypeOf(jrni.embedded(services, "services")).toEqualTypeOf<api.Service[] | undefined>();
  expectTypeOf(jrni.embedded(purchase, "client")).toExtend<api.Client | undefined>();
  // @ts-expect-error a misspelt relation
  jrni.link(company, "servces");
  // @ts-expect-error nothing of this name is embedded
  jrni.embedded(services, "people");
  // @ts-expect-error nothing is embedded
  jrni.embedded(service, "people");
});
