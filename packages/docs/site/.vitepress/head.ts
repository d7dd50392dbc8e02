/** What a page says of itself to machines: where its Markdown is, and how it looks when it is shared. */
import type { HeadConfig, PageData } from "vitepress";

/** Relative, so that it is right under any base. */
export function markdownForMachines({ relativePath }: PageData): HeadConfig[] {
  if (relativePath === "404.md") return [];
  const file = relativePath.slice(relativePath.lastIndexOf("/") + 1);
  return [["link", { rel: "alternate", type: "text/markdown", href: `./${file}` }]];
}

/** @param home The address of the site; pictures must be named by a full one. */
export function socialCard({ title, description, relativePath }: PageData, home: string): HeadConfig[] {
  const address = `${home}${relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`;
  const facts = {
    "og:type": "website",
    "og:title": title || "api-clients",
    "og:description": description,
    "og:url": address,
    "og:image": `${home}card.png`,
    "og:image:width": "1200",
    "og:image:height": "630",
  };
  return [
    ...Object.entries(facts).map(([property, content]): HeadConfig => ["meta", { property, content }]),
    ["meta", { name: "twitter:card", content: "summary_large_image" }],
  ];
}
