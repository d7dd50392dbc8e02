/** The site: static, without a request to anywhere else, under whatever path it is put. */
import { defineConfig } from "vitepress";
import generated from "./generated.json" with { type: "json" };
import { markdownForMachines, socialCard } from "./head.js";
import { withSettledNavigation } from "./settled-navigation.js";
import { searchOptions } from "./search.js";
import { samples } from "./samples.js";

const base = withSlashes(process.env["DOCS_BASE"] ?? "/");
const origin = process.env["DOCS_ORIGIN"] ?? "https://api-clients.example";

const guides = [
  {
    text: "Start",
    items: [
      { text: "Install and first call", link: "/guides/getting-started" },
      { text: "Authentication", link: "/guides/authentication" },
      { text: "Testing with the sandbox", link: "/guides/testing" },
      { text: "Coming from raw fetch", link: "/guides/migrating" },
    ],
  },
  {
    text: "Every day",
    items: [
      { text: "Pagination", link: "/guides/pagination" },
      { text: "Errors and retries", link: "/guides/errors" },
      { text: "Following links", link: "/guides/links" },
      { text: "Data models", link: "/guides/data-models" },
      { text: "Webhooks", link: "/guides/webhooks" },
      { text: "Uploads and downloads", link: "/guides/files" },
      { text: "Syncing at scale", link: "/guides/syncing" },
    ],
  },
  {
    text: "Background",
    items: [
      { text: "Runtimes", link: "/guides/runtimes" },
      { text: "What is known and what is not", link: "/guides/evidence" },
      { text: "Adding a provider", link: "/guides/adding-a-provider" },
    ],
  },
];

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
  sitemap: { hostname: `${origin}${base}` },
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${base}favicon.svg` }],
    ["meta", { name: "theme-color", content: "#0f766e" }],
  ],
  transformHead: ({ pageData }) => [
    ...markdownForMachines(pageData),
    ...socialCard(pageData, `${origin}${base}`),
  ],
  transformHtml: withSettledNavigation,
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    // A path template such as `{id}` at the end of a line is no list of attributes.
    attrs: { disable: true },
    config: samples,
  },
  vite: {
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

function withSlashes(path: string): string {
  return `/${path}/`.replaceAll(/\/+/g, "/");
}
