import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "scripts",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    // Generous, since a busy machine must not fail a test.
    testTimeout: 60_000,
  },
});
