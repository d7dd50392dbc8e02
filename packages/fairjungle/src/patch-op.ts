/** Writes the body of a SCIM patch. */
import type { ScimPatchOp, ScimPatchOperation } from "./generated/schema.gen.js";

/**
 * The body of `PATCH /scim/v2/Users/{id}`: the operations, under the schema that RFC 7644 §3.5.2 names.
 *
 * @param operations What to do, in this order: `add`, `replace` or `remove`.
 * @returns The body.
 *
 * @example
 * ```ts
 * import { patchOp } from "@api-clients/fairjungle";
 *
 * const body = patchOp({ op: "replace", path: "active", value: false });
 * console.log(body.Operations.length); // 1
 * ```
 */
export function patchOp(...operations: ScimPatchOperation[]): ScimPatchOp {
  return { schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"], Operations: operations };
}
