import { property, string, assert } from "fast-check";
import { describe, expect, it } from "vitest";
import { inlineHtml } from "./inline.js";
import { proseHtml } from "./prose.js";
import { toSite } from "./to-site.js";

const address = (link: string): string => `./${link.split(":")[1]}.html`;

describe("a description from a document", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["{{ constructor }}", "&#123;&#123; constructor &#125;&#125;"],
    ["[here](javascript:alert(1))", "here"],
    ["[here](data:text/html,x)", "here"],
    ["`<b>` and **bold** and *soft*", "<code>&lt;b&gt;</code> and <strong>bold</strong> and <em>soft</em>"],
    ["a * b * c, snake_case_name, 2*3*4", "a * b * c, snake_case_name, 2*3*4"],
    [
      '[a "b"](https://x.example/?q="y")',
      '<a href="https://x.example/?q=&quot;y&quot;" target="_blank" rel="noreferrer">a &quot;b&quot;</a>',
    ],
    ["[`User`](page:reference/x/User)", '<a href="./reference/x/User.html"><code>User</code></a>'],
  ])("becomes harmless HTML: %s", (text, html) => {
    expect(inlineHtml(text, address)).toBe(html);
  });

  it("keeps its paragraphs, lists, tables and fences", () => {
    const text =
      "One\ntwo.\n\n- a\n  goes on\n- `b`\n\n| x | y |\n|---|---|\n| 1 | a\\|b |\n\n```\n<keep>\n\n{{ it }}\n```\n\n## Last";
    expect(proseHtml(text, address)).toBe(
      "<p>One two.</p><ul><li>a goes on</li><li><code>b</code></li></ul>" +
        '<table tabindex="0"><thead><tr><th>x</th><th>y</th></tr></thead><tbody><tr><td>1</td><td data-label="y">a|b</td></tr></tbody></table>' +
        '<pre tabindex="0"><code>&lt;keep&gt;&#10;&#10;&#123;&#123; it &#125;&#125;</code></pre><p><strong>Last</strong></p>',
    );
  });

  it("never opens a tag of its own, whatever it says", () => {
    const known =
      /<\/?(?:p|ul|ol|li|code|pre|strong|em|table|thead|tbody|tr|th|td|a)(?: [a-z-]+="[^"<>]*")*>/g;
    assert(
      property(string({ unit: "grapheme", maxLength: 80 }), string({ maxLength: 20 }), (text, more) => {
        const html = proseHtml(`${text}<img src=x onerror=alert(1)>${more}{{ ${text} }}`, address);
        expect(html.replaceAll(known, "")).not.toMatch(/[<>]|\{\{/);
      }),
    );
  });

  it("stays inside its block of the page, where Vue does not read it", () => {
    const page = toSite({
      path: "reference/x/y",
      title: "{{ title }} <b>",
      description: 'a "b"\n---\nc',
      keywords: [],
      blocks: [{ kind: "prose", markdown: "one\n\n</div>\n\n{{ two }}\n\n<!--@include: /etc/passwd-->" }],
    });
    const [, body = ""] = page.split('<div class="prose" v-pre>');
    expect(body.trim().split("\n")).toHaveLength(1);
    expect(body).not.toMatch(/<\/div>.+<\/div>|\{\{|<!--/);
    expect(page).toContain("# &#123;&#123; title &#125;&#125; &lt;b&gt;");
    expect(page.match(/^---$/gm)).toHaveLength(2);
  });
});
