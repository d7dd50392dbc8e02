/** Fields that hold a file: photos, signatures and attachments. */
import type { Field } from "../../model/data-model.js";
import { exampleId } from "../examples/id.js";
import { code } from "../markdown.js";
import { ref } from "../openapi.js";
import { equality, nullable, type Member } from "./member.js";

const ids = { type: ["string", "null"], format: "uuid" };

/** @returns The key of the file and, beside it, the key of its id. */
export function fileMembers(field: Field, model: string): Member[] {
  const { name, label, type, media } = field;
  const id = (number: number) => exampleId(`${model}.${name}`, number);
  const kind = media && media !== "any" ? { description: `A file of type ${code(media)}.` } : {};
  return [
    {
      key: name,
      read: { title: label, ...kind, ...nullable(ref("schemas", "AttachmentRead")) },
      write: { title: label, ...kind, ...nullable(ref("schemas", "AttachmentWrite")) },
      conditions: { null: { type: "boolean" } },
      example: (number) => ({ read: uploaded(type, id(number)), write: upload(field) }),
    },
    {
      key: `${name}_id`,
      read: { ...ids, description: `Id of ${code(name)}.` },
      write: { ...ids, description: `Id of a file that is there already, instead of ${code(name)}.` },
      conditions: undocumented(equality({ type: "string", format: "uuid" })),
      // A write has the file or its id, not both.
      example: (number) => ({ read: id(number) }),
    },
  ];
}

/** That files can be queried by id follows from what is known of relationships. */
function undocumented(conditions: NonNullable<Member["conditions"]>): Member["conditions"] {
  const marked = Object.entries(conditions).map(([operator, schema]) => [
    operator,
    { ...schema, "x-evidence": "inferred" },
  ]);
  return Object.fromEntries(marked);
}

function uploaded(type: Field["type"], id: string): object {
  const url = (rendition: string) => `https://media.journeyapps.example/${rendition}/${id}`;
  const original = { state: "uploaded", original: url("original") };
  if (type === "attachment") return original;
  const images = { ...original, thumbnail: url("thumbnail"), fullscreen: url("fullscreen") };
  return type === "signature" ? { ...images, svg: url("svg") } : images;
}

/** A few bytes stand in for the file. */
function upload({ name, type, media }: Field): object {
  const text = type === "signature" ? "<svg/>" : type === "photo" ? "JPEG" : "file";
  const ending =
    type === "signature" ? "svg" : type === "photo" ? "jpg" : (endings.get(media ?? "") ?? "bin");
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9_]/g, "_");
  return { base64: btoa(text), filename: `${letters}.${ending}` };
}

const endings: ReadonlyMap<string, string> = new Map([
  ["application/pdf", "pdf"],
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["text/csv", "csv"],
  ["text/plain", "txt"],
]);
