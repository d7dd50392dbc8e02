import type { Outcome } from "@api-clients/core";
import { fakeFetch } from "@api-clients/core/testing";
import { describe, expect, it } from "vitest";
import { operationsOf } from "./document.js";
import { exampleInit, successOf } from "./example-init.js";
import { providers } from "./providers.js";
import { undocumentedMembers } from "./undocumented-members.js";

/** A client whose types are set aside: which operation is called is not known before the test runs. */
type UntypedCalls = Record<string, (path: string, init: object) => Promise<Outcome>>;

describe.each(providers)("$name", ({ name, document, sandbox, clientFor, needsState, sent, unnamed }) => {
  const operations = operationsOf(document);
  const reached = new Set<string | undefined>();

  it.each(operations)("$id is called by the client, reached, and succeeds", async (operation) => {
    const { id, method, path, answers } = operation;
    const init = exampleInit(document, operation, sent?.[id]);
    sandbox.reset();
    const call = (headers: Record<string, string> = {}) => {
      const { [method]: untyped } = Object(clientFor(operation)) as UntypedCalls;
      if (!untyped) throw new TypeError(`the client has no ${method}`);
      return untyped(path, { ...init, headers });
    };

    const results = [await call()];
    if (needsState.includes(id)) {
      expect(results[0]?.ok, `${id} needs no state any more: take it off the list`).toBe(false);
      results.push(await call({ Prefer: `status=${successOf(operation).status}` }));
    }
    for (const { operationId } of sandbox.requests) reached.add(operationId);
    const said = `${method} ${path} of ${JSON.stringify(init)}: ${JSON.stringify(results)}`;
    expect(new Set(sandbox.requests.map(({ operationId }) => operationId)), said).toEqual(new Set([id]));
    for (const { status } of results) expect(Object.keys(answers), said).toContain(String(status));
    expect(results.at(-1)?.ok, said).toBe(true);
    expect(
      results.flatMap((result) => undocumentedMembers(document, result)).filter((at) => !unnamed?.test(at)),
      `the sandbox answers members that specs/${name}/schemas does not name: were they renamed there?`,
    ).toEqual([]);
  });

  it.each(operations)("$id is answered by the fake fetch too", async ({ id, method, path }) => {
    const filled = path.replaceAll(/\{[^{}]+\}/g, "37");
    const { fetch, requests } = fakeFetch(document);
    const answer = await fetch(new Request(`https://api.example/base${filled}`, { method }));
    expect([answer.ok, requests[0]?.path], id).toEqual([true, path]);
  });

  it("has no operation that was left out", () => {
    const ids = [...JSON.stringify(document.paths).matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
    expect([...reached].toSorted()).toEqual(ids.toSorted());
  });
});
