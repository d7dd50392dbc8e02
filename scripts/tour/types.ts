/** Reads, with the TypeScript compiler, the type of what each step of the tour gives; `npm start` prints it. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const folder = dirname(fileURLToPath(import.meta.url));
const program = ts.createProgram({
  rootNames: ["main.ts"].map((name) => resolve(folder, name)),
  options: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ["node"],
  },
});
const checker = program.getTypeChecker();
const structured = ts.TypeFlags.Object | ts.TypeFlags.Intersection;
const names = namesOfSchemas();
const types: Record<string, string> = {};

for (const file of program.getSourceFiles()) {
  if (file.fileName.startsWith(folder)) ts.forEachChild(file, visit);
}
await mkdir(resolve(folder, "dist"), { recursive: true });
await writeFile(resolve(folder, "dist/types.json"), `${JSON.stringify(types, null, 2)}\n`);

function visit(node: ts.Node): void {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "step") {
    const [title] = node.arguments;
    const type = checker.getAwaitedType(checker.getTypeAtLocation(node));
    if (title && ts.isStringLiteral(title) && type) types[title.text] = printed(type);
  }
  ts.forEachChild(node, visit);
}

function printed(type: ts.Type): string {
  const name = names.get(type);
  if (name) return name;
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item) return item.isUnion() ? `(${printed(item)})[]` : `${printed(item)}[]`;
  }
  // `boolean` and unions of literals are the compiler's to print; a union with a schema in it is printed member by member.
  if (type.isUnion() && type.types.some((member) => names.has(member) || checker.isArrayType(member))) {
    return type.types
      .map(printed)
      .toSorted((a, b) => Number(a === "undefined") - Number(b === "undefined"))
      .join(" | ");
  }
  return checker.typeToString(type);
}

/** The schemas that the generated files export, by the type they stand for: a name says more than forty members. */
function namesOfSchemas(): Map<ts.Type, string> {
  const found = new Map<ts.Type, string>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.includes("/generated/schema.gen.")) continue;
    const module = checker.getSymbolAtLocation(file);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      // Parameters and answers have aliases too, some of them for no more than a string.
      if (/^(Parameter|Response)/.test(symbol.name)) continue;
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      if (symbol.flags & ts.SymbolFlags.TypeAlias && type.flags & structured) found.set(type, symbol.name);
    }
  }
  return found;
}
