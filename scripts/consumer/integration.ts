/** What somebody who installed the packages writes: one file that touches the types of all of them. */
import { bearer, type Policy, timeout } from "@api-clients/core";
import { fakeFetch } from "@api-clients/core/testing";
import { createFairjungleClient, unwrap, type User } from "@api-clients/fairjungle";
import { createJourneyAppsClient, namedToken, verifyWebhook } from "@api-clients/journeyapps";
import { compile } from "@api-clients/journeyapps-codegen";
import { adminLogin, createJrniClient, type Service } from "@api-clients/jrni";
import { createSandbox } from "@api-clients/sandbox";

const logged: Policy = (next) => async (request, init) => {
  const response = await next(request, init);
  console.log(request.method, response.status);
  return response;
};

export async function users(cursor?: string, now?: string): Promise<(string | undefined)[]> {
  const { fetch } = createSandbox("fairjungle", { now, events: { attempts: undefined } });
  const fairjungle = createFairjungleClient({ apiKey: "key", fetch, policies: [logged, timeout(1000)] });
  const init = { params: { query: { limit: 2 } } };
  // With `exactOptionalPropertyTypes`, an undefined cursor or option is not a missing one.
  const all: User[] = await fairjungle.paginate("/api/users", init, { from: cursor }).toArray({ limit: 10 });
  return all.map(({ email }) => email);
}

export async function services(): Promise<Service | undefined> {
  const auth = adminLogin({ email: "mia.park@spoke-and-chain.example", password: "correct horse battery" });
  const jrni = createJrniClient({ host: "example.jrni.com", appId: "app", auth });
  const params = { path: { company_id: 44120 } };
  const { _embedded: embedded } = unwrap(await jrni.GET("/{company_id}/services", { params }));
  const [service] = embedded.services;
  if (service) await jrni.follow(service, "items");
  return service;
}

export async function titles(): Promise<unknown[]> {
  const journeyapps = createJourneyAppsClient({
    baseUrl: "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41",
    credential: namedToken("token"),
  });
  const params = { path: { model: "work_order" } };
  const orders = await journeyapps.paginate("/objects/{model}.json", { params }).toArray({ limit: 10 });
  return orders.map(({ title }) => title);
}

export const others = { bearer, compile, fakeFetch, verifyWebhook };
