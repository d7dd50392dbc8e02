/** Filters: `userName eq "mateo.rossi"`, several of them joined by `and`. */
import { isObject } from "../../engine/document/json.js";
import { ScimRefusal } from "./error.js";
import { parsePath, type Path } from "./path.js";
import { core, sameName } from "./schema.js";

/** Whether something passes a filter. */
export type Filter = (resource: Readonly<Record<string, unknown>>) => boolean;

/**
 * Reads a filter over users. Which operators fairjungle understands is not known; the sandbox understands the one that
 * identity providers ask with, `eq`, and refuses all others so that nobody comes to rely on them.
 *
 * @throws ScimRefusal with `invalidFilter`.
 */
export function parseFilter(text: string): Filter {
  const conditions = readConditions(text).map(({ name, value }) => {
    const path = parsePath(name, "invalidFilter");
    return (resource: Readonly<Record<string, unknown>>): boolean => {
      return valuesAt(resource, path).some((found) =>
        isEqual(found, value, path.attribute?.caseExact === true),
      );
    };
  });
  return (resource) => conditions.every((condition) => condition(resource));
}

/** Reads a filter over the values of one list, such as the text between the brackets of a path. */
export function parseValueFilter(text: string): Filter {
  const conditions = readConditions(text);
  return (entry) => {
    return conditions.every(({ name, value }) => {
      const part = Object.keys(entry).find((known) => sameName(known, name));
      return part !== undefined && isEqual(entry[part], value, false);
    });
  };
}

/** The values at a path; of a list without a named part, the part called `value`. */
export function valuesAt(
  resource: Readonly<Record<string, unknown>>,
  { schema, attribute, part }: Path,
): unknown[] {
  const owner = schema === core ? resource : resource[schema];
  if (!isObject(owner) || !attribute) return [];
  const value = owner[attribute.name];
  const entries = Array.isArray(value) ? value : [value];
  const wanted = part ?? (attribute.form === "list" ? "value" : undefined);
  return entries.map((entry: unknown) => (wanted !== undefined && isObject(entry) ? entry[wanted] : entry));
}

interface Condition {
  readonly name: string;
  readonly value: unknown;
}

function readConditions(text: string): Condition[] {
  const words = splitWords(text);
  if (words.length % 4 !== 3) throw invalid(text);
  const conditions: Condition[] = [];
  for (let at = 0; at < words.length; at += 4) {
    const [name = "", operator = "", literal = "", joint = "and"] = words.slice(at, at + 4);
    if (!sameName(operator, "eq") || !sameName(joint, "and")) throw invalid(text);
    conditions.push({ name, value: readLiteral(literal, text) });
  }
  return conditions;
}

/** Splits at spaces, but not inside a quoted text. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  let word = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted && character === "\\") word += character + text.charAt(++at);
    else if (character === " " && !quoted) {
      if (word !== "") words.push(word);
      word = "";
    } else {
      if (character === '"') quoted = !quoted;
      word += character;
    }
  }
  return word === "" ? words : [...words, word];
}

function readLiteral(literal: string, text: string): unknown {
  try {
    return JSON.parse(literal);
  } catch {
    throw invalid(text);
  }
}

function isEqual(found: unknown, wanted: unknown, caseExact: boolean): boolean {
  if (typeof found !== "string" || typeof wanted !== "string" || caseExact) return found === wanted;
  return found.toLowerCase() === wanted.toLowerCase();
}

function invalid(text: string): ScimRefusal {
  return new ScimRefusal(
    "invalidFilter",
    `The filter "${text}" is not of the form: attribute eq "value" and …`,
  );
}
