/** Finds values for a sample: the document's own examples, which the sandbox knows too. */
import type { Media, Parameter } from "../document/open-api.js";
import type { Call, Spec } from "../document/spec.js";

/** The first example of a body. */
export function exampleOf(spec: Spec, media: Media | undefined): unknown {
  if (!media) return undefined;
  const [first] = Object.values(media.examples ?? {});
  return first ? spec.resolve(first).value : media.example;
}

/** The first success of an operation that has a body: its example. */
export function successExample(spec: Spec, call: Call): unknown {
  for (const [status, response] of Object.entries(call.responses ?? {})) {
    if (!status.startsWith("2")) continue;
    const value = exampleOf(spec, Object.values(spec.resolve(response).content ?? {})[0]);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * What to send for a parameter.
 *
 * @throws Error where the document has no example for it.
 */
export function parameterValue(spec: Spec, call: Call, parameter: Parameter): unknown {
  const value = exampleOf(spec, parameter) ?? spec.resolve(parameter.schema ?? {}).examples?.[0];
  if (value === undefined)
    throw new Error(`${call.operationId} has no sample: give its parameter ${parameter.name} an example`);
  return value;
}
