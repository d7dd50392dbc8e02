import { describe, expect, it } from "vitest";
import { createSandbox, type ProviderName } from "./create-sandbox.js";
import fairjungle from "./documents/fairjungle.json" with { type: "json" };
import { openDocument } from "./engine/document/document.js";
import { isObject } from "./engine/document/json.js";
import type { Operation } from "./engine/document/operation.js";
import { readOperations } from "./engine/document/operations.js";
import { sampleRequest } from "./fixtures/sample-request.js";

const providers: readonly [ProviderName, unknown, Record<string, string>][] = [
  ["fairjungle", fairjungle, { authorization: "Bearer sandbox-key" }],
];

interface Wish {
  readonly status: string;
  readonly name?: string;
}

/** Each documented answer, and the name of each of its examples. */
function answersOf({ responses }: Operation): Wish[] {
  return responses
    .filter(({ status }) => /^\d+$/.test(status))
    .flatMap(({ status, content }): Wish[] => {
      const names = content.flatMap(({ part }) =>
        isObject(part.value.examples) ? Object.keys(part.value.examples) : [],
      );
      return names.length > 0 ? names.map((name) => ({ status, name })) : [{ status }];
    });
}

describe.each(providers)("%s", (name, json, headers) => {
  const document = openDocument(json);
  const operations = readOperations(document);

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    "answers %s: by itself, and with each of its examples",
    async (_, operation) => {
      const sandbox = createSandbox(name);
      const ask = (prefer: Record<string, string> = {}): Promise<Response> => {
        return sandbox.fetch(sampleRequest(document, operation, sandbox.baseUrl, { ...headers, ...prefer }));
      };
      expect((await ask()).headers.get("x-sandbox-error")).toBeNull();
      for (const { status, name: example } of answersOf(operation)) {
        const wish = example === undefined ? `status=${status}` : `status=${status}, example=${example}`;
        const response = await ask({ prefer: wish });
        expect([response.status, response.headers.get("x-sandbox-error")], wish).toEqual([
          Number(status),
          null,
        ]);
      }
      expect(sandbox.requests.every(({ operationId }) => operationId === operation.id)).toBe(true);
    },
  );
});
