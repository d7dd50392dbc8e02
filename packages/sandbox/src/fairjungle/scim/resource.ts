/** A user as SCIM shows it. */
import type { FairjungleState, Named, User } from "../state.js";
import { core, enterprise, fairjungle } from "./schema.js";
import type { EnterpriseUser, FairjungleUser, ScimAddress, ScimUser } from "./user.js";

/**
 * The SCIM resource of a user.
 *
 * @param origin The scheme and host that the caller used, for `meta.location`.
 */
export function toScim(user: User, state: FairjungleState, origin: string): ScimUser {
  const { scim } = user;
  const enterpriseUser = toEnterprise(user, state);
  const fairjungleUser = toFairjungle(user, state);
  const { phoneNumber } = user;
  return defined({
    schemas: [core, ...(enterpriseUser ? [enterprise] : []), ...(fairjungleUser ? [fairjungle] : [])],
    id: user.id,
    externalId: scim.externalId,
    userName: scim.userName ?? user.email,
    active: !user.archived,
    name: unlessEmpty({ givenName: user.firstName, familyName: user.lastName, ...scim.name }),
    emails: [defined({ value: user.email, type: scim.emailType, primary: true })],
    phoneNumbers: phoneNumber
      ? [defined({ value: phoneNumber, type: scim.phoneType, primary: true })]
      : undefined,
    addresses: user.address && [toAddress(user)],
    ...scim.core,
    meta: {
      resourceType: "User",
      created: user.createdAt,
      lastModified: user.modifiedAt,
      location: `${origin}/scim/v2/Users/${user.id}`,
    },
    [enterprise]: enterpriseUser,
    [fairjungle]: fairjungleUser,
  });
}

function toAddress({ address = {}, scim }: User): ScimAddress {
  const { streetAddress, city, region, postalCode, countryCode } = address;
  const town = [postalCode, city].filter(Boolean).join(" ");
  return defined({
    formatted: [streetAddress, town, region, countryCode].filter(Boolean).join(", "),
    streetAddress,
    locality: city,
    region,
    postalCode,
    country: countryCode,
    type: scim.addressType,
    primary: true,
  });
}

function toEnterprise(user: User, { users, costCenters }: FairjungleState): EnterpriseUser | undefined {
  const manager = users.get(user.managerId ?? "");
  const displayName = [manager?.firstName, manager?.lastName].filter(Boolean).join(" ") || undefined;
  return unlessEmpty({
    costCenter: find(costCenters, user.costCenterId)?.name,
    manager: manager && defined({ value: manager.id, displayName }),
    ...user.scim.enterprise,
  });
}

function toFairjungle(user: User, state: FairjungleState): FairjungleUser | undefined {
  const manager = state.users.get(user.managerId ?? "");
  return unlessEmpty({
    billingProfile: find(state.billingProfiles, user.billingProfileId),
    costCenter: find(state.costCenters, user.costCenterId),
    manager: manager && { id: manager.id, email: manager.email },
    travelPolicy: find(state.travelPolicies, user.travelPolicyId),
    dateOfBirth: user.dateOfBirth,
    gender: user.gender,
    roles: user.roles?.length ? user.roles.map((value) => ({ value, display: displayOf(value) })) : undefined,
  });
}

function find(entries: readonly Named[], id: string | undefined): Named | undefined {
  return entries.find((entry) => entry.id === id);
}

/** `guestCreator` is shown as `Guest creator`. */
function displayOf(role: string): string {
  const words = role.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same record without the members that have no value. */
export function defined<Members extends object>(members: Members): Members {
  const copy = { ...members };
  for (const name of Object.keys(copy))
    if (Reflect.get(copy, name) === undefined) Reflect.deleteProperty(copy, name);
  return copy;
}

/** The same, or nothing when no member has a value. */
export function unlessEmpty<Members extends object>(members: Members): Members | undefined {
  const rest = defined(members);
  return Object.keys(rest).length > 0 ? rest : undefined;
}
