/** The media types of a request body or an answer, and whether each has an example. */
import type { UserContext } from "@redocly/openapi-core";
import { child, children, follow, type Place } from "./place.js";

// Bytes that nobody reads, a range that names no format, and multipart, whose parts have no notation of their own.
const withoutText =
  /^(?:(?:image|audio|video|font|multipart)\/|(?:\*|application)\/\*|application\/(?:octet-stream|pdf|zip|gzip|x-tar|msword|vnd\.ms-|vnd\.openxmlformats-))/;

/** A media type of some `content`, under the name it has there. */
export type MediaTypePlace = Place & { readonly name: string };

/** The media types under `content`; none when there is no `content`. */
export function mediaTypesOf(holder: Place | undefined, context: UserContext): MediaTypePlace[] {
  return children(child(holder, "content")).flatMap(({ name, ...written }) => {
    const mediaType = follow(written, context);
    return mediaType === undefined ? [] : [{ ...mediaType, name }];
  });
}

/** Whether the media type is JSON, or one of the formats that are JSON underneath (`+json`). */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(mediaType);
}

/** The media types under `content` that could show an example and show none. */
export function mediaTypesWithoutExample(holder: Place, context: UserContext): MediaTypePlace[] {
  return mediaTypesOf(holder, context).filter(
    (mediaType) => !withoutText.test(mediaType.name.toLowerCase()) && !hasExample(mediaType, context),
  );
}

function hasExample(mediaType: Place, context: UserContext): boolean {
  if (child(mediaType, "example") !== undefined) return true;
  return children(child(mediaType, "examples")).some((written) => {
    const example = follow(written, context);
    // An example that cannot be found is the business of `no-unresolved-refs`.
    if (example === undefined) return true;
    return child(example, "value") !== undefined || child(example, "externalValue") !== undefined;
  });
}
