/** The names of a recipe: which are taken, and what the references of a workflow are called in code. */
import type { Spec } from "../document/spec.js";
import { Expression } from "../samples/expression.js";
import type { Workflow } from "./arazzo.js";

export class Scope {
  readonly #names = new Map<string, Expression>();
  readonly #taken = new Set<string>();

  constructor(spec: Spec, workflow: Workflow) {
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
