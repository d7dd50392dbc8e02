/** The last step: an answer from a wished-for example, from the provider's handler or from the first example. */
import type { Answer } from "./answer/answer.js";
import { findExample, type ExampleWish } from "./answer/examples.js";
import type { Operation } from "./document/operation.js";
import type { Engine } from "./engine.js";
import { readPrefer } from "./answer/prefer.js";
import type { Call, Scene, World } from "./provider.js";

/** There is no example for what was wished. */
export class NoExample extends Error {
  override readonly name = "NoExample";
}

/** What a request brings, read and checked. */
export type Inputs<W extends World> = Pick<
  Call<W>,
  "path" | "query" | "headers" | "body" | "mediaType" | "principal"
>;

/**
 * Finds the answer to a request that fits the document.
 *
 * @throws NoExample when the answer should come from an example that does not exist.
 */
export function behave<W extends World>(
  { provider, contract }: Engine<W>,
  scene: Scene<W>,
  operation: Operation,
  inputs: Inputs<W>,
): Answer | Promise<Answer> {
  const { headers } = scene.request;
  const example = (wish: ExampleWish): Answer => {
    const finding = findExample(contract.document, operation, wish, headers.get("accept"));
    if ("missing" in finding) throw new NoExample(finding.missing);
    return finding.answer;
  };
  const wish = readPrefer(headers.get("prefer"));
  const handler = Object.hasOwn(provider.handlers, operation.id)
    ? provider.handlers[operation.id]
    : undefined;
  if (wish || !handler) return example(wish ?? {});
  // Named one by one: spreading two objects here takes a seventh of the time of a whole request.
  return handler({
    state: scene.state,
    clock: scene.clock,
    ids: scene.ids,
    request: scene.request,
    url: scene.url,
    operation,
    path: inputs.path,
    query: inputs.query,
    headers: inputs.headers,
    body: inputs.body,
    mediaType: inputs.mediaType,
    principal: inputs.principal,
    example: (status, name) => example({ status, name }),
    check: contract.checkSchema,
  });
}
