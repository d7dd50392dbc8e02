/** Media types: what a body is called, and whether that name falls in a documented range. */

/** A `Content-Type` taken apart; everything in lower case except the parameters' values. */
export interface MediaType {
  /** `type/subtype` */
  readonly essence: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Takes a `Content-Type` value apart; `undefined` when it is not one. */
export function parseMediaType(text: string): MediaType | undefined {
  const [name = "", ...rest] = text.split(";");
  const essence = name.trim().toLowerCase();
  const slash = essence.indexOf("/");
  if (slash < 1 || slash === essence.length - 1 || essence.includes(" ")) return undefined;
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf("=");
    if (equals < 1) continue;
    const value = parameter.slice(equals + 1).trim();
    const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
    parameters.set(parameter.slice(0, equals).trim().toLowerCase(), quoted ? value.slice(1, -1) : value);
  }
  return { essence, parameters };
}

/** Whether a type is JSON: `application/json` or anything that ends in `+json`. */
export function isJson(essence: string): boolean {
  return essence === "application/json" || essence.endsWith("+json");
}

/** Of the documented ranges, the most exact one that holds a type. */
export function matchRange<Entry extends { readonly essence: string }>(
  entries: readonly Entry[],
  essence: string,
): Entry | undefined {
  const family = `${essence.slice(0, essence.indexOf("/"))}/*`;
  return [essence, family, "*/*"]
    .map((wanted) => entries.find((entry) => entry.essence === wanted))
    .find((entry) => entry !== undefined);
}

/** Of the documented types, the first that an `Accept` header allows; without a match, the first of all. */
export function negotiate<Entry extends { readonly essence: string }>(
  entries: readonly Entry[],
  accept: string | null,
): Entry | undefined {
  if (!accept || accept === "*/*") return entries[0];
  const wanted = accept
    .split(",")
    .map((text) => parseMediaType(text))
    .filter((type) => type !== undefined)
    .sort((left, right) => quality(right) - quality(left));
  for (const type of wanted) {
    const entry = entries.find((candidate) => accepts(type.essence, candidate.essence));
    if (entry && quality(type) > 0) return entry;
  }
  return entries[0];
}

/** The `type/subtype` of a media type or range. */
export function essenceOf(range: string): string {
  return parseMediaType(range)?.essence ?? range;
}

function accepts(range: string, essence: string): boolean {
  return (
    range === "*/*" || range === essence || (range.endsWith("/*") && essence.startsWith(range.slice(0, -1)))
  );
}

function quality(type: MediaType): number {
  const value = Number(type.parameters.get("q") ?? 1);
  return Number.isFinite(value) ? value : 1;
}
