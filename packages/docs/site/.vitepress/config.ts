/** The site: static, without a request to anywhere else, under whatever path it is put. */
import { defineConfig } from "vitepress";
import generated from "./generated.json" with { type: "json" };
import { base, home } from "./deployment.js";
import { guides } from "./guides.js";
import { canonicalAddress, markdownForMachines, socialCard } from "./head.js";
import { samples } from "./samples.js";
import { searchOptions } from "./search.js";
import { searchRoles } from "./search-roles.js";
import { tableLabels } from "./table-labels.js";
import { withSettledNavigation } from "./settled-navigation.js";

export default defineConfig({
  base,
  title: "api-clients",
  description:
    "Typed TypeScript clients for fairjungle, JRNI and JourneyApps, with samples that run in the page",
  lang: "en",
  outDir: "../dist",
  cacheDir: ".vitepress/cache",
  srcExclude: ["public/**"],
  metaChunk: true,
  ...(home === undefined ? {} : { sitemap: { hostname: home } }),
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${base}favicon.svg` }],
    ["meta", { name: "theme-color", content: "#0f766e" }],
  ],
  transformHead: ({ pageData }) => [
    ...markdownForMachines(pageData),
    ...canonicalAddress(pageData, home),
    ...socialCard(pageData, home),
  ],
  transformHtml: withSettledNavigation,
  buildEnd: () => {
    if (home !== undefined) return;
    console.log(
      "No sitemap, canonical addresses and card pictures: DOCS_ORIGIN does not say where the site will be.",
    );
  },
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    // A path template such as `{id}` at the end of a line is no list of attributes.
    attrs: { disable: true },
    config: (markdown) => {
      samples(markdown);
      tableLabels(markdown);
    },
  },
  vite: {
    plugins: [searchRoles()],
    worker: { format: "es" },
    build: { chunkSizeWarningLimit: 3000 },
    // Vite would look for packages to bundle on the first visit, and reload the page in the middle of a run.
    optimizeDeps: { include: ["sucrase"] },
  },
  themeConfig: {
    siteTitle: "api-clients",
    nav: [
      { text: "Guides", link: "/guides/getting-started", activeMatch: "/guides/" },
      { text: "fairjungle", link: "/reference/fairjungle/", activeMatch: "/reference/fairjungle/" },
      { text: "JRNI", link: "/reference/jrni/", activeMatch: "/reference/jrni/" },
      { text: "JourneyApps", link: "/reference/journeyapps/", activeMatch: "/reference/journeyapps/" },
    ],
    sidebar: { "/guides/": guides, ...generated.sidebars },
    outline: { level: 2 },
    search: { provider: "local", options: searchOptions },
  },
});
