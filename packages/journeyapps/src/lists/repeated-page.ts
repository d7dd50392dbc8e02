/** Tells a server that does not heed `skip`: of searches it is not documented that it does. */
import type { AnyCall, ListPage } from "../api.js";
import { protocolError } from "../protocol-error.js";

/**
 * Without this, the first page would come again and again as if it were new. The order of objects is not specified, so it
 * does not count. Of a list of any length, no more than the ids of one page are held.
 *
 * @returns A reader that throws TransportError where a later page holds the very objects of the first. Where it holds
 * only some of them, objects have moved up meanwhile, as they do in a list that changes. Of objects without ids nothing
 * can be told.
 */
export function refuseRepeatedPages(method: "GET" | "POST", read: AnyCall): AnyCall {
  let first: { skip: unknown; ids: string } | undefined;
  return async (path, init = {}) => {
    const result = await read(path, init);
    const { objects = [] } = Object(result.data) as Partial<ListPage>;
    const skip = init.params?.query?.["skip"] ?? 0;
    // What is no list of objects is refused by whoever reads it.
    const ids = [objects].flat().flatMap((object) => Object(object).id ?? []);
    const page = { skip, ids: ids.sort().join() };
    // Whoever loops once more begins where they began, and the list may have changed since.
    if (!first || skip === first.skip) first = page;
    else if (page.ids && page.ids === first.ids) {
      throw protocolError(method, path, `answers skip ${skip} with the objects of skip ${first.skip}`);
    }
    return result;
  };
}
