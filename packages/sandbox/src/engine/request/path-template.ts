/** One segment of a path template, such as `users`, `{id}`, `{model}.json` or `{from}-{to}`. */

/** A segment of a template: fixed text around zero or more names. */
export interface SegmentTemplate {
  readonly source: string;
  /** the fixed texts; one more than there are names */
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** Reads a segment of a path template. */
export function parseSegment(source: string): SegmentTemplate {
  const literals: string[] = [];
  const names: string[] = [];
  let at = 0;
  for (;;) {
    const open = source.indexOf("{", at);
    const close = open < 0 ? -1 : source.indexOf("}", open);
    if (close < 0) break;
    literals.push(source.slice(at, open));
    names.push(source.slice(open + 1, close));
    at = close + 1;
  }
  literals.push(source.slice(at));
  return { source, literals, names };
}

/** The value of each name in a segment, or `undefined` when the segment has another form. No value is empty. */
export function matchSegment({ literals, names }: SegmentTemplate, segment: string): string[] | undefined {
  const first = literals[0] ?? "";
  const last = literals[names.length] ?? "";
  if (segment.length < first.length + last.length) return undefined;
  if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined;
  // From the right: an earlier value may hold the text between, as the date of `{date}-{id}` does.
  let end = segment.length - last.length;
  const values: string[] = [];
  for (let index = names.length - 1; index > 0; index--) {
    const literal = literals[index] ?? "";
    const start = segment.lastIndexOf(literal, end - literal.length - 1);
    if (start < first.length) return undefined;
    values.unshift(segment.slice(start + literal.length, end));
    end = start;
  }
  values.unshift(segment.slice(first.length, end));
  return values.every((value) => value !== "") ? values : undefined;
}

/** Text that tells segments of the same form apart from others: the names do not matter. */
export function formOf({ literals }: SegmentTemplate): string {
  return literals.join("{}");
}

/** How much of a segment is fixed: the more, the sooner it is tried. */
export function weightOf({ literals }: SegmentTemplate): number {
  return literals.reduce((sum, literal) => sum + literal.length, 0);
}
