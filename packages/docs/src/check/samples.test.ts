import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { openSpec } from "../generate/document/spec.js";
import { providers } from "../generate/providers.js";
import { providerSamples } from "../generate/samples/provider-samples.js";
import { isReady } from "../generate/samples/ready.js";
import { createNodeRunner } from "../generate/samples/run-in-node.js";
import { guideSamples, promised } from "./guide-samples.js";
import { typeCheck, type TypeFault } from "./type-check.js";

const packageRoot = resolve(fileURLToPath(import.meta.url), "../../..");
const run = createNodeRunner();

const shown = guideSamples(resolve(packageRoot, "site"));
const guides = shown.filter(({ example }) => example === undefined);
const references = providers.flatMap((provider) => {
  const folder = resolve(packageRoot, "../../specs", provider.name);
  const spec = openSpec(
    provider.name,
    JSON.parse(readFileSync(resolve(folder, "dist/openapi.json"), "utf8")),
  );
  return providerSamples(spec, provider, folder).map((sample) => ({ provider: provider.name, ...sample }));
});

describe("all samples of the site", () => {
  let faults: TypeFault[] = [];

  beforeAll(async () => {
    faults = await typeCheck(
      packageRoot,
      [...guides, ...references].map(({ code }) => code),
    );
  });

  it("compile against the built clients", () => {
    const told = faults.map(({ sample, line, message }) => {
      const guide = guides[sample];
      const reference = references[sample - guides.length];
      return guide
        ? `${guide.file}:${guide.line + line} ${message}`
        : `${reference?.where}, "${reference?.title}", line ${line}: ${message}`;
    });
    expect(told).toEqual([]);
  });

  it("are many", () => {
    expect(guides.length).toBeGreaterThan(15);
    expect(references.length).toBeGreaterThan(300);
  });

  it("are what a reader would send to the provider: no casts, and no headers that only a sandbox knows", () => {
    const odd = references.filter(({ code }) =>
      /^[^/]*\bas (any|never|unknown)\b|Prefer\b|X-Sandbox/m.test(code),
    );
    expect(odd.map(({ where }) => where)).toEqual([]);
  });
});

describe("the samples of the guides", () => {
  it.each(guides)("$file:$line runs, and prints what it says", async ({ code }) => {
    const { printed, failure } = await run(code);
    expect(failure).toBeUndefined();
    const promises = promised(code);
    if (promises.length > 0) expect(printed.split("\n")).toEqual(promises);
  });
});

describe("the examples that guides show", () => {
  const examples = shown.flatMap(({ example, ...sample }) =>
    example === undefined ? [] : { ...sample, example },
  );

  it.each(examples)("$file:$line is $example, word for word", ({ code, example }) => {
    expect(code).toBe(readFileSync(resolve(packageRoot, example), "utf8").trimEnd());
  });
});

describe.each(providers)("the samples of $name's reference", ({ name }) => {
  it("run to their end, and are not refused", async ({ skip }) => {
    if (!(await isReady(name))) return skip(`there is no sandbox for ${name} yet`);
    const refused: string[] = [];
    for (const { where, title, code } of references.filter(({ provider }) => provider === name)) {
      const { failure, statuses } = await run(code);
      if (failure) refused.push(`${where}, "${title}", line ${failure.line}: ${failure.message}`);
      else if (title.startsWith("Call ") && (statuses.at(-1) ?? 0) >= 400)
        refused.push(`${where}: ${statuses.at(-1)}`);
    }
    expect(refused).toEqual([]);
  });
});
