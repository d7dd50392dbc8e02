import { defineConfig } from "vitest/config";
import { setupFiles } from "../../scripts/vitest-project.js";

export default defineConfig({
  test: {
    name: "docs",
    include: ["{src,examples}/**/*.test.ts"],
    setupFiles,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
