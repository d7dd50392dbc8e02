import { afterEach, describe, expect, it } from "vitest";
import { open } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";
import type { Session } from "./state.js";

const { call, sandbox } = open();
afterEach(() => sandbox.reset());

const user = `/users/${ids.technician}`;
const session = `${user}/sessions/${ids.session}`;
const done = { status: 200, body: {} };

const sessionState = async (): Promise<unknown> => {
  const { state, signed_out_at } = (await call(`GET ${session}`)).body as Record<string, unknown>;
  return [state, signed_out_at];
};

describe("users", () => {
  it("come in pages", async () => {
    expect((await call("GET /users?limit=1&skip=1")).body).toMatchObject({
      objects: [{ id: ids.newTechnician, enrolled: false, sessions: [] }],
      count: 1,
      total: 2,
      more: false,
    });
    expect((await call("GET /users?limit=1")).body).toMatchObject({ count: 1, more: true });
  });

  it("are locked, with every device that is signed in, and unlocked without", async () => {
    expect(await call(`POST ${user}/lock`)).toEqual(done);
    expect((await call(`GET ${user}`)).body).toMatchObject({ locked: true, enrolled: false });
    expect(await sessionState()).toEqual(["LOCKED", "2025-06-02T08:00:00Z"]);
    expect(await call(`POST ${user}/unlock`)).toEqual(done);
    expect((await call(`GET ${user}`)).body).toMatchObject({ locked: false });
    expect(await sessionState()).toEqual(["LOCKED", "2025-06-02T08:00:00Z"]);
  });

  it("have devices that are wiped or have to sign in again", async () => {
    expect(await call(`POST ${session}/re-authenticate`)).toEqual(done);
    expect(await sessionState()).toEqual(["LOCKED", "2025-06-02T08:00:00Z"]);
    sandbox.clock.advance(60_000);
    expect(await call(`POST ${session}/wipe`)).toEqual(done);
    expect(await sessionState()).toEqual(["RESET", "2025-06-02T08:01:00Z"]);
  });

  it("are locked on devices that are signed in, and wiped from all that ever were", async () => {
    const states = ["ENROLLED", "LOCKED", "RESET", "NEVER_ENROLLED"] as const;
    const [first] = sandbox.state.enrolments.get(ids.technician)?.sessions ?? [];
    const sessions = states.map(
      (state) => ({ ...first, id: ids.session, state, signed_out_at: null }) as Session,
    );
    sandbox.state.enrolments.set(ids.technician, {
      locked: false,
      last_connected_at: null,
      sessions,
      tokens: [],
    });
    await call(`POST ${user}/lock`);
    expect(sessions.map(({ state }) => state)).toEqual(["LOCKED", "LOCKED", "RESET", "NEVER_ENROLLED"]);
    expect(sessions.map(({ signed_out_at }) => signed_out_at !== null)).toEqual([true, false, false, false]);
    await call(`DELETE /objects/technician/${ids.technician}.json`);
    expect(sessions.map(({ state }) => state)).toEqual(["RESET", "RESET", "RESET", "NEVER_ENROLLED"]);
  });

  it("are given tokens to sign in with, which only the state shows, for the answer is not documented", async () => {
    expect(await call(`POST ${user}/authentication-token`)).toEqual(done);
    expect(sandbox.state.enrolments.get(ids.technician)?.tokens).toEqual([expect.stringMatching(/^\w{32}$/)]);
  });

  it("are created with their object", async () => {
    const { body } = await call("POST /objects/technician.json", {
      technician: { email: "a@waterworks.example" },
    });
    const { id } = body as { id: string };
    expect((await call(`GET /users/${id}`)).body).toEqual({
      id,
      last_connected_at: null,
      enrolled: false,
      locked: false,
      sessions: [],
    });
    expect((await call("GET /users")).body).toMatchObject({ total: 3 });
  });

  it("stay locked and wiped for good when their object is deleted", async () => {
    await call(`DELETE /objects/technician/${ids.technician}.json`);
    expect((await call(`GET ${user}`)).body).toMatchObject({ locked: true, enrolled: false });
    expect(await sessionState()).toEqual(["RESET", "2025-06-02T08:00:00Z"]);
    for (const action of ["lock", "unlock", "authentication-token"]) {
      expect(await call(`POST ${user}/${action}`)).toMatchObject({ status: 404 });
    }
    expect((await call("GET /users")).body).toMatchObject({ total: 2 });
  });

  it("keep their locks when another object is deleted", async () => {
    await call(`DELETE /objects/site/${ids.northPumpHouse}.json`);
    expect((await call(`GET ${user}`)).body).toMatchObject({ locked: false });
    expect(sandbox.state.enrolments.has(ids.northPumpHouse)).toBe(false);
  });

  it("are not changed by looking at them", async () => {
    await call(`GET /users/${ids.newTechnician}`);
    expect(sandbox.state.enrolments.has(ids.newTechnician)).toBe(false);
  });

  it("are 404 when they, or their sessions, are not there", async () => {
    const missing = [
      `GET /users/${ids.northPumpHouse}`,
      `POST /users/${ids.northPumpHouse}/lock`,
      `GET /users/${ids.newTechnician}/sessions/${ids.session}`,
      `POST ${user}/sessions/${ids.technician}/wipe`,
      "GET /users/7",
    ];
    for (const route of missing) {
      expect(await call(route), route).toMatchObject({ status: 404, body: { type: "OBJECT_NOT_FOUND" } });
    }
  });

  it("do not exist in an app without a user model", async () => {
    const site = { name: "site", fields: {} };
    const { call: callOther } = open({
      dataModel: { models: { site }, app_user: null },
      objects: [{ type: "site" }],
    });
    expect((await callOther("GET /users")).body).toEqual({ objects: [], count: 0, total: 0, more: false });
  });
});
