/** The fairjungle chapter: people over REST, provisioning over SCIM, and an event. */
import { unwrap } from "@api-clients/core";
import { createFairjungleClient, isEvent, parseEvent, patchOp } from "@api-clients/fairjungle";
import type { Sandbox } from "@api-clients/sandbox";
import type { Narrator } from "./step.js";

export async function fairjungleTour({
  step,
  fetch,
  url,
  sandbox,
}: Narrator & { url: string; sandbox: Sandbox<"fairjungle"> }): Promise<void> {
  const fairjungle = createFairjungleClient({ apiKey: "sandbox-key", baseUrl: url, fetch });

  await step("Who owns this key?", async () => {
    const { data } = unwrap(await fairjungle.GET("/api/whoami"));
    return data;
  });

  const user = await step("Create a user", async () => {
    const body = {
      data: { email: "noor.haddad@solenne.example", lang: "en", firstName: "Noor", lastName: "Haddad" },
    };
    return unwrap(await fairjungle.POST("/api/users", { body })).data;
  });

  await step("Be told what is wrong, field by field", async () => {
    const result = await fairjungle.POST("/api/users", {
      body: { data: { email: "not an address", lang: "zz" } },
    });
    if (result.status !== 422) throw new Error(`expected 422, got ${result.status}`);
    return result.error.invalid;
  });

  await step("Change one attribute", async () => {
    const init = { params: { path: { id: user.id } }, body: { data: { lang: "fr" } } };
    return unwrap(await fairjungle.PATCH("/api/users/{id}", init)).data.lang;
  });

  await step("Read everybody, page after page", async () => {
    const emails: (string | undefined)[] = [];
    for await (const { email } of fairjungle.paginate("/api/users", { params: { query: { limit: 3 } } })) {
      emails.push(email);
    }
    return emails;
  });

  await step("Find the same user by SCIM", async () => {
    const query = { filter: `userName eq "${user.email}"` };
    const [found] = await fairjungle.paginate("/scim/v2/Users", { params: { query } }).toArray({ limit: 1 });
    return found;
  });

  await step("Deactivate by SCIM, and see it archived by REST", async () => {
    const path = { id: user.id };
    const body = patchOp({ op: "replace", path: "active", value: false });
    unwrap(await fairjungle.PATCH("/scim/v2/Users/{id}", { params: { path }, body }));
    return unwrap(await fairjungle.GET("/api/users/{id}", { params: { path } })).data.archived;
  });

  await step("Read an event, typed by its kind", async () => {
    const event = await parseEvent(JSON.stringify(sandbox.events.sample()));
    return isEvent(event, "tripProject.booking.succeeded") ? event.data.reference : event.kind;
  });
}
