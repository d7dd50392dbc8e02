import { describe, expect, it } from "vitest";
import { prepare } from "./prepare.js";

describe("The copy for openapi-typescript", () => {
  it("says the evidence in lines of its own, below the description", () => {
    expect(prepare({ description: "A name.\n", "x-evidence": "observed", "x-seen-in": "v1" })).toMatchObject({
      description: "A name.\n@remarks Evidence: observed, seen in v1.",
    });
  });

  it("says the evidence also where there is no description", () => {
    const node = { "x-evidence": "documented", "x-source": ["https://a.example/"] };
    expect(prepare({ properties: { name: node } })).toMatchObject({
      properties: { name: { description: "\n@remarks Evidence: documented.\n@see https://a.example/" } },
    });
  });

  it("makes a schema of its own of a reference that leads somewhere", () => {
    const node = { $ref: "#/components/schemas/Link", "x-link-target": "/people/{id}" };
    expect(prepare([node])).toEqual([{ type: "object", "x-link-target": "/people/{id}" }]);
  });

  it.each(["example", "examples"])("leaves what stands under %s as it is, whatever its members", (name) => {
    const data = { description: "Of a bicycle.", "x-evidence": "observed", $ref: "7", "x-link-target": "/" };
    expect(prepare({ [name]: data })).toEqual({ [name]: data });
  });
});
