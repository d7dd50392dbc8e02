import { describe, expect, it } from "vitest";
import { loadInNode } from "../generate/samples/run-in-node.js";
import type { RunEvent } from "./events.js";
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

  it("that throws what is no error says so", async () => {
    expect(await eventsOf('throw "enough";')).toEqual([
      { kind: "failure", line: undefined, message: "enough" },
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
