/** Takes out of a body what is known, so that a stray member is not kept. */

/** The members with these names, as far as they are there. */
export function pick<Source extends object, Name extends keyof Source>(
  source: Source,
  names: readonly Name[],
): Pick<Source, Name> {
  const picked: Partial<Source> = {};
  for (const name of names) if (source[name] !== undefined) picked[name] = source[name];
  return picked as Pick<Source, Name>;
}

/** The members that are there, so that a spread of them does not undo what they stand beside. */
export function defined<Source extends object>(source: Source): Source {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as Source;
}
