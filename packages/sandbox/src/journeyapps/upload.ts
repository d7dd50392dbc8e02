/** Files on their way in: Base64 and a name. */
import { isObject } from "../engine/document/json.js";
import { ValueError } from "./errors.js";

/** A file that was sent, before it has an id. */
export interface Upload {
  readonly filename: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const nameForm = /^[a-z0-9_\-. ]+$/;
const base64Form = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Reads a file.
 *
 * @throws ValueError when its name or its content is not as it must be.
 */
export function readUpload(value: unknown): Upload {
  const { base64, filename } = isObject(value) ? value : {};
  if (typeof base64 !== "string" || typeof filename !== "string") {
    throw new ValueError("must be a file: an object with base64 and filename");
  }
  if (!nameForm.test(filename)) {
    throw new ValueError(
      "must have a filename of lowercase letters, digits, underscores, hyphens, dots and spaces only",
    );
  }
  if (!base64Form.test(base64)) throw new ValueError("must have its content in Base64 without line breaks");
  return { filename, bytes: decode(base64) };
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new ValueError("must have its content in Base64, which this is not");
  }
}
