import { createJourneyAppsClient, namedToken } from "@api-clients/journeyapps";
import { createSandbox } from "@api-clients/sandbox";
import type { Api } from "./app.gen.js";

const { fetch, baseUrl } = createSandbox("journeyapps");
const app = createJourneyAppsClient<Api>({ baseUrl, credential: namedToken("sandbox-token"), fetch });

const query = { "due.gte": "2024-01-01", done: false };
const orders = app.paginate("/objects/work_order.json", { params: { query: { query } } });
for await (const { title, priority } of orders) console.log(title, "-", priority?.display);

// @ts-expect-error 2 is none of the options of `priority`, which the server says too.
const refused = await app.POST("/objects/work_order.json", { body: { work_order: { priority: 2 } } });
console.log(refused.status);
