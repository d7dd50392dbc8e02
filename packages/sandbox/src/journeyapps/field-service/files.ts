/** The files that were uploaded before a sandbox begins. */
import type { Attachment } from "../state.js";
import { ids } from "./ids.js";

const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M2 15q9-22 16 0t18-4 22-3"/></svg>';

/** A photo of one pixel, and a signature. */
export function files(): Attachment[] {
  const photo = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  return [
    { id: ids.photo, filename: "before.png", bytes: photo, state: "uploaded" },
    { id: ids.signature, filename: "sign_off.svg", bytes: new TextEncoder().encode(svg), state: "uploaded" },
  ];
}
