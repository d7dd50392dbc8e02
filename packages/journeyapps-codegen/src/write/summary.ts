/** Says in one short sentence what an operation does to the objects of a model. */
import type { Operation } from "./openapi.js";
import type { Subject } from "./subject.js";

/** As long as a summary can be. */
const longest = 80;

const sentences: ReadonlyMap<string, (model: string) => string> = new Map([
  ["listObjects", (model) => `List or query ${model} objects`],
  ["createObject", (model) => `Create a ${model} object`],
  ["getObject", (model) => `Get one ${model} object`],
  ["patchObject", (model) => `Change some fields of a ${model} object`],
  ["replaceObject", (model) => `Replace a ${model} object, or create it`],
  ["deleteObject", (model) => `Delete a ${model} object`],
  ["countObjects", (model) => `Count ${model} objects`],
  ["searchObjects", (model) => `Search ${model} objects for a text`],
  ["queryObjects", (model) => `Query ${model} objects by an expression`],
]);

/** @returns The sentence with the name of the model in it, or that on any model where the name is too long. */
export function summaryOf({ operationId, summary }: Operation, { model }: Subject): string {
  const sentence = sentences.get(operationId)?.(`\`${model.name}\``) ?? summary;
  return sentence.length > longest ? summary : sentence;
}
