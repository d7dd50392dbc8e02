/** The types of the sandbox's field-service app, compiled from its own data model. Run with `--write`, it writes them. */
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { generateTypes } from "@api-clients/codegen";
import { createJourneyAppsClient, namedToken, unwrap } from "@api-clients/journeyapps";
import { compile } from "@api-clients/journeyapps-codegen";
import { createSandbox } from "@api-clients/sandbox";

/** Where the types are committed, for the tour to be written with. */
export const typesFile = fileURLToPath(new URL("generated/field-service.gen.ts", import.meta.url));

/** The command that writes them. */
export const command = "npx tsx scripts/tour/field-service.ts --write";

export async function fieldServiceTypes(): Promise<string> {
  const sandbox = createSandbox("journeyapps");
  const credential = namedToken("sandbox-token");
  const journeyapps = createJourneyAppsClient({ baseUrl: sandbox.baseUrl, credential, fetch: sandbox.fetch });
  const xml = unwrap(await journeyapps.GET("/datamodel.xml", { parseAs: "text" }));
  const { document } = await compile(xml, { title: "Field service" });
  return generateTypes(document, { source: "the sandbox's data model", command });
}

if (process.argv.includes("--write")) await writeFile(typesFile, await fieldServiceTypes());
