/** Files: which renditions there are of each, and the URLs under which they are found for an hour. */
import type { Answer } from "../engine/answer/answer.js";
import { errorAnswer } from "./errors.js";
import { hash } from "./hash.js";
import type { Column } from "./model.js";
import type { Attachment, JourneyAppsCall, Reading } from "./state.js";
import type { Stored } from "./stored.js";

/** The renditions of a file, and the first part of the path of each on the file host. */
export const folders = { original: "o", thumbnail: "t", fullscreen: "f", svg: "s" } as const;

/** A rendition of a file. */
export type Rendition = keyof typeof folders;

const renditionsByType: ReadonlyMap<string, readonly Rendition[]> = new Map([
  ["photo", ["thumbnail", "fullscreen", "original"]],
  ["signature", ["thumbnail", "fullscreen", "original", "svg"]],
  ["attachment", ["original"]],
]);

/** How long a URL lives, in milliseconds. How long real ones do is not documented. */
const lifetime = 60 * 60 * 1000;

/** A file as it is read; `undefined` when there is only its id. */
export function renditionsOf(
  reading: Reading,
  { field }: Column,
  id: Stored | undefined,
): Record<string, string> | undefined {
  const attachment = reading.state.attachments.get(String(id));
  if (!attachment) return undefined;
  if (attachment.state !== "uploaded") return { state: attachment.state };
  const urls = (renditionsByType.get(field?.type ?? "") ?? []).map((rendition) => {
    return [rendition, urlOf(reading, attachment, rendition)];
  });
  return { state: attachment.state, ...Object.fromEntries(urls) };
}

function urlOf(reading: Reading, attachment: Attachment, rendition: Rendition): string {
  const { fileUrls, hosts } = reading.state;
  return fileUrls === "direct"
    ? signedUrl(reading, attachment, rendition)
    : `${hosts.api}/attachments/${attachment.id}/${rendition}`;
}

/** The URL of a rendition on the file host, good for an hour. */
function signedUrl({ state, clock }: Reading, { id, filename }: Attachment, rendition: Rendition): string {
  const dot = filename.lastIndexOf(".");
  const ending = rendition === "svg" ? ".svg" : dot < 0 ? "" : encodeURIComponent(filename.slice(dot));
  const path = `/${folders[rendition]}/${id}${ending}`;
  const expires = Math.floor((clock.now().getTime() + lifetime) / 1000);
  return `${state.hosts.files}${path}?Expires=${expires}&Signature=${signatureOf(path, String(expires))}`;
}

/** What makes a URL look signed. Anybody could work it out; nothing here is secret. */
export function signatureOf(path: string, expires: string): string {
  return hash(`${path} until ${expires}`) + hash(`${expires} for ${path}`);
}

interface ByRendition {
  readonly path: { readonly attachmentId: string; readonly rendition: Rendition };
}

/** `GET /attachments/{attachmentId}/{rendition}` */
export function redirectToFile(call: JourneyAppsCall<ByRendition>): Answer {
  const { attachmentId, rendition } = call.path;
  const attachment = call.state.attachments.get(attachmentId);
  if (attachment?.state !== "uploaded") {
    return errorAnswer("OBJECT_NOT_FOUND", `No attachment with the id ${attachmentId} is there to fetch`);
  }
  return { status: 302, headers: { location: signedUrl(call, attachment, rendition) } };
}
