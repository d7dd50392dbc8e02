/** Finds operations and their examples in a bundled OpenAPI document. */

type Json = Record<string, unknown>;

/** The operation that a request is for. */
export interface FoundOperation {
  path: string;
  operation: Json;
}

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

function resolved(document: object, value: unknown): Json {
  if (!isJson(value)) return {};
  if (typeof value["$ref"] !== "string") return value;
  const keys = value["$ref"].slice(2).split("/");
  const target = keys.reduce<unknown>(
    (node, key) => (isJson(node) ? node[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
    document,
  );
  return resolved(document, target);
}

/**
 * The operation whose path template fits the end of `pathname`, whatever base path stands before it; of several, the one
 * that says most in so many words.
 */
export function findOperation(
  document: object,
  method: string,
  pathname: string,
): FoundOperation | undefined {
  const { paths } = document as { paths?: Json };
  return Object.entries(paths ?? {})
    .filter(([path]) => fits(path, pathname))
    .toSorted(([a], [b]) => literals(b) - literals(a))
    .map(([path, item]) => ({
      path,
      operation: resolved(document, resolved(document, item)[method.toLowerCase()]),
    }))
    .find(({ operation }) => operation["responses"]);
}

function fits(template: string, pathname: string): boolean {
  const wanted = template.split("/").slice(1);
  const given = pathname.split("/").slice(-wanted.length);
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => {
      const literals = segment.split(/\{[^{}]*\}/).map((text) => text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
      return new RegExp(`^${literals.join(".+")}$`, "s").test(given[index] ?? "");
    })
  );
}

function literals(template: string): number {
  return template.split("/").filter((segment) => !segment.includes("{")).length;
}

/** What the document shows for an answer: its status, media type and example. */
export interface ShownAnswer {
  status: number;
  type?: string | undefined;
  value?: unknown;
}

/**
 * @param status The answer's status; default: the first success.
 * @param name The example's name; default: the first.
 * @throws Error where the document has no such answer or example.
 */
export function exampleOf(
  document: object,
  found: FoundOperation,
  status?: number,
  name?: string,
): ShownAnswer {
  const responses = resolved(document, found.operation["responses"]);
  const keys = Object.keys(responses);
  const key = status
    ? [String(status), `${String(status)[0]}XX`, "default"].find((candidate) => keys.includes(candidate))
    : keys.find((candidate) => candidate.startsWith("2"));
  const shown = { status: status ?? (Number(key) || 200) };
  if (!key) return shown;
  const [media] = Object.entries(resolved(document, resolved(document, responses[key])["content"]));
  if (!media) return shown;
  const [type, content] = media;
  const { example, examples = {} } = resolved(document, content) as { example?: unknown; examples?: Json };
  const chosen = name ?? Object.keys(examples)[0];
  if (name && !(name in examples)) {
    const known = Object.keys(examples).join(", ") || "none";
    throw new Error(
      `${found.path} has no example ${JSON.stringify(name)} for ${shown.status}; it has: ${known}`,
    );
  }
  return { ...shown, type, value: chosen ? resolved(document, examples[chosen])["value"] : example };
}
