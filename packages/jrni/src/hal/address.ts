/** Reads an address that the server wrote, and keeps of it only what may be sent to our own base URL: path and query. */
import { pathSerializer } from "@api-clients/core";
import { LinkError } from "./link-error.js";

/** Where to go, below the base URL. */
export interface Address {
  /** Begins with a slash; every segment is encoded. */
  path: string;
  query: URLSearchParams;
}

/** What no address holds, not even one in another alphabet: blanks, controls, backslashes, and what leaks from a server. */
const foreign = /[^!-~\u0080-\u{10ffff}]|["<>\\^`{|}]/u;

/** What may be told of an address of another kind. Anything else before a colon may be a secret that leaked. */
const otherScheme = /^(ftp|javascript|mailto|tel|webcal):/i;

/** How the paths of the API begin: with the id of a company, or so. */
export const beginning = /^([0-9]*|admin|baskets|company|login|purchases|queuers)$/;

/**
 * Where a link leads. Its host counts for nothing, nor does the version of the API that it names.
 *
 * @param relation The relation, for errors.
 * @param href An address without templates: of whatever host, or an absolute path.
 * @param basePath The path of our base URL, without a slash at its end.
 * @throws LinkError where it is no address of the API.
 */
export function addressOf(relation: string, href: string, basePath: string): Address {
  const refusal = (problem: string) => new LinkError(relation, problem);
  const [address = ""] = href.split("#");
  const [location = "", ...query] = address.split("?");
  const [scheme = "", ...segments] = location.split("/");
  const isAbsolute = scheme !== "";
  if (foreign.test(href) || (isAbsolute && !scheme.includes(":"))) throw refusal("is not an address");
  if (isAbsolute) {
    if (!/^https?:$/i.test(scheme)) {
      const [kind] = otherScheme.exec(scheme) ?? [];
      throw refusal(kind ? `is a ${kind} address` : "is not an address");
    }
    const [gap, host] = segments.splice(0, 2);
    if (gap !== "" || !host || host.includes("@")) throw refusal("is not an address");
  }
  const base = basePath.split("/").slice(1);
  const [first = ""] = segments;
  if (first === "api" && /^v\d+$/.test(segments[1] ?? "")) segments.splice(0, 2);
  else if (basePath && base.every((segment, index) => segment === segments[index]))
    segments.splice(0, base.length);
  // Pages for people have relative addresses too.
  else if ((isAbsolute && basePath) || !beginning.test(first)) throw refusal("leads out of the API");
  if (segments.at(-1) === "") segments.pop();
  try {
    if (segments.length === 0) throw new TypeError("no segments");
    return { path: segments.map(encoded).join(""), query: new URLSearchParams(query.join("?")) };
  } catch {
    throw refusal("has an empty, dotted or badly encoded path");
  }
}

function encoded(segment: string): string {
  return `/${pathSerializer("{segment}", { segment: decodeURIComponent(segment) })}`;
}
