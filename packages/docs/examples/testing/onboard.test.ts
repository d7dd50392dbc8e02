/** The whole test of an integration: the sandbox stands where the provider will. */
import { createFairjungleClient, isTransportError } from "@api-clients/fairjungle";
import { createSandbox } from "@api-clients/sandbox";
import { beforeEach, expect, it } from "vitest";
import { onboard } from "./onboard.js";

const sandbox = createSandbox("fairjungle");
const fairjungle = createFairjungleClient({ apiKey: "sandbox-key", fetch: sandbox.fetch });
const email = "noor.haddad@solenne.example";

beforeEach(() => sandbox.reset());

it("adds a colleague once, however often it is asked to", async () => {
  expect(await onboard(fairjungle, email)).toBe("added");
  expect(await onboard(fairjungle, email)).toBe("known");
  const users = await fairjungle.paginate("/api/users").toArray({ limit: Infinity });
  expect(users.filter((user) => user.email === email)).toHaveLength(1);
});

it("does not take a refused key for a known colleague", async () => {
  const stranger = createFairjungleClient({ apiKey: "wrong", fetch: sandbox.fetch });
  await expect(onboard(stranger, email)).rejects.toMatchObject({ name: "ApiError", status: 401 });
});

it("does not ask again where the answer was lost, for the colleague may be there", async () => {
  sandbox.faults.add({ kind: "cutConnection" });
  const error: unknown = await onboard(fairjungle, email).catch((thrown: unknown) => thrown);
  expect(isTransportError(error, "network")).toBe(true);
  expect(sandbox.requests).toHaveLength(1);
});
