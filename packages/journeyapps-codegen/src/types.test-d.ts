import { createClient, unwrap, type Success } from "@api-clients/core";
import { describe, expectTypeOf, test } from "vitest";
import type {
  Api,
  SiteRead,
  TechnicianRead,
  WebhookEvent,
  webhooks,
  WorkOrderList,
  WorkOrderRead,
} from "./fixtures/field-service.gen.js";

const client = createClient<Api>({
  baseUrl: "https://run-us.journeyapps.com/api/v4/64b0c1f7aa10bb20cc30dd41",
});
const path = { id: "c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4" };

describe("a model", () => {
  test("of the app has its paths, and each answers with its own objects", async () => {
    expectTypeOf(unwrap(await client.GET("/objects/work_order.json"))).toEqualTypeOf<WorkOrderList>();
    const one = await client.GET("/objects/work_order/{id}.json", { params: { path } });
    if (one.ok) expectTypeOf(one).toEqualTypeOf<Success<200, WorkOrderRead>>();
    expectTypeOf(
      unwrap(await client.GET("/objects/site/{id}.json", { params: { path } })),
    ).toEqualTypeOf<SiteRead>();
  });

  test("that the app does not have is no path", () => {
    // @ts-expect-error -- the model is called work_order
    void client.GET("/objects/workorder.json");
    // @ts-expect-error -- a compiled app has no path for any model
    void client.GET("/objects/{model}.json", { params: { path: { model: "work_order" } } });
  });
});

describe("a field that is read", () => {
  const order: WorkOrderRead = { id: "" };

  test("has the read type of its field", () => {
    expectTypeOf(order.title).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(order.hours).toEqualTypeOf<number | null | undefined>();
    expectTypeOf(order.done?.key).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(order.before?.original).toEqualTypeOf<string | undefined>();
    expectTypeOf(order.site_id).toEqualTypeOf<string | null | undefined>();
    expectTypeOf(order.lead).toEqualTypeOf<TechnicianRead | null | undefined>();
  });

  test("completes the keys of its options, and takes others too", () => {
    expectTypeOf(order.priority?.key).toEqualTypeOf<1 | 5 | 6 | (number & {}) | undefined>();
    expectTypeOf(order.skills?.[0]?.key).toEqualTypeOf<"hydraulics" | "wiring" | (string & {}) | undefined>();
  });

  test("must be one of the model", () => {
    // @ts-expect-error -- the field is called title
    expectTypeOf(order.titel).toBeAny();
    // @ts-expect-error -- a has-many is never in the object
    expectTypeOf(order.work_orders).toBeAny();
  });
});

describe("a write", () => {
  test("takes the write types, and null to clear", () => {
    void client.POST("/objects/work_order.json", {
      body: {
        work_order: {
          title: "Grease bearings",
          due: "2024-05-17",
          hours: null,
          priority: 6,
          skills: ["wiring"],
          done: false,
          before: { base64: "AAAA", filename: "before.jpg" },
          sign_off_id: path.id,
          site_id: path.id,
          lead_id: null,
        },
      },
    });
    void client.PATCH("/objects/site/{id}.json", {
      params: { path },
      body: { site: { position: [-29.87, 30.98, null, 8, null, null] } },
    });
  });

  test("refuses another model, another field, another option, and values as they are read", () => {
    // @ts-expect-error -- the body of a work order is not that of a site
    void client.POST("/objects/work_order.json", { body: { site: { name: "North" } } });
    // @ts-expect-error -- the fields stand under the name of the model
    void client.POST("/objects/work_order.json", { body: { title: "Grease bearings" } });
    // @ts-expect-error -- the field is called title
    void client.POST("/objects/work_order.json", { body: { work_order: { titel: "Grease bearings" } } });
    // @ts-expect-error -- 2 is no option of priority
    void client.POST("/objects/work_order.json", { body: { work_order: { priority: 2 } } });
    // @ts-expect-error -- an option is written by its key alone
    void client.POST("/objects/work_order.json", { body: { work_order: { priority: { key: 1 } } } });
    // @ts-expect-error -- "welding" is no option of skills
    void client.POST("/objects/work_order.json", { body: { work_order: { skills: ["welding"] } } });
    // @ts-expect-error -- a boolean is written as true or false
    void client.POST("/objects/work_order.json", { body: { work_order: { done: { key: true } } } });
    // @ts-expect-error -- a related object is written by its id
    void client.POST("/objects/work_order.json", { body: { work_order: { site: { id: path.id } } } });
    // @ts-expect-error -- the server says when an object was changed
    void client.POST("/objects/work_order.json", { body: { work_order: { updated_at: "" } } });
  });
});

