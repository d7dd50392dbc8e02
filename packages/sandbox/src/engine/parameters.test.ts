import { describe, expect, it } from "vitest";
import { answerOf, echo, operation, start } from "./fixtures/start.js";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: object;
  readonly [more: string]: unknown;
}

async function send(parameters: readonly Parameter[], path: string, init?: RequestInit, strictQuery = false) {
  const template = path.startsWith("/x/") ? "/x/{id}" : "/";
  const paths = { [template]: { get: operation("get", { parameters }) } };
  const sandbox = start({ paths, handlers: { get: echo }, strictQuery });
  return (await answerOf(sandbox.fetch(`http://api.example${path}`, init))).body;
}

const list = { type: "array", items: { type: "integer" } };
const record = { type: "object", properties: { a: { type: "integer" }, b: { type: "string" } } };

describe("query parameters", () => {
  const query = (schema: object, more: object = {}): Parameter[] => [
    { name: "q", in: "query", schema, ...more },
  ];

  it.each([
    ["form, exploded", query(list), "?q=1&q=2", [1, 2]],
    ["form, exploded, one item", query(list), "?q=1", [1]],
    ["form, not exploded", query(list, { explode: false }), "?q=1,2", [1, 2]],
    ["spaceDelimited", query(list, { style: "spaceDelimited", explode: false }), "?q=1%202", [1, 2]],
    ["pipeDelimited", query(list, { style: "pipeDelimited", explode: false }), "?q=1%7C2", [1, 2]],
    ["deepObject", query(record, { style: "deepObject" }), "?q[a]=1&q%5Bb%5D=x", { a: 1, b: "x" }],
    ["a record, not exploded", query(record, { explode: false }), "?q=a,1,b,x", { a: 1, b: "x" }],
    ["a record, exploded", query(record), "?a=1&b=x", { a: 1, b: "x" }],
    [
      "JSON",
      query({}, { schema: undefined, content: { "application/json": { schema: record } } }),
      '?q={"a":1}',
      { a: 1 },
    ],
    ["a text with a comma", query({ type: "string" }, { explode: false }), "?q=1,2", "1,2"],
    ["a plus sign for a space", query({ type: "string" }), "?q=a+b", "a b"],
  ])("are read in the style %s", async (_, parameters, search, value) => {
    expect(await send(parameters, `/${search}`)).toMatchObject({ query: { q: value } });
  });

  it.each([
    ["form", "?q=1&q=2", "q=1,2"],
    ["spaceDelimited", "?q=1&q=2&q=3", "q=1%202%203"],
    ["pipeDelimited", "?q=1&q=2", "q=1|2"],
  ])("that are one list in the style %s are refused where they come as %s", async (style, search, one) => {
    expect(await send(query(list, { style, explode: false }), `/${search}`)).toMatchObject({
      violations: [{ name: "q", in: "query", keyword: "explode", message: `must be given once: ${one}` }],
    });
  });

  it("keep an encoded comma out of the commas that separate", async () => {
    const texts = { type: "array", items: { type: "string" } };
    expect(await send(query(texts, { explode: false }), "/?q=a%2Cb,c")).toMatchObject({
      query: { q: ["a,b", "c"] },
    });
  });

  it("nest as deep as their names in brackets say", async () => {
    const schema = { type: "object", properties: { user: { type: "object", properties: { ids: list } } } };
    expect(
      await send(query(schema, { style: "deepObject" }), "/?q[user][ids][]=1&q[user][ids][]=2"),
    ).toMatchObject({
      query: { q: { user: { ids: [1, 2] } } },
    });
  });

  it("may have brackets in their own name", async () => {
    const parameters = [{ name: "ids[]", in: "query", schema: list }];
    expect(await send(parameters, "/?ids[]=1&ids%5B%5D=2")).toMatchObject({ query: { "ids[]": [1, 2] } });
  });

  it("that are given twice are refused where one value is wanted", async () => {
    expect(await send(query({ type: "integer" }), "/?q=1&q=2")).toMatchObject({
      kind: "invalidParameters",
      violations: [{ name: "q", in: "query", message: "is given more than once", value: ["1", "2"] }],
    });
  });

  it("that do not fit are refused all together, with the text that was sent", async () => {
    const parameters = [
      { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
      { name: "order", in: "query", schema: { enum: ["asc", "desc"] } },
      { name: "from", in: "query", required: true, schema: { type: "string" } },
    ];
    expect(await send(parameters, "/?limit=500&order=up")).toMatchObject({
      violations: [
        { name: "limit", keyword: "maximum", message: "must be <= 100", value: "500" },
        { name: "order", keyword: "enum", value: "up" },
        { name: "from", keyword: "required", message: "is required" },
      ],
    });
  });

  it("the document does not know are let pass unseen, or refused on demand", async () => {
    const parameters = query(record, { style: "deepObject" });
    expect(await send(parameters, "/?other=1&q[a]=1")).toMatchObject({ query: { q: { a: 1 } } });
    expect(await send(parameters, "/?other=1&q[a]=1", {}, true)).toMatchObject({
      violations: [{ name: "other", in: "query", message: "is not a known parameter", value: "1" }],
    });
  });

  it("called __proto__ reach no prototype", async () => {
    const parameters = [
      { name: "__proto__", in: "query", schema: {} },
      ...query(record, { style: "deepObject" }),
    ];
    const body = await send(parameters, "/?__proto__=a&q[__proto__][polluted]=1");
    expect(JSON.stringify(body)).toContain('"query":{"__proto__":"a","q":{"__proto__":{"polluted":"1"}}}');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("with broken percent-encoding keep what can be read", async () => {
    expect(await send(query({ type: "string" }), "/?q=100%&%zz=1")).toMatchObject({ query: { q: "100%" } });
  });
});

describe("other parameters", () => {
  it("in the path have the type of their schema", async () => {
    const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];
    expect(await send(parameters, "/x/7")).toMatchObject({ path: { id: 7 } });
    expect(await send(parameters, "/x/seven")).toMatchObject({
      violations: [{ name: "id", in: "path", message: "must be integer", value: "seven" }],
    });
  });

  it("in headers are found whatever their case, as lists too", async () => {
    const parameters = [
      { name: "App-Id", in: "header", required: true, schema: { type: "string" } },
      { name: "X-Ids", in: "header", schema: list },
    ];
    const headers = { "app-id": "a", "X-IDS": "1, 2" };
    expect(await send(parameters, "/", { headers })).toMatchObject({
      headers: { "App-Id": "a", "X-Ids": [1, 2] },
    });
    expect(await send(parameters, "/")).toMatchObject({ violations: [{ name: "App-Id", in: "header" }] });
  });

  it("in cookies are read", async () => {
    const parameters = [{ name: "basket", in: "cookie", required: true, schema: { type: "string" } }];
    expect(await send(parameters, "/")).toMatchObject({ violations: [{ name: "basket", in: "cookie" }] });
    expect(await send(parameters, "/", { headers: { cookie: "a=1; basket=b7" } })).toMatchObject({
      query: {},
    });
  });

  it("that describe Accept, Content-Type or Authorization are left to the document's own rules", async () => {
    const parameters = [{ name: "Authorization", in: "header", required: true, schema: { type: "integer" } }];
    expect(await send(parameters, "/")).toMatchObject({ headers: {} });
  });
});
