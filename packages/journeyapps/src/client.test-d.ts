import { expectTypeOf, test } from "vitest";
import { attachment } from "./attachments/attachment.js";
import type { BatchError } from "./batch/batch-error.js";
import { createJourneyAppsClient } from "./client.js";
import { cloudCodeToken, namedToken } from "./credentials.js";
import type {
  Api as FieldService,
  SiteRead,
  WebhookEvent as FieldServiceEvent,
  WorkOrderRead,
} from "../../journeyapps-codegen/src/fixtures/field-service.gen.js";
import type {
  AttachmentWrite,
  BatchOperation,
  ErrorBody,
  ObjectList,
  ObjectRead,
  OplogEntry,
  User,
  WebhookEvent,
} from "./generated/schema.gen.js";
import { expression } from "./queries/expression.js";
import { verifyWebhook } from "./webhooks/verify-webhook.js";

const baseUrl = "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41";
const credential = namedToken("secret");
const anyApp = createJourneyAppsClient({ baseUrl, credential });
const app = createJourneyAppsClient<FieldService>({ baseUrl, credential });
const path = { model: "work_order" };

test("each status has the body that the document gives it", async () => {
  const result = await anyApp.GET("/objects/{model}.json", { params: { path } });
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<ObjectList>();
  if (result.status === 401) expectTypeOf(result.error).toEqualTypeOf<string | ErrorBody>();
  if (result.status === 429) expectTypeOf(result.error).toEqualTypeOf<ErrorBody>();
});

test("a deployment is told in one way, and whole", () => {
  const backendDeploymentId = "64b0c1f7aa10bb20cc30dd41";
  const appDeploymentId = "64b0c1d2e3f4a5b6c7d8e9f0";
  createJourneyAppsClient({
    appDeploymentId,
    region: "us",
    backendDeploymentId,
    credential: cloudCodeToken("x"),
  });
  createJourneyAppsClient({ appDeploymentId, region: "somewhere-new", backendDeploymentId, credential });
  createJourneyAppsClient({
    legacy: { region: "za", environment: "testing", backendDeploymentId },
    credential,
  });
  // @ts-expect-error: Nothing says which deployment.
  createJourneyAppsClient({ credential });
  // @ts-expect-error: Nobody signs in.
  createJourneyAppsClient({ baseUrl });
  // @ts-expect-error: The region is missing.
  createJourneyAppsClient({ appDeploymentId, backendDeploymentId, credential });
  // @ts-expect-error: Two ways at once.
  createJourneyAppsClient({ baseUrl, appDeploymentId, region: "us", backendDeploymentId, credential });
  // @ts-expect-error: There is no such environment.
  createJourneyAppsClient({ legacy: { region: "us", environment: "live", backendDeploymentId }, credential });
  // @ts-expect-error: The client writes queries as JourneyApps reads them.
  createJourneyAppsClient({ baseUrl, credential, querySerializer: () => "" });
});

test("another API is none of JourneyApps", () => {
  // @ts-expect-error: It has no log and no batches.
  createJourneyAppsClient<{ paths: object; routes: object; calls: object }>({ baseUrl, credential });
});

test("lists, searches and expression queries of any app are paged", async () => {
  expectTypeOf(await anyApp.paginate("/users").toArray({ limit: 1 })).toEqualTypeOf<User[]>();
  const objects = anyApp.paginate("/objects/{model}.json", { params: { path } }, { concurrency: 2 });
  expectTypeOf(objects).toExtend<AsyncIterable<ObjectRead>>();
  for await (const page of objects.pages()) expectTypeOf(page.data).toEqualTypeOf<ObjectList>();
  anyApp.paginate("/objects/{model}/search.json", { params: { path }, body: { query: "pump" } });
  anyApp.paginate("/objects/{model}/query.json", { params: { path }, body: expression`done = ${false}` });
  anyApp.paginate("/users", undefined, { from: "…" });
  // @ts-expect-error: The model is missing.
  anyApp.paginate("/objects/{model}.json");
  // @ts-expect-error: One object is no list.
  anyApp.paginate("/objects/{model}/{id}.json", { params: { path: { ...path, id: "x" } } });
  // @ts-expect-error: A count is no list.
  anyApp.paginate("/objects/{model}/count.json", { params: { path } });
  // @ts-expect-error: The log has a reader of its own.
  anyApp.paginate("/oplog.json");
  // @ts-expect-error: A creation is no list, though its path is that of one.
  anyApp.paginate("/objects/{model}.json", { params: { path }, body: { work_order: {} } });
});

