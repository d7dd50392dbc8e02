/** Tells a server that does not heed `skip`: of searches it is not documented that it does. */
import { TransportError } from "@api-clients/core";
import type { AnyCall, ListPage } from "../api.js";

/**
 * Without this, the first page would come again and again as if it were new. The order of objects is not specified, so it
 * does not count. Of a list of any length, no more than the ids of one page are held.
 *
 * @returns A reader that throws TransportError where a later page holds the very objects of the first. Where it holds
 * only some of them, objects have moved up meanwhile, as they do in a list that changes.
 */
export function refuseRepeatedPages(read: AnyCall): AnyCall {
  let first: { skip: unknown; ids: ReadonlySet<unknown> } | undefined;
  return async (path, init = {}) => {
    const result = await read(path, init);
    const { objects } = Object(result.data) as Partial<ListPage>;
    const ids = new Set(idsOf(objects));
    if (ids.size === 0) return result;
    const skip = init.params?.query?.["skip"] ?? 0;
    if (first && first.skip !== skip && isSame(first.ids, ids)) {
      throw new TransportError(
        "protocol",
        `${path} answers skip ${skip} with the objects of skip ${first.skip}`,
      );
    }
    first ??= { skip, ids };
    return result;
  };
}

/** None where the answer is no page, of which others tell. */
function idsOf(objects: unknown): string[] {
  if (!Array.isArray(objects)) return [];
  return objects.map((object) => Object(object).id).filter((id) => typeof id === "string");
}

function isSame(one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}
