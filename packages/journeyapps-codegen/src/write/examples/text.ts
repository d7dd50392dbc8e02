/** Makes texts for examples, by what a field is for. */
import type { Field } from "../../model/data-model.js";

const bySubtype: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["email", ["nandi.botha@waterworks.example", "sipho.dube@waterworks.example"]],
  ["address", ["4 Reservoir Road, Pumpville", "17 Mill Street, Pumpville"]],
  ["name", ["Nandi Botha", "Sipho Dube"]],
  ["url", ["https://waterworks.example/", "https://waterworks.example/pumps"]],
  ["paragraph", ["Checked in the morning.\nAll is well.", "Checked at noon.\nA valve drips."]],
  ["number", ["42", "43"]],
  ["signed-number", ["-42", "43"]],
  ["decimal-number", ["4.2", "4.3"]],
  ["phone-number", ["+1 202 555 0142", "+1 202 555 0143"]],
  ["phone-number-za", ["012 555 0142", "012 555 0143"]],
  ["south-african-id", ["0000000000000", "0000000000001"]],
  ["password", ["not a password", "not a password"]],
]);

/** @param number Which object, counted from 1. */
export function exampleText({ name, subtype }: Field, number: number): string {
  const texts = bySubtype.get(subtype ?? "");
  if (texts) return texts[(number - 1) % texts.length] ?? texts[0];
  const words = name.replaceAll("_", " ").trim();
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)} ${number}`;
}
