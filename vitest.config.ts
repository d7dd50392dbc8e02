import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "specs/rules/vitest.config.ts", "scripts/vitest.config.ts"],
    reporters: [
      process.env["GITHUB_ACTIONS"] ? "github-actions" : "default",
      "./scripts/closing-line-reporter.ts",
    ],
  },
});
