import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { rejection } from "../transport/fixtures/rejection.js";
import { isApiError } from "./api-error.js";
import { unwrap } from "./unwrap.js";

const route = { method: "GET", path: "/users/{id}" };

describe("unwrap", () => {
  it("gives the data of a success, also where there is none", () => {
    expect(unwrap({ ok: true, data: { id: 1 }, response: new Response(), route })).toEqual({ id: 1 });
    expect(
      unwrap({ ok: true, data: undefined, response: new Response(null, { status: 204 }), route }),
    ).toBeUndefined();
  });

  it.each([undefined, "", null, { reason: "gone" }])(
    "throws an ApiError of a failure with the body %o",
    async (error) => {
      const response = new Response(null, { status: 404 });
      const thrown = await rejection((async () => unwrap({ ok: false, error, response, route }))());
      expect(isApiError(thrown, 404)).toBe(true);
      expect(thrown).toMatchObject(route);
      expect(thrown).toHaveProperty("body", error);
    },
  );

  it("goes by the status of a result that comes straight from openapi-fetch", async () => {
    interface Paths {
      "/ping": { get: { responses: { 200: { content: { "application/json": { pong: boolean } } } } } };
    }
    let status = 200;
    const client = createClient<Paths>({
      baseUrl: "https://api.example",
      fetch: async () => new Response(status === 200 ? '{"pong":true}' : null, { status }),
    });
    expect(unwrap(await client.GET("/ping"))).toEqual({ pong: true });
    status = 500;
    const thrown = await rejection((async () => unwrap(await client.GET("/ping")))());
    expect(isApiError(thrown, 500)).toBe(true);
    expect(thrown).toHaveProperty("message", "The server answered 500");
  });

  it("points out a missing await", () => {
    // @ts-expect-error: A promise is no result.
    expect(() => unwrap(Promise.resolve())).toThrow(new TypeError("unwrap() needs an awaited result"));
    // @ts-expect-error: Nor is nothing.
    expect(() => unwrap(undefined)).toThrow(new TypeError("unwrap() needs an awaited result"));
  });
});
