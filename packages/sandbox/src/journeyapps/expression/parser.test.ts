import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, type Expression } from "./parser.js";

/** A truth table of one row: `t` holds, `f` does not. */
function truth(expression: Expression): boolean {
  if (expression.kind === "condition") return expression.name === "t";
  return expression.kind === "and" ? expression.terms.every(truth) : expression.terms.some(truth);
}

/** What the same text says to a reader who splits it at `or`, then at `and`: parentheses are worked out first. */
function referenceTruth(text: string): boolean {
  const innermost = /\(([^()]*)\)/;
  let flat = text;
  for (let match = innermost.exec(flat); match; match = innermost.exec(flat)) {
    flat = flat.replace(match[0], referenceTruth(match[1] ?? "") ? "t = ?" : "f = ?");
  }
  return flat.split(" or ").some((terms) => terms.split(" and ").every((term) => term.trim() === "t = ?"));
}

const { text: anyText } = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom("t = ?", "f = ?"),
    fc.tuple(tie("text"), fc.constantFrom(" and ", " or "), tie("text")).map((parts) => parts.join("")),
    tie("text").map((inner) => `(${inner})`),
  ),
}));

const condition = (name: string, operator: string, argument: number) => ({
  kind: "condition",
  name,
  operator,
  argument,
});

describe("parse", () => {
  it("binds and tighter than or, and parentheses tighter than both", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { expression, placeholders } = parse(text);
        expect(truth(expression)).toBe(referenceTruth(text));
        expect(placeholders).toBe(text.split("?").length - 1);
      }),
      { numRuns: 1000 },
    );
  });

  it("numbers the placeholders from left to right", () => {
    expect(parse("a = ? or (b = ? and c = ?)").expression).toEqual({
      kind: "or",
      terms: [
        condition("a", "=", 0),
        { kind: "and", terms: [condition("b", "=", 1), condition("c", "=", 2)] },
      ],
    });
  });

  it.each(["=", "!=", ">", "<", ">=", "<=", "starts with", "contains", "in", "not in"])(
    "reads the operator %s, with any white space or as little as there can be",
    (operator) => {
      const spaced = `\t due \n ${operator.replace(" ", "   ")} \r\n ? `;
      expect(parse(spaced).expression).toEqual(condition("due", operator, 0));
      const tight = /\w/.test(operator) ? `due ${operator}?` : `due${operator}?`;
      expect(parse(`(${tight})`).expression).toEqual(condition("due", operator, 0));
    },
  );

  it("takes a word for a name where a name stands", () => {
    expect(parse("and = ? or not not in ? and in in ?").expression).toEqual({
      kind: "or",
      terms: [
        condition("and", "=", 0),
        { kind: "and", terms: [condition("not", "not in", 1), condition("in", "in", 2)] },
      ],
    });
  });

  it.each([
    ["", "At position 1 of the expression its end stands where a field should be"],
    ["due", "At position 4 of the expression its end stands where an operator behind due"],
    ["due like ?", 'At position 5 of the expression "like" stands where an operator behind due'],
    ["due not ?", 'At position 9 of the expression "?" stands where an operator behind due'],
    ["due starts ?", 'At position 12 of the expression "?"'],
    ["due constructor ?", 'At position 5 of the expression "constructor"'],
    ["due = 5", 'At position 7 of the expression "5" stands where "?": values go through the arguments'],
    ["due = '5'", '"\'" at position 7 of the expression has no meaning there'],
    ["site.name = ?", '"." at position 5 of the expression has no meaning there'],
    ["due = ? due = ?", 'At position 9 of the expression "due" stands where and, or or the end should be'],
    ["(due = ?", 'At position 9 of the expression its end stands where and, or or ")" should be'],
    ["due = ?)", 'At position 8 of the expression ")" stands where'],
    ["due = ? and", "At position 12 of the expression its end stands where a field should be"],
    ["due = ? AND due = ?", 'At position 9 of the expression "AND"'],
    ["()", 'At position 2 of the expression ")" stands where a field should be'],
  ])("says where %j goes wrong", (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  it("refuses what is nested too deeply, and takes what is only long", () => {
    const nested = (depth: number): string => `${"(".repeat(depth)}a = ?${")".repeat(depth)}`;
    expect(parse(nested(100)).placeholders).toBe(1);
    expect(() => parse(nested(101))).toThrow("more than 100 parentheses");
    expect(() => parse("(".repeat(100_000))).toThrow("more than 100 parentheses");
    expect(parse(Array(20_000).fill("a = ?").join(" or ")).placeholders).toBe(20_000);
    expect(parse(Array(200).fill("(a = ?)").join(" and ")).placeholders).toBe(200);
  });

  it("never fails otherwise than with a message about the expression", () => {
    const pieces = fc.constantFrom(
      "a",
      "and",
      "or",
      "not",
      "in",
      "=",
      "<",
      "(",
      ")",
      "?",
      "starts",
      "with",
      " ",
      "ü",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join(" ")),
        ),
        (text) => {
          try {
            parse(text);
          } catch (error) {
            expect(String(error)).toMatch(/^ValueError: .*the expression/s);
          }
        },
      ),
    );
  });
});
