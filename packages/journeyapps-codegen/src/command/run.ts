/** Carries out one call of the command. */
import { compile } from "../compile.js";
import { DataModelError } from "../diagnostics/data-model-error.js";
import { formatDiagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { readArguments, type Order } from "./arguments.js";
import { authorizationFrom, type Environment } from "./credentials.js";
import { readDeployment } from "./deployment.js";
import { Failure, UsageError } from "./failure.js";
import { readInput } from "./input.js";
import { checkIsNotSource, checkOutputs, writeOutput, type Output } from "./output.js";
import { serialize } from "./serialize.js";
import { sourceName } from "./source-name.js";
import { usage } from "./usage.js";

/** What surrounds the command. */
export interface Surroundings {
  readonly environment: Environment;
  readonly fetch: typeof globalThis.fetch;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes a line to standard error. */
  tell(line: string): void;
}

/** Findings beyond these are counted only. */
const shown = 100;

/** @returns The exit code: 0 done, 1 failed, 2 not understood. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { print, tell } = surroundings;
  try {
    const order = readArguments(argv);
    if (order === "help") print(usage);
    else await carryOut(order, surroundings);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      tell(`${error.message}\nTry journeyapps-codegen --help`);
      return 2;
    }
    if (error instanceof DataModelError) tellAll(error.diagnostics, tell);
    else if (error instanceof Failure) tell(error.message);
    else throw error;
    return 1;
  }
}

async function carryOut(order: Order, { environment, fetch, print, tell }: Surroundings): Promise<void> {
  const { source, out, types, title, force } = order;
  const file = "file" in source ? source.file : "datamodel.json";
  const text =
    "file" in source
      ? await readInput(source.file)
      : await readDeployment(source.deployment, authorizationFrom(environment), fetch);
  const { document, warnings } = await compile(text, { file, ...(title && { title }) });
  tellAll(warnings, tell);
  const outputs: Output[] = [];
  if (out === "-") print(serialize(document, out));
  else if (out) outputs.push({ file: out, text: serialize(document, out) });
  if (types) {
    // It brings the TypeScript compiler along, which nothing else here has to wait for.
    const { generateTypes } = await import("@api-clients/codegen");
    const names = { source: sourceName(file), command: "journeyapps-codegen" };
    outputs.push({ file: types, text: await generateTypes(document, names) });
  }
  if ("file" in source) await checkIsNotSource(outputs, source.file);
  if (!force) await checkOutputs(outputs);
  for (const output of outputs) {
    await writeOutput(output);
    tell(`Wrote ${output.file}`);
  }
}

function tellAll(diagnostics: readonly Diagnostic[], tell: Surroundings["tell"]): void {
  for (const diagnostic of diagnostics.slice(0, shown)) tell(formatDiagnostic(diagnostic));
  const more = diagnostics.length - shown;
  if (more > 0) tell(`… and ${more} more`);
}
