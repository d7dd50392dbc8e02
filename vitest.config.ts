import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "specs/rules/vitest.config.ts", "scripts/vitest.config.ts"],
  },
});
