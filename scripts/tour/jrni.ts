/** The JRNI chapter: a guest books, an administrator reads along. */
import { adminLogin, basketSession, createJrniClient, unwrap } from "@api-clients/jrni";
import type { Sandbox } from "@api-clients/sandbox";
import type { Narrator } from "./step.js";

const company_id = 44120;

export async function jrniTour({
  step,
  fetch,
  url,
  sandbox,
}: Narrator & { url: string; sandbox: Sandbox<"jrni"> }): Promise<void> {
  const connection = { baseUrl: url, appId: "a94c0e71", fetch };
  const guest = createJrniClient({ ...connection, auth: basketSession() });
  const admin = createJrniClient({
    ...connection,
    auth: adminLogin({ email: "tom.reyes@spoke-and-chain.example", password: "paper boat harbour" }),
  });

  const service = await step("As a guest, find a service", async () => {
    const [first] = await guest
      .paginate("/{company_id}/services", { params: { path: { company_id }, query: { per_page: 10 } } })
      .toArray({ limit: 1 });
    if (!first) throw new Error("there is no service to book");
    return first;
  });

  const start = await step("Find a free time in a week", async () => {
    const day = new Date(sandbox.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
    const query = { service_id: service.id, start_date: day, end_date: day, only_available: true };
    const times = unwrap(await guest.GET("/{company_id}/times", { params: { path: { company_id }, query } }));
    const start = guest.embedded(times, "times")?.[0]?.start;
    if (!start) throw new Error(`nothing is free on ${day}`);
    return start;
  });

  const basket = await step("Open a basket, whose token comes in a header", async () =>
    unwrap(await guest.POST("/baskets", { body: { company_id } })),
  );

  await step("Hold the time for five minutes", async () => {
    const body = { service_id: service.id, start, questions: [] };
    const params = { path: { basket_id: basket.id } };
    return unwrap(await guest.POST("/baskets/{basket_id}/service_items", { params, body })).expires;
  });

  const purchase = await step("Check out with a name", async () => {
    const client = { first_name: "Leo", last_name: "Marsh", email: "leo.marsh@mail.example" };
    const params = { path: { basket_id: basket.id } };
    return unwrap(await guest.POST("/baskets/{basket_id}/checkout", { params, body: { client } }));
  });

  await step("Follow a link of the purchase, typed by the document", async () => {
    const bookings = unwrap(await guest.follow(purchase, "bookings"));
    return bookings._embedded.bookings.map(({ full_describe, datetime }) => ({ full_describe, datetime }));
  });

  await step("As an administrator, read all bookings", async () => {
    const params = { path: { company_id }, query: { per_page: 5 } };
    const names: (string | null | undefined)[] = [];
    for await (const booking of admin.paginate("/admin/{company_id}/bookings", { params })) {
      names.push(booking.full_describe);
    }
    return names;
  });
}
