/** Who calls: by a named token, by Basic, or by the token of a CloudCode task. */
import type { Authentication, Scene } from "../engine/provider.js";
import type { Credentials } from "../engine/request/security.js";
import { errorAnswer } from "./errors.js";
import type { JourneyAppsWorld } from "./state.js";

/** Says whether these credentials are good for the deployment in the URL. */
export function authenticate(
  { namedToken, basicAuth, taskToken }: Credentials,
  { state, url }: Scene<JourneyAppsWorld>,
): Authentication<JourneyAppsWorld> | undefined {
  const { backendDeploymentId, tokens, password } = state;
  const deployment = /^\/api\/v4\/([0-9a-f]{24})\//.exec(url.pathname)?.[1];
  if (deployment !== undefined && deployment !== backendDeploymentId) {
    const detail = `There is no deployment ${deployment} on this host`;
    return { refusal: errorAnswer("ACCOUNT_NOT_FOUND", detail) };
  }
  if (namedToken?.kind === "bearer") return accept("namedToken", after("O:", namedToken.token, tokens));
  if (taskToken?.kind === "apiKey") return accept("taskToken", after("Token ", taskToken.key, tokens));
  if (basicAuth?.kind !== "basic") return undefined;
  const good = basicAuth.username === backendDeploymentId && basicAuth.password === password;
  return accept("basicAuth", good);
}

function after(prefix: string, value: string, tokens: ReadonlySet<string>): boolean {
  return value.startsWith(prefix) && tokens.has(value.slice(prefix.length));
}

function accept(
  principal: JourneyAppsWorld["principal"],
  good: boolean,
): Authentication<JourneyAppsWorld> | undefined {
  return good ? { principal } : undefined;
}
