/** A way to see every extension of a document, wherever it stands. */
import type { UserContext } from "@redocly/openapi-core";
import { isMembers, type Members, type Place } from "./place.js";

/** One `x-…` member: its value is the node. */
export interface Extension extends Place {
  readonly name: string;
  /** The object it is a member of. */
  readonly holder: Members;
}

/**
 * Makes the visitors that show each extension to `check`, those beside a `$ref` included.
 *
 * Redocly's own `SpecExtension` visitor would be shorter, but is never called for strings and lists once the
 * built-in rule `struct` runs: that one ends the visit of everything that is not an object.
 */
export function visitExtensions(check: (extension: Extension, context: UserContext) => void) {
  const look = (holder: unknown, context: UserContext): void => {
    const prefix = context.type.extensionsPrefix;
    // Without a prefix the keys are names we gave (of properties, of examples), and "x-ray" may be one.
    if (prefix === undefined || !isMembers(holder)) return;
    for (const [name, node] of Object.entries(holder)) {
      if (name.startsWith(prefix))
        check({ name, node, holder, location: context.location.child(name) }, context);
    }
  };
  return { any: look, ref: look };
}
