/** SCIM errors, in the shape of RFC 7644 §3.12; the provider prints none. */
import type { Answer } from "../../engine/answer/answer.js";

/** The answer to a SCIM call that failed. */
export function scimError(status: number, detail: string, scimType?: string): Answer {
  return {
    status,
    mediaType: "application/scim+json",
    body: {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:Error"],
      status: String(status),
      ...(scimType === undefined ? {} : { scimType }),
      detail,
    },
  };
}

/** A SCIM call cannot be carried out, found deep inside it. */
export class ScimRefusal extends Error {
  override readonly name = "ScimRefusal";
  readonly scimType: string;

  constructor(scimType: string, detail: string) {
    super(detail);
    this.scimType = scimType;
  }
}
