/** Finds the operation a request means: fixed text beats a template, segment by segment. */
import { DocumentError } from "../document/document.js";
import { emptyRecord } from "../document/json.js";
import type { Operation } from "../document/operation.js";
import { formOf, matchSegment, parseSegment, weightOf, type SegmentTemplate } from "./path-template.js";

/** What a path was found to be. */
export type Route =
  | { readonly kind: "found"; readonly operation: Operation; readonly path: Record<string, string> }
  | { readonly kind: "methodNotAllowed"; readonly allow: readonly string[] }
  | { readonly kind: "notFound" }
  | { readonly kind: "malformed" };

/** Matches a method and the path of a URL, still percent-encoded. */
export type Router = (method: string, pathname: string) => Route;

interface Node {
  readonly literals: Map<string, Node>;
  readonly templates: { readonly segment: SegmentTemplate; readonly next: Node }[];
  readonly operations: Map<string, { readonly operation: Operation; readonly names: readonly string[] }>;
}

/**
 * Builds the router of a document.
 *
 * @param operations All operations.
 * @param base The path of the server URL, before the path of every operation that has no server of its own; it
 *   may hold `{variables}`.
 * @throws DocumentError when two operations answer the same method and path.
 */
export function createRouter(operations: readonly Operation[], base = ""): Router {
  const root = emptyNode();
  for (const operation of operations) insert(root, operation, base);
  return (method, pathname) => {
    const segments = decodeSegments(pathname);
    if (!segments) return { kind: "malformed" };
    const values: string[] = [];
    const node = find(root, segments, 0, values);
    if (!node) return { kind: "notFound" };
    const entry = node.operations.get(method) ?? (method === "HEAD" ? node.operations.get("GET") : undefined);
    if (!entry) return { kind: "methodNotAllowed", allow: allowed(node) };
    const path = emptyRecord<string>();
    entry.names.forEach((name, index) => (path[name] = values[index] ?? ""));
    return { kind: "found", operation: entry.operation, path };
  };
}

function insert(root: Node, operation: Operation, base: string): void {
  const segments = `${operation.base ?? base}${operation.path}`.split("/").slice(1).map(parseSegment);
  const node = segments.reduce(descend, root);
  const twin = node.operations.get(operation.method);
  if (twin) {
    throw new DocumentError(
      `${operation.path} answers the same requests as ${twin.operation.path}`,
      operation.pointer,
    );
  }
  const names = segments.flatMap((segment) => segment.names);
  node.operations.set(operation.method, { operation, names });
}

function descend(node: Node, segment: SegmentTemplate): Node {
  if (segment.names.length === 0) {
    const next = node.literals.get(segment.source) ?? emptyNode();
    node.literals.set(segment.source, next);
    return next;
  }
  const known = node.templates.find((template) => formOf(template.segment) === formOf(segment));
  if (known) return known.next;
  const next = emptyNode();
  node.templates.push({ segment, next });
  node.templates.sort((left, right) => weightOf(right.segment) - weightOf(left.segment));
  return next;
}

// A literal may lead nowhere where a template does, so every node that fits is tried, at most once each.
function find(node: Node, segments: readonly string[], depth: number, values: string[]): Node | undefined {
  const segment = segments[depth];
  if (segment === undefined) return node.operations.size > 0 ? node : undefined;
  const literal = node.literals.get(segment);
  const straight = literal && find(literal, segments, depth + 1, values);
  if (straight) return straight;
  for (const { segment: template, next } of node.templates) {
    const found = matchSegment(template, segment);
    if (!found) continue;
    values.push(...found);
    const target = find(next, segments, depth + 1, values);
    if (target) return target;
    values.length -= found.length;
  }
  return undefined;
}

function decodeSegments(pathname: string): string[] | undefined {
  const segments = pathname.split("/").slice(1);
  if (!pathname.includes("%")) return segments;
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function allowed(node: Node): string[] {
  const methods = [...node.operations.keys()];
  return node.operations.has("GET") && !node.operations.has("HEAD") ? [...methods, "HEAD"] : methods;
}

function emptyNode(): Node {
  return { literals: new Map(), templates: [], operations: new Map() };
}
