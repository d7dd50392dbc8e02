/** The server URL of a document or of a client, and the path it puts before every path of the document. */
import { isObject, type JsonObject } from "./json.js";

/** A server URL taken apart. */
export interface ServerUrl {
  /** the path, without a slash at the end; it may hold `{variables}`, which match any one segment */
  readonly path: string;
  /** an absolute URL that can be called, without a slash at the end */
  readonly url: string;
}

/**
 * The server URL given by the user, or else the first of the document with the default of each variable.
 *
 * @throws TypeError when the given one is not an absolute URL.
 */
export function serverUrl(root: JsonObject, given: string | undefined): ServerUrl {
  if (given !== undefined && !URL.canParse(given)) {
    throw new TypeError(
      `baseUrl "${given}" is not an absolute URL; write it like https://api.example.com/v1`,
    );
  }
  const server: unknown = Array.isArray(root.servers) ? root.servers[0] : undefined;
  const template = given ?? (isObject(server) && typeof server.url === "string" ? server.url : "");
  const absolute = trimSlash(template.includes("//") ? template : `http://localhost${template}`);
  const slash = absolute.indexOf("/", absolute.indexOf("//") + 2);
  return {
    path: slash < 0 ? "" : absolute.slice(slash),
    url: fill(absolute, isObject(server) ? server.variables : undefined),
  };
}

function fill(template: string, variables: unknown): string {
  return template.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = isObject(variables) ? variables[name] : undefined;
    return isObject(variable) ? String(variable.default) : name;
  });
}

function trimSlash(url: string): string {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}
