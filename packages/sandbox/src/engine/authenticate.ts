/** The security step: whoever is not known goes no further. */
import type { Answer } from "./answer/answer.js";
import type { Operation } from "./document/operation.js";
import type { Problem } from "./request/problem.js";
import type { Provider, Scene, World } from "./provider.js";
import { isOpen, presentedCredentials } from "./request/security.js";

/** Who calls, or why the call ends here. */
export type Admission<W extends World> =
  | { readonly kind: "admitted"; readonly principal: W["principal"] | undefined }
  | { readonly kind: "refused"; readonly answer: Answer }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Asks the provider about each set of credentials the request presents, until one is good. */
export function authenticate<W extends World>(
  provider: Provider<W>,
  operation: Operation,
  scene: Scene<W>,
): Admission<W> {
  if (operation.security.length === 0) return { kind: "admitted", principal: undefined };
  const presented = presentedCredentials(operation, scene.request.headers, scene.url.search);
  for (const credentials of presented) {
    const authentication = provider.authenticate(credentials, scene, operation);
    if (!authentication) continue;
    if ("refusal" in authentication) return { kind: "refused", answer: authentication.refusal };
    return { kind: "admitted", principal: authentication.principal };
  }
  if (isOpen(operation)) return { kind: "admitted", principal: undefined };
  return {
    kind: "problem",
    problem: { kind: "unauthorized", reason: presented.length > 0 ? "refused" : "missing" },
  };
}
