import { describe, expect, it } from "vitest";
import { genericDocument } from "../generic-document.js";
import type { DataModel } from "../model/data-model.js";
import { chooseNames, operationIdFor } from "./names.js";

const place = { line: 1, column: 1 };
const empty = { label: "L", belongsTo: [], hasMany: [], indexes: [], webhooks: [], place };
const generic = await genericDocument();

/** A data model with models of these names, each with choices of the given names. */
function models(names: readonly string[], choices: readonly string[] = []): DataModel {
  const fields = choices.map((name) => ({
    name,
    label: "L",
    type: "single-choice" as const,
    options: [],
    place,
  }));
  return { models: names.map((name) => ({ ...empty, name, fields })) };
}

function basesOf(...names: string[]): string[] {
  const chosen = chooseNames(models(names), generic);
  return names.map((name) => chosen.of(name).base);
}

describe("chooseNames", () => {
  it("writes the names of models in PascalCase", () => {
    expect(basesOf("work_order", "site", "class")).toEqual(["WorkOrder", "Site", "Class"]);
  });

  it("numbers names that are the same but for case and underscores, in whatever order they come", () => {
    expect(basesOf("work_order", "workOrder", "WORKORDER")).toEqual([
      "WorkOrder3",
      "WorkOrder2",
      "Workorder",
    ]);
    expect(basesOf("WORKORDER", "workOrder", "work_order")).toEqual([
      "Workorder",
      "WorkOrder2",
      "WorkOrder3",
    ]);
  });

  it("numbers names that differ in case alone, for generated aliases may differ in that", () => {
    expect(basesOf("a_b_c", "abc")).toEqual(["ABC", "Abc2"]);
    expect(basesOf("A", "a", "a2")).toEqual(["A", "A2", "A22"]);
  });

  it("adds Object to names whose components or operations are those of any app", () => {
    expect(basesOf("user", "users", "location", "data_model", "batch")).toEqual([
      "UserObject",
      "UsersObject",
      "LocationObject",
      "DataModelObject",
      "BatchObject",
    ]);
    expect(basesOf("user", "user_object")).toEqual(["UserObject", "UserObject2"]);
  });

  it("gives the keys of each choice a name of their own, across models too", () => {
    const chosen = chooseNames(models(["a", "a_b"], ["c", "b_c", "bC"]), generic);
    const names = ["a", "a_b"].flatMap((model) => [...chosen.of(model).keys.values()]);
    expect(names).toEqual(["ABCKey", "ABC2Key", "ACKey", "ABBCKey", "ABBC2Key", "ABC3Key"]);
  });

  it("gives each webhook a name of its own, whatever it is called", () => {
    const chosen = chooseNames(models([]), generic);
    const names = ["work_order_signed", "workOrderSigned", "1st", "…", "!"];
    expect(names.map((name) => chosen.event(name))).toEqual([
      "WorkOrderSigned",
      "WorkOrderSigned2",
      "Webhook1st",
      // `WebhookEvent` is a component of any app.
      "Webhook2",
      "Webhook3",
    ]);
  });
});

describe("operationIdFor", () => {
  it("keeps the verb of the operation on any model", () => {
    expect(operationIdFor("listObjects", "WorkOrder")).toBe("listWorkOrder");
    expect(operationIdFor("getObject", "WorkOrder")).toBe("getWorkOrder");
  });

  it("refuses an operation that is named in another way", () => {
    expect(() => operationIdFor("runBatch", "WorkOrder")).toThrow(
      "runBatch is not named after a verb and Object(s)",
    );
  });
});
