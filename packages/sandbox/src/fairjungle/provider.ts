/** fairjungle, as the engine can stand in for it. */
import document from "../documents/fairjungle.json" with { type: "json" };
import type { Credentials } from "../engine/request/security.js";
import type { Authentication, Provider, Scene } from "../engine/provider.js";
import { sameEmail } from "./attributes.js";
import { refuse } from "./refuse.js";
import { seed } from "./seed.js";
import type { FairjungleWorld } from "./state.js";
import * as scim from "./scim/users.js";
import * as users from "./users.js";

/**
 * Makes the provider.
 *
 * @param apiKeys The keys that are good, each with the email address of the user it belongs to.
 */
export function fairjungleProvider(apiKeys: Readonly<Record<string, string>>): Provider<FairjungleWorld> {
  const keys = new Map(Object.entries(apiKeys));
  return {
    name: "fairjungle",
    document,
    seed,
    authenticate: (credentials, scene) => authenticate(keys, credentials, scene),
    refuse,
    handlers: {
      getCurrentUser: users.getCurrentUser,
      listUsers: users.listUsers,
      createUser: users.createUser,
      getUser: users.getUser,
      patchUser: users.patchUser,
      replaceUser: users.replaceUser,
      listScimUsers: scim.listScimUsers,
      createScimUser: scim.createScimUser,
      searchScimUsers: scim.searchScimUsers,
      getScimUser: scim.getScimUser,
      replaceScimUser: scim.replaceScimUser,
      patchScimUser: scim.patchScimUser,
      deleteScimUser: scim.deleteScimUser,
    },
  };
}

function authenticate(
  keys: ReadonlyMap<string, string>,
  { bearer }: Credentials,
  { state }: Scene<FairjungleWorld>,
): Authentication<FairjungleWorld> | undefined {
  const email = bearer?.kind === "bearer" ? keys.get(bearer.token) : undefined;
  const user = [...state.users.values()].find((one) => email !== undefined && sameEmail(one.email, email));
  if (!user) return undefined;
  // The guide asks for the role `admin`. That its lack is a 403, and that it has no body, is concluded.
  return user.roles?.includes("admin") ? { principal: user } : { refusal: { status: 403 } };
}
