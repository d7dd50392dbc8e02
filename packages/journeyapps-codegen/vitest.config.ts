import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Generous, since a busy machine must not fail a test.
    testTimeout: 60_000,
    name: "journeyapps-codegen",
    include: ["src/**/*.test.ts"],
    typecheck: {
      enabled: true,
      include: ["src/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
      checker: "tsc",
    },
  },
});
