/** The guides, in the order of the sidebar. */

export const guides = [
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
      { text: "React and TanStack Query", link: "/guides/tanstack-query" },
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
