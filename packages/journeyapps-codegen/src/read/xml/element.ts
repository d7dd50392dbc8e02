/** An XML document as elements that know where they stand. */
import { parseXml, XmlElement, XmlError, XmlText } from "@rgrove/parse-xml";
import type { Position } from "../../diagnostics/diagnostic.js";
import { quote } from "../../diagnostics/quote.js";
import type { Report } from "../../diagnostics/report.js";
import { mostElements, mostLevels } from "../../model/limits.js";
import { findHostile, type Hostile } from "./hostile.js";
import { positionsOf } from "./positions.js";

/** An attribute, and where its name begins. */
export interface Attribute {
  readonly value: string;
  readonly place: Position;
}

/** An element, and where its tag begins. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly children: readonly Element[];
  /** The text between its tags, without that of its children and without white space around it. */
  readonly text: string;
  readonly place: Position;
}

/** What is said of what no parser is given, and the advice. */
const refusals: Readonly<Record<Hostile["kind"], readonly [message: string, advice: string]>> = {
  doctype: [
    "The file has a DOCTYPE.",
    "Take it out: its entities would never be expanded, nor its files fetched.",
  ],
  "too deep": [
    `Elements lie more than ${mostLevels} levels deep.`,
    "A data model has four levels: take what does not belong there out.",
  ],
  "too many": [
    `The file has more than ${mostElements} elements.`,
    "No data model needs as many: take what does not belong there out.",
  ],
};

/**
 * Parses XML. Entities other than the five of the language are never expanded, and nothing is ever fetched.
 *
 * @returns The root, or `undefined` where the text is not well-formed or holds what is refused; the report says why.
 */
export function parseElement(text: string, report: Report): Element | undefined {
  const positionOf = positionsOf(text);
  const hostile = findHostile(text);
  if (hostile) {
    report.error(positionOf(hostile.offset), ...refusals[hostile.kind]);
    return undefined;
  }
  try {
    const { root } = parseXml(text, { includeOffsets: true });
    return root ? elementOf(root, text, positionOf) : undefined;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    tell(error, text, positionOf, report);
    return undefined;
  }
}

function elementOf(node: XmlElement, text: string, positionOf: (offset: number) => Position): Element {
  const children = node.children.filter((child) => child instanceof XmlElement);
  const texts = node.children.filter((child) => child instanceof XmlText);
  return {
    name: node.name,
    attributes: attributesOf(node, text, positionOf),
    children: children.map((child) => elementOf(child, text, positionOf)),
    text: texts
      .map((child) => child.text)
      .join("")
      .trim(),
    place: positionOf(node.start),
  };
}

/** The parser gives the values; where each stands is read off the tag, which is known to be well-formed. */
function attributesOf(node: XmlElement, text: string, positionOf: (offset: number) => Position) {
  const attribute = /(\s+)([^\s=>/]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;
  attribute.lastIndex = node.start + 1 + node.name.length;
  const found = new Map<string, Attribute>();
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const [, space = "", name = ""] = match;
    found.set(name, { value: node.attributes[name] ?? "", place: positionOf(match.index + space.length) });
  }
  return found;
}

function tell(error: XmlError, text: string, positionOf: (offset: number) => Position, report: Report): void {
  const offset = offsetOf(text, error.pos);
  const entity = /^&[^;]{1,40};/.exec(text.slice(offset, offset + 50))?.[0];
  if (entity && error.message.startsWith("Named entity")) {
    const advice =
      'Write the character itself, or its number as in "&#233;"; only XML\'s own five entities are known.';
    report.error(positionOf(offset), `The entity ${quote(entity)} is not defined.`, advice);
    return;
  }
  // The parser adds line, column and an excerpt of its own to the first sentence.
  const sentence = error.message
    .slice(0, 120)
    .split(/ \(line \d|\n/, 1)
    .join();
  const advice = "Correct it at this place or shortly before it.";
  report.error(positionOf(offset), `The XML is not well-formed: ${sentence}.`, advice);
}

/** The parser counts characters where a string counts UTF-16 units. */
function offsetOf(text: string, characters: number): number {
  let offset = 0;
  for (let left = characters; left > 0 && offset < text.length; left -= 1) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