describe("a query", () => {
  test("takes conditions by field and operator, sort keys and relationships to embed", () => {
    void client.GET("/objects/work_order.json", {
      params: {
        query: {
          query: {
            done: false,
            "due.lte": "2024-05-20",
            "title.contains": "seal",
            "site_id.null": false,
            priority: 5,
          },
          sort: { due: "asc", priority: -1, updated_at: "desc" },
          embed: ["site", "lead"],
          limit: 100,
        },
      },
    });
    void client.GET("/objects/work_order/count.json", {
      params: { query: { q: { "skills.contains": "wiring" } } },
    });
    void client.GET("/objects/site.json", {
      params: { query: { query: { "_updated_at.gt": "2024-05-14T00:00:00Z" } } },
    });
  });

  test("refuses another field, another operator, another option and another relationship", () => {
    // @ts-expect-error -- the field is called due
    listWorkOrders({ query: { "until.lte": "2024-05-20" } });
    // @ts-expect-error -- the operator is called lte
    listWorkOrders({ query: { "due.le": "2024-05-20" } });
    // @ts-expect-error -- a number contains nothing
    listWorkOrders({ query: { "hours.contains": "2" } });
    // @ts-expect-error -- 2 is no option of priority
    listWorkOrders({ query: { "priority.gte": 2 } });
    // @ts-expect-error -- null is tested by true or false
    listWorkOrders({ query: { "site_id.null": "yes" } });
    // @ts-expect-error -- a relationship is queried by its id
    listWorkOrders({ query: { site: path.id } });
    // @ts-expect-error -- photos have no order
    listWorkOrders({ sort: { before: "asc" } });
    // @ts-expect-error -- directions are 1, -1, asc and desc
    listWorkOrders({ sort: { due: "up" } });
    // @ts-expect-error -- the relationship is called lead
    listWorkOrders({ embed: ["technician"] });
  });

  test("by an expression is sorted by the same keys, with a hyphen for descending", () => {
    const body = { expression: "done = ?", arguments: [false] };
    void client.POST("/objects/work_order/query.json", { body: { ...body, sort: ["-priority", "due"] } });
    void client.POST("/objects/work_order/query.json", { body: { ...body, sort: [], limit: 10 } });
    // @ts-expect-error -- the field is called due
    void client.POST("/objects/work_order/query.json", { body: { ...body, sort: ["-until"] } });
    // @ts-expect-error -- photos have no order
    void client.POST("/objects/work_order/query.json", { body: { ...body, sort: ["before"] } });
    // @ts-expect-error -- a site is not due
    void client.POST("/objects/site/query.json", { body: { ...body, sort: ["due"] } });
  });

  test("cannot embed what a model does not belong to", () => {
    // @ts-expect-error -- a site belongs to nothing
    void client.GET("/objects/site.json", { params: { query: { embed: ["work_orders"] } } });
  });

  type ListQuery = NonNullable<
    NonNullable<Api["routes"]["GET"]["/objects/work_order.json"]["init"]["params"]>["query"]
  >;
  function listWorkOrders(query: ListQuery): void {
    void client.GET("/objects/work_order.json", { params: { query } });
  }
});

describe("a batch", () => {
  test("takes writes of every model, told apart by method and type", () => {
    void client.POST("/batch.json", {
      body: {
        operations: [
          { method: "post", object: { type: "site", name: "South reservoir" } },
          { method: "put", object: { type: "site", id: path.id, name: "South reservoir" } },
          { method: "patch", object: { type: "work_order", id: path.id, priority: 6 } },
          { method: "delete", object: { type: "technician", id: path.id } },
        ],
      },
    });
  });

  test("refuses another model, a field of another model, a missing id and a write shape that is wrong", () => {
    // @ts-expect-error -- there is no model pump
    batch({ method: "post", object: { type: "pump" } });
    // @ts-expect-error -- a site has no title
    batch({ method: "post", object: { type: "site", title: "South reservoir" } });
    // @ts-expect-error -- a patch needs an id
    batch({ method: "patch", object: { type: "site", name: "South reservoir" } });
    // @ts-expect-error -- 2 is no option of priority
    batch({ method: "post", object: { type: "work_order", priority: 2 } });
    // @ts-expect-error -- in a batch the fields are flat
    batch({ method: "post", object: { type: "site", site: { name: "South reservoir" } } });
    // @ts-expect-error -- a delete takes no fields
    batch({ method: "delete", object: { type: "site", id: path.id, name: "South reservoir" } });
  });

  type Operation = Api["routes"]["POST"]["/batch.json"]["init"]["body"]["operations"][number];
  function batch(operation: Operation): void {
    void client.POST("/batch.json", { body: { operations: [operation] } });
  }
});

describe("an entry of the change log", () => {
  test("has the object of the model that its type names", async () => {
    const page = unwrap(await client.GET("/oplog.json", { params: { query: { sequence_ids: true } } }));
    for (const { object } of page.entries) {
      expectTypeOf(object.id).toEqualTypeOf<string>();
      if (object.type === "work_order") expectTypeOf(object.title).toEqualTypeOf<string | null | undefined>();
      if (object.type === "site") {
        expectTypeOf(object.name).toEqualTypeOf<string | null | undefined>();
        // @ts-expect-error -- a site has no title
        expectTypeOf(object.title).toBeAny();
      }
      // @ts-expect-error -- there is no model pump
      if (object.type === "pump") expectTypeOf(object).toBeNever();
    }
  });
});

describe("a webhook", () => {
  test("sends the object of its model", () => {
    type Event = webhooks["work_order_signed"]["post"]["requestBody"]["content"]["application/json"];
    expectTypeOf<Event["event"]>().toEqualTypeOf<"work_order_signed">();
    expectTypeOf<Event["object"]>().toEqualTypeOf<WorkOrderRead>();
  });

  test("is one of those of the app, told apart by its name", () => {
    const objectOf = (call: WebhookEvent) => {
      expectTypeOf(call.event).toEqualTypeOf<"site_changed" | "work_order_signed">();
      // @ts-expect-error -- there is no webhook of that name
      if (call.event === "site_signed") return call;
      if (call.event === "work_order_signed") expectTypeOf(call.object).toEqualTypeOf<WorkOrderRead>();
      else expectTypeOf(call.object).toEqualTypeOf<SiteRead>();
      return call.object;
    };
    expectTypeOf(objectOf).returns.toEqualTypeOf<SiteRead | WorkOrderRead>();
  });
});
