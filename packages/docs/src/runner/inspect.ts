/** Shows a value as `console.log` would, the same in a browser and in Node; it never throws. */
import { entriesOf, type Entry } from "./inspect-entries.js";
import { quoted } from "./quoted.js";

/** A line is broken where it would be longer; members and depths beyond these are only counted. */
const limits = { line: 76, members: 100, depth: 20, values: 5_000 };

/** Where in the printed value we are. */
interface Place {
  indent: string;
  /** The objects that this one is in. */
  open: ReadonlySet<object>;
  /** How many values may still be shown, in all of it: what refers to one thing twice doubles with each level. */
  budget: { values: number };
}

/** @param value What was printed. A text stands as it is, everything else as it would be written in code. */
export function inspect(value: unknown): string {
  return typeof value === "string" ? value : inspectInCode(value);
}

/** @param value Anything; a text is quoted. */
export function inspectInCode(value: unknown): string {
  return show(value, { indent: "", open: new Set(), budget: { values: limits.values } });
}

function show(value: unknown, place: Place): string {
  if (place.budget.values-- <= 0) return "…";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return String(value);
  try {
    return typeof value === "function" ? functionName(value) : showObject(value, place);
  } catch {
    // A proxy may refuse whatever it is asked.
    return "[Object that cannot be read]";
  }
}

function functionName(value: object): string {
  const name = String(Object(value).name || "(anonymous)");
  const behind = name === "(anonymous)" ? " (anonymous)" : `: ${name}`;
  const [isClass, parent] = /^class\b[^{]*?(?:\bextends\s+([\w$.]+))?\s*\{/.exec(String(value)) ?? [];
  if (isClass !== undefined)
    return parent === undefined ? `[class ${name}]` : `[class ${name} extends ${parent}]`;
  const kind = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return `[${kind}${behind}]`;
}

function showObject(value: object, { indent, open, budget }: Place): string {
  if (open.has(value)) return "[Circular]";
  if (value instanceof RegExp) return String(value);
  if (value instanceof Date || value instanceof URL) return value.toJSON() ?? "Invalid Date";
  const { title, brackets, entries } = entriesOf(value);
  if (value instanceof Error && entries.length === 0) return title;
  if (open.size >= limits.depth) return brackets === "[]" ? "[Array]" : "[Object]";

  const inside: Place = { indent: `${indent}  `, open: new Set([...open, value]), budget };
  const parts = entries.slice(0, limits.members).map((entry) => showEntry(entry, inside));
  const rest = entries.length - parts.length;
  if (rest > 0) parts.push(`... ${rest} more item${rest === 1 ? "" : "s"}`);
  return layOut(title === "" ? brackets : `${title} ${brackets}`, parts, indent);
}

function showEntry(entry: Entry, place: Place): string {
  if ("text" in entry) return entry.label + entry.text;
  const text = show(entry.value, place);
  return "label" in entry ? entry.label + text : `${show(entry.key, place)} => ${text}`;
}

/** In one line where that fits. The frame ends with both brackets. */
function layOut(frame: string, parts: readonly string[], indent: string): string {
  if (parts.length === 0) return frame;
  const [begin, end] = [frame.slice(0, -1), frame.slice(-1)];
  const line = `${begin} ${parts.join(", ")} ${end}`;
  if (line.length + indent.length <= limits.line && !line.includes("\n")) return line;
  return `${begin}\n${parts.map((part) => `${indent}  ${part}`).join(",\n")}\n${indent}${end}`;
}
