/** A `fetch` that tells what it sends and what comes back. */
import type { Observer } from "./events.js";

let exchanges = 0;

export function observedFetch(fetch: typeof globalThis.fetch, observe: Observer): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const exchange = ++exchanges;
    const { method, url } = request;
    const { pathname, search } = new URL(url);
    observe({
      kind: "request",
      exchange,
      method,
      address: pathname + search,
      body: await textOf(request.clone()),
    });
    try {
      const response = await fetch(request);
      observe({ kind: "answer", exchange, status: response.status, body: await textOf(response.clone()) });
      return response;
    } catch (error) {
      observe({ kind: "answer", exchange, status: undefined, body: String(error) });
      throw error;
    }
  };
}

/** JSON is laid out; what is no text is only named. */
async function textOf(message: Request | Response): Promise<string | undefined> {
  const type = message.headers.get("content-type") ?? "";
  if (message.body === null) return undefined;
  const text = await message.text().catch(() => undefined);
  if (!text) return undefined;
  if (/^(image|audio|video|application\/octet-stream|multipart)/.test(type))
    return `(${type}, ${text.length} characters)`;
  try {
    return /json/.test(type) ? JSON.stringify(JSON.parse(text), undefined, 2) : text;
  } catch {
    return text;
  }
}
