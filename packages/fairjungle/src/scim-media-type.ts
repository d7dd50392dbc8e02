/** Labels SCIM bodies as what they are: RFC 7644 §3.1 names `application/scim+json`, openapi-fetch says plain JSON. */
import type { Policy } from "@api-clients/core";

export const scimMediaType: Policy = (next) => (request, init) => {
  if (new URL(request.url).pathname.includes("/scim/v2/")) {
    request.headers.set("Accept", "application/scim+json, application/json");
    if (request.body) request.headers.set("Content-Type", "application/scim+json");
  }
  return next(request, init);
};
