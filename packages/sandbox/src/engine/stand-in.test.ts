import { describe, expect, it } from "vitest";
import type { Answer } from "./answer/answer.js";
import { answerOf, echo, operation, start } from "./fixtures/start.js";

const paths = { "/notes": { post: operation("addNote"), get: operation("listNotes") } };

function notes(options: object = {}) {
  return start({
    paths,
    handlers: {
      addNote: ({ state, clock, ids }): Answer => {
        const note = {
          id: ids.uuid(),
          short: ids.hex24(),
          number: ids.next("note"),
          at: clock.now().toISOString(),
        };
        state.set(note.id, note);
        return { status: 200, body: note };
      },
      listNotes: ({ state }) => ({ status: 200, body: [...state.values()] }),
    },
    ...options,
  });
}

type Notes = ReturnType<typeof notes>;
const add = (sandbox: Notes) => answerOf(sandbox.fetch("http://api.example/notes", { method: "POST" }));
const list = (sandbox: Notes) => answerOf(sandbox.fetch("http://api.example/notes"));

describe("sandbox", () => {
  it("remembers what it was told", async () => {
    const sandbox = notes();
    const { body } = await add(sandbox);
    expect((await list(sandbox)).body).toEqual([body]);
    expect([...sandbox.state.values()]).toEqual([body]);
  });

  it("gives the same identifiers and times in every run, and others for another seed", async () => {
    const first = await add(notes());
    expect(first.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      short: expect.stringMatching(/^[0-9a-f]{24}$/),
      number: 1,
      at: "2025-06-02T08:00:00.000Z",
    });
    expect(await add(notes())).toEqual(first);
    expect(await add(notes({ seed: 2 }))).not.toEqual(first);
  });

  it("gives a thousand identifiers without a repetition", async () => {
    const sandbox = notes();
    await Promise.all(Array.from({ length: 1000 }, () => add(sandbox)));
    expect(sandbox.state.size).toBe(1000);
  });

  it("has a clock that stands still until it is moved", async () => {
    const sandbox = notes({ now: "2030-01-01T00:00:00Z" });
    sandbox.clock.advance(60_000);
    expect(await add(sandbox)).toMatchObject({ body: { at: "2030-01-01T00:01:00.000Z" } });
    sandbox.clock.set("2031-01-01T00:00:00Z");
    expect(await add(sandbox)).toMatchObject({ body: { at: "2031-01-01T00:00:00.000Z" } });
  });

  it("has a clock that follows another one, from where it was put", () => {
    let time = 1_000;
    const { clock } = notes({ now: () => time });
    clock.advance(500);
    time += 1_000;
    expect(clock.now().getTime()).toBe(2_500);
    clock.set(new Date(0));
    time += 7;
    expect(clock.now().getTime()).toBe(7);
  });

  it("refuses a time that is none", () => {
    expect(() => notes({ now: "yesterday" })).toThrow('"yesterday" is not a time');
    expect(() => notes().clock.advance(Number.NaN)).toThrow("Cannot advance the clock by NaN ms");
  });

  it("begins again after a reset: state, identifiers, clock, faults and log", async () => {
    const sandbox = notes();
    const first = await add(sandbox);
    sandbox.clock.advance(1);
    sandbox.faults.add({ kind: "status", status: 503, times: Infinity });
    sandbox.reset();
    expect(sandbox.requests).toEqual([]);
    expect((await list(sandbox)).body).toEqual([]);
    expect(await add(sandbox)).toEqual(first);
  });

  it("logs requests without query, headers or body, and forgets the oldest", async () => {
    const sandbox = notes({ requestLog: 2 });
    await list(sandbox);
    await sandbox.fetch("http://api.example/notes?token=secret", { method: "DELETE" });
    await sandbox.fetch("http://api.example/nothing");
    expect(sandbox.requests).toEqual([
      { method: "DELETE", path: "/notes", operationId: undefined, status: 405 },
      { method: "GET", path: "/nothing", operationId: undefined, status: 404 },
    ]);
  });

  it("stands under the path of its base URL", async () => {
    const sandbox = start({ paths, handlers: { listNotes: echo }, baseUrl: "https://any.example/api/v5/" });
    expect(sandbox.baseUrl).toBe("https://any.example/api/v5");
    expect((await sandbox.fetch(`${sandbox.baseUrl}/notes`)).status).toBe(200);
    expect((await sandbox.fetch("https://any.example/notes")).status).toBe(404);
    expect(() => start({ paths, baseUrl: "/api" })).toThrow('baseUrl "/api" is not an absolute URL');
  });

  it("fills in the variables of the document's server, and accepts any value for them", async () => {
    const servers = [
      {
        url: "https://{host}/api/{account}",
        variables: { host: { default: "h.example" }, account: { default: "acme" } },
      },
    ];
    const sandbox = start({ paths, handlers: { listNotes: echo }, document: { servers } });
    expect(sandbox.baseUrl).toBe("https://h.example/api/acme");
    expect((await sandbox.fetch("https://h.example/api/other/notes")).status).toBe(200);
  });

  it("refuses a handler of an operation that is not documented", () => {
    expect(() => start({ paths, handlers: { listNote: echo } })).toThrow(
      'test handles "listNote", which is not documented',
    );
  });
});
