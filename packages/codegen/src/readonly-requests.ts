/** Makes the arrays of requests `readonly`, so that what was written `as const` can be sent. */
import type { Node, PropertySignature, TransformationContext } from "typescript";
import { ts } from "./compiler.js";
import type { Document } from "./document.js";
import { operationsOf, requestSchemas } from "./request-schemas.js";

/**
 * Arrays of answers stay as they are, for whoever gets one may change it; so do those of schemas that requests and
 * answers share.
 *
 * @param nodes What openapi-typescript made of the document.
 * @returns The same types, with `readonly` before each array of a parameter, of a request body, and of a schema that is
 * for these alone.
 */
export function readonlyRequests(nodes: readonly Node[], document: Document): Node[] {
  const schemas = requestSchemas(document);
  const operations = new Set(operationsOf(document).map(({ operationId }) => operationId));
  const { transformed } = ts.transform(
    [...nodes],
    [
      (context) => {
        const part = within(context, (name) => parts.has(name));
        const schema = within(context, (name) => schemas.has(name));
        return (node) => {
          if (!ts.isInterfaceDeclaration(node)) return node;
          if (node.name.text === "operations")
            return withMembers(node, context, (operation) =>
              // Webhooks are among them, and what these bring is no request of ours.
              operations.has(nameOf(operation)) ? withMembers(operation, context, part) : operation,
            );
          if (node.name.text !== "components") return node;
          return withMembers(node, context, (member) =>
            nameOf(member) === "schemas" ? withMembers(member, context, schema) : part(member),
          );
        };
      },
    ],
  );
  return transformed;
}

/** What an operation and the components have for requests. */
const parts = new Set(["parameters", "requestBody", "requestBodies"]);

/** Changes the arrays within the members of some names. */
const within =
  (context: TransformationContext, isForRequests: (name: string) => boolean) => (member: PropertySignature) =>
    isForRequests(nameOf(member)) ? readonlyArrays(member, context) : member;

function readonlyArrays<Kind extends Node>(node: Kind, context: TransformationContext): Kind {
  return ts.visitEachChild(
    node,
    (child) => {
      const inner = readonlyArrays(child, context);
      return ts.isArrayTypeNode(inner)
        ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner)
        : inner;
    },
    context,
  );
}

/** The node, with the members of it or of its type changed. */
function withMembers<Kind extends Node>(
  node: Kind,
  context: TransformationContext,
  change: (member: PropertySignature) => PropertySignature,
): Kind {
  return ts.visitEachChild(
    node,
    (child) => {
      if (ts.isPropertySignature(child)) return change(child);
      return ts.isTypeLiteralNode(child) ? withMembers(child, context, change) : child;
    },
    context,
  );
}

const nameOf = ({ name }: PropertySignature): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
