import { expect, it } from "vitest";
import { plainGuide } from "./plain-guide.js";

it("takes the HTML of the site from a guide, and leaves generics in its code", () => {
  const guide =
    '# One\n\n<div class="next">\n\n- <span class="evidence observed">observed</span>: seen\n\n</div>\n\n```ts\nconst a: Set<div> = b;\n```\n';
  expect(plainGuide(guide)).toBe("# One\n\n- observed: seen\n\n```ts\nconst a: Set<div> = b;\n```\n");
});

it("writes the title of a sample above it, and nothing but the language behind the fence", () => {
  expect(plainGuide('Text.\n\n```ts no-run title="examples/x.ts"\na();\n```\n')).toBe(
    "Text.\n\n**examples/x.ts**\n\n```ts\na();\n```\n",
  );
  expect(plainGuide("```sh\nnpm test\n```")).toBe("```sh\nnpm test\n```");
});
