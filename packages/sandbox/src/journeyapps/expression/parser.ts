/** Makes a tree of an expression: `or` of `and` of conditions, for `and` binds tighter. */
import { ValueError } from "../errors.js";
import { scan, type Token } from "./scanner.js";

/** An operator of an expression. */
export type ExpressionOperator =
  | "="
  | "!="
  | ">"
  | "<"
  | ">="
  | "<="
  | "starts with"
  | "contains"
  | "in"
  | "not in";

/** An expression. */
export type Expression =
  | { readonly kind: "or" | "and"; readonly terms: readonly Expression[] }
  | {
      readonly kind: "condition";
      readonly name: string;
      readonly operator: ExpressionOperator;
      /** which argument it compares with, counted from 0 */
      readonly argument: number;
    };

/** A parsed expression, and how many arguments it takes. */
export interface Parsed {
  readonly expression: Expression;
  readonly placeholders: number;
}

// Nobody writes more, and a hostile text must not exhaust the stack.
const deepest = 100;

/**
 * Parses an expression.
 *
 * @throws ValueError that says where it goes wrong.
 */
export function parse(text: string): Parsed {
  const tokens = scan(text);
  let at = 0;
  let depth = 0;
  let placeholders = 0;

  const peek = (): Token => tokens[at] ?? { kind: "end", text: "", position: text.length + 1 };
  const next = (): Token => {
    const token = peek();
    at += 1;
    return token;
  };
  const isWord = (word: string): boolean => peek().kind === "word" && peek().text === word;

  const list = (kind: "or" | "and", readOne: () => Expression): Expression => {
    const first = readOne();
    const terms = [first];
    while (isWord(kind)) {
      next();
      terms.push(readOne());
    }
    return terms.length === 1 ? first : { kind, terms };
  };
  const disjunction = (): Expression => list("or", conjunction);
  const conjunction = (): Expression => list("and", term);

  const term = (): Expression => {
    if (peek().kind !== "(") return condition();
    depth += 1;
    if (depth > deepest)
      throw new ValueError(`The expression has more than ${deepest} parentheses inside each other`);
    next();
    const inner = disjunction();
    expect(next(), ")", 'and, or or ")"');
    depth -= 1;
    return inner;
  };

  const condition = (): Expression => {
    const { text: name } = expect(next(), "word", "a field");
    const operator = readOperator(next, name);
    expect(next(), "?", '"?": values go through the arguments');
    placeholders += 1;
    return { kind: "condition", name, operator, argument: placeholders - 1 };
  };

  const expression = disjunction();
  expect(peek(), "end", "and, or or the end");
  return { expression, placeholders };
}

const symbols: readonly ExpressionOperator[] = ["=", "!=", ">", "<", ">=", "<="];
const firstWords: Readonly<
  Record<string, { readonly second?: string; readonly operator: ExpressionOperator }>
> = {
  contains: { operator: "contains" },
  in: { operator: "in" },
  not: { second: "in", operator: "not in" },
  starts: { second: "with", operator: "starts with" },
};

function readOperator(next: () => Token, name: string): ExpressionOperator {
  const token = next();
  const wanted = `an operator behind ${name}: =, !=, >, <, >=, <=, starts with, contains, in or not in`;
  const symbol = token.kind === "operator" ? symbols.find((known) => known === token.text) : undefined;
  if (symbol) return symbol;
  expect(token, "word", wanted);
  const known = Object.hasOwn(firstWords, token.text) ? firstWords[token.text] : undefined;
  if (!known) throw unexpected(token, wanted);
  const second = known.second === undefined ? undefined : next();
  if (second && second.text !== known.second) throw unexpected(second, wanted);
  return known.operator;
}

function expect(token: Token, kind: Token["kind"], wanted: string): Token {
  if (token.kind !== kind) throw unexpected(token, wanted);
  return token;
}

function unexpected({ kind, text, position }: Token, wanted: string): ValueError {
  const found = kind === "end" ? "its end" : `"${text}"`;
  return new ValueError(
    `At position ${position} of the expression ${found} stands where ${wanted} should be`,
  );
}
