/** What a page says of itself to machines: where its Markdown is, its address, and how it looks when it is shared. */
import type { HeadConfig, PageData } from "vitepress";

/** Relative, so that it is right under any base. */
export function markdownForMachines({ relativePath }: PageData): HeadConfig[] {
  if (relativePath === "404.md") return [];
  const file = relativePath.slice(relativePath.lastIndexOf("/") + 1);
  return [["link", { rel: "alternate", type: "text/markdown", href: `./${file}` }]];
}

/** The one address of a page, for search engines. @param home The full address of the home page. */
export function canonicalAddress({ relativePath }: PageData, home: string | undefined): HeadConfig[] {
  if (home === undefined || relativePath === "404.md") return [];
  return [["link", { rel: "canonical", href: addressOf(relativePath, home) }]];
}

/** @param home The full address of the home page; without it, there is no picture, for it must be named by a full one. */
export function socialCard(
  { title, description, relativePath }: PageData,
  home: string | undefined,
): HeadConfig[] {
  const facts = { "og:type": "website", "og:title": title || "api-clients", "og:description": description };
  const picture =
    home === undefined
      ? {}
      : {
          "og:url": addressOf(relativePath, home),
          "og:image": `${home}card.png`,
          "og:image:width": "1200",
          "og:image:height": "630",
        };
  const card = home === undefined ? "summary" : "summary_large_image";
  return [
    ...Object.entries({ ...facts, ...picture }).map(([property, content]): HeadConfig => [
      "meta",
      { property, content },
    ]),
    ["meta", { name: "twitter:card", content: card }],
  ];
}

function addressOf(relativePath: string, home: string): string {
  return `${home}${relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`;
}
