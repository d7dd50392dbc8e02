/** Reads a redirect: which request it asks for, if that is one we may send. */
import { TransportError } from "../errors/transport-error.js";
import { checkOrigin } from "./origin.js";

/** Browsers hide redirects that we want to see before they are followed: status 0, no headers. */
export function isRedirect({ status, type }: Response): boolean {
  return type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(status);
}

export async function redirected(
  { url, method, headers: sent, body, signal }: Request,
  { status, headers: answered }: Response,
  origin: string,
  resend: () => Request,
): Promise<Request> {
  const refusal = (why: string) => new TransportError("redirect", `${status} redirect ${why}`);
  const isRead = method === "GET" || method === "HEAD";
  const location = answered.get("location");
  if (!location || !URL.canParse(location, url)) throw refusal("without a Location (browsers hide it)");
  const target = new URL(location, url).href;
  checkOrigin(target, origin, "redirect", `${status} redirect`);
  if (!isRead && status < 303) throw refusal(`would make ${method} a GET`);

  const headers = new Headers(sent);
  const init: RequestInit = { method, headers, signal, redirect: "manual" };
  if (!isRead && status === 303) {
    init.method = "GET";
    for (const name of sent.keys()) if (name.startsWith("content-")) headers.delete(name);
  } else if (body) {
    init.body = await resend().arrayBuffer();
  }
  return new Request(target, init);
}
