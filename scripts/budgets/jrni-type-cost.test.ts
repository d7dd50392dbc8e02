import document from "@api-clients/jrni/openapi.json" with { type: "json" };
import { beforeAll, describe, expect, it } from "vitest";
import type ts from "typescript";
import { check, completionsAt, serviceFor } from "../compiler.js";

const head = `
import { createJrniClient, type Company, type Service } from "@api-clients/jrni";
const jrni = createJrniClient({ host: "example.jrni.com", appId: "app" });
declare const company: Company;
declare const service: Service;
const path = { company_id: 44120 };
`;

const collections = ["services", "people", "resources", "event_groups", "event_chains"];

/** Fifty calls, of all verbs, each with its result read: ten for each kind of record, of which one reads all pages. */
const calls = collections
  .map((name) => {
    const list = `"/{company_id}/${name}", { params: { path, query: { per_page: 50 } } }`;
    const one = `/{company_id}/${name}/{id}", { params: { path: { ...path, id: 7 } }`;
    return `
{ const result = await jrni.GET(${list}); if (result.ok) result.data._embedded.${name}[0]?.id.toFixed(); }
{ const result = await jrni.GET("${one} }); if (result.ok) result.data.id.toFixed(); }
{ const result = await jrni.GET("/admin${one} }); if (result.status === 404) result.error.error?.length; }
{ const result = await jrni.GET("/admin/{company_id}/${name}", { params: { path } }); if (result.ok) result.data.total_entries?.toFixed(); }
{ const result = await jrni.GET("/company/{company_id}", { params: { path } }); if (result.ok) result.data.name?.length; }
{ const result = await jrni.GET("/{company_id}/times", { params: { path, query: { service_id: 1, start_date: "2027-03-08" } } }); if (result.ok) result.data.times?.[0]?.start?.length; }
{ const result = await jrni.POST("/admin/{company_id}/client", { params: { path }, body: { first_name: "Ines" } }); if (result.ok) result.data.id.toFixed(); }
{ const result = await jrni.PUT("/admin/{company_id}/people/{id}", { params: { path: { ...path, id: 610 } }, body: { name: "Ana" } }); if (result.ok) result.data.id.toFixed(); }
{ const result = await jrni.DELETE("/admin/{company_id}/client/{id}", { params: { path: { ...path, id: 7 } } }); result.status.toFixed(); }
{ for await (const item of jrni.paginate(${list})) item.id.toFixed(); }
`;
  })
  .join("");

const follows = collections
  .map(
    (name) => `
{ const result = await jrni.follow(company, "${name}", { params: { query: { per_page: 50 } } }); if (result.ok) result.data._embedded.${name}[0]?.id.toFixed(); }
{ const result = await jrni.follow(service, "questions"); if (result.ok) result.data.questions?.length; }
`,
  )
  .join("");
const documented: Record<string, object> = document.paths;
const relations = Object.keys(document.components.schemas.CompanyLinks.properties);
const query = ['"availability[]"', '"exclude_links[]"', "page", "per_page"];

/** What an editor has to offer, and where. */
const completions: Record<string, [probe: string, offered: string[]]> = {
  "every path that can be read": [
    'await jrni.GET("/*|*/");',
    Object.keys(documented).filter((name) => "get" in Object(documented[name])),
  ],
  "the query of a call": [
    'await jrni.GET("/{company_id}/services", { params: { path, query: { /*|*/ } } });',
    query,
  ],
  "every relation of a resource": ['await jrni.follow(company, "/*|*/");', relations],
  "the query of what a link leads to": [
    'await jrni.follow(company, "services", { params: { query: { /*|*/ } } });',
    query,
  ],
};

describe("what JRNI's own types cost the compiler", () => {
  let service: ts.LanguageService;

  beforeAll(() => {
    const probes = Object.entries(completions).map(([name, [probe]]) => [`${name}.ts`, `${head}${probe}`]);
    service = serviceFor({ "jrni.ts": `${head}${calls}${follows}`, ...Object.fromEntries(probes) });
  });

  it("stays under 4,500 instantiations for a file with 50 calls and 10 links followed", () => {
    const { errors, instantiations } = check(service, "jrni.ts");
    expect(errors).toEqual([]);
    // As good as none would mean that the types have fallen back to `any`.
    expect(instantiations).toBeGreaterThan(1_000);
    expect(instantiations).toBeLessThanOrEqual(4_500);
  });

  it.each(Object.entries(completions))(
    "leaves the editor %s to offer, and nothing else",
    (name, [, offered]) => {
      expect(completionsAt(service, `${name}.ts`)).toEqual(offered.toSorted());
      expect(offered.length).toBeGreaterThan(3);
    },
  );
});
