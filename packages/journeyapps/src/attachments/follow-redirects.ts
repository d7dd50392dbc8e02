/** Follows the redirects of a download by hand, so that each address is looked at before anything is asked of it. */
import { type Policy, TransportError } from "@api-clients/core";
import { fileRequest, isFileUrl, fileUrls } from "./file-url.js";

/** As many as `fetch` would follow. */
const mostRedirects = 20;

/** Browsers hide where a redirect leads: there `fetch` follows, and only the last address can be looked at. */
export const followRedirects: Policy = (next) => async (request, init) => {
  for (let hops = 0; hops <= mostRedirects; hops++) {
    const response = await next(request, init);
    if (response.type === "opaqueredirect") return next(new Request(request, { redirect: "follow" }), init);
    const location = response.headers.get("location");
    if (!/^30[12378]$/.test(`${response.status}`) || location === null) return response;
    await response.body?.cancel();
    const target = URL.canParse(location, request.url) ? new URL(location, request.url) : "";
    if (!isFileUrl(target)) throw refusal(`to a URL that is not ${fileUrls}`);
    request = fileRequest(target, request.signal);
  }
  throw refusal(`more than ${mostRedirects} times`);
};

export function refusal(where: string): TransportError {
  return new TransportError("redirect", `the file was redirected ${where}`);
}
