/** Lists users the SCIM way: filter, sort, cut a page, leave out. */
import type { Answer } from "../../engine/answer/answer.js";
import type { FairjungleCall } from "../state.js";
import { parseFilter, valuesAt } from "./filter.js";
import { parsePath } from "./path.js";
import { project, type Names } from "./project.js";
import { toScim } from "./resource.js";

/** A query, from a URL or from the body of a search. */
export interface ScimQuery {
  readonly filter?: string;
  /** counted from 1 */
  readonly startIndex?: number;
  readonly count?: number;
  readonly sortBy?: string;
  readonly sortOrder?: string;
  readonly attributes?: Names;
  readonly excludedAttributes?: Names;
}

// The provider's own numbers are not known.
const largestPage = 100;

/**
 * Answers a query.
 *
 * @throws ScimRefusal when the filter or the attribute to sort by means nothing.
 */
export function runQuery(query: ScimQuery, { state, url }: FairjungleCall): Answer {
  const { startIndex = 1, count = largestPage, sortBy = "meta.created", sortOrder } = query;
  const passes = query.filter === undefined ? () => true : parseFilter(query.filter);
  const path = parsePath(sortBy);
  const keyOf = (resource: object): string => String(valuesAt({ ...resource }, path)[0] ?? "").toLowerCase();
  const found = [...state.users.values()]
    .map((user) => toScim(user, state, url.origin))
    .filter((resource) => passes({ ...resource }))
    .sort((left, right) => keyOf(left).localeCompare(keyOf(right)));
  if (sortOrder === "descending") found.reverse();
  const page = found.slice(startIndex - 1, startIndex - 1 + Math.min(count, largestPage));
  return {
    status: 200,
    body: {
      schemas: ["urn:ietf:params:scim:api:messages:2.0:ListResponse"],
      totalResults: found.length,
      startIndex,
      itemsPerPage: page.length,
      Resources: page.map((resource) => project(resource, query.attributes, query.excludedAttributes)),
    },
  };
}
