/** Cuts an expression into words, operators, parentheses and placeholders. */
import { ValueError } from "../errors.js";

/** One piece of an expression. */
export interface Token {
  readonly kind: "word" | "operator" | "(" | ")" | "?" | "end";
  readonly text: string;
  /** where it begins, counted from 1 */
  readonly position: number;
}

const operators = ["!=", ">=", "<=", "=", ">", "<"];

/**
 * Scans an expression; the last token is the end.
 *
 * @throws ValueError at a character that can begin nothing.
 */
export function scan(expression: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const character = expression.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    const token = readToken(expression, at, character);
    tokens.push(token);
    at += token.text.length;
  }
  return [...tokens, { kind: "end", text: "", position: expression.length + 1 }];
}

function readToken(expression: string, at: number, character: string): Token {
  const position = at + 1;
  if (character === "(" || character === ")" || character === "?") {
    return { kind: character, text: character, position };
  }
  const operator = operators.find((known) => expression.startsWith(known, at));
  if (operator !== undefined) return { kind: "operator", text: operator, position };
  let end = at;
  while (end < expression.length && /\w/.test(expression.charAt(end))) end += 1;
  if (end === at)
    throw new ValueError(`"${character}" at position ${position} of the expression has no meaning there`);
  return { kind: "word", text: expression.slice(at, end), position };
}
