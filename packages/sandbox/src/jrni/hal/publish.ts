/** Makes the links of an answer fit its caller: they lead to where the call came in, quirks aside. */
import { isObject } from "../../engine/document/json.js";
import type { JrniQuirks } from "../quirks.js";
import { documentRoot } from "./link.js";

/** Where links are to lead, and how odd they are. */
export interface Publication {
  /** the root of the API as the caller wrote it, such as `http://127.0.0.1:4010/api/v5` */
  readonly root: string;
  readonly quirks: JrniQuirks;
}

/** A copy of an answer, its own or an example of the document, with links for this caller. */
export function publish(value: unknown, publication: Publication): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => publish(item, publication));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    publishMember(name, member, publication),
  ]);
  return Object.fromEntries(members);
}

/** The root that links have: that of the caller, unless a quirk says otherwise. */
export function linkRoot({ root, quirks }: Publication): string {
  const url = new URL(root);
  const origin = quirks.otherHost ? "https://eu1.bookingbug.example" : url.origin;
  const path = quirks.oldVersion ? url.pathname.replace(/\/v\d+$/, "/v1") : url.pathname;
  return `${origin}${path}`;
}

function publishMember(name: string, member: unknown, publication: Publication): unknown {
  // `path` of a login or member is the root of the API.
  if (name === "path" && member === documentRoot) return linkRoot(publication);
  if (name !== "_links" || !isObject(member)) return publish(member, publication);
  const links = Object.entries(member).map(([relation, target]) => [
    relation,
    Array.isArray(target)
      ? target.map((one: unknown) => publishLink(relation, one, publication))
      : publishLink(relation, target, publication),
  ]);
  return Object.fromEntries(links);
}

function publishLink(relation: string, target: unknown, publication: Publication): unknown {
  if (!isObject(target) || typeof target.href !== "string") return target;
  const { href, templated: _, ...rest } = target;
  const template = href.includes("{");
  const marked = publication.quirks.wrongTemplated
    ? !template && (relation === "administrator" || relation === "new")
    : template;
  return { href: publishHref(href, publication), ...(marked ? { templated: true } : {}), ...rest };
}

function publishHref(href: string, publication: Publication): string {
  const question = /^(?:https:\/\/example\.jrni\.com\/api\/v5)?(\/\d+\/questions\/\d+)$/.exec(href)?.[1];
  if (question !== undefined)
    return publication.quirks.relativeLinks ? question : `${linkRoot(publication)}${question}`;
  return href.startsWith(documentRoot) ? `${linkRoot(publication)}${href.slice(documentRoot.length)}` : href;
}
