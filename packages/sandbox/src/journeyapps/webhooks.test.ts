import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Webhook } from "./data-model.js";
import { example } from "./fixtures/examples.js";
import { open } from "./fixtures/call.js";
import { ids } from "./field-service/ids.js";
import type { JourneyAppsSandboxOptions } from "./sandbox.js";

const url = "https://hooks.example/journeyapps";
const receivers = { work_order_signed: { url, secret: "a secret" } };
const signed = { work_order: { sign_off_id: ids.signature } };

interface Sent {
  readonly body: string;
  readonly headers: Headers;
  readonly event: {
    readonly event: string;
    readonly operation: string;
    readonly object: Record<string, unknown>;
  };
}

/** A deployment whose webhook calls are caught. */
function listening(
  options: JourneyAppsSandboxOptions = {},
  answer: () => Response = () => new Response(null, { status: 204 }),
) {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    expect([request.method, request.redirect]).toEqual(["POST", "manual"]);
    const body = await request.text();
    sent.push({ body, headers: request.headers, event: JSON.parse(body) });
    return answer();
  };
  return {
    sent,
    ...open({
      webhookCalls: { receivers, fetch },
      ...options,
      ...(options.webhookCalls && { webhookCalls: { fetch, ...options.webhookCalls } }),
    }),
  };
}

function update(name: string, fields?: Webhook["fields"]): JourneyAppsSandboxOptions {
  return {
    webhooks: [{ name, model: "work_order", type: "update", fields }],
    webhookCalls: { receivers: { [name]: { url, secret: "s" } } },
  };
}

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

