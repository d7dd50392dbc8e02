/** The file host: another origin, where signed URLs are all it takes. */
import type { Reply } from "../engine/answer/reply.js";
import type { Incoming } from "../engine/request/incoming.js";
import { folders, signatureOf, type Rendition } from "./attachments.js";
import type { Attachment, Reading } from "./state.js";

const types: ReadonlyMap<string, string> = new Map([
  ["csv", "text/csv"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["svg", "image/svg+xml"],
  ["txt", "text/plain"],
  ["xml", "application/xml"],
]);

/** Answers a request to the file host. */
export function answerFile({ state, clock }: Reading, request: Incoming): Reply {
  const { pathname, searchParams } = new URL(request.url);
  if (request.method !== "GET" && request.method !== "HEAD") return refusal(405, "Files can only be read");
  const credential = ["authorization", "cookie"].find((name) => request.headers.get(name) !== null);
  // Some real file hosts refuse a second way of signing in; here it shows who sends credentials to other origins.
  if (credential) return refusal(400, `The URL is signed; ${credential} must not be sent to the file host`);
  const expires = searchParams.get("Expires") ?? "";
  if (searchParams.get("Signature") !== signatureOf(pathname, expires)) {
    return refusal(403, "The signature does not fit the URL");
  }
  if (Number(expires) * 1000 <= clock.now().getTime()) return refusal(403, "The URL has expired");
  const attachment = state.attachments.get(pathname.split("/")[2]?.split(".")[0] ?? "");
  if (attachment?.state !== "uploaded") return refusal(404, "There is no such file");
  const body = request.method === "HEAD" ? undefined : attachment.bytes;
  return { status: 200, headers: { "content-type": typeOf(attachment, pathname) }, body };
}

// The sandbox draws no thumbnails: every rendition is the file itself.
function typeOf({ filename }: Attachment, pathname: string): string {
  const svg: Rendition = "svg";
  const name = pathname.startsWith(`/${folders[svg]}/`) ? ".svg" : filename;
  return types.get(name.slice(name.lastIndexOf(".") + 1)) ?? "application/octet-stream";
}

function refusal(status: number, message: string): Reply {
  return { status, headers: { "content-type": "text/plain; charset=utf-8" }, body: message };
}
