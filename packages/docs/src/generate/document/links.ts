/** Where the links of a body lead: link relations with `x-link-target`, and the operation each reaches. */
import type { Schema } from "./open-api.js";
import type { Call, Spec } from "./spec.js";

export interface Link {
  /** The member of the body that has the links, such as `_embedded.people[]`; empty for the body itself. */
  from: string;
  relation: string;
  target: Call;
}

const deepest = 4;

/** The links that can be followed from a body, those of embedded resources too. */
export function linksOf(spec: Spec, schema: Schema): Link[] {
  const found = new Map<string, Link>();
  visit(schema, "", new Set(), (from, relation, path) => {
    const target = spec.calls.find((call) => call.path === path && call.method === "get");
    const key = `${from} ${relation}`;
    if (target && !found.has(key)) found.set(key, { from, relation, target });
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
      const target = targetOf(link);
      if (target !== undefined) report(from, relation, target);
    }
    for (const part of links.allOf ?? []) reportLinks(spec.resolve(part), from, report);
  }

  function targetOf(link: Schema): string | undefined {
    const whole = spec.resolve(link);
    const parts = [whole, ...(whole.oneOf ?? []), ...(whole.anyOf ?? []), ...(whole.allOf ?? [])];
    return parts.map((part) => part["x-link-target"]).find((target) => target !== undefined);
  }
}

type Report = (from: string, relation: string, path: string) => void;
