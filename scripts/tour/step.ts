/** One step of the tour: what is asked, what went over the wire, what came back, and how it is typed. */
import { performance } from "node:perf_hooks";
import { inspect, styleText } from "node:util";

/** Runs a part of an integration and shows it. The type is read from the source by `types.ts`. */
export type Step = <Answer>(title: string, run: () => Answer | Promise<Answer>) => Promise<Answer>;

/** A step went wrong, and has been shown. */
export class StepFailed extends Error {}

/** What one chapter of the tour is written with. */
export interface Narrator {
  step: Step;
  /** `fetch`, with a line for each request. Fits `createClient({ fetch })`. */
  fetch: (request: Request) => Promise<Response>;
}

/** @param types Title of a step → the type of what it gives. */
export function narrator(types: Readonly<Record<string, string>>): Narrator {
  let number = 0;
  return {
    async step(title, run) {
      console.log(`\n  ${styleText("bold", `${String(++number).padStart(2)}  ${title}`)}`);
      try {
        const answer = await run();
        if (answer !== undefined) console.log(indented(shown(answer), styleText("green", "  ←")));
        const type = types[title];
        if (type && type !== "void") console.log(indented(styleText("cyan", type), styleText("dim", "  :")));
        return answer;
      } catch (error) {
        console.log(indented(inspect(error, { depth: 3 }), styleText("red", "  ✗")));
        throw new StepFailed(title, { cause: error });
      }
    },
    async fetch(request) {
      const began = performance.now();
      const { pathname, search } = new URL(request.url);
      const response = await fetch(request);
      const milliseconds = (performance.now() - began).toFixed(0);
      const line = `${request.method} ${decodeURIComponent(pathname + search)}`;
      const status = styleText(response.ok ? "green" : "yellow", String(response.status));
      console.log(
        indented(
          `${line.padEnd(58)} ${status}  ${styleText("dim", `${milliseconds} ms`)}`,
          styleText("dim", "  →"),
        ),
      );
      return response;
    },
  };
}

/** The value as Node prints it, as much as is read with pleasure. */
function shown(value: unknown): string {
  if (typeof value === "string") return value;
  const colors = process.stdout.isTTY;
  const lines = inspect(value, {
    depth: 3,
    maxArrayLength: 3,
    maxStringLength: 120,
    breakLength: 88,
    colors,
  }).split("\n");
  if (lines.length <= 18) return lines.join("\n");
  return [...lines.slice(0, 16), styleText("dim", `… ${lines.length - 16} more lines`)].join("\n");
}

function indented(text: string, mark: string): string {
  const [first, ...rest] = text.split("\n");
  return [`   ${mark} ${first}`, ...rest.map((line) => `       ${line}`)].join("\n");
}
