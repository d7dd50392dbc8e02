/** Where the links of a body lead: link relations with `x-link-target`, and the operation each reaches. */
import type { Schema } from "./open-api.js";
import type { Call, Spec } from "./spec.js";

export interface Link {
  /** The member of the body that has the links, such as `_embedded.people[]`; empty for the body itself. */
  from: string;
  relation: string;
  /** Following it answers what one of these answers. */
  targets: Call[];
}

/** The operations that following a link calls; none where that is not known. */
export function targetsOf(spec: Spec, link: Schema): Call[] {
  const whole = spec.resolve(link);
  const parts = [whole, ...(whole.oneOf ?? []), ...(whole.anyOf ?? []), ...(whole.allOf ?? [])];
  const paths = parts.flatMap((part) => part["x-link-target"] ?? []);
  if (paths.length === 0) return [];
  return spec.calls.filter(({ path, method }) => method === "get" && path && paths.includes(path));
}

const deepest = 4;

/** The links that can be followed from a body, those of embedded resources too. */
export function linksOf(spec: Spec, schema: Schema): Link[] {
  const found = new Map<string, Link>();
  visit(schema, "", new Set(), (link) => {
    const key = `${link.from} ${link.relation}`;
    if (!found.has(key)) found.set(key, link);
  });
  return [...found.values()];

  function visit(part: Schema, from: string, seen: Set<string>, report: Report): void {
    if (part.$ref !== undefined && seen.has(part.$ref)) return;
    const within = part.$ref === undefined ? seen : new Set([...seen, part.$ref]);
    const whole = spec.resolve(part);
    for (const option of [whole.allOf, whole.oneOf, whole.anyOf].flatMap((parts) => parts ?? [])) {
      visit(option, from, within, report);
    }
    if (typeof whole.items === "object") visit(whole.items, `${from}[]`, within, report);
    for (const [name, member] of Object.entries(whole.properties ?? {})) {
      if (name === "_links") reportLinks(spec.resolve(member), from, report);
      else if (from.split(".").length < deepest)
        visit(member, from ? `${from}.${name}` : name, within, report);
    }
  }

  function reportLinks(links: Schema, from: string, report: Report): void {
    for (const [relation, link] of Object.entries(links.properties ?? {})) {
      const targets = targetsOf(spec, link);
      if (targets.length > 0) report({ from, relation, targets });
    }
    for (const part of links.allOf ?? []) reportLinks(spec.resolve(part), from, report);
  }
}

type Report = (link: Link) => void;
