/** The names of a recipe: which are taken, and what the references of a workflow are called in code. */
import type { Spec } from "../document/spec.js";
import { Expression } from "../samples/expression.js";
import { outputReference, type Step, type Workflow } from "./arazzo.js";

export class Scope {
  readonly #names = new Map<string, Expression>();
  readonly #taken = new Set<string>();
  readonly #asked: ReadonlySet<string>;
  readonly #carried: ReadonlySet<string>;

  /** @param carried The outputs that the client carries by itself, by their references. */
  constructor(spec: Spec, workflow: Workflow, carried: ReadonlySet<string>) {
    const sent = workflow.steps.map(({ parameters, requestBody }) => [parameters, requestBody]);
    this.#asked = new Set(JSON.stringify(sent).match(/\$steps\.[\w-]+\.outputs\.[\w-]+/g));
    this.#carried = carried;
    const inputs = Object.keys(workflow.inputs?.properties ?? {});
    for (const name of [spec.name, "fetch", ...inputs]) this.#taken.add(name);
    for (const name of inputs) this.#names.set(`$inputs.${name}`, new Expression(name));
  }

  /** A name that nothing has yet. */
  claim(...wishes: string[]): string {
    const name = wishes.find((wish) => !this.#taken.has(wish)) ?? `${wishes[0]}${this.#taken.size}`;
    this.#taken.add(name);
    return name;
  }

  define(reference: string, expression: Expression): void {
    this.#names.set(reference, expression);
  }

  /** Whether a later step asks for what this one gives. */
  isUsed(step: Step, output: string): boolean {
    const reference = outputReference(step, output);
    return this.#asked.has(reference) && !this.#carried.has(reference);
  }

  /** Whether the client sends this by itself. */
  isCarried(value: unknown): boolean {
    return typeof value === "string" && this.#carried.has(value);
  }

  /** A value with its references replaced by code. */
  value(value: unknown): unknown {
    if (typeof value === "string") return this.#text(value);
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.value(item)]));
  }

  #text(text: string): unknown {
    if (text.startsWith("$")) return this.#names.get(text) ?? missing(text);
    if (!/\{\$/.test(text)) return text;
    const parts = text
      .replaceAll(/[`\\]/g, String.raw`\$&`)
      .replaceAll(/\{(\$[^}]+)\}/g, (_, name: string) => {
        return `\${${this.#names.get(name)?.code ?? missing(name)}}`;
      });
    return new Expression(`\`${parts}\``);
  }
}

/** @throws Error always. */
export function missing(reference: string): never {
  throw new Error(`nothing in the workflow is called ${reference}`);
}
