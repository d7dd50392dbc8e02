/** Makes one text of what `console.log` was given, as the console does: `%s` and its like are filled. */
import { inspect, inspectInCode } from "./inspect.js";

export function format(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== "string" || rest.length === 0) return values.map(inspect).join(" ");
  let used = 0;
  const text = first.replaceAll(/%[%sdifjoOc]/g, (place) => {
    if (place === "%%") return "%";
    return used < rest.length ? filled(place, rest[used++]) : place;
  });
  return [text, ...rest.slice(used).map(inspect)].join(" ");
}

function filled(place: string, value: unknown): string {
  switch (place) {
    case "%s":
      return typeof value === "object" || typeof value === "number" || typeof value === "bigint"
        ? inspect(value)
        : String(value);
    case "%d":
      return typeof value === "bigint" ? inspect(value) : numberOf(value, () => Number(value));
    case "%i":
      return typeof value === "bigint" ? inspect(value) : numberOf(value, Number.parseInt);
    case "%f":
      return numberOf(value, Number.parseFloat);
    case "%j":
      return json(value);
    case "%c":
      // Styles the text in browsers.
      return "";
    default:
      return inspectInCode(value);
  }
}

function numberOf(value: unknown, read: (text: string) => number): string {
  if (typeof value === "symbol" || (typeof value === "object" && value !== null)) return "NaN";
  return inspect(read(String(value)));
}

/** Not all that can be printed has JSON. */
function json(value: unknown): string {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text ?? "undefined";
  } catch {
    return inspectInCode(value);
  }
}
