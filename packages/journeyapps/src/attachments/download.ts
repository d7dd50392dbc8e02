/** Fetches files from wherever their URLs lead, and takes nothing of ours along. */
import type { ClientOptions } from "@api-clients/core";
import { ApiError, boundedErrorBody, compose, fetchSend, retry, timeout } from "@api-clients/core";
import { fileRequest, fileUrl, fileUrls } from "./file-url.js";
import { followRedirects } from "./follow-redirects.js";

/** Downloads files. */
export interface Download {
  /**
   * Downloads a file: one of the URLs of a photo, signature or attachment that was read. It follows redirects, to other
   * hosts too. No credential, policy or header of the client takes part.
   *
   * @param url The URL, such as `order.report.original`. It is there only when the file's `state` is `uploaded`; read the
   * object again rather than keep it.
   * @param options `signal` ends the download with its reason.
   * @returns The answer, its body still to be read: by `blob()`, `arrayBuffer()`, or as a stream. The client's timeout
   * counts until then, except for a stream.
   * @throws ApiError where the host says no. TransportError where there is no answer, and with the code `redirect` where a
   * redirect leads through plain http, before anything is asked there, or redirects have no end. Browsers hide where they
   * lead, so in a browser only the last address is checked. TypeError for a URL that is neither https, nor http on a
   * loopback host, or holds a password.
   *
   * @example
   * ```ts
   * import { type AttachmentRead, createJourneyAppsClient, namedToken, unwrap } from "@api-clients/journeyapps";
   * import { createSandbox } from "@api-clients/sandbox";
   *
   * const { fetch, baseUrl } = createSandbox("journeyapps");
   * const journeyapps = createJourneyAppsClient({ baseUrl, credential: namedToken("sandbox-token"), fetch });
   *
   * const path = { model: "work_order", id: "5b0f4c1e-8a6d-4b57-9a39-0c7f1d2e3a41" };
   * const order = unwrap(await journeyapps.GET("/objects/{model}/{id}.json", { params: { path } }));
   * const { state, original } = order["before"] as AttachmentRead; // a photo
   * const file = state === "uploaded" && original ? await journeyapps.download(original) : undefined;
   * console.log(file?.headers.get("content-type")); // image/png
   * ```
   */
  (url: string | URL, options?: { signal?: AbortSignal }): Promise<Response>;
}

export function downloader(options: Pick<ClientOptions, "fetch" | "retry" | "timeout">): Download {
  const send = compose(
    fetchSend(options.fetch),
    ...(options.retry === false ? [] : [retry(options.retry)]),
    ...(options.timeout === false ? [] : [timeout(options.timeout ?? 30_000)]),
    boundedErrorBody(),
    followRedirects,
  );
  return async (url, { signal } = {}) => {
    const file = fileUrl(url);
    if (!file) throw new TypeError(`url must be ${fileUrls}`);
    const response = await send(fileRequest(file, signal));
    if (response.ok) return response;
    throw new ApiError({ method: "GET", path: "{file}", response, body: await response.text() });
  };
}
