/** What our schema extensions become in TypeScript. */
import type { KeywordTypeSyntaxKind, TypeNode } from "typescript";
import { ts } from "./compiler.js";
import { isRecord } from "./document.js";

/**
 * The type of a schema that carries one of our extensions, or `undefined` to leave it to openapi-typescript.
 *
 * - `x-extensible-enum: [a, b]` becomes `"a" | "b" | (string & {})`: known values complete, new ones do not break.
 * - `x-link-target: /users/{id}` becomes `core.HalLink<"/users/{id}">`.
 * - a string of bytes (`format: binary`, or `contentMediaType` without an encoding) becomes `Blob`.
 */
export function transform(schema: object): TypeNode | undefined {
  if (!isRecord(schema)) return undefined;
  const known = schema["x-extensible-enum"];
  if (Array.isArray(known)) return openEnum(known, schema["type"]);
  const target = schema["x-link-target"];
  if (target !== undefined) return halLink(Array.isArray(target) ? target : [target]);
  if (isBinary(schema)) return reference("Blob");
  return undefined;
}

function isBinary(schema: Record<string, unknown>): boolean {
  if (schema["type"] !== "string") return false;
  return schema["format"] === "binary" || ("contentMediaType" in schema && !("contentEncoding" in schema));
}

function openEnum(known: unknown[], type: unknown): TypeNode {
  const types: unknown[] = Array.isArray(type) ? type : [type];
  // `null` among the values says what the type beside them says already.
  const members: TypeNode[] = known.filter((value) => value !== null).map(literal);
  for (const name of types) {
    if (name === "string") members.push(open(ts.SyntaxKind.StringKeyword));
    else if (name === "integer" || name === "number") members.push(open(ts.SyntaxKind.NumberKeyword));
    else if (name === "null") members.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
    else
      throw new TypeError(
        `x-extensible-enum stands next to type ${JSON.stringify(type)}: it takes string, integer, number and null`,
      );
  }
  return ts.factory.createUnionTypeNode(members);
}

/** `(string & {})`: every string, yet the union with literals does not collapse, so an editor still offers them. */
function open(keyword: KeywordTypeSyntaxKind): TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(keyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}

function halLink(targets: unknown[]): TypeNode {
  return ts.factory.createTypeReferenceNode("core.HalLink", [
    ts.factory.createUnionTypeNode(targets.map(literal)),
  ]);
}

function literal(value: unknown): TypeNode {
  if (typeof value === "string")
    return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value));
  if (typeof value === "number") {
    const digits = ts.factory.createNumericLiteral(Math.abs(value));
    return ts.factory.createLiteralTypeNode(
      value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits,
    );
  }
  throw new TypeError(`${JSON.stringify(value)} cannot be a literal type: use a string or a number`);
}

function reference(name: string): TypeNode {
  return ts.factory.createTypeReferenceNode(name);
}
