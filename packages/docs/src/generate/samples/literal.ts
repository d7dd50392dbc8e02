/** Writes a value as people write it in TypeScript. */
import { Expression } from "./expression.js";

/**
 * @param value Anything JSON can hold.
 * @param width Where a line is full.
 * @param indent The indentation of the line it starts on.
 */
export function literal(value: unknown, width = 72, indent = ""): string {
  if (value instanceof Expression) return value.code;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, width, inner))
    : Object.entries(value).map(([key, item]) => property(key, literal(item, width, inner)));
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  if (parts.length === 0) return `${open}${close}`.replace("  ", "");
  const line = `${open}${parts.join(", ")}${close}`;
  if (line.length + indent.length <= width && !line.includes("\n")) return line;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close.trim()}`;
}

/** `{ id }` rather than `{ id: id }`. */
function property(key: string, text: string): string {
  return key === text ? key : `${propertyName(key)}: ${text}`;
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
