/** The types that a field can have. */

/** Every type of the language, in the order of its description. */
export const fieldTypes = [
  "text",
  "integer",
  "number",
  "boolean",
  "date",
  "datetime",
  "single-choice",
  "single-choice-integer",
  "multiple-choice",
  "multiple-choice-integer",
  "location",
  "track",
  "photo",
  "signature",
  "attachment",
] as const;

/** A type of the language, or `unknown` for one that a deployment has and this compiler does not. */
export type FieldType = (typeof fieldTypes)[number] | "unknown";

/** What a text can hold; the JSON form alone has `phone-number-za`. */
export const textSubtypes: readonly string[] = [
  "email",
  "address",
  "name",
  "url",
  "paragraph",
  "number",
  "signed-number",
  "decimal-number",
  "phone-number",
  "phone-number-za",
  "south-african-id",
  "password",
];

/** What an attachment can hold. */
export const mediaTypes: readonly string[] = [
  "any",
  "image/png",
  "image/jpeg",
  "image/svg+xml",
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.ms-excel",
  "application/msword",
  "application/vnd.anritsu",
  "application/vnd.valvelink",
  "application/xml",
  "text/plain",
  "text/csv",
];

/** Whether the text names a type of the language. */
export function isFieldType(text: string): text is (typeof fieldTypes)[number] {
  return fieldTypes.some((type) => type === text);
}

/** Whether fields of this type are read as files, with an id beside them. */
export function isFile(type: FieldType): boolean {
  return type === "photo" || type === "signature" || type === "attachment";
}

/** Whether fields of this type have options to choose from. */
export function isChoice(type: FieldType): boolean {
  return type.startsWith("single-choice") || type.startsWith("multiple-choice");
}

/** Whether the keys of the options are integers. */
export function hasIntegerKeys(type: FieldType): boolean {
  return type.endsWith("-choice-integer");
}
