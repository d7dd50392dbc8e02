import { createSandbox } from "@api-clients/sandbox";
import { beforeEach, describe, expect, it } from "vitest";
import { basketSession } from "./auth/basket-session.js";
import { createJrniClient, type JrniClient } from "./client.js";
import { unwrap } from "./index.js";

const company_id = 44120;
const company = { path: { company_id } };
const sandbox = createSandbox("jrni");
const ines = { first_name: "Ines", last_name: "Roy", email: "ines.roy@mail.example" };
let jrni: JrniClient;

beforeEach(() => {
  sandbox.reset();
  jrni = createJrniClient({
    host: "example.jrni.com",
    appId: "a94c0e71",
    auth: basketSession(),
    fetch: sandbox.fetch,
  });
});

/** The first service, at its first free time. */
async function wish() {
  const services = jrni.paginate("/{company_id}/services", {
    params: { ...company, query: { per_page: 50 } },
  });
  const [service] = await services.toArray({ limit: 1 });
  const service_id = service?.id ?? 0;
  const query = { service_id, start_date: "2027-03-08", only_available: true };
  const times = unwrap(await jrni.GET("/{company_id}/times", { params: { ...company, query } }));
  return { service_id, start: jrni.embedded(times, "times")?.[0]?.start ?? "", questions: [] };
}

const createClient = async () =>
  unwrap(await jrni.POST("/{company_id}/client", { params: company, body: ines })).id;

describe("a guest with a basketSession books, with no thought given to tokens", () => {
  it("in a basket of version 5, and leaves a name when the time is held already", async () => {
    const item = await wish();
    const { id: basket_id } = unwrap(await jrni.POST("/baskets", { body: { company_id } }));
    const params = { path: { basket_id } };
    unwrap(await jrni.POST("/baskets/{basket_id}/service_items", { params, body: item }));
    const client = { id: await createClient() };
    const bought = unwrap(await jrni.POST("/baskets/{basket_id}/checkout", { params, body: { client } }));

    const long_id = bought.long_id ?? "";
    const purchase = unwrap(await jrni.GET("/purchases/{long_id}", { params: { path: { long_id } } }));
    expect(jrni.embedded(purchase, "client")).toMatchObject({ id: client.id, name: "Ines Roy" });
    expect(jrni.embedded(purchase, "bookings")).toMatchObject([{ datetime: item.start }]);
  });

  it("in a basket of version 5, and leaves a name first", async () => {
    const item = await wish();
    const client = { id: await createClient() };
    const { id: basket_id } = unwrap(await jrni.POST("/baskets", { body: { company_id } }));
    const params = { path: { basket_id } };
    unwrap(await jrni.POST("/baskets/{basket_id}/service_items", { params, body: item }));
    const result = await jrni.POST("/baskets/{basket_id}/checkout", { params, body: { client } });
    expect(result.status).toBe(201);
  });

  it("in a legacy basket", async () => {
    const { service_id, start } = await wish();
    const date = start.slice(0, 10);
    const time = Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16));
    const body = { service_id, date, time };
    unwrap(await jrni.POST("/{company_id}/basket/add_item", { params: company, body }));
    const member_id = await createClient();
    const result = await jrni.POST("/{company_id}/basket/checkout", { params: company, body: { member_id } });
    expect(result.status).toBe(201);
  });
});
