import { generateTypes } from "@api-clients/codegen";
import { beforeAll, describe, expect, it } from "vitest";
import type ts from "typescript";
import { bigDocument } from "./big-document.js";
import { check, completionsAt, serviceFor } from "../compiler.js";

const ours = `
import { createClient } from "@api-clients/core";
import type { Api } from "./schema.js";
const client = createClient<Api>({ baseUrl: "https://api.example" });
`;
const openapiFetch = `
import createClient from "openapi-fetch";
import type { paths } from "./schema.js";
const client = createClient<paths>({ baseUrl: "https://api.example" });
`;

/** Fifty calls: list, create, get, patch and delete of ten resources, each result read. */
const calls = Array.from({ length: 10 }, (_, number) => {
  const list = `"/api/resources${number}"`;
  const one = `"/api/resources${number}/{id}", { params: { path: { id: "x" } }`;
  return `
{ const result = await client.GET(${list}, { params: { query: { limit: 5 } } }); if (result.data) result.data.data[0]?.name.length; }
{ const result = await client.POST(${list}, { body: { name: "x" } }); if (result.data) result.data.data.kind?.length; }
{ const result = await client.GET(${one} }); if (result.data) result.data.data.note?.length; }
{ const result = await client.PATCH(${one}, body: { name: "y" } }); if (result.data) result.data.data.count?.toFixed(); }
{ const result = await client.DELETE(${one} }); result.response.status.toFixed(); }
`;
}).join("");

const probes = {
  path: 'await client.GET("/*|*/");',
  "path parameter": 'await client.GET("/api/resources3/{id}", { params: { path: { /*|*/ } } });',
  "query parameter": 'await client.GET("/api/resources3", { params: { query: { /*|*/ } } });',
  body: 'await client.POST("/api/resources3", { body: { /*|*/ } });',
  "member of the data": 'const { data } = await client.GET("/api/resources3"); data?.data[0]?./*|*/;',
  "member of the error":
    'const { response, error } = await client.GET("/api/resources3"); if (response.status === 404 && error) error./*|*/;',
};

describe("what a client of 400 operations costs the compiler", () => {
  let service: ts.LanguageService;

  beforeAll(async () => {
    const schema = await generateTypes(bigDocument(), { source: "big", command: "none" });
    const files: Record<string, string> = { "schema.d.ts": schema };
    for (const [client, head] of Object.entries({ ours, openapiFetch })) {
      files[`${client}.ts`] = `${head}${calls}export {};`;
      for (const [name, probe] of Object.entries(probes))
        files[`${client} ${name}.ts`] = `${head}${probe}\nexport {};`;
    }
    service = serviceFor(files);
  }, 60_000);

  it("stays under 5,000 instantiations for a file with 50 calls", () => {
    const { errors, instantiations } = check(service, "ours.ts");
    expect(errors).toEqual([]);
    expect(instantiations).toBeLessThanOrEqual(5_000);
  });

  it("is a tenth, or less, of what openapi-fetch's own types cost for the same calls", () => {
    const before = check(service, "ours.ts").instantiations;
    const { errors, instantiations } = check(service, "openapiFetch.ts");
    expect(errors).toEqual([]);
    expect(before * 10).toBeLessThan(instantiations - before);
  });

  it.each(Object.keys(probes))("offers what openapi-fetch offers at: %s", (name) => {
    const offered = completionsAt(service, `ours ${name}.ts`);
    expect(offered).toEqual(completionsAt(service, `openapiFetch ${name}.ts`));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThan(200);
  });
});
