/** The operations on the objects of one model, made of those on the objects of any. */
import type {
  Body,
  Example,
  MediaType,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
} from "./openapi.js";
import { methods, ref } from "./openapi.js";
import { exampleNamesFor, type ExampleRole } from "./examples/examples.js";
import { redirected } from "./generic.js";
import { operationIdFor } from "./names.js";
import { operationsNamed } from "./operation-names.js";
import type { Subject } from "./subject.js";
import { summaryOf } from "./summary.js";
import { targetsOf } from "./targets.js";

const template = "{model}";

/** @returns The paths of one model. */
export function modelPaths(subject: Subject, generic: OpenApiDocument): Record<string, PathItem> {
  const items = Object.entries(generic.paths).filter(([path]) => path.includes(template));
  return Object.fromEntries(
    items.map(([path, item]) => [path.replace(template, subject.model.name), itemOf(item, subject)]),
  );
}

/** @returns The paths that are about no single model. */
export function sharedPaths(generic: OpenApiDocument): Record<string, PathItem> {
  return Object.fromEntries(Object.entries(generic.paths).filter(([path]) => !path.includes(template)));
}

function itemOf(item: PathItem, subject: Subject): PathItem {
  const parameters = parametersOf(item.parameters, subject);
  const operations = methods.flatMap((method) => {
    const operation = item[method];
    return operation ? [[method, operationOf(operation, subject)]] : [];
  });
  return { ...(parameters.length > 0 && { parameters }), ...Object.fromEntries(operations) };
}

function operationOf(operation: Operation, subject: Subject): Operation {
  const { parameters, ...rest } = operation;
  const { operationId, description, requestBody, responses } = rest;
  const isPatch = operationId.startsWith("patch");
  const own = parametersOf(parameters, subject);
  return {
    ...rest,
    operationId: operationIdFor(operationId, subject.base),
    summary: summaryOf(operation, subject),
    ...(description !== undefined && { description: operationsNamed(description, subject.base) }),
    tags: [subject.base],
    ...(own.length > 0 && { parameters: own }),
    ...(requestBody && { requestBody: bodyOf(requestBody, subject, isPatch) }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, answer]) => [
        status,
        isReference(answer) ? answer : bodyOf(answer, subject),
      ]),
    ),
  };
}

function parametersOf(parameters: PathItem["parameters"] = [], subject: Subject): (Parameter | Reference)[] {
  const dropped = ["Model", ...(subject.model.belongsTo.length === 0 ? ["Embed"] : [])];
  const isDropped = (parameter: Parameter | Reference) =>
    dropped.some((name) => isReference(parameter) && parameter.$ref === ref("parameters", name).$ref);
  return redirected(
    parameters.filter((parameter) => !isDropped(parameter)),
    targetsOf(subject),
  );
}

function bodyOf(body: Body, subject: Subject, isPatch = false): Body {
  if (!body.content) return body;
  const content = Object.entries(body.content).map(([type, media]) => {
    const role: ExampleRole = type.includes("form") ? "form" : isPatch ? "patch" : "whole";
    return [type, mediaOf(media, subject, role)];
  });
  return { ...body, content: Object.fromEntries(content) };
}

function mediaOf(media: MediaType, subject: Subject, role: ExampleRole): MediaType {
  const names = exampleNamesFor(media.schema, subject, role);
  const examples: [string, Reference][] = names.map((name) => [name, ref("examples", name)]);
  return {
    ...media,
    schema: redirected(media.schema, targetsOf(subject)),
    ...(names.length > 0 && { examples: Object.fromEntries<Example | Reference>(examples) }),
  };
}

function isReference(node: Parameter | Reference | Body): node is Reference {
  return "$ref" in node;
}
