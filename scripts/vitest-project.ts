/** How every package is tested: the tests beside the code, and the type tests by the compiler that checks the package. */
import { fileURLToPath } from "node:url";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Run before each test file. */
export const setupFiles = fileURLToPath(new URL("property-seed.ts", import.meta.url));

/**
 * @param name Selects the package: `npx vitest run --project <name>`.
 * @returns What the package's `vitest.config.ts` exports.
 */
export const project = (name: string): ViteUserConfig =>
  defineConfig({
    test: {
      name,
      // Generous, since a busy machine must not fail a test.
      testTimeout: 60_000,
      include: ["src/**/*.test.ts"],
      setupFiles,
      typecheck: {
        enabled: true,
        include: ["src/**/*.test-d.ts"],
        tsconfig: "./tsconfig.json",
        checker: "tsc",
      },
    },
  });
