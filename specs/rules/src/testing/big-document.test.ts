import { expect, test } from "vitest";
import { bigDocument } from "./big-document.js";
import { lintWith, toFinding } from "./lint-yaml.js";

test("a document of 400 operations, whose schemas all refer to one another, passes every rule", async () => {
  const { source, files } = bigDocument(100);
  const problems = await lintWith(
    {
      extends: ["recommended-strict", "api-clients/all"],
      rules: {
        "api-clients/collection-shape": {
          severity: "error",
          shapes: [{ itemsAt: "data", required: ["meta"] }],
        },
      },
    },
    source,
    files,
  );
  expect(problems.map(toFinding)).toEqual([]);
});

test("one mistake in the middle of it is found by the rule it is for", async () => {
  const { source, files } = bigDocument(100);
  const schema = files["schemas/Thing50.yaml"]?.replace('"x-extensible-enum"', '"enum"') ?? "";
  const problems = await lintWith({ extends: ["api-clients/all"] }, source, {
    ...files,
    "schemas/Thing50.yaml": schema,
  });
  expect(problems.map((problem) => [problem.ruleId, toFinding(problem).at])).toEqual([
    ["api-clients/open-response", "schemas/Thing50.yaml#/properties/state/enum"],
  ]);
});
