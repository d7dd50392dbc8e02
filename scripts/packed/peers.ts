/** What somebody writes who builds on the clients with what is made for openapi-fetch. */
import { createFairjungleClient, type paths } from "@api-clients/fairjungle";
import { createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
import { createJrniClient } from "@api-clients/jrni";
import { createOpenApiHttp } from "openapi-msw";
import createQueryApi from "openapi-react-query";

const fairjungle = createQueryApi(createFairjungleClient({ apiKey: "key" }).openapi);
const jrni = createQueryApi(createJrniClient({ host: "example.jrni.com", appId: "app" }).openapi);
const journeyapps = createQueryApi(
  createJourneyAppsClient({
    baseUrl: "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41",
    credential: namedToken("token"),
  }).openapi,
);

export const queries: unknown[] = [
  fairjungle.queryOptions("get", "/api/users/{id}", { params: { path: { id: "7" } } }),
  jrni.queryOptions("get", "/{company_id}/services", { params: { path: { company_id: 44120 } } }),
  journeyapps.queryOptions("get", "/objects/{model}.json", { params: { path: { model: "work_order" } } }),
];

// @ts-expect-error not a path of this API
fairjungle.queryOptions("get", "/api/bookings");

const http = createOpenApiHttp<paths>({ baseUrl: "https://api.fairjungle.com" });

export const handlers: unknown[] = [
  http.get("/api/users/{id}", ({ params, response }) =>
    response(200).json({
      data: { id: params.id, type: "user", createdAt: "2026-01-01T00:00:00Z", archived: false },
    }),
  ),
  // @ts-expect-error not a path of this API
  http.get("/api/bookings", () => undefined),
];
