import { describe, expect, it } from "vitest";
import { createFairjungleClient } from "./client.js";

/** A client whose pages come from a function of the query, and the queries that were sent. */
function clientOver(page: (query: URLSearchParams) => unknown) {
  const queries: string[] = [];
  const fairjungle = createFairjungleClient({
    apiKey: "key",
    fetch: async (request) => {
      const { search, searchParams } = new URL(request.url);
      queries.push(search);
      return Response.json(page(searchParams));
    },
  });
  return { fairjungle, queries };
}

const names = Array.from({ length: 7 }, (_, index) => ({ id: `user-${index}` }));

/** Pages of at most three, whatever is asked for. */
function offsetPage(query: URLSearchParams, pageKind = "offset") {
  const offset = Number(query.get("offset") ?? 0);
  const meta = { pageKind, limit: 3, offset, total: names.length, order: "asc", sortBy: "createdAt" };
  return { data: names.slice(offset, offset + 3), meta };
}

function scimPage(query: URLSearchParams) {
  const startIndex = Number(query.get("startIndex") ?? 1);
  const Resources = names.slice(startIndex - 1, startIndex + 2);
  return { schemas: [], totalResults: names.length, startIndex, itemsPerPage: 50, Resources };
}

describe("paginate over REST pages", () => {
  it("advances by the limit that the server used, not by the one it was asked for", async () => {
    const { fairjungle, queries } = clientOver(offsetPage);
    const users = await fairjungle
      .paginate("/api/users", { params: { query: { limit: 100 } } })
      .toArray({ limit: 100 });
    expect(users).toEqual(names);
    expect(queries).toEqual(["?limit=100", "?limit=100&offset=3", "?limit=100&offset=6"]);
  });

  it("refuses a kind of page that it does not know, loudly, instead of guessing an offset", async () => {
    const { fairjungle } = clientOver((query) => offsetPage(query, "cursor"));
    await expect(fairjungle.paginate("/api/users").toArray({ limit: 100 })).rejects.toMatchObject({
      name: "TransportError",
      code: "protocol",
    });
  });

  it.each(["offset", "limit", "total"])(
    "refuses a page that does not say its %s, instead of ending",
    async (name) => {
      const { fairjungle } = clientOver((query) => {
        const { data, meta } = offsetPage(query);
        return { data, meta: { ...meta, [name]: undefined } };
      });
      await expect(fairjungle.paginate("/api/users").toArray({ limit: 100 })).rejects.toMatchObject({
        code: "protocol",
        message: expect.stringContaining("no offset, limit or total"),
      });
    },
  );

  it("reads several pages at once, in order, since the server tells its total", async () => {
    const { fairjungle, queries } = clientOver(offsetPage);
    const users = await fairjungle.paginate("/api/users", {}, { concurrency: 4 }).toArray({ limit: 100 });
    expect(users).toEqual(names);
    expect(queries.toSorted()).toEqual(["", "?offset=3", "?offset=6"]);
  });

  it("ends at once where there is nobody", async () => {
    const { fairjungle, queries } = clientOver((query) => ({ ...offsetPage(query), data: [] }));
    expect(await fairjungle.paginate("/api/users").toArray({ limit: 100 })).toEqual([]);
    expect(queries).toHaveLength(1);
  });
});

describe("paginate over SCIM pages", () => {
  it("counts from one, by what really came", async () => {
    const { fairjungle, queries } = clientOver(scimPage);
    expect(await fairjungle.paginate("/scim/v2/Users").toArray({ limit: 100 })).toEqual(names);
    expect(queries).toEqual(["", "?startIndex=4", "?startIndex=7"]);
  });

  it("takes an empty answer without Resources", async () => {
    const { fairjungle } = clientOver(() => ({ schemas: [], totalResults: 0 }));
    expect(await fairjungle.paginate("/scim/v2/Users").toArray({ limit: 100 })).toEqual([]);
  });

  it("takes a page that does not say where it starts for the first", async () => {
    const { fairjungle, queries } = clientOver((query) => {
      const { startIndex, ...page } = scimPage(query);
      return startIndex === 1 ? page : { ...page, startIndex };
    });
    expect(await fairjungle.paginate("/scim/v2/Users").toArray({ limit: 100 })).toEqual(names);
    expect(queries).toEqual(["", "?startIndex=4", "?startIndex=7"]);
  });

  it("refuses a page that does not say how many there are, instead of ending", async () => {
    const { fairjungle } = clientOver((query) => ({ ...scimPage(query), totalResults: undefined }));
    await expect(fairjungle.paginate("/scim/v2/Users").toArray({ limit: 100 })).rejects.toMatchObject({
      code: "protocol",
    });
  });

  it("ends where nothing comes, though the server counts more", async () => {
    const { fairjungle, queries } = clientOver((query) => ({ ...scimPage(query), totalResults: 99 }));
    expect(await fairjungle.paginate("/scim/v2/Users").toArray({ limit: 100 })).toEqual(names);
    expect(queries).toEqual(["", "?startIndex=4", "?startIndex=7", "?startIndex=8"]);
  });
});
