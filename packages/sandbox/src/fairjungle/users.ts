/** The users of the REST API. */
import type { Answer } from "../engine/answer/answer.js";
import { findInvalid } from "./attributes.js";
import { invalidParam, userNotFound, validationFailed } from "./refuse.js";
import { accountProfile, addUser, saveUser } from "./people.js";
import type { Attributes, FairjungleCall, User } from "./state.js";
import { toResource } from "./user-resource.js";

interface ById {
  readonly path: { readonly id: string };
}

interface WithData {
  readonly body: { readonly data: Attributes };
}

/** `GET /api/whoami` */
export function getCurrentUser({ principal }: FairjungleCall): Answer {
  return principal ? document(200, principal) : { status: 401 };
}

interface Listing {
  readonly query: {
    readonly limit?: number;
    readonly offset?: number;
    readonly order?: string;
    readonly sortBy?: string;
  };
}

/** `GET /api/users` */
export function listUsers({ query, state }: FairjungleCall<Listing>): Answer {
  const { limit = 10, offset = 0, order = "asc", sortBy = "createdAt" } = query;
  const invalid = [
    ...(order === "asc" || order === "desc" ? [] : [refused("order", order, "asc or desc")]),
    // No other attribute is known to work, so the sandbox does not let anybody rely on one.
    ...(sortBy === "createdAt" ? [] : [refused("sortBy", sortBy, "createdAt")]),
  ];
  if (invalid.length > 0) return invalidParam(invalid);
  const users = [...state.users.values()].sort((left, right) =>
    left.createdAt.localeCompare(right.createdAt),
  );
  if (order === "desc") users.reverse();
  return {
    status: 200,
    body: {
      data: users.slice(offset, offset + limit).map(toResource),
      meta: { limit, offset, order, pageKind: "offset", sortBy, total: users.length },
    },
  };
}

/** `POST /api/users` */
export function createUser(call: FairjungleCall<WithData>): Answer {
  const { email, ...data } = call.body.data;
  const invalid = findInvalid(call.body.data, call.state, undefined);
  if (invalid.length > 0 || email === undefined) return validationFailed(invalid);
  return document(201, addUser(call, { ...data, email }));
}

/** `GET /api/users/{id}` */
export function getUser({ path, state }: FairjungleCall<ById>): Answer {
  const user = state.users.get(path.id);
  return user ? document(200, user) : userNotFound;
}

/** `PATCH /api/users/{id}` */
export function patchUser(call: FairjungleCall<ById & WithData>): Answer {
  return change(call, (user, data) => ({ ...user, ...data }));
}

/** `PUT /api/users/{id}` */
export function replaceUser(call: FairjungleCall<ById & WithData>): Answer {
  return change(call, ({ id, createdAt, modifiedAt, email, scim, travelerPrefs }, data) => ({
    billingProfileId: accountProfile(call.state),
    archived: false,
    email,
    ...data,
    id,
    createdAt,
    modifiedAt,
    scim,
    // Nothing shows that a request can set these, so none can take them away.
    travelerPrefs,
  }));
}

function change(
  call: FairjungleCall<ById & WithData>,
  apply: (user: User, data: Attributes) => User,
): Answer {
  const { path, body, state } = call;
  const user = state.users.get(path.id);
  if (!user) return userNotFound;
  const invalid = findInvalid(body.data, state, user.id);
  return invalid.length > 0
    ? validationFailed(invalid)
    : document(200, saveUser(call, apply(user, body.data)));
}

function document(status: number, user: User): Answer {
  return { status, body: { data: toResource(user) } };
}

function refused(field: string, value: string, wanted: string) {
  return { field, message: `${field} must be ${wanted}`, value };
}