test("the lists of an app have its objects", async () => {
  const orders = app.paginate("/objects/work_order.json", {
    params: {
      query: {
        query: { "due.gte": "2026-01-01", done: false, priority: 5, "site_id.null": true },
        sort: { due: "asc" },
        embed: ["site"],
      },
    },
  });
  for await (const order of orders) expectTypeOf(order).toEqualTypeOf<WorkOrderRead>();
  const urgent = expression`priority >= ${5} or site_id in ${["a"]}`;
  const found = app.paginate("/objects/work_order/query.json", { body: { ...urgent, sort: ["-due"] } });
  expectTypeOf(await found.toArray({ limit: 1 })).toEqualTypeOf<WorkOrderRead[]>();
  expectTypeOf(await app.paginate("/objects/site.json").toArray({ limit: 1 })).toEqualTypeOf<SiteRead[]>();
});

test("queries and bodies may be written as const", () => {
  const query = { query: { priority: 5 }, sort: { due: "asc" }, embed: ["site"] } as const;
  app.paginate("/objects/work_order.json", { params: { query } });
  const found = { expression: "id in ?", arguments: [["a", "b"]], sort: ["-due"] } as const;
  app.paginate("/objects/work_order/query.json", { body: found });
  const body = { work_order: { title: "Seal", skills: ["wiring"] } } as const;
  void app.POST("/objects/work_order.json", { body });
  void anyApp.POST("/objects/{model}.json", { params: { path }, body });
});

test("wrong queries of an app do not compile", () => {
  // @ts-expect-error: There is no such model.
  app.paginate("/objects/work_orders.json");
  // @ts-expect-error: An expression query needs an expression.
  app.paginate("/objects/work_order/query.json");
  // @ts-expect-error: There is no such field.
  app.paginate("/objects/work_order.json", { params: { query: { query: { titel: "x" } } } });
  // @ts-expect-error: There is no such operator for this field.
  app.paginate("/objects/work_order.json", { params: { query: { query: { "done.gte": true } } } });
  // @ts-expect-error: A boolean is compared with true or false.
  app.paginate("/objects/work_order.json", { params: { query: { query: { done: "no" } } } });
  // @ts-expect-error: There is no such option.
  app.paginate("/objects/work_order.json", { params: { query: { query: { priority: 9 } } } });
  // @ts-expect-error: A condition with null has an operator of its own.
  app.paginate("/objects/work_order.json", { params: { query: { query: { title: null } } } });
  // @ts-expect-error: There is no such relationship.
  app.paginate("/objects/work_order.json", { params: { query: { embed: ["technician"] } } });
  const open = expression`done = ${false}`;
  // @ts-expect-error: There is no such field to sort by.
  app.paginate("/objects/work_order/query.json", { body: { ...open, sort: ["-titel"] } });
  // @ts-expect-error: Calls are judged alike.
  void app.GET("/objects/work_order/count.json", { params: { query: { query: { titel: "x" } } } });
  // @ts-expect-error: A choice is written by its key, not as the object that is read.
  void app.POST("/objects/work_order.json", { body: { work_order: { priority: { key: 5 } } } });
});

test("only values have a place in an expression", () => {
  void expression`done = ${true} and title = ${null} and id in ${["a", "b"]}`;
  void expression`done = ${true} and ${expression`title = ${"x"}`}`;
  // @ts-expect-error: Times are sent as text; see dateTime.
  void expression`due = ${new Date()}`;
  // @ts-expect-error: Nothing can be compared with undefined.
  void expression`due = ${undefined}`;
});

