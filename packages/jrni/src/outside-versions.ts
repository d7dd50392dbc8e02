/** Sends to the right place what the API keeps outside of its versions: tokens are issued at `/oauth/token`. */
import type { Outcome } from "@api-clients/core";
import type { Calls } from "./generated/schema.gen.js";

type UntypedPost = (path: string, init: object) => Promise<Outcome>;

/**
 * @param post A client's `POST`.
 * @param baseUrl The client's base URL. Where it names no version, all paths stay below it.
 */
export function outsideVersions(post: Calls["POST"], baseUrl: string): Calls["POST"];
export function outsideVersions(post: UntypedPost, baseUrl: string): UntypedPost {
  const outside = baseUrl.replace(/\/api\/v\d+\/?$/, "");
  return (path, init) => post(path, path === "/oauth/token" ? { ...init, baseUrl: outside } : init);
}
