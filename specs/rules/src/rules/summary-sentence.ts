/** Every operation has a summary that reads well in a list: one short sentence without a mark at its end. */
import type { Oas3Rule } from "@redocly/openapi-core";
import { operationsOf } from "../document/operations.js";
import { child } from "../document/place.js";

const mostCharacters = 80;
const mostWords = 10;

export const summarySentence: Oas3Rule = () => ({
  Root(root, context) {
    for (const operation of operationsOf(root, context)) {
      const { summary } = operation.node;
      const location = (child(operation, "summary") ?? operation).location;
      if (typeof summary !== "string" || summary.trim() === "") {
        context.report({
          message: `\`${operation.label}\` has no summary. Say in one sentence what it does.`,
          location: location.key(),
        });
        continue;
      }
      for (const fault of faultsOf(summary)) {
        context.report({ message: `The summary of \`${operation.label}\` ${fault}`, location });
      }
    }
  },
});

function faultsOf(summary: string): string[] {
  const sentence = summary.trim();
  const words = sentence.split(/\s+/).length;
  const faults = [];
  if (summary !== sentence || sentence.includes("\n")) {
    faults.push("has space around it or a line break. Write it on one line.");
  }
  if (!/^\p{Lu}/u.test(sentence)) faults.push("does not start with a capital letter. Start it with one.");
  const [end] = /[.!?…]$/u.exec(sentence) ?? [];
  if (end === ".") faults.push("ends with a full stop. Take it away.");
  else if (end !== undefined) faults.push(`ends with "${end}". Take it away.`);
  if (/[.!?…]\s/u.test(sentence)) {
    faults.push("is more than one sentence. Keep one, and tell the rest in `description`.");
  }
  if (words > mostWords || summary.length > mostCharacters) {
    const length = `words: ${words}, characters: ${summary.length}`;
    const limit = `at most ${mostWords} words and ${mostCharacters} characters`;
    faults.push(`is too long (${length}). Use ${limit}, and tell the rest in \`description\`.`);
  }
  return faults;
}
