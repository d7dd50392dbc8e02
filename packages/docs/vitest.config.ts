import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "docs", include: ["{src,examples}/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 240_000 },
});
