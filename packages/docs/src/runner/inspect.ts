/** Shows a value as `console.log` would, the same in a browser and in Node. */

const width = 76;

/** @param value What was printed. A text stands as it is, everything else as it would be written in code. */
export function inspect(value: unknown): string {
  return typeof value === "string" ? value : show(value, "", new Set());
}

function show(value: unknown, indent: string, open: ReadonlySet<object>): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `[Function: ${value.name || "(anonymous)"}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (open.has(value)) return "[Circular]";
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date || value instanceof URL) return value.toJSON() ?? "Invalid Date";
  return members(value, indent, new Set([...open, value]));
}

function quoted(text: string): string {
  const quote = ["'", '"', "`"].find((mark) => !text.includes(mark)) ?? "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
  return `${quote}${escaped.replaceAll(quote, `\\${quote}`)}${quote}`;
}

function members(value: object, indent: string, open: ReadonlySet<object>): string {
  const inner = `${indent}  `;
  const [name, entries] = entriesOf(value);
  const isList = name === "[";
  const parts = entries.map(([key, member]) => {
    const text = show(member, inner, open);
    return key === undefined ? text : `${propertyName(key)}: ${text}`;
  });
  const close = isList ? "]" : "}";
  if (parts.length === 0) return `${name}${close}`;
  const line = isList ? `[ ${parts.join(", ")} ]` : `${name} ${parts.join(", ")} }`;
  if (line.length + indent.length <= width && !line.includes("\n")) return line;
  return `${name}\n${parts.map((part) => `${inner}${part}`).join(",\n")}\n${indent}${close}`;
}

function entriesOf(value: object): [string, [string | undefined, unknown][]] {
  if (Array.isArray(value)) return ["[", value.map((item: unknown) => [undefined, item])];
  if (value instanceof Map)
    return [`Map(${value.size}) {`, [...value].map(([key, item]) => [String(key), item])];
  if (value instanceof Set) return [`Set(${value.size}) {`, [...value].map((item) => [undefined, item])];
  if (value instanceof Headers) return ["Headers {", [...value]];
  if (value instanceof Response)
    return [
      "Response {",
      [
        ["status", value.status],
        ["ok", value.ok],
      ],
    ];
  const { constructor } = value;
  const name = typeof constructor === "function" && constructor !== Object ? `${constructor.name} ` : "";
  return [`${name}{`, Object.entries(value)];
}

function propertyName(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`;
}
