/** Asks for JSON where the path does not: those of users and sessions have no `.json` at their end. */
import type { Policy } from "@api-clients/core";

export const acceptJson: Policy = (next) => (request, init) => {
  if (!request.headers.has("Accept")) {
    const isXml = new URL(request.url).pathname.endsWith(".xml");
    request.headers.set("Accept", isXml ? "application/xml" : "application/json");
  }
  return next(request, init);
};
