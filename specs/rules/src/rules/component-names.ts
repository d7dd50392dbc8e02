/** Every file keeps its name as a component: the bundler has no reason to rename it. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { child, children, follow } from "../document/place.js";

// The types whose `$ref`s the bundler turns into components; it copies the others into place, without a name.
const kinds: Record<string, string> = {
  Schema: "schemas",
  Parameter: "parameters",
  Response: "responses",
  Example: "examples",
  RequestBody: "requestBodies",
  Header: "headers",
  Link: "links",
  Callback: "callbacks",
};

export const componentNames: Oas3Rule = () => {
  const owners = new Map<string, string>();
  const judged = new Set<string>();
  let rootFile = "";
  return {
    Root(root, context) {
      rootFile = context.location.source.absoluteRef;
      for (const kind of Object.values(kinds)) {
        const components = child({ node: root, location: context.location }, "components");
        for (const component of children(child(components, kind))) {
          const target = follow(component, context);
          if (target !== undefined) owners.set(`${kind}/${component.name}`, target.location.absolutePointer);
        }
      }
    },
    ref(reference, context, resolved) {
      const kind = kinds[context.type.name];
      // What a chain of `$ref`s leads through counts as the target if it adds keywords, as it does to the bundler.
      const { location } = resolved.chain?.[0] ?? resolved;
      if (kind === undefined || location === undefined) return;
      const { pointer, source, absolutePointer } = location;
      const report = (message: string) =>
        context.report({ message, location: context.location.child("$ref") });
      if (source.absoluteRef === rootFile) {
        // A component of the root document has its name already, and a reference within that document stays.
        const isComponent = pointer.split("/").slice(0, -1).join("/") === `#/components/${kind}`;
        if (isComponent || context.location.source.absoluteRef === rootFile) return;
      }
      if (pointer !== "#/") {
        report(
          `\`${reference.$ref}\` points inside a file, so the bundler would name it after the last step. Move it to a file of its own.`,
        );
        return;
      }
      const file = lastStep(source.absoluteRef);
      const written = lastStep(reference.$ref.replace(/#.*/, ""));
      if (written !== "" && written !== file) {
        report(
          `\`${reference.$ref}\` only refers to ${file}, so the bundler drops its name. Refer to ${file} directly, or add what differs beside its \`$ref\`.`,
        );
      }
      if (judged.has(`${kind} ${absolutePointer}`)) return;
      judged.add(`${kind} ${absolutePointer}`);
      const name = file.replace(/\.[^.]+$/, "");
      const owner = owners.get(`${kind}/${name}`);
      owners.set(`${kind}/${name}`, owner ?? absolutePointer);
      if (!/^[A-Za-z0-9._-]+$/.test(name)) {
        report(
          `\`${name}\` cannot be the name of a component. Rename ${file}: letters, digits, ".", "_" and "-".`,
        );
      } else if (kind === "schemas" && !/^[A-Z][A-Za-z0-9]*$/.test(name)) {
        report(
          `\`${name}\` is the name of a schema and a type, but not PascalCase. Rename ${file}, like \`UserCreate.yaml\`.`,
        );
      }
      if (owner !== undefined && owner !== absolutePointer) {
        report(
          `\`${name}\` is the name of two ${kind}: ${owner} and ${absolutePointer}. Rename one, or the bundler will.`,
        );
      }
    },
  };
};

function lastStep(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? "";
}
