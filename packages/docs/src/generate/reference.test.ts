import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Field, Page } from "./blocks/block.js";
import { toMarkdown } from "./blocks/to-markdown.js";
import { toSite } from "./blocks/to-site.js";
import { openSpec } from "./document/spec.js";
import { anchorOf } from "./page-paths.js";
import { providers } from "./providers.js";
import { referenceOf } from "./reference.js";

const root = resolve(fileURLToPath(import.meta.url), "../../../../..");

describe.each(providers)("the reference of $name", async (provider) => {
  const folder = resolve(root, "specs", provider.name);
  const spec = openSpec(
    provider.name,
    JSON.parse(readFileSync(resolve(folder, "dist/openapi.json"), "utf8")),
  );
  const still = async () => ({ printed: "", failure: undefined, statuses: [] });
  const { pages, sidebars } = await referenceOf(spec, provider, folder, still);
  const paths = new Set(pages.map(({ path }) => path));
  const pageOf = (id: string): Page | undefined => pages.find(({ path }) => path.endsWith(`/${id}`));

  it("has a page for each operation and each schema, under names that no file system confuses", () => {
    const names = [
      ...spec.calls.map(({ operationId }) => operationId),
      ...Object.keys(spec.document.components.schemas ?? {}),
    ];
    expect(names.filter((name) => !pageOf(name))).toEqual([]);
    expect(new Set([...paths].map((path) => path.toLowerCase())).size).toBe(pages.length);
  });

  it("says of every operation its route, its evidence and all its statuses", () => {
    for (const call of spec.calls) {
      const page = pageOf(call.operationId);
      const route = page?.blocks.find((block) => block.kind === "route");
      const answers = page?.blocks.find((block) => block.kind === "answers");
      expect(route).toMatchObject({ method: call.method, evidence: call["x-evidence"] });
      expect(answers?.answers.map(({ status }) => status).toSorted()).toEqual(
        Object.keys(call.responses ?? {}).toSorted(),
      );
    }
  });

  it("shows the members of each refusal that has a body", () => {
    const without = pages.flatMap(({ path, blocks }) => {
      const answers = blocks.flatMap((block) => (block.kind === "answers" ? block.answers : []));
      const refusals = answers.filter(
        ({ status, type }) => /^[345]/.test(status) && /schemas/.test(type ?? ""),
      );
      return refusals.flatMap(({ status, fields }) => (fields.length > 0 ? [] : [`${path} ${status}`]));
    });
    expect(without).toEqual([]);
  });

  it("has a sample for every operation that can be called, and for every webhook", () => {
    const placed = spec.calls.filter(({ kind }) => kind !== "unplaced");
    const without = placed.filter(
      ({ operationId }) => !pageOf(operationId)?.blocks.some(({ kind }) => kind === "sample"),
    );
    expect(without.map(({ operationId }) => operationId)).toEqual([]);
  });

  it("tells on its coverage page of every operation once, and of what is missing", () => {
    const blocks = pageOf("coverage")?.blocks ?? [];
    const listed = blocks.flatMap((block) => (block.kind === "operations" ? block.operations : []));
    expect(listed).toHaveLength(spec.calls.length);
    expect(new Set(listed.map(({ title }) => title)).size).toBe(spec.calls.length);
    expect(blocks).toContainEqual({ kind: "heading", level: 2, text: "Known holes" });
  });

  it("tells of no member twice, however many parts of a schema tell of it", () => {
    const twice: string[] = [];
    const visit = (fields: readonly Field[], where: string): void => {
      const names = fields.flatMap((field) => (field.isAlternative ? [] : [field.name]));
      if (new Set(names).size < names.length) twice.push(`${where}: ${names.join(", ")}`);
      for (const field of fields) visit(field.children, `${where} ${field.name}`);
    };
    for (const { path, blocks } of pages) {
      for (const block of blocks) {
        if (block.kind === "fields") visit(block.fields, path);
        if (block.kind === "answers") for (const answer of block.answers) visit(answer.fields, path);
      }
    }
    expect(twice).toEqual([]);
  });

  it("puts a label over each group of links but the first, which is of the body itself", () => {
    const kinds = pages.flatMap(({ blocks }) => {
      const start = blocks.findIndex(
        (block) => block.kind === "heading" && block.text.startsWith("Links to"),
      );
      return start < 0 ? [] : [blocks.slice(start + 1).map(({ kind }) => kind)];
    });
    const odd = kinds.filter((group) => !/^(entries)?( ?prose entries)*$/.test(group.join(" ")));
    expect(odd).toEqual([]);
  });

  it("gives each heading of a page an anchor of its own, for the site would number the second", () => {
    for (const { path, blocks } of pages) {
      const anchors = blocks.flatMap((block) => (block.kind === "heading" ? [anchorOf(block.text)] : []));
      expect(anchors, path).toEqual([...new Set(anchors)]);
    }
  });

  it("links only to pages that are there", () => {
    const targets = JSON.stringify(pages).matchAll(/\]\(page:([^)#\s"\\]+)/g);
    const dead = [...targets]
      .map(([, target = ""]) => target)
      .filter((target) => !paths.has(target) && !target.startsWith("guides/"));
    expect([...new Set(dead)]).toEqual([]);
    const linked = [...JSON.stringify(sidebars).matchAll(/"link":"\/([^"#]*)/g)].map(([, link = ""]) =>
      link.replace(/\/$/, "/index"),
    );
    expect(linked.filter((link) => !paths.has(link))).toEqual([]);
  });

  it("is written without loose ends", () => {
    for (const page of pages) {
      expect(toSite(page)).not.toMatch(/\(page:|undefined|\[object/);
      expect(toMarkdown(page)).not.toMatch(/\(page:|\[object/);
    }
  });
});

describe("links to follow", () => {
  it("are told with the operation that each one reaches", async () => {
    const folder = resolve(root, "specs/jrni");
    const spec = openSpec("jrni", JSON.parse(readFileSync(resolve(folder, "dist/openapi.json"), "utf8")));
    const { linksOf } = await import("./document/links.js");
    const company = linksOf(spec, { $ref: "#/components/schemas/Company" });
    const services = company.find(({ relation, from }) => relation === "services" && from === "");
    expect(services?.targets.map(({ operationId }) => operationId)).toEqual(["listServices"]);
  });

  it("are told with each operation, where it is not known which one of several", async () => {
    const folder = resolve(root, "specs/jrni");
    const spec = openSpec("jrni", JSON.parse(readFileSync(resolve(folder, "dist/openapi.json"), "utf8")));
    const { linksOf } = await import("./document/links.js");
    const company = linksOf(spec, { $ref: "#/components/schemas/AdminCompany" });
    const services = company.find(({ relation, from }) => relation === "services" && from === "");
    expect(services?.targets.map(({ operationId }) => operationId)).toEqual([
      "listServices",
      "listAdminServices",
    ]);
  });
});

describe("a schema", async () => {
  const folder = resolve(root, "specs/fairjungle");
  const spec = openSpec("fairjungle", JSON.parse(readFileSync(resolve(folder, "dist/openapi.json"), "utf8")));
  const { usesOf } = await import("./document/uses.js");
  const { fieldsOf } = await import("./schema/fields.js");

  it("is told with the operations that use it inside of another one", () => {
    const { schemas, calls, throughOthers } = usesOf(spec).get("User") ?? {};
    expect(schemas).toEqual(expect.arrayContaining(["UserDocument", "UserCollection"]));
    expect(calls).toEqual([]);
    expect(throughOthers?.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(["getUser", "listUsers", "patchUser"]),
    );
  });

  it("is told with the values that a list of it can hold", () => {
    const roles = fieldsOf(spec, { $ref: "#/components/schemas/User" }, { opens: 1 }).find(
      ({ name }) => name === "roles",
    );
    expect(roles?.values).toContain('"admin"');
    expect(roles?.marks).toContain("may grow");
  });
});

describe("an example", async () => {
  const folder = resolve(root, "specs/journeyapps");
  const spec = openSpec(
    "journeyapps",
    JSON.parse(readFileSync(resolve(folder, "dist/openapi.json"), "utf8")),
  );
  const { examplesOf } = await import("./pages/examples.js");

  it("of a form is written as its members, one on each line", () => {
    const value = { work_order: { title: "Oil & check", skills: ["wiring", "pumps"] } };
    const media = { examples: { form: { value } } };
    expect(examplesOf(spec, "application/x-www-form-urlencoded", media)).toMatchObject([
      {
        text: "work_order[title]=Oil & check\nwork_order[skills][]=wiring\nwork_order[skills][]=pumps",
        language: "text",
      },
    ]);
  });
});
