/** Follows the redirects of a download by hand, so that each address is looked at before anything is asked of it. */
import { type Policy, TransportError } from "@api-clients/core";
import { fileRequest, fileUrl, fileUrls } from "./file-url.js";

/** As many as `fetch` would follow. */
const mostRedirects = 20;

/** Browsers hide where a redirect leads: there `fetch` follows, and only the last address can be looked at. */
export const followRedirects: Policy = (next) => async (request, init) => {
  for (let hops = 0; ; hops++) {
    let response = await next(request, init);
    if (response.type === "opaqueredirect") {
      response = await next(new Request(request, { redirect: "follow" }), init);
    }
    const location = /^30[12378]$/.test(`${response.status}`) && response.headers.get("location");
    const target = fileUrl(location || response.url || request.url, request.url);
    if (target && !location) return response;
    await response.body?.cancel();
    if (!target || hops === mostRedirects) {
      const where = target ? `more than ${mostRedirects} times` : `to what is not ${fileUrls}`;
      throw new TransportError("redirect", `the file was redirected ${where}`);
    }
    request = fileRequest(target, request.signal);
  }
};
