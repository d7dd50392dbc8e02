import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import json from "../documents/jrni.json" with { type: "json" };
import { openDocument } from "../engine/document/document.js";
import { readOperations } from "../engine/document/operations.js";
import { at, itemsOf, open, type Account } from "./fixtures/call.js";
import { walkTo, type Opened } from "./fixtures/walk.js";
import { handlers } from "./handlers.js";

const document = openDocument(json);
const operations = readOperations(document);

/** What the sandbox says no to. */
const refused: Readonly<Record<string, number>> = {
  // The token of the example is made up.
  logInMemberBySso: 401,
  logInAdministratorBySso: 401,
};

let account: Account;
let opened: Opened;

beforeAll(() => {
  account = open();
});

beforeEach(async () => {
  account = open();
  const { state } = account.sandbox;
  const booking = state.bookings.get(15540);
  const queuer = state.queuers.get(52);
  if (!booking || !queuer) throw new TypeError("The seed has changed");
  // The examples change a note, and finish what was begun.
  state.bookings.set(15540, { ...booking, notes: [{ id: 31, note: "" }] });
  state.queuers.set(52, { ...queuer, servedAt: queuer.createdAt });
  opened = await openBaskets();
});

async function openBaskets(): Promise<Opened> {
  const basket = await account.call("POST /baskets", { company_id: 44120 });
  const basketToken = basket.headers.get("auth-token") ?? "";
  const call = account.as(basketToken);
  const basketId = String(at(basket.body, "id"));
  const tuneUp = { service_id: 51310, person_id: 611, duration: 30 };
  const item = await call(`POST /baskets/${basketId}/service_items`, {
    ...tuneUp,
    start: "2027-03-08T14:00:00+00:00",
  });
  const legacy = await call("POST /44120/basket/add_item", { ...tuneUp, date: "2027-03-08", time: 900 });
  const itemId = String(itemsOf(legacy.body, "items")[0]?.id);
  const paths = { basket_id: basketId, "service_items/id": String(at(item.body, "id")), item_id: itemId };
  return { basketToken, paths };
}

describe("every operation of the document", () => {
  it("is there", () => {
    expect(operations.length).toBe(273);
    const ids = new Set(operations.map(({ id }) => id));
    expect(Object.keys(handlers).filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "%s answers",
    async (id, operation) => {
      const request = walkTo(operation, document, opened);
      const response = await account.sandbox.fetch(request);
      const text = await response.text();
      const said = `${operation.method} ${request.url}: ${response.status} ${text.slice(0, 400)}`;
      expect(response.headers.get("x-sandbox-error"), said).toBeNull();
      expect(account.sandbox.requests.at(-1)?.operationId, said).toBe(id);
      const expected = refused[id];
      if (expected === undefined) expect(response.ok, said).toBe(true);
      else expect(response.status, said).toBe(expected);
    },
  );
});
