/** Belongs-to relationships: an object carries the id of another one, and on demand that object itself. */
import type { BelongsTo } from "../../model/data-model.js";
import { exampleId } from "../examples/id.js";
import { code } from "../markdown.js";
import { ref } from "../openapi.js";
import { equality, nullable, type Member } from "./member.js";

/**
 * @param target Name of the component of the related object as it is read.
 * @returns The key of the id, and the key under which the related object is embedded.
 */
export function relationshipMembers({ name, model }: BelongsTo, target: string): Member[] {
  const id = { type: ["string", "null"], format: "uuid", description: `Id of the related ${code(model)}.` };
  return [
    {
      key: `${name}_id`,
      read: id,
      write: id,
      conditions: equality({ type: "string", format: "uuid" }),
      sortable: true,
      example: (number) => ({ read: exampleId(model, number), write: exampleId(model, number) }),
    },
    {
      key: name,
      read: {
        "x-evidence": "inferred",
        description: `The related ${code(model)}, where \`embed\` asked for it.`,
        ...nullable(ref("schemas", target)),
      },
    },
  ];
}
