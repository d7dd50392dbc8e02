import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

/** What the compiler says of a consumer's file, with the packages' own declarations under its eyes too. */
async function compile(compiler: string, flags: readonly string[]): Promise<string> {
  const all = [
    resolve(import.meta.dirname, compiler),
    "-p",
    import.meta.dirname,
    "--pretty",
    "false",
    ...flags,
  ];
  return run(process.execPath, all).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr, message }: { stdout?: string; stderr?: string; message: string }) =>
      `${stdout}${stderr}${message}`,
  );
}

// What holds for the oldest and the newest holds for those between: it was tried once on each.
const compilers = {
  "TypeScript 5.4, the oldest that is supported,": "node_modules/typescript/bin/tsc",
  "TypeScript 7, the newest,": "../../node_modules/@typescript/native/bin/tsc",
};

describe.each(Object.entries(compilers))("under %s", (_, compiler) => {
  it.each([
    ["Node, without the types of the DOM", ["--module", "nodenext", "--lib", "es2022"]],
    [
      "a bundler",
      ["--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable"],
    ],
  ])("the declarations of all packages hold for %s", async (_where, flags) => {
    expect(await compile(compiler, flags)).toBe("");
  });
});

it("An error in a declaration would be seen", async () => {
  const flags = ["--module", "nodenext", "--lib", "es2017"];
  expect(await compile("../../node_modules/@typescript/native/bin/tsc", flags)).toMatch(/dist\/.*\.d\.ts/);
});
