import { readFile } from "node:fs/promises";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { Document } from "./document.js";
import { generateTypes } from "./generate.js";

const options = { source: "tiny.json", command: "npm run generate" };

async function tiny(): Promise<Document> {
  return JSON.parse(await readFile(new URL("fixtures/tiny.json", import.meta.url), "utf8"));
}

function withOperation(operation: object): Document {
  return {
    openapi: "3.1.0",
    info: { title: "One", version: "1" },
    paths: { "/x": { get: operation } },
  };
}

/** The syntax errors of a text, as TypeScript tells them. */
function syntaxErrors(text: string): string[] {
  const file = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  return (file.diagnostics ?? []).map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
}

describe("generateTypes", () => {
  it("writes the committed fixture, byte for byte, every time", async () => {
    const text = await generateTypes(await tiny(), options);
    expect(await generateTypes(await tiny(), options)).toBe(text);
    await expect(text).toMatchFileSnapshot("fixtures/tiny.gen.ts");
  });

  it("writes types only: nothing of it is left when types are erased", async () => {
    const text = await generateTypes(await tiny(), options);
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
    });
    expect(outputText.trim()).toBe("export {};");
  });

  it("does not let a document's words break out of comments and strings", async () => {
    const hostile = '*/ } export const stolen = 1; /* " ` ${1} \u2028';
    const document = withOperation({
      operationId: "getX",
      summary: hostile,
      description: hostile,
      "x-evidence": "documented",
      "x-source": [hostile],
      responses: { 200: { description: hostile } },
    });
    document.paths = { ['/x"*/\n']: document.paths?.["/x"] ?? {} };
    const text = await generateTypes(document, options);
    expect(syntaxErrors(text)).toEqual([]);
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, removeComments: true },
    });
    expect(outputText).not.toContain("stolen");
  });

  it("names the path of an operation that has no operationId", async () => {
    const document = withOperation({ responses: { 200: { description: "Fine." } } });
    await expect(generateTypes(document, options)).rejects.toThrow("an operation of /x has no operationId");
  });

  it("refuses an answer key that is neither a status, a range nor default", async () => {
    const document = withOperation({ operationId: "getX", responses: { "2xx": { description: "Fine." } } });
    await expect(generateTypes(document, options)).rejects.toThrow('"2xx"');
  });

  it("refuses an open enum over a type that has no literals", async () => {
    const schema = { type: "boolean", "x-extensible-enum": [true] };
    const document = withOperation({
      operationId: "getX",
      responses: { 200: { description: "Fine.", content: { "application/json": { schema } } } },
    });
    await expect(generateTypes(document, options)).rejects.toThrow("cannot be a literal type");
  });

  it("keeps a summary of several lines in one comment line, where no line of it can begin with a tag", async () => {
    const summary = "Get an x\n@deprecated";
    const document = withOperation({ operationId: "getX", summary, responses: {} });
    const text = await generateTypes(document, options);
    expect(text.slice(text.indexOf("export interface Routes"))).toContain(
      "         * Get an x @deprecated\n",
    );
  });

  it("lets no call stand alone that has to say how to read its answer", async () => {
    const content = { "text/plain": { schema: { type: "string" } } };
    const document = withOperation({
      operationId: "getX",
      responses: { 200: { description: "Fine.", content } },
    });
    const text = await generateTypes(document, options);
    expect(text).toContain('init: { parseAs: "text" };');
    expect(text).toMatch(/interface Alone \{\s+GET: never;/);
  });

  it("leaves the arrays of a webhook as they are, for its body comes to us", async () => {
    const schema = { type: "array", items: { type: "string" } };
    const operation = (operationId: string) => ({
      operationId,
      requestBody: { content: { "application/json": { schema } } },
      responses: { 204: { description: "Done." } },
    });
    const webhooks = { saved: { post: operation("receiveSaved") } };
    const text = await generateTypes({ ...withOperation(operation("getX")), webhooks }, options);
    const [asked, received] = text.slice(text.indexOf("export interface operations")).split("receiveSaved:");
    expect(asked).toContain('"application/json": readonly string[];');
    expect(received).toContain('"application/json": string[];');
  });

  it.each(["6XX", "constructor", "toString"])(
    "refuses an answer under %j, which is no status",
    async (key) => {
      const responses = { [key]: { description: "What?" } };
      await expect(generateTypes(withOperation({ operationId: "getX", responses }), options)).rejects.toThrow(
        `operations["getX"] has an answer "${key}": use a status, 2XX…5XX or default`,
      );
    },
  );

  it("takes what has an answer of its own out of a range", async () => {
    const responses = Object.fromEntries(
      ["200", "404", "410", "4XX"].map((key) => [key, { description: key }]),
    );
    const text = await generateTypes(withOperation({ operationId: "getX", responses }), options);
    expect(text).toContain("core.Failure<Exclude<core.ClientErrorStatus, 404 | 410>, undefined>");
  });

  it.each([
    ["bytes", { format: "binary" }, "Blob"],
    ["bytes of a media type", { contentMediaType: "image/png" }, "Blob"],
    [
      "bytes that are written as text",
      { contentMediaType: "image/png", contentEncoding: "base64" },
      "string",
    ],
  ])("takes %s for what they are in JavaScript", async (_, keywords, type) => {
    const document = withOperation({ operationId: "getX", responses: {} });
    document.components = { schemas: { Photo: { type: "string", ...keywords } } };
    expect(await generateTypes(document, options)).toContain(`\nexport type Photo = ${type};\n`);
  });

  it.each(["Api", "Routes", "Blob", "Record"])(
    "refuses a schema called %s, which would hide a type that the file uses",
    async (name) => {
      const document = {
        ...withOperation({}),
        paths: {},
        components: { schemas: { [name]: { type: "object" } } },
      };
      await expect(generateTypes(document, options)).rejects.toThrow(`the schema ${name}`);
    },
  );

  it("gives each schema its name, with its comment, so that an editor shows the name and not all members", async () => {
    const document = withOperation({ operationId: "getX", responses: {} });
    const properties = { boss: { $ref: "#/components/schemas/Person" } };
    const schemas = {
      Person: { type: "object", description: "Somebody.", properties },
      "the-person": { type: "string", description: "A name that TypeScript has no word for." },
    };
    const text = await generateTypes({ ...document, components: { schemas } }, options);
    expect(text).toContain(
      '\n/** @description Somebody. */\nexport type Person = {\n    boss?: components["schemas"]["Person"];\n};\n',
    );
    expect(text).toMatch(/\n {8}Person: Person;\n {8}"the-person": ThePerson;\n/);
    expect(text.match(/Somebody/g)).toHaveLength(1);
  });

  it("leaves room for a schema with the name of one of our own types", async () => {
    const document = await tiny();
    document.components = {
      ...document.components,
      schemas: { ...document.components?.["schemas"], HalLink: { type: "string" } },
    };
    const text = await generateTypes(document, options);
    expect(text).toContain("export type HalLink = ");
    expect(text).toContain("core.HalLink<");
  });

  it("leaves the document that it was given as it was", async () => {
    const document = await tiny();
    const before = JSON.stringify(document);
    await generateTypes(document, options);
    expect(JSON.stringify(document)).toBe(before);
  });
});
