/** The users of the SCIM API. */
import type { Answer } from "../../engine/answer/answer.js";
import type { Violation } from "../../engine/validation/violation.js";
import { addUser, removeUser, saveUser } from "../people.js";
import type { FairjungleCall, User } from "../state.js";
import { ScimRefusal, scimError } from "./error.js";
import { applyPatch, type PatchOperation } from "./patch.js";
import { project, type Names } from "./project.js";
import { runQuery, type ScimQuery } from "./query.js";
import { toScim } from "./resource.js";
import type { ScimUser } from "./user.js";
import { readUser, type Written } from "./write.js";

interface ById {
  readonly path: { readonly id: string };
}

interface Projection {
  readonly query: { readonly attributes?: Names; readonly excludedAttributes?: Names };
}

/** `GET /scim/v2/Users` */
export function listScimUsers(call: FairjungleCall<{ query: ScimQuery }>): Answer {
  return guarded(call, () => runQuery(call.query, call));
}

/** `POST /scim/v2/Users/.search` */
export function searchScimUsers(call: FairjungleCall<{ body: ScimQuery }>): Answer {
  return guarded(call, () => runQuery(call.body, call));
}

/** `POST /scim/v2/Users` */
export function createScimUser(call: FairjungleCall<{ body: ScimUser }>): Answer {
  return guarded(call, () => {
    const { attributes, scim, newManager } = readUser(call.body, call.state, undefined);
    const managerId = managerOf(call, attributes.managerId, newManager);
    return show(call, addUser(call, { ...attributes, managerId, scim }), 201);
  });
}

/** `GET /scim/v2/Users/{id}` */
export function getScimUser(call: FairjungleCall<ById & Projection>): Answer {
  return withUser(call, (user) => {
    const { attributes, excludedAttributes } = call.query;
    return {
      status: 200,
      body: project(toScim(user, call.state, call.url.origin), attributes, excludedAttributes),
    };
  });
}

/** `PUT /scim/v2/Users/{id}` */
export function replaceScimUser(call: FairjungleCall<ById & { body: ScimUser }>): Answer {
  return withUser(call, (user) => {
    const written = readUser(call.body, call.state, user.id);
    return show(call, save(call, user, written));
  });
}

interface Patch {
  readonly body: { readonly Operations: readonly PatchOperation[] };
}

/** `PATCH /scim/v2/Users/{id}` */
export function patchScimUser(call: FairjungleCall<ById & Patch>): Answer {
  return withUser(call, (user) => {
    const shown = toScim(user, call.state, call.url.origin);
    const patched = applyPatch(shown, call.body.Operations);
    const violations = call.check("ScimUserWrite", patched);
    if (!fits(patched, violations)) {
      const [{ pointer, message } = { pointer: "", message: "is wrong" }] = violations;
      throw new ScimRefusal("invalidValue", `${pointer.slice(1)} ${message}`);
    }
    return show(call, save(call, user, readUser(patched, call.state, user.id, { user, shown })));
  });
}

/** `DELETE /scim/v2/Users/{id}`: whether fairjungle erases the user or archives it is not known; here it is gone. */
export function deleteScimUser(call: FairjungleCall<ById>): Answer {
  return withUser(call, ({ id }) => {
    removeUser(call.state, id);
    return { status: 204 };
  });
}

function save(call: FairjungleCall, user: User, { attributes, scim, newManager }: Written): User {
  return saveUser(call, {
    ...user,
    ...attributes,
    managerId: managerOf(call, attributes.managerId, newManager),
    // What the extensions do not name is as it was given by the identity provider: nothing, except for the profile.
    billingProfileId: attributes.billingProfileId ?? user.billingProfileId,
    scim,
  });
}

function managerOf(
  call: FairjungleCall,
  id: string | undefined,
  newManager: string | undefined,
): string | undefined {
  return newManager === undefined ? id : addUser(call, { email: newManager }).id;
}

function show({ state, url }: FairjungleCall, user: User, status = 200): Answer {
  return { status, body: toScim(user, state, url.origin) };
}

function withUser(call: FairjungleCall<ById>, answer: (user: User) => Answer): Answer {
  const user = call.state.users.get(call.path.id);
  return user ? guarded(call, () => answer(user)) : scimError(404, "This user was not found");
}

function guarded({ operation }: FairjungleCall, answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof ScimRefusal)) throw error;
    const conflict =
      error.scimType === "uniqueness" && operation.responses.some(({ status }) => status === "409");
    return scimError(conflict ? 409 : 400, error.message, error.scimType);
  }
}

/** The check has shown it to be a user; here it gets the type. */
function fits(_patched: unknown, violations: readonly Violation[]): _patched is ScimUser {
  return violations.length === 0;
}
