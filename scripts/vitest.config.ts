import { defineConfig } from "vitest/config";
import { setupFiles } from "./vitest-project.js";

export default defineConfig({
  test: {
    name: "scripts",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    setupFiles,
    // Generous, since a busy machine must not fail a test.
    testTimeout: 60_000,
  },
});
