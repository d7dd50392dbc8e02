/** The console that samples have. What it cannot show as a console does, it prints plainly or passes over. */
import { format } from "./format.js";

type Say = (...values: unknown[]) => void;

/** @param print Is given each text that is printed. */
export function createConsole(print: (text: string) => void): Record<string, Say> {
  let indent = "";
  const counts = new Map<string, number>();
  const begins = new Map<string, number>();

  const log: Say = (...values) => {
    const text = format(values);
    print(indent === "" ? text : text.replaceAll(/^/gm, indent));
  };
  const logUnder = (title: string, values: readonly unknown[]): void => {
    const [first, ...rest] = values;
    if (typeof first === "string") log(`${title}: ${first}`, ...rest);
    else log(title, ...values);
  };
  const group: Say = (...values) => {
    if (values.length > 0) log(...values);
    indent += "  ";
  };
  const since: Say = (label = "default", ...values) => {
    const begin = begins.get(String(label)) ?? performance.now();
    log(`${String(label)}: ${(performance.now() - begin).toFixed(1)} ms`, ...values);
  };
  return {
    ...silent(),
    log,
    info: log,
    warn: log,
    error: log,
    debug: log,
    trace: (...values) => logUnder("Trace", values),
    dir: (value) => log(value),
    dirxml: log,
    table: (value) => log(value),
    assert: (condition, ...values) => {
      if (!condition) logUnder("Assertion failed", values);
    },
    group,
    groupCollapsed: group,
    groupEnd: () => {
      indent = indent.slice(2);
    },
    count: (label = "default") => {
      const count = (counts.get(String(label)) ?? 0) + 1;
      counts.set(String(label), count);
      log(`${String(label)}: ${count}`);
    },
    countReset: (label = "default") => {
      counts.delete(String(label));
    },
    time: (label = "default") => {
      begins.set(String(label), performance.now());
    },
    timeLog: since,
    timeEnd: (label = "default") => {
      since(label);
      begins.delete(String(label));
    },
  };
}

/** Whatever else this platform's console can do has nothing to show here, and must not fail. */
function silent(): Record<string, Say> {
  return Object.fromEntries(Object.keys(console).map((name) => [name, () => {}]));
}
