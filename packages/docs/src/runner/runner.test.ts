import { describe, expect, it } from "vitest";
import { loadInNode } from "../generate/samples/run-in-node.js";
import type { RunEvent } from "./events.js";
import { runOf } from "./failure.js";
import { loadModule } from "./modules.js";
import { createRunner } from "./runner.js";

const runner = createRunner(loadInNode);

const eventsOf = async (source: string): Promise<RunEvent[]> => {
  const events: RunEvent[] = [];
  await runner.run(source, (event) => events.push(event));
  return events;
};

const createUser = `
import { createFairjungleClient } from "@api-clients/fairjungle";
import { createSandbox } from "@api-clients/sandbox";
const { fetch } = createSandbox("fairjungle");
const fairjungle = createFairjungleClient({ apiKey: "sandbox-key", fetch });
const body = { data: { email: "ines.moreau@solenne.example" } };
const result = await fairjungle.POST("/api/users", { body });
console.log(result.status);`;

describe("a sample", () => {
  it("is told as it happens: what it sends, what comes back, what it prints", async () => {
    runner.reset();
    const events = await eventsOf(createUser);
    expect(events).toMatchObject([
      { kind: "request", method: "POST", address: "/api/users" },
      { kind: "answer", status: 201 },
      { kind: "print", text: "201" },
    ]);
  });

  it("sees what the one before did, until the runner is reset", async () => {
    runner.reset();
    await eventsOf(createUser);
    expect(await eventsOf(createUser)).toContainEqual({ kind: "print", text: "422" });
    runner.reset();
    expect(await eventsOf(createUser)).toContainEqual({ kind: "print", text: "201" });
  });

  it.each([
    ["const = 1;", 1, "SyntaxError"],
    ['\n\nthrow new TypeError("not so");', 3, "TypeError: not so"],
    ["interface Left { out: true }\n\nnobody();", 3, "ReferenceError: nobody is not defined"],
  ])("that fails names its line: %j", async (source, line, message) => {
    expect(await eventsOf(source)).toEqual([
      { kind: "failure", line, message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    ['"enough"', "Uncaught 'enough'"],
    ["{ code: 7 }", "Uncaught { code: 7 }"],
    ["undefined", "Uncaught undefined"],
  ])("that throws what is no error shows it: %s", async (thrown, message) => {
    expect(await eventsOf(`throw ${thrown};`)).toEqual([{ kind: "failure", line: undefined, message }]);
  });

  it("that fails tells the causes of its error", async () => {
    const source = '\nthrow new Error("outer", { cause: new RangeError("inner") });';
    const message = "Error: outer { [cause]: RangeError: inner }";
    expect(await eventsOf(source)).toEqual([{ kind: "failure", line: 2, message }]);
  });

  it("names the run that made an error, for one that nobody awaits", async () => {
    const events: RunEvent[] = [];
    const source = "try { nobody(); } catch (error) { globalThis.caughtInRun = error; }";
    await runner.run(source, (event) => events.push(event), 7);
    expect(events).toEqual([]);
    expect(runOf(Reflect.get(globalThis, "caughtInRun"))).toBe(7);
    expect(runOf(new Error("of nobody"))).toBeUndefined();
    expect(runOf(42)).toBeUndefined();
  });
});

describe("an import that cannot be", () => {
  it.each([
    {
      source:
        'console.log(1);\nimport {\n  createSandbox,\n  nope,\n} from "@api-clients/sandbox";\nnope(createSandbox);',
      line: 4,
      message: '"@api-clients/sandbox" has no export named "nope"',
    },
    {
      source: 'import { createFairjungleClientt as create } from "@api-clients/fairjungle";\ncreate({});',
      line: 1,
      message:
        '"@api-clients/fairjungle" has no export named "createFairjungleClientt"; did you mean "createFairjungleClient"?',
    },
    {
      source: '\nimport { $nope } from "@api-clients/core";\n$nope();',
      line: 2,
      message: '"@api-clients/core" has no export named "$nope"',
    },
    {
      source: '\nimport fairjungle from "@api-clients/fairjungle";\nfairjungle();',
      line: 2,
      message: '"@api-clients/fairjungle" has no default export',
    },
  ])("is told before anything runs: $message", async ({ source, line, message }) => {
    expect(await eventsOf(source)).toEqual([{ kind: "failure", line, message: `ImportError: ${message}` }]);
  });

  it("names its line where the module is not there", async () => {
    const inPage = createRunner(loadModule);
    const events: RunEvent[] = [];
    await inPage.run('\nimport { z } from "zod";\nz();', (event) => events.push(event));
    expect(events).toEqual([
      {
        kind: "failure",
        line: 2,
        message: expect.stringContaining('ImportError: "zod" cannot be imported here; there are '),
      },
    ]);
  });
});

describe("a module that the page does not have", () => {
  it("is refused by its name, and with the names of those there are", async () => {
    await expect(loadModule("node:fs")).rejects.toThrow(
      /"node:fs" cannot be imported here; there are @api-clients\/core, /,
    );
  });
});
