/** Follows links by their relation, wherever the server says they lead, and never to anywhere but our own base URL. */
import { formSerializer, type HalLink, type Outcome } from "@api-clients/core";
import type { Calls } from "../generated/schema.gen.js";
import { joinLists } from "../query.js";
import { addressOf } from "./address.js";
import { link } from "./link.js";
import { LinkError } from "./link-error.js";
import type { FollowInit, FollowResult, Linked, RelationOf, TargetOf } from "./relations.js";
import { expand } from "./template.js";

/** Gets what a link of a resource leads to. */
export interface Follow {
  /**
   * The address of the link is read, not believed: only its path and query count, and they go to the client's base URL,
   * whatever host or version they name. Errors name the relation in place of a path.
   *
   * @param resource Any part of an answer that has `_links`.
   * @param relation The name of the relation.
   * @param init Query parameters, values for a templated address, and which link of a list.
   * @returns What `GET` of the link's target returns; unknown data where the document does not know the target.
   * @throws LinkError where there is no such link or it leads to no call of the API; TypeError for a value that a path
   * or query cannot hold. Otherwise as any other call.
   *
   * @example
   * ```ts
   * import { createJrniClient, unwrap } from "@api-clients/jrni";
   * import { createSandbox } from "@api-clients/sandbox";
   *
   * const { fetch } = createSandbox("jrni");
   * const jrni = createJrniClient({ host: "example.jrni.com", appId: "a94c0e71", fetch });
   * const path = { company_id: 44120 };
   * const company = unwrap(await jrni.GET("/company/{company_id}", { params: { path } }));
   * const people = unwrap(await jrni.follow(company, "people", { params: { query: { per_page: 50 } } }));
   * console.log(people._embedded.people.map(({ name }) => name)); // [ 'Ana Ruiz', 'Ben Okoro' ]
   * ```
   */
  <Resource extends Linked, Relation extends RelationOf<Resource>>(
    resource: Resource,
    relation: Relation,
    init?: FollowInit<TargetOf<Resource, Relation>>,
  ): Promise<FollowResult<TargetOf<Resource, Relation>>>;
}

type UntypedGet = (path: string, init: object) => Promise<Outcome>;

interface AnyLinked {
  _links?: Record<string, HalLink>;
}

/**
 * @param get The client's `GET`.
 * @param basePath The path of the client's base URL, without a slash at its end.
 */
export function following(get: Calls["GET"], basePath: string): Follow;
export function following(get: UntypedGet, basePath: string) {
  return async (resource: AnyLinked, relation: string, init: FollowInit<string> = {}): Promise<Outcome> => {
    const { index, params = {}, ...rest } = init;
    const found = link(Object(resource) as AnyLinked, relation, index);
    if (!found) throw new LinkError(relation, "is not there");
    if (found.type === "location") throw new LinkError(relation, "is where to send a browser");
    const { path, query } = addressOf(relation, expand(relation, found.href, params.path ?? {}), basePath);
    return get(relation, {
      ...rest,
      params: { path: {}, query: params.query },
      pathSerializer: (url: string) => url.slice(0, url.length - relation.length) + path,
      querySerializer: (given: object) => queryOf(query, given),
    });
  };
}

/** The query of an address, with the caller's own values in place of those of the same name. */
function queryOf(query: URLSearchParams, given: object): string {
  const own = formSerializer(given);
  for (const name of own.keys()) query.delete(name);
  for (const [name, value] of own) query.append(name, value);
  return joinLists(query.toString().replaceAll("+", "%20"));
}
