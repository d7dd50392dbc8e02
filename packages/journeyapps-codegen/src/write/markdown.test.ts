import { describe, expect, it } from "vitest";
import { code, prose } from "./markdown.js";

describe("prose", () => {
  it.each([
    ["Plain words, 50 % – and é.", "Plain words, 50 % – and é."],
    ["two\n  lines", "two lines"],
    ["<script>alert(1)</script>", String.raw`&lt;script>alert\(1\)&lt;/script>`],
    ["&lt;b>", "&amp;lt;b>"],
    ["[x](javascript:y)", String.raw`\[x\]\(javascript&#58;y\)`],
    ["DATA:text/html", "DATA&#58;text/html"],
    ["a | b `c` *d*", String.raw`a \| b \`c\` \*d\*`],
    ["x".repeat(300), `${"x".repeat(200)}…`],
  ])("writes %j as %j", (text, expected) => {
    expect(prose(text)).toBe(expected);
  });
});

describe("code", () => {
  it.each([
    ["work_order", "`work_order`"],
    ["-1", "`-1`"],
    ["in progress", "`in progress`"],
    ["a`b", String.raw`a\`b`],
    ["<b>", "&lt;b>"],
    [" x", "x"],
    ["", ""],
  ])("writes %j as %j", (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});
