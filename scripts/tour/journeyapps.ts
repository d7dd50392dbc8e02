/** The JourneyApps chapter: a data model becomes types, and five thousand objects go there and come back. */
import { createJourneyAppsClient, expression, namedToken, unwrap } from "@api-clients/journeyapps";
import { compile } from "@api-clients/journeyapps-codegen";
import type { Api } from "../../packages/journeyapps-codegen/src/fixtures/field-service.gen.js";
import type { Narrator } from "./step.js";

export async function journeyAppsTour({ step, fetch, url }: Narrator & { url: string }): Promise<void> {
  const journeyapps = createJourneyAppsClient<Api>({
    baseUrl: url,
    credential: namedToken("sandbox-token"),
    fetch,
  });

  await step("Compile the app's data model into its own document", async () => {
    const xml = unwrap(await journeyapps.GET("/datamodel.xml", { parseAs: "text" }));
    const { document } = await compile(xml);
    return Object.keys(document.paths).filter((path) => path.startsWith("/objects/work_order"));
  });

  await step("Query by field and operator, typed down to the choice keys", async () => {
    const query = { query: { "due.gte": "2024-01-01", done: false }, sort: { due: "asc" as const } };
    const orders = await journeyapps
      .paginate("/objects/work_order.json", { params: { query } })
      .toArray({ limit: 5 });
    return orders.map(({ title, priority }) => ({ title, priority: priority?.display }));
  });

  const start = await step("Remember where the change log ends", async () => {
    const { next_request_start } = unwrap(
      await journeyapps.GET("/oplog.json", {
        params: { query: { sequence_ids: true, tail: true, limit: 1 } },
      }),
    );
    return next_request_start;
  });

  await step("Send 5,000 objects, a thousand at a time", async () => {
    const operations = Array.from({ length: 5_000 }, (_, index) => ({
      method: "put" as const,
      object: { type: "site" as const, id: uuid(index), name: `Pump house ${index}` },
    }));
    const { results, failed } = await journeyapps.batch(operations);
    return { sent: results.length, failed: failed.length };
  });

  await step("Read them back, several pages at once and in order", async () => {
    const query = {
      query: { "name.contains": "Pump house" },
      sort: { name: "asc" as const },
      total: true as const,
    };
    let count = 0;
    for await (const site of journeyapps.paginate(
      "/objects/site.json",
      { params: { query } },
      { concurrency: 4 },
    )) {
      if (site.name?.startsWith("Pump house")) count++;
    }
    return count;
  });

  await step("Follow the change log from where it was", async () => {
    let changes = 0;
    for await (const { operation } of journeyapps.oplog({ start, follow: false })) {
      if (operation === "create") changes++;
    }
    return changes;
  });

  await step("Ask by an expression, whose values never become part of its text", async () => {
    const body = expression`name = ${"Pump house 42"} or id in ${[uuid(7)]}`;
    const sites = await journeyapps.paginate("/objects/site/query.json", { body }).toArray({ limit: 10 });
    return sites.map(({ name }) => name);
  });
}

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
}
