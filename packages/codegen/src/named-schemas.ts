/** Gives each schema the name that an editor shows: its type moves from `components` to its alias. */
import type { Identifier, InterfaceDeclaration, Node, PropertySignature, TypeNode } from "typescript";
import { ts } from "./compiler.js";

/**
 * openapi-typescript writes `type User = components['schemas']['User']`, and editors then show all members of a user
 * wherever one is meant. Here the alias holds the type and `components` refers to the alias, so they show `User`.
 *
 * @param nodes What openapi-typescript made.
 * @returns The same types, the other way round.
 */
export function nameSchemas(nodes: readonly Node[]): Node[] {
  const schemas = new Map(nodes.flatMap(schemasOf).map((member) => [keyOf(member), member]));
  const named = new Map<string, Identifier>();

  const holding = nodes.map((node) => {
    const schema = schemas.get(aliasedSchema(node) ?? "");
    if (!ts.isTypeAliasDeclaration(node) || !schema?.type) return node;
    named.set(keyOf(schema), node.name);
    const alias = ts.factory.createTypeAliasDeclaration(node.modifiers, node.name, undefined, schema.type);
    return ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(schema));
  });

  const referring = (member: PropertySignature): PropertySignature => {
    const name = named.get(keyOf(member));
    return name ? withType(member, ts.factory.createTypeReferenceNode(name)) : member;
  };
  return holding.map((node) => (isComponents(node) ? withSchemas(node, referring) : node));
}

/** The key of the schema that `type <name> = components['schemas']['<key>']` is an alias of. */
function aliasedSchema(node: Node): string | undefined {
  if (!ts.isTypeAliasDeclaration(node) || !ts.isTypeReferenceNode(node.type)) return undefined;
  const { typeName } = node.type;
  // openapi-typescript writes the whole path as one identifier.
  return ts.isIdentifier(typeName)
    ? /^components\['schemas'\]\['(.+)'\]$/.exec(typeName.text)?.[1]
    : undefined;
}

function schemasOf(node: Node): PropertySignature[] {
  if (!isComponents(node)) return [];
  const schemas = node.members.filter(ts.isPropertySignature).find((member) => keyOf(member) === "schemas");
  return schemas?.type && ts.isTypeLiteralNode(schemas.type)
    ? schemas.type.members.filter(ts.isPropertySignature)
    : [];
}

function withSchemas(
  node: InterfaceDeclaration,
  change: (schema: PropertySignature) => PropertySignature,
): InterfaceDeclaration {
  const schemas = ts.factory.createTypeLiteralNode(schemasOf(node).map(change));
  const members = node.members.map((member) =>
    ts.isPropertySignature(member) && keyOf(member) === "schemas" ? withType(member, schemas) : member,
  );
  return ts.factory.createInterfaceDeclaration(node.modifiers, node.name, undefined, undefined, members);
}

const isComponents = (node: Node): node is InterfaceDeclaration =>
  ts.isInterfaceDeclaration(node) && node.name.text === "components";

const withType = (member: PropertySignature, type: TypeNode): PropertySignature =>
  ts.factory.createPropertySignature(member.modifiers, member.name, member.questionToken, type);

const keyOf = ({ name }: PropertySignature): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
