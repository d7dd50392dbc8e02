/** Adds, changes and removes users, for REST and SCIM alike. */
import { timestamp } from "../engine/controls/timestamp.js";
import type { Scene } from "../engine/provider.js";
import type { Attributes, FairjungleState, FairjungleWorld, Provisioned, User } from "./state.js";

/** A user who has no id yet. */
export type NewUser = Attributes & { readonly email: string; readonly scim?: Provisioned };

/** Adds a user; the account's own billing profile stands in where none is named. */
export function addUser({ state, ids, clock }: Scene<FairjungleWorld>, attributes: NewUser): User {
  const now = timestamp(clock.now());
  const user: User = {
    ...attributes,
    billingProfileId: attributes.billingProfileId ?? accountProfile(state),
    id: ids.uuid(),
    createdAt: now,
    modifiedAt: now,
    archived: attributes.archived ?? false,
    scim: attributes.scim ?? {},
  };
  state.users.set(user.id, user);
  return user;
}

/** Keeps the changes of a user. */
export function saveUser({ state, clock }: Scene<FairjungleWorld>, user: User): User {
  const saved = { ...user, modifiedAt: timestamp(clock.now()) };
  state.users.set(saved.id, saved);
  return saved;
}

/** Removes a user for good, and with it from those whom it managed. */
export function removeUser({ users }: FairjungleState, id: string): boolean {
  for (const user of users.values())
    if (user.managerId === id) users.set(user.id, { ...user, managerId: undefined });
  return users.delete(id);
}

/** The billing profile of the account. */
export function accountProfile({ billingProfiles }: FairjungleState): string | undefined {
  return billingProfiles[0]?.id;
}
