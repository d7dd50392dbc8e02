/** The page of an operation. */
import type { Block, Page } from "../blocks/block.js";
import { firstSentence, plainText } from "../blocks/inline.js";
import { type Link, linksOf } from "../document/links.js";
import type { Schema } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";
import { linkToOperation, operationPage } from "../page-paths.js";
import { fieldsOf, parameterField } from "../schema/fields.js";
import { typeText } from "../schema/type-text.js";
import { answersOf } from "./answers.js";
import { examplesOf } from "./examples.js";
import { routeOf } from "./listed-operation.js";
import { permissionItems } from "./permission.js";

/** A sample, and what it printed when the site was built. */
export interface ShownSample {
  title: string;
  code: string;
  runs: boolean;
  printed?: string | undefined;
}

const parameterPlaces = ["path", "query", "header", "cookie"] as const;

export function operationPageOf(spec: Spec, call: Call, samples: readonly ShownSample[]): Page {
  const description = call.description ?? "";
  return {
    path: operationPage(spec.name, call),
    title: call.summary ?? call.operationId,
    description: plainText(firstSentence(description) || (call.summary ?? call.operationId)),
    keywords: [
      call.operationId,
      `${call.method.toUpperCase()} ${call.path ?? ""}`,
      ...call.parameters.map(({ name }) => name),
    ],
    blocks: [
      { kind: "route", ...routeOf(call) },
      ...(description ? [{ kind: "prose" as const, markdown: description }] : []),
      { kind: "sources", urls: call["x-source"] ?? [] },
      ...sampleBlocks(call, samples),
      ...permissionBlocks(spec, call),
      ...parameterBlocks(spec, call),
      ...bodyBlocks(spec, call),
      { kind: "heading", level: 2, text: call.kind === "webhook" ? "What you answer" : "Answers" },
      { kind: "answers", answers: answersOf(spec, call) },
      ...followBlocks(spec, call),
    ],
  };
}

const aboutHandlers =
  "[Webhooks](page:guides/webhooks) shows a whole handler: what it checks, stores and answers, in which order.";

function sampleBlocks(call: Call, samples: readonly ShownSample[]): Block[] {
  if (samples.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Sample" },
    ...samples.map((sample) => ({ kind: "sample" as const, ...sample })),
    ...(call.kind === "webhook" ? [{ kind: "prose" as const, markdown: aboutHandlers }] : []),
  ];
}

function permissionBlocks(spec: Spec, call: Call): Block[] {
  if (call.kind === "webhook") return [];
  return [
    { kind: "heading", level: 2, text: "Permission" },
    { kind: "list", items: permissionItems(spec, call) },
  ];
}

function parameterBlocks(spec: Spec, call: Call): Block[] {
  if (call.parameters.length === 0) return [];
  const groups = parameterPlaces.flatMap((place): Block[] => {
    const parameters = call.parameters.filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    const fields = parameters.map((parameter) => parameterField(spec, parameter, call["x-evidence"]));
    return [
      { kind: "heading", level: 3, text: `In the ${place}` },
      { kind: "fields", fields },
    ];
  });
  return [{ kind: "heading", level: 2, text: "Parameters" }, ...groups];
}

function bodyBlocks(spec: Spec, call: Call): Block[] {
  if (!call.requestBody) return [];
  const body = spec.resolve(call.requestBody);
  const blocks = Object.entries(body.content ?? {}).flatMap(([type, media]): Block[] => {
    const schema = media.schema ?? {};
    const fields = fieldsOf(spec, schema, { opens: 1, evidence: call["x-evidence"] });
    return [
      {
        kind: "prose",
        markdown: `\`${type}\`, ${body.required ? "required" : "optional"}: ${typeText(spec, schema)}`,
      },
      ...(fields.length > 0 ? [{ kind: "fields" as const, fields }] : []),
      { kind: "examples", examples: examplesOf(spec, type, media) },
    ];
  });
  return [
    { kind: "heading", level: 2, text: "Body" },
    ...(body.description ? [{ kind: "prose" as const, markdown: body.description }] : []),
    ...blocks,
  ];
}

function followBlocks(spec: Spec, call: Call): Block[] {
  const schemas = Object.entries(call.responses ?? {})
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => Object.values(spec.resolve(response).content ?? {}))
    .flatMap(({ schema }): Schema[] => (schema ? [schema] : []));
  const links = schemas.flatMap((schema) => linksOf(spec, schema));
  if (links.length === 0) return [];
  // The body's own links come first, where they need no label; those of what it holds follow, each under its place.
  const places = [...new Set(["", ...links.map(({ from }) => from)])];
  return [
    { kind: "heading", level: 2, text: "Links to follow from here" },
    ...places.flatMap((place) => linkBlocks(spec, place, links)),
  ];
}

function linkBlocks(spec: Spec, place: string, links: readonly Link[]): Block[] {
  const entries = links
    .filter(({ from }) => from === place)
    .map(({ relation, targets }) => ({
      term: `\`${relation}\``,
      text: targets.map((target) => linkToOperation(spec, target)).join(" or "),
    }));
  if (entries.length === 0) return [];
  return [
    ...(place ? [{ kind: "prose" as const, markdown: `Of \`${place}\`:` }] : []),
    { kind: "entries", entries },
  ];
}
