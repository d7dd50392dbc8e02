/** Every example is written where the preset's `no-invalid-…-examples` rules look, so that none is wrong unseen. */
import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { child, children, isReference, type Place } from "../document/place.js";

export const checkedExample: Oas3Rule = () => ({
  Example(example, context) {
    const found = child({ node: example, location: context.location }, "externalValue");
    report(
      found,
      "`externalValue` is not checked against the schema. Write the example as `value`.",
      context,
    );
  },
  MediaType(mediaType, context) {
    reportBoth({ node: mediaType, location: context.location }, context);
  },
  Parameter(parameter, context) {
    const place = { node: parameter, location: context.location };
    reportBoth(place, context);
    for (const example of children(child(place, "examples"))) {
      if (!isReference(example.node)) continue;
      report(
        example,
        "A parameter's example is only checked where it is written. Write its `value` here.",
        context,
      );
    }
  },
  Header(header, context) {
    const place = { node: header, location: context.location };
    const found = child(place, "example") ?? child(place, "examples");
    report(found, "A header's example is not checked. Write it into its schema: `examples: […]`.", context);
  },
});

function reportBoth(holder: Place, context: UserContext): void {
  if (child(holder, "example") === undefined) return;
  const found = child(holder, "examples");
  report(found, "`examples` is not checked beside `example`. Keep one of the two.", context);
}

function report(found: Place | undefined, message: string, context: UserContext): void {
  if (found !== undefined) context.report({ message, location: found.location.key() });
}
