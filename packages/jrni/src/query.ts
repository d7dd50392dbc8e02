/** Writes queries as JRNI reads them. */
import { querySerializer } from "@api-clients/core";

/** A list that is one parameter, as often as its name comes. */
const commaList = /(?<![^&])(people_ids|resource_ids)=[^&]*(&\1=[^&]*)*/g;

/**
 * Joins the lists of ids that JRNI wants as one parameter, with commas between. The commas themselves are not encoded, as
 * JRNI's own library has them, which fills in templates; some servers take `%2C` for a part of an id.
 *
 * @param query A query in which every list is its name repeated.
 */
export function joinLists(query: string): string {
  return query.replace(commaList, (list, name: string) =>
    list.replaceAll(`&${name}=`, ",").replaceAll(/%2c/gi, ","),
  );
}

/** What `createJrniClient` writes queries with: as any other client, but for those lists. */
export function jrniQuery(query: object): string {
  return joinLists(querySerializer(query));
}
