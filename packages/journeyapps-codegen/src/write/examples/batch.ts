/** Examples of a batch. */
import type { Subject } from "../subject.js";
import { exampleId } from "./id.js";
import { exampleFields } from "./object.js";

/** @returns A batch with a write of each kind. */
export function batchRequest(subjects: readonly Subject[]): object {
  return { operations: operationsOn(subjects), stop_on_error: false };
}

/** @returns What it is answered with when the last operation finds nothing to delete. */
export function batchResponse(subjects: readonly Subject[]): object {
  const operations = operationsOn(subjects).map(({ method, object }) => {
    const result = { method, object: { type: object.type, id: object.id ?? exampleId(object.type, 3) } };
    return method === "delete"
      ? { ...result, success: false, error: missing(object.type) }
      : { ...result, success: true };
  });
  return { stop_on_error: false, operations };
}

interface Operation {
  readonly method: string;
  readonly object: { readonly type: string; readonly id?: string };
}

function operationsOn(subjects: readonly Subject[]): Operation[] {
  return subjects.flatMap((subject, index) => {
    const type = subject.model.name;
    const id = exampleId(type, 1);
    const fields = exampleFields(subject, 1);
    const one = Object.fromEntries(Object.entries(fields).slice(0, 1));
    const gone = { method: "delete", object: { type, id: exampleId(type, 4) } };
    return [
      { method: "put", object: { type, id, ...fields } },
      { method: "patch", object: { type, id, ...one } },
      { method: "post", object: { type, ...fields } },
      ...(index === subjects.length - 1 ? [gone] : []),
    ];
  });
}

function missing(type: string): object {
  return {
    type: "OBJECT_NOT_FOUND",
    title: "Not there",
    detail: `No ${type} with that id`,
    see: "https://docs.journeyapps.com/api-errors#OBJECT_NOT_FOUND",
  };
}
