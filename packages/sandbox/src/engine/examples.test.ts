import { describe, expect, it } from "vitest";
import type { Answer } from "./answer/answer.js";
import { answerOf, operation, start } from "./fixtures/start.js";

const json = (content: object): object => ({ content: { "application/json": content } });
const named = { first: { value: { id: 1 } }, second: { $ref: "#/components/examples/Second" } };
const responses = {
  404: json({ examples: { gone: { value: { code: "gone" } } } }),
  201: { description: "made" },
  200: json({ schema: { type: "object", required: ["id"] }, examples: named }),
};
const components = { examples: { Second: { value: { id: 2 } } } };
const paths = { "/": { get: operation("get", { responses }) } };

function ask(prefer?: string, handlers?: Record<string, () => Answer>) {
  const headers: Record<string, string> = prefer === undefined ? {} : { prefer };
  return answerOf(start({ paths, components, handlers }).fetch("http://api.example/", { headers }));
}

describe("examples", () => {
  it("answer with the first example of the lowest success where there is no handler", async () => {
    expect(await ask()).toEqual({ status: 200, body: { id: 1 } });
  });

  it("are of a status rather than of a range, in whatever order they are documented", async () => {
    const made = json({ example: "made" });
    const range = json({ example: "some success" });
    const other = json({ example: "whatever" });
    for (const documented of [
      { "2XX": range, 201: made },
      { 201: made, default: other, "2XX": range },
    ]) {
      const sandbox = start({ paths: { "/": { get: operation("get", { responses: documented }) } } });
      expect(await answerOf(sandbox.fetch("http://api.example/"))).toEqual({ status: 201, body: "made" });
    }
    const sandbox = start({
      paths: { "/": { get: operation("get", { responses: { default: other, "2XX": range } }) } },
    });
    expect(await answerOf(sandbox.fetch("http://api.example/"))).toEqual({
      status: 200,
      body: "some success",
    });
  });

  it("are chosen by name, also through a reference", async () => {
    for (const prefer of ["example=second", 'example="second"']) {
      expect(await ask(prefer)).toEqual({ status: 200, body: { id: 2 } });
    }
  });

  it("are chosen by status, whatever the handler would have done", async () => {
    const handlers = { get: () => ({ status: 200, body: { id: 9 } }) };
    expect(await ask(undefined, handlers)).toEqual({ status: 200, body: { id: 9 } });
    expect(await ask("respond-async, status=404", handlers)).toEqual({ status: 404, body: { code: "gone" } });
    expect(await ask("status=201")).toEqual({ status: 201, body: undefined });
  });

  it("that do not exist are a clear refusal", async () => {
    expect(await ask("status=404, example=odd")).toMatchObject({
      status: 400,
      body: { message: 'get has no example "odd" for status 404' },
    });
    expect(await ask("status=500")).toMatchObject({
      status: 400,
      body: { message: "get documents no answer with status 500" },
    });
  });

  it("are held against the schema like every answer", async () => {
    const wrong = json({ schema: { type: "integer" }, example: "one" });
    const sandbox = start({ paths: { "/": { get: operation("get", { responses: { 200: wrong } }) } } });
    expect((await sandbox.fetch("http://api.example/")).status).toBe(500);
  });

  it("may stand beside the schema or inside it", async () => {
    for (const content of [{ example: 5 }, { schema: { type: "integer", examples: [5] } }]) {
      const sandbox = start({
        paths: { "/": { get: operation("get", { responses: { 200: json(content) } }) } },
      });
      expect(await answerOf(sandbox.fetch("http://api.example/"))).toEqual({ status: 200, body: 5 });
    }
  });

  it("are at the hand of handlers", async () => {
    const sandbox = start({ paths, components, handlers: { get: (call) => call.example(404, "gone") } });
    expect(await answerOf(sandbox.fetch("http://api.example/"))).toEqual({
      status: 404,
      body: { code: "gone" },
    });
  });
});
