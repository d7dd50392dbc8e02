/** Who or what a SCIM user refers to: by id, by name or email, or by both if they agree. */
import { sameEmail } from "../attributes.js";
import type { FairjungleState, Named, User } from "../state.js";
import { ScimRefusal } from "./error.js";
import type { ManagerReference, NamedReference } from "./user.js";

/** The id of the billing profile, cost center or travel policy that a reference means. */
export function resolveNamed(entries: readonly Named[], { id, name }: NamedReference, what: string): string {
  if (id === undefined && name === undefined) throw invalid(`A ${what} needs an id or a name`);
  const found = entries.filter((entry) => (id === undefined ? entry.name === name : entry.id === id));
  const [entry] = found;
  if (!entry) throw invalid(`There is no ${what} with the ${id === undefined ? `name ${name}` : `id ${id}`}`);
  if (found.length > 1) throw invalid(`More than one ${what} has the name ${name}`);
  if (name !== undefined && entry.name !== name)
    throw invalid(`The ${what} ${id} does not have the name ${name}`);
  return entry.id;
}

/** The id of the manager whom fairjungle's extension names; it must be somebody. */
export function resolveManager({ users }: FairjungleState, { id, email }: ManagerReference): string {
  if (id === undefined && email === undefined) throw invalid("A manager needs an id or an email");
  const user = id === undefined ? findByEmail(users, email) : users.get(id);
  if (!user) throw invalid(`There is no user with the ${id === undefined ? `email ${email}` : `id ${id}`}`);
  if (email !== undefined && !sameEmail(user.email, email)) {
    throw invalid(`The user ${id} does not have the email ${email}`);
  }
  return user.id;
}

/** Whom the enterprise extension names, by id or email. An email of nobody is not an error: it calls for a new user. */
export function resolveEnterpriseManager(
  { users }: FairjungleState,
  value: string,
): { readonly id: string } | { readonly newEmail: string } {
  const user = users.get(value) ?? findByEmail(users, value);
  if (user) return { id: user.id };
  if (value.includes("@")) return { newEmail: value };
  throw invalid(`There is no user with the id ${value}`);
}

function findByEmail(users: ReadonlyMap<string, User>, email: string | undefined): User | undefined {
  return [...users.values()].find((user) => sameEmail(user.email, email));
}

function invalid(detail: string): ScimRefusal {
  return new ScimRefusal("invalidValue", detail);
}
