/** Tells a server that does not heed `skip`: of searches it is not documented that it does. */
import { TransportError } from "@api-clients/core";
import type { AnyCall, ListPage } from "../api.js";

/**
 * Without this, the first page would come again and again as if it were new.
 *
 * @returns A reader that throws TransportError where a later page holds the very objects of the first.
 */
export function refuseRepeatedPages(read: AnyCall): AnyCall {
  let first: { skip: unknown; ids: string } | undefined;
  return async (path, init = {}) => {
    const result = await read(path, init);
    const { objects = [] } = Object(result.data) as Partial<ListPage>;
    const skip = init.params?.query?.["skip"] ?? 0;
    const ids = JSON.stringify(objects.map((object) => Object(object).id));
    if (first && first.skip !== skip && first.ids === ids && objects.length > 0) {
      throw new TransportError(
        "protocol",
        `${path} answers skip ${skip} with the objects of skip ${first.skip}`,
      );
    }
    first ??= { skip, ids };
    return result;
  };
}
