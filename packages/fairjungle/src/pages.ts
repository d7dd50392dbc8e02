/** How fairjungle pages: by offset in the REST API, by start index in SCIM. */
import type { PageRule, Paginate as PaginateOf } from "@api-clients/core";
import { paginator, TransportError } from "@api-clients/core";
import type { Alone, Calls, OffsetMeta, Routes } from "./generated/schema.gen.js";

interface OffsetPage {
  data: readonly unknown[];
  meta: OffsetMeta;
}

interface ScimPage {
  Resources: readonly unknown[];
  totalResults: number;
  startIndex?: number;
}

type Page = OffsetPage | ScimPage;

/** Reads all pages of `GET /api/users` or `GET /scim/v2/Users`, as items or page by page. */
export type Paginate = PaginateOf<Routes["GET"], Alone["GET"], Page>;

/** Goes on by what the server really used (`meta.limit`), not by what was asked for. */
const offsetPages: PageRule<OffsetPage> = {
  itemsOf: ({ data }) => data,
  next({ data, meta }) {
    if (meta.pageKind !== "offset") {
      throw new TransportError(
        "protocol",
        `the server pages by ${JSON.stringify(meta.pageKind)}; only "offset" is known`,
      );
    }
    const offset = meta.offset + meta.limit;
    if (!Number.isInteger(offset + meta.total))
      throw new TransportError("protocol", "no offset, limit or total");
    return data.length > 0 && offset < meta.total ? { offset } : undefined;
  },
  total: ({ meta }) => meta.total,
  at(index, { meta }) {
    const offset = meta.offset + index * meta.limit;
    return offset < meta.total ? { offset } : undefined;
  },
};

/** RFC 7644 §3.4.2.4: `startIndex` counts from 1, and an empty answer may come without `Resources`. */
const scimPages: PageRule<ScimPage> = {
  itemsOf: resources,
  next: (page) => scimStart(page, resources(page).length),
  total: ({ totalResults }) => totalResults,
  at: (index, first) => scimStart(first, index * resources(first).length),
};

function resources(page: Partial<ScimPage>): readonly unknown[] {
  return page.Resources ?? [];
}

function scimStart({ totalResults, startIndex = 1 }: ScimPage, distance: number) {
  if (!Number.isInteger(totalResults)) throw new TransportError("protocol", "no totalResults");
  const next = startIndex + distance;
  return distance > 0 && next <= totalResults ? { startIndex: next } : undefined;
}

export function paginated(get: Calls["GET"]): Paginate {
  return paginator<Routes["GET"], Alone["GET"], Page>()(get, (path) =>
    path.startsWith("/scim/") ? scimPages : offsetPages,
  );
}
