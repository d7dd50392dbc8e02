/** Puts the bundled document of each provider where the sandbox imports it from. */
import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const providers = ["fairjungle", "journeyapps", "jrni"];
const target = new URL("../src/documents/", import.meta.url);

await mkdir(target, { recursive: true });
for (const provider of providers) {
  const bundle = fileURLToPath(new URL(`../../../specs/${provider}/dist/openapi.json`, import.meta.url));
  await copyFile(bundle, new URL(`${provider}.json`, target)).catch((error: unknown) => {
    throw new Error(
      `There is no bundle of ${provider} at ${bundle}; make it with "npm run bundle" in specs/${provider}`,
      {
        cause: error,
      },
    );
  });
}
