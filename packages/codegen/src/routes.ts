/** Writes the flat table of routes behind `client.GET("/path", …)`; why it is flat is told in ADR 3. */
import type { Body, Document, Operation, Parameter, PathItem, Reference } from "./document.js";
import { resolve, verbs } from "./document.js";
import { evidenceLines } from "./evidence.js";
import { resultOf } from "./results.js";

/** The text of the interfaces `Routes`, `Alone`, `Calls` and `Api`. */
export function routesOf(document: Document): string {
  const tables: string[] = [];
  const calls: string[] = [];
  const lone: string[] = [];
  for (const verb of verbs) {
    const entries: string[] = [];
    const alone: string[] = [];
    for (const [path, item] of Object.entries(document.paths ?? {})) {
      const operation = item[verb];
      if (!operation) continue;
      const route = routeOf(document, path, item, operation);
      entries.push(route.text);
      if (route.alone) alone.push(JSON.stringify(path));
    }
    if (entries.length === 0) continue;
    const name = verb.toUpperCase();
    tables.push(`    ${name}: {\n${entries.join("")}    };\n`);
    lone.push(`    ${name}: ${alone.join(" | ") || "never"};\n`);
    calls.push(`    ${name}: core.Call<Routes["${name}"], Alone["${name}"]>;\n`);
  }
  return [
    `/** Verb → path template → what the route takes and gives. */\nexport interface Routes {\n${tables.join("")}}\n`,
    `/** Verb → the paths that can be called with nothing else. */\nexport interface Alone {\n${lone.join("")}}\n`,
    `/** The typed calls of a client. */\nexport interface Calls {\n${calls.join("")}}\n`,
    "/** All of the above as one type, for `createClient<Api>()`. */\n" +
      "export interface Api {\n    paths: paths;\n    routes: Routes;\n    calls: Calls;\n}\n",
  ].join("\n");
}

function routeOf(document: Document, path: string, item: PathItem, operation: Operation) {
  if (!operation.operationId) throw new TypeError(`an operation of ${path} has no operationId: give it one`);
  const name = `operations[${JSON.stringify(operation.operationId)}]`;
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const params = paramsOf(document, name, parameters);
  const body = bodyOf(document, name, operation.requestBody);
  const { data, result, parseAs } = resultOf(document, name, operation.responses ?? {});
  const init = [params.text, body.text, parseAs ? `parseAs: "${parseAs}"` : ""].filter(Boolean);
  const text =
    comment(operation) +
    `        ${JSON.stringify(path)}: {\n` +
    `            init: ${init.length > 0 ? `{ ${init.join("; ")} }` : "{}"};\n` +
    `            data: ${data};\n` +
    `            result:\n${result.map((member) => `                | ${member}`).join("\n")};\n` +
    `        };\n`;
  return { text, alone: !params.required && !body.required && !parseAs };
}

/** `params`, with just the places that hold something: no `cookie`, which fetch cannot send. */
function paramsOf(document: Document, operation: string, parameters: (Parameter | Reference)[]) {
  const places: string[] = [];
  let anyRequired = false;
  for (const place of ["path", "query", "header"] as const) {
    const here = parameters
      .map((parameter) => resolve(document, parameter))
      .filter((parameter) => parameter.in === place);
    if (here.length === 0) continue;
    const required = here.some((parameter) => parameter.required);
    anyRequired ||= required;
    places.push(`${place}${required ? "" : "?"}: ${operation}["parameters"]["${place}"]`);
  }
  if (places.length === 0) return { text: "", required: false };
  return { text: `params${anyRequired ? "" : "?"}: { ${places.join("; ")} }`, required: anyRequired };
}

function bodyOf(document: Document, operation: string, reference: Body | Reference | undefined) {
  if (!reference) return { text: "", required: false };
  const body = resolve(document, reference);
  const required = body.required === true;
  const holder = required ? `${operation}["requestBody"]` : `NonNullable<${operation}["requestBody"]>`;
  const types = Object.keys(body.content ?? {}).map(
    (media) => `${holder}["content"][${JSON.stringify(media)}]`,
  );
  return { text: `body${required ? "" : "?"}: ${types.join(" | ") || "never"}`, required };
}

function comment(operation: Operation): string {
  const lines = [
    operation.summary ?? "",
    ...evidenceLines({ ...operation }),
    ...(operation.deprecated ? ["@deprecated"] : []),
  ].filter(Boolean);
  // A comment must not be closed by what a document says.
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/").replaceAll(/[\r\n]+/g, " "));
  return lines.length === 0
    ? ""
    : `        /**\n${safe.map((line) => `         * ${line}\n`).join("")}         */\n`;
}
