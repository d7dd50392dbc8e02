import { bearer } from "@api-clients/core";
import { expectTypeOf, test } from "vitest";
import { adminLogin } from "./auth/admin-login.js";
import { basketSession } from "./auth/basket-session.js";
import { createJrniClient } from "./client.js";
import type {
  AdminBooking,
  AdminBookingList,
  Basket,
  ErrorBody,
  LoginChoice,
  Service,
  TimeSlot,
} from "./generated/schema.gen.js";

const jrni = createJrniClient({ host: "example.jrni.com", appId: "app" });
const path = { company_id: 44120 };

test("each status has the body that the document gives it", async () => {
  const basket = await jrni.POST("/baskets", { body: { company_id: 44120 } });
  if (basket.status === 201) expectTypeOf(basket.data).toEqualTypeOf<Basket>();
  if (basket.status === 401) expectTypeOf(basket.error).toEqualTypeOf<ErrorBody>();
  if (basket.status === 503) expectTypeOf(basket.error).toBeUnknown();

  const login = await jrni.POST("/login/admin", { body: { email: "mia@spoke.example", password: "x" } });
  if (login.status === 400) expectTypeOf(login.error).toEqualTypeOf<LoginChoice | ErrorBody>();

  const times = await jrni.GET("/{company_id}/times", {
    params: { path, query: { service_id: 51310, start_date: "2027-03-08" } },
  });
  if (times.ok) expectTypeOf(jrni.embedded(times.data, "times")).toEqualTypeOf<TimeSlot[] | undefined>();
});

test("items and pages are inferred", async () => {
  const services = jrni.paginate("/{company_id}/services", { params: { path, query: { per_page: 50 } } });
  for await (const service of services) expectTypeOf(service).toEqualTypeOf<Service>();
  const bookings = jrni.paginate("/admin/{company_id}/bookings", { params: { path } });
  expectTypeOf(await bookings.toArray({ limit: 10 })).toEqualTypeOf<AdminBooking[]>();
  for await (const page of bookings.pages()) expectTypeOf(page.data).toEqualTypeOf<AdminBookingList>();
  for await (const basket of jrni.paginate("/baskets")) expectTypeOf(basket).toEqualTypeOf<Basket>();
});

test("wrong calls do not compile", () => {
  // @ts-expect-error not a path of this API
  void jrni.GET("/{company_id}/servces", { params: { path } });
  // @ts-expect-error a company is needed
  void jrni.GET("/{company_id}/services");
  // @ts-expect-error a single service is no list
  jrni.paginate("/{company_id}/services/{id}", { params: { path: { company_id: 1, id: 2 } } });
  // @ts-expect-error times are a list, but not one of pages
  jrni.paginate("/{company_id}/times", {
    params: { path, query: { service_id: 1, start_date: "2027-03-08" } },
  });
  // @ts-expect-error an unknown parameter
  jrni.paginate("/{company_id}/services", { params: { path, query: { limit: 5 } } });
});

test("a client needs an address and an application, and takes every way to say who is calling", () => {
  createJrniClient({ baseUrl: "http://127.0.0.1:8080/api/v5", appId: "app", auth: bearer("token") });
  createJrniClient({
    host: "example.jrni.com",
    appId: "app",
    auth: basketSession({ auth: adminLogin({ email: "", password: "" }) }),
  });
  // @ts-expect-error an address is needed
  createJrniClient({ appId: "app" });
  // @ts-expect-error an application is needed
  createJrniClient({ host: "example.jrni.com" });
  // @ts-expect-error one address is enough
  createJrniClient({ host: "example.jrni.com", baseUrl: "https://example.jrni.com/api/v5", appId: "app" });
  // @ts-expect-error a login is called with who logs in
  createJrniClient({ host: "example.jrni.com", appId: "app", auth: adminLogin });
  // @ts-expect-error a password is needed
  adminLogin({ email: "mia.park@spoke-and-chain.example" });
});
