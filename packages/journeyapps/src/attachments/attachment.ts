/** Makes of a file what a photo, signature or attachment field is written with. */
import type { AttachmentWrite } from "../generated/schema.gen.js";
import { base64 } from "./base64.js";

/**
 * Reads a file for a photo, signature or attachment field. It is sent with the object, so the whole of it is in memory.
 *
 * @param content The bytes: a buffer, a blob, a file, or a stream such as the `body` of a response.
 * @param filename Its name: lowercase letters, digits, spaces, and the characters `_-.` only.
 * @returns The value to write to the field.
 * @throws TypeError for any other name, which JourneyApps would refuse, and for any other content, before anything is
 * read; for a stream of anything but bytes, as soon as that shows. Whatever the stream throws is thrown on.
 *
 * @example
 * ```ts
 * import { attachment } from "@api-clients/journeyapps";
 *
 * const bytes = new TextEncoder().encode("%PDF-1.4\n");
 * console.log((await attachment(bytes, "bearings report.pdf")).base64); // JVBERi0xLjQK
 * ```
 */
export async function attachment(
  content: Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>,
  filename: string,
): Promise<AttachmentWrite> {
  checkName(filename);
  return { base64: await base64(streamOf(content)), filename };
}

function checkName(filename: string): void {
  const [forbidden] = /[^a-z0-9_. -]/u.exec(filename) ?? [];
  if (filename && forbidden === undefined) return;
  const problem = filename ? `must not hold ${JSON.stringify(forbidden)}` : "is empty";
  throw new TypeError(
    `the file name ${problem}: JourneyApps takes lowercase letters, digits, spaces and _-. only`,
  );
}

/** A `Blob` would take anything else for text: a stream of Node becomes "[object Object]". */
function streamOf(content: Parameters<typeof attachment>[0]): ReadableStream<Uint8Array> {
  if (content instanceof ReadableStream) return content;
  if (content instanceof Blob) return content.stream();
  if (content instanceof ArrayBuffer || ArrayBuffer.isView(content)) {
    return new Blob([content as BufferSource]).stream();
  }
  throw new TypeError(
    "the content must be a buffer, a blob or a web stream; of a Node stream, make one by Readable.toWeb()",
  );
}
