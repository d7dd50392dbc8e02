import { expect, it } from "vitest";
import { compose, type Policy } from "./send.js";

it("The first policy is outermost, and what is passed on reaches the send", async () => {
  const trace: string[] = [];
  const traced =
    (name: string): Policy =>
    (next) =>
    async (request, init) => {
      trace.push(`${name} in`);
      const response = await next(request, init);
      trace.push(`${name} out`);
      return response;
    };
  const request = new Request("https://api.example/");
  const init = { keepalive: true };
  const send = compose(
    async (...sent) => {
      expect(sent).toEqual([request, init]);
      trace.push("send");
      return new Response();
    },
    traced("first"),
    traced("second"),
  );

  await send(request, init);

  expect(trace).toEqual(["first in", "second in", "send", "second out", "first out"]);
});

it("Without policies the send is left as it is", () => {
  const send = async () => new Response();
  expect(compose(send)).toBe(send);
});
