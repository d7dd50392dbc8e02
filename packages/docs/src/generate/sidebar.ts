/** The sidebars of a provider. Where there are many operations, only those of one tag are open at a time. */
import { escapeHtml } from "./blocks/html.js";
import type { Page } from "./blocks/block.js";
import type { Spec } from "./document/spec.js";
import { anchorOf, operationPage, tagFolder } from "./page-paths.js";

export interface SidebarItem {
  text: string;
  link?: string;
  items?: SidebarItem[];
}

/** A sidebar is part of the HTML of every page it is beside, so it must not list hundreds of pages. */
const most = 60;

/** @returns Folder → what stands beside its pages. */
export function sidebarsOf(
  spec: Spec,
  title: string,
  workflows: readonly Page[],
): Record<string, SidebarItem[]> {
  const base = `/reference/${spec.name}`;
  const tags = (spec.document.tags ?? [])
    .map(({ name }) => name)
    .filter((tag) => callsOf(spec, tag).length > 0);
  const about: SidebarItem[] = [
    {
      text: title,
      items: [
        { text: "Overview", link: `${base}/` },
        { text: "What is known", link: `${base}/coverage` },
        { text: "Changes", link: `${base}/changelog` },
        { text: "Schemas", link: `${base}/schemas/` },
      ],
    },
    {
      text: "Recipes",
      items: workflows.map((page) => ({ text: escapeHtml(page.title), link: `/${page.path}` })),
    },
  ];
  if (spec.calls.length <= most) {
    return { [`${base}/`]: [...about, ...tags.map((tag) => group(spec, tag))] };
  }
  const besides = (open?: string): SidebarItem => ({
    text: "Operations",
    items: tags.map((tag) =>
      tag === open ? group(spec, tag) : { text: escapeHtml(tag), link: `${base}/#${anchorOf(tag)}` },
    ),
  });
  return {
    [`${base}/`]: [...about, besides()],
    ...Object.fromEntries(tags.map((tag) => [`/${tagFolder(spec.name, tag)}/`, [...about, besides(tag)]])),
  };
}

function callsOf(spec: Spec, tag: string): Spec["calls"] {
  return spec.calls.filter((call) => call.tags?.[0] === tag);
}

function group(spec: Spec, tag: string): SidebarItem {
  const items = callsOf(spec, tag).map((call) => ({
    text: escapeHtml(call.summary ?? call.operationId),
    link: `/${operationPage(spec.name, call)}`,
  }));
  return { text: escapeHtml(tag), items };
}
