import { createFairjungleClient, type paths } from "@api-clients/fairjungle";
import { QueryClient } from "@tanstack/react-query";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import createQueryApi from "openapi-react-query";
import { afterAll, describe, expect, it } from "vitest";

const http = createOpenApiHttp<paths>({ baseUrl: "https://api.fairjungle.com" });
const server = setupServer(
  http.get("/api/users/{id}", ({ params, response }) =>
    params.id === "missing"
      ? response(404).json({ code: "notFound", message: "No such user" })
      : response(200).json({
          data: { id: params.id, type: "user", createdAt: "2026-01-01T00:00:00Z", archived: false },
        }),
  ),
);
server.listen({ onUnhandledRequest: "error" });

describe("what is built on openapi-fetch keeps working", () => {
  afterAll(() => server.close());

  it("openapi-msw answers our client, typed by our paths", async () => {
    const fairjungle = createFairjungleClient({ apiKey: "key" });
    const result = await fairjungle.GET("/api/users/{id}", { params: { path: { id: "7" } } });
    expect(result.ok && result.data.data.id).toBe("7");
  });

  it("openapi-react-query takes our client, and throws what the server said", async () => {
    const { openapi } = createFairjungleClient({ apiKey: "key" });
    const api = createQueryApi(openapi);
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    const found = await queries.fetchQuery(
      api.queryOptions("get", "/api/users/{id}", { params: { path: { id: "7" } } }),
    );
    expect(found.data.id).toBe("7");
    const missing = api.queryOptions("get", "/api/users/{id}", { params: { path: { id: "missing" } } });
    await expect(queries.fetchQuery(missing)).rejects.toMatchObject({ code: "notFound" });
    // @ts-expect-error not a path of this API
    api.queryOptions("get", "/api/bookings");
  });
});
