import { describe, expect, it } from "vitest";
import { answerJson, serve } from "../../core/src/transport/fixtures/server.js";
import { createJrniClient } from "./client.js";
import { multipartSerializer } from "./index.js";

const path = { long_id: "Hq7dZp0mVt2xNc4BMTIz", id: 15540 };
const file = new File(["a photo"], "photo.jpg", { type: "image/jpeg" });

describe("a body that holds a file, over a real socket", () => {
  it.each([
    ["by itself", {}],
    ["where the caller says so", { bodySerializer: multipartSerializer }],
  ])("goes as a form %s", async (_, init) => {
    const server = await serve((_, response) => answerJson(response, 201, {}));
    const jrni = createJrniClient({ baseUrl: `${server.origin}/api/v5`, appId: "app-1f00" });
    await jrni.POST("/purchases/{long_id}/bookings/{id}/attach", {
      params: { path },
      body: { file },
      ...init,
    });
    const [received] = server.received;
    expect(received?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(received?.body).toContain('name="file"; filename="photo.jpg"');
    expect(received?.body).toContain("a photo");
  });

  it("leaves every other body JSON, and a serializer of the caller's own its say", async () => {
    const server = await serve((_, response) => answerJson(response, 201, { id: "7f20ab" }));
    const options = { baseUrl: `${server.origin}/api/v5`, appId: "app-1f00" };
    await createJrniClient(options).POST("/baskets", { body: { company_id: 44120 } });
    await createJrniClient({ ...options, bodySerializer: () => '"own"' }).POST("/baskets", {
      body: { company_id: 44120 },
    });
    expect(server.received.map(({ body }) => body)).toEqual(['{"company_id":44120}', '"own"']);
    expect(server.received[0]?.headers["content-type"]).toBe("application/json");
  });
});