describe("webhooks", () => {
  it("are sent as the example shows them, with every digit of their position, and signed over the raw body", async () => {
    const { sandbox, call, sent } = listening();
    await call(`PATCH /objects/work_order/${ids.replaceSeal}.json`, signed);
    expect(await sandbox.webhooks.settled()).toEqual([{ event: "work_order_signed", url, outcome: 204 }]);
    const [{ body, headers, event } = { body: "", headers: new Headers(), event: undefined }] = sent;
    expect(Object.keys(event ?? {})).toEqual(Object.keys(example("webhook-event") as object));
    expect(sandbox.check("WebhookEvent", event)).toEqual([]);
    expect(event).toMatchObject({
      event: "work_order_signed",
      server: "https://64b0c1e8bb21cc30dd41ee52.backend.us.journeyapps.com",
      app: ids.backendDeployment,
      account_id: ids.backendDeployment,
      app_id: "64b0c1d2e3f4a5b6c7d8e9f0",
      operation: "update",
      object: { id: ids.replaceSeal, title: "Replace seal", sign_off: { state: "uploaded" } },
    });
    expect(event?.object).not.toHaveProperty("display");
    expect(event?.object).not.toHaveProperty("lead_id");
    expect(body).toContain('"sequence":7361120044518933953,');
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("x-journey-signature")).toBe(
      createHmac("sha256", "a secret").update(body).digest("hex"),
    );
  });

  it("of type ready fire once for an object, when all conditions hold", async () => {
    const { sandbox, call, sent } = listening();
    const create = { work_order: { title: "x", site_id: null } };
    const { body } = await call("POST /objects/work_order.json", create);
    const route = `PATCH /objects/work_order/${(body as { id: string }).id}.json`;
    await call(route, signed);
    expect(sent).toHaveLength(0);
    await call(route, { work_order: { site_id: ids.northPumpHouse } });
    await call(route, { work_order: { title: "y" } });
    await sandbox.webhooks.settled();
    expect(sent.map(({ event }) => [event.operation, event.object.title])).toEqual([["update", "x"]]);
    // This one was signed before the sandbox began.
    await call(`PATCH /objects/work_order/${ids.greaseBearings}.json`, { work_order: { hours: 1 } });
    await sandbox.webhooks.settled();
    expect(sent).toHaveLength(1);
  });

  it("wait for a file that is not there yet", async () => {
    const { sandbox, call, sent } = listening();
    const attachment = sandbox.state.attachments.get(ids.signature);
    if (attachment) attachment.state = "pending";
    const route = `PATCH /objects/work_order/${ids.replaceSeal}.json`;
    await call(route, signed);
    await sandbox.webhooks.settled();
    expect(sent).toHaveLength(0);
    if (attachment) attachment.state = "uploaded";
    await call(route, { work_order: { hours: 3 } });
    await sandbox.webhooks.settled();
    expect(sent).toHaveLength(1);
  });

  it("of type update fire at every save while their conditions hold, by any way of writing, but not at a delete", async () => {
    const fields = [{ name: "lead" }, { name: "due", required: false }];
    const { sandbox, call, sent } = listening(update("led", fields));
    const route = `/objects/work_order/${ids.replaceSeal}.json`;
    const lead_id = ids.technician;
    await call(`PATCH ${route}`, { work_order: { hours: 1 } });
    await call(`PATCH ${route}`, { work_order: { lead_id } });
    await call(`PUT ${route}`, { work_order: { lead_id } });
    const operations = [
      { method: "post", object: { type: "work_order", lead_id, title: "batch" } },
      { method: "post", object: { type: "work_order", lead_id, title: { x: 1 } } },
      { method: "post", object: { type: "site", name: "x" } },
    ];
    await call("POST /batch.json", { operations });
    await call(`DELETE ${route}`);
    await sandbox.webhooks.settled();
    expect(sent.map(({ event }) => event.operation)).toEqual(["update", "update", "create"]);
  });

  it("show the object as it was when they fired", async () => {
    const { sandbox, call, sent } = listening(update("saved"));
    const operations = ["One", "Two"].map((title) => ({
      method: "patch",
      object: { type: "work_order", id: ids.replaceSeal, title },
    }));
    await call("POST /batch.json", { operations });
    await sandbox.webhooks.settled();
    // Which call arrives first is not promised.
    expect(sent.map(({ event }) => event.object.title).toSorted()).toEqual(["One", "Two"]);
  });

  it("are not sent while nobody has entered a URL for them", async () => {
    const { sandbox, call, sent } = listening({ webhookCalls: {} });
    await call(`PATCH /objects/work_order/${ids.replaceSeal}.json`, signed);
    expect(await sandbox.webhooks.settled()).toEqual([]);
    expect(sent).toEqual([]);
  });

  it("keep no writer waiting, are sent once, and tell why nobody answered", async () => {
    const { sandbox, call } = listening(update("saved"), () => {
      throw new TypeError("fetch failed");
    });
    const answer = await call(`PATCH /objects/work_order/${ids.replaceSeal}.json`, { work_order: {} });
    expect(answer.status).toBe(200);
    expect(await sandbox.webhooks.settled()).toEqual([{ event: "saved", url, outcome: "fetch failed" }]);
    sandbox.reset();
    expect(await sandbox.webhooks.settled()).toEqual([]);
  });

  it("may be answered by writing to the sandbox, and that is waited for too", async () => {
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const { object } = (await new Request(input, init).json()) as { object: { hours?: number } };
      const hours = (object.hours ?? 0) + 1;
      if (hours < 5)
        await deployment.call(`PATCH /objects/work_order/${ids.readMeter}.json`, { work_order: { hours } });
      return new Response();
    };
    const { webhooks, webhookCalls } = update("saved");
    const deployment = open({ webhooks, webhookCalls: { ...webhookCalls, fetch } });
    await deployment.call(`PATCH /objects/work_order/${ids.readMeter}.json`, { work_order: { hours: 1 } });
    expect(await deployment.sandbox.webhooks.settled()).toHaveLength(4);
  });

  it("reach a real port of this machine", async () => {
    const seen: unknown[] = [];
    const listeningServer = createServer((request, response) => {
      let text = "";
      request.on("data", (data: Buffer) => (text += data.toString()));
      request.on("end", () => {
        const expected = createHmac("sha256", "s").update(text).digest("hex");
        seen.push(request.headers["x-journey-signature"] === expected);
        response.writeHead(202).end("ok");
      });
    });
    server = listeningServer;
    await new Promise<void>((resolve) => void listeningServer.listen(0, "127.0.0.1", resolve));
    const local = `http://127.0.0.1:${(listeningServer.address() as AddressInfo).port}/`;
    const webhookCalls = { receivers: { work_order_signed: { url: local, secret: "s" } } };
    const { sandbox, call } = open({ webhookCalls });
    await call(`PATCH /objects/work_order/${ids.replaceSeal}.json`, signed);
    expect(await sandbox.webhooks.settled()).toMatchObject([{ outcome: 202 }]);
    expect(seen).toEqual([true]);
  });

  it("do not leave this machine unless they are sent by the user's own fetch", () => {
    const calling = (address: string, name = "work_order_signed") =>
      open({ webhookCalls: { receivers: { [name]: { url: address, secret: "s" } } } });
    expect(() => calling(url)).toThrow("hooks.example is not this machine");
    expect(() => calling("http://127.0.0.1.evil.example/")).toThrow("is not this machine");
    expect(() => calling("ftp://localhost/")).toThrow("not an http or https URL");
    expect(() => calling("localhost")).toThrow("not an http or https URL");
    expect(() => calling("http://localhost/", "signed")).toThrow(
      'there is no webhook "signed"; there is work_order_signed',
    );
    const receivers = { pump_changed: { url: "http://localhost/", secret: "s" } };
    expect(() => open({ dataModel: { models: {} }, webhookCalls: { receivers } })).toThrow(
      'there is no webhook "pump_changed"; there is none in the option webhooks',
    );
    for (const host of ["localhost:8080", "127.0.0.1", "[::1]:80"]) calling(`http://${host}/`);
  });
});
