/** Makes one entry of a member that several parts of a schema tell of, as `allOf` and the properties beside it do. */
import type { Field } from "../blocks/block.js";

/** Types that say little beside another one. */
const vague = new Set(["anything", "object", "array"]);

/**
 * @param fields Those of each part, the closest part last: its words count where two parts differ.
 * @returns Each member once, where it is told of first. Alternatives stay apart, for all of them have the same names.
 */
export function mergeFields(fields: readonly Field[]): Field[] {
  const merged: Field[] = [];
  const places = new Map<string, number>();
  for (const field of fields) {
    const place = field.isAlternative ? undefined : places.get(field.name);
    const known = place === undefined ? undefined : merged[place];
    if (place !== undefined && known) merged[place] = both(known, field);
    else {
      if (!field.isAlternative) places.set(field.name, merged.length);
      merged.push(field);
    }
  }
  return merged;
}

/** All parts hold at once: what one of them requires is required. */
function both(further: Field, closer: Field): Field {
  return {
    ...closer,
    type: vague.has(closer.type) ? further.type : closer.type,
    required: further.required || closer.required,
    marks: [...new Set([...further.marks, ...closer.marks])],
    evidence: closer.evidence ?? further.evidence,
    description: closer.description ?? further.description,
    limits: [...new Set([...further.limits, ...closer.limits])],
    values: closer.values.length > 0 ? closer.values : further.values,
    children: mergeFields([...further.children, ...closer.children]),
  };
}
