import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { importedNames } from "../../site/.vitepress/imported-names.js";
import { searchTerms } from "../../site/.vitepress/search-terms.js";

describe("what is looked up", () => {
  it.each([
    ["GET /api/users/{id}", ["GET", "api", "users", "id", "/api/users/{id}"]],
    ["an `App-Id`, and", ["an", "App", "Id", "and", "App-Id"]],
    ["(company_id).", ["company", "id", "company_id"]],
    ["Cancel a booking – now", ["Cancel", "a", "booking", "now"]],
    ["", []],
  ])("in %j are its words, and what is one thing though it has several", (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  it("can be told by the source of the function alone, for a page gets no more", () => {
    const terms: unknown = runInNewContext(`(${String(searchTerms)})("/a-b c").join(" ")`);
    expect(terms).toBe("a b c /a-b");
  });

  it("in the samples of a guide are the names they import from our packages", () => {
    const guide =
      '# One\n\n```ts title="x"\nimport {\n  type User,\n  unwrap,\n} from "@api-clients/jrni";\nimport { q } from "bullmq";\nunwrap();\n```\n\nText.\n';
    expect(importedNames(guide)).toBe("# One\n\n`User` `unwrap`\n\nText.\n");
  });
});
