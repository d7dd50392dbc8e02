/** Writes what a step sends, as the second argument of a call. */
import { literal } from "../samples/literal.js";
import type { Step } from "./arazzo.js";
import type { Scope } from "./scope.js";

/** Headers that the client sends by itself. */
const ownHeaders = new Set(["Authorization", "App-Id"]);

/**
 * @param room How many characters the line of the call has left.
 * @returns With a comma in front, or nothing.
 */
export function requestInit(scope: Scope, step: Step, room: number): string {
  const headers: Record<string, unknown> = {};
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of step.parameters ?? []) {
    if (scope.isCarried(parameter.value)) continue;
    const value = scope.value(parameter.value);
    const [, outer, inner] = /^(\w+)\[(.+)\]$/.exec(parameter.name) ?? [];
    if (parameter.in === "header") headers[parameter.name] = value;
    else if (outer !== undefined && inner !== undefined) {
      const place = (params[parameter.in] ??= {});
      place[outer] = { ...(place[outer] as object | undefined), [inner]: value };
    } else (params[parameter.in] ??= {})[parameter.name] = value;
  }
  for (const name of ownHeaders) delete headers[name];
  const parts = {
    ...(Object.keys(params).length > 0 ? { params } : {}),
    ...(step.requestBody?.payload === undefined ? {} : { body: scope.value(step.requestBody.payload) }),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  };
  if (Object.keys(parts).length === 0) return "";
  const { length } = literal(parts, Infinity);
  return `, ${literal(parts, length <= room ? length : Math.min(60, length - 1))}`;
}