test("the operations of an app are those of its models", async () => {
  const { results, failed } = await app.batch([
    { method: "post", object: { type: "work_order", title: "Flush strainer", priority: 1 } },
    { method: "patch", object: { type: "site", id: "x", name: null } },
    { method: "delete", object: { type: "site", id: "x" } },
  ]);
  expectTypeOf(failed[0]!.error).toEqualTypeOf<ErrorBody | undefined>();
  for (const result of results) {
    expectTypeOf(result.operation.object.type).toEqualTypeOf<"site" | "work_order" | "technician">();
    expectTypeOf(result.state).toEqualTypeOf<"done" | "failed" | "skipped" | "unknown">();
    if (result.state === "done") expectTypeOf(result.id).toEqualTypeOf<string | undefined>();
    // @ts-expect-error: Only what is done has an id.
    void result.id;
  }
  // @ts-expect-error: There is no such model.
  void app.batch([{ method: "post", object: { type: "work_orders" } }]);
  // @ts-expect-error: There is no such field.
  void app.batch([{ method: "post", object: { type: "work_order", titel: "x" } }]);
  // @ts-expect-error: There is no such option.
  void app.batch([{ method: "post", object: { type: "work_order", priority: 9 } }]);
  // @ts-expect-error: A replacement needs an id.
  void app.batch([{ method: "put", object: { type: "work_order" } }]);
  // @ts-expect-error: A deletion takes no fields.
  void app.batch([{ method: "delete", object: { type: "site", id: "x", name: "x" } }]);
  // @ts-expect-error: There is no such method.
  void app.batch([{ method: "upsert", object: { type: "site", id: "x" } }]);
});

test("the operations of any app are open", async () => {
  const file = await attachment(new Uint8Array(), "a.pdf");
  expectTypeOf(file).toEqualTypeOf<AttachmentWrite>();
  const outcome = await anyApp.batch([
    { method: "post", object: { type: "work_order", title: "x", report: file } },
  ]);
  expectTypeOf(outcome.results[0]!.operation).toEqualTypeOf<BatchOperation>();
  expectTypeOf<BatchError["results"][number]["operation"]>().toEqualTypeOf<BatchOperation>();
});

test("a track of any app is written as whatever it may be", () => {
  const way = { points: [{ at: "2024-05-20T10:00:00Z", where: [-29.87, 30.98] }] };
  void anyApp.POST("/objects/{model}.json", { params: { path }, body: { work_order: { way } } });
  void anyApp.batch([{ method: "patch", object: { type: "work_order", id: "x", way } }]);
  // @ts-expect-error: What says which object it is stays text.
  void anyApp.batch([{ method: "patch", object: { type: "work_order", id: way } }]);
});

test("the log has the objects of the app, and exact positions", async () => {
  for await (const entry of anyApp.oplog())
    expectTypeOf(entry).toEqualTypeOf<OplogEntry & { sequence_id: string }>();
  const log = app.oplog({ start: "7361120044518932481", signal: AbortSignal.timeout(1) });
  expectTypeOf(log.cursor).toEqualTypeOf<string>();
  for await (const { object, sequence_id } of log) {
    expectTypeOf(sequence_id).toEqualTypeOf<string>();
    if (object.type === "work_order") expectTypeOf(object.title).toEqualTypeOf<string | null | undefined>();
  }
  for await (const { data, cursor } of log.pages()) {
    expectTypeOf(data.datamodel_hash).toEqualTypeOf<string | undefined>();
    expectTypeOf(cursor).toEqualTypeOf<string>();
  }
  // @ts-expect-error: Numbers are rounded where positions are real.
  app.oplog({ start: 42 });
});

test("the position of an event is text", async () => {
  const event = await verifyWebhook("", new Headers(), "secret");
  expectTypeOf(event.sequence).toEqualTypeOf<string | undefined>();
  expectTypeOf(event.object).toEqualTypeOf<ObjectRead>();
  type Mine = Omit<WebhookEvent, "object"> & { object: WorkOrderRead };
  expectTypeOf((await verifyWebhook<Mine>("", {}, ["a", "b"])).object).toEqualTypeOf<WorkOrderRead>();
});

test("the events of an app are told apart by the name of their webhook", async () => {
  const event = await verifyWebhook<FieldServiceEvent>("", {}, "secret");
  expectTypeOf(event.sequence).toEqualTypeOf<string | undefined>();
  if (event.event === "work_order_signed") expectTypeOf(event.object).toEqualTypeOf<WorkOrderRead>();
  else expectTypeOf(event.object).toEqualTypeOf<SiteRead>();
});
