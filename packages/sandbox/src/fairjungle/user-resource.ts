/** A user as the REST API shows it. */
import type { User } from "./state.js";

/**
 * The resource of a user: `id`, `type` and `createdAt`, then the rest in alphabetical order, as fairjungle sends them.
 * What has no value is left out of the JSON, never `null`, and so are empty roles.
 */
export function toResource(user: User): object {
  return {
    id: user.id,
    type: "user",
    createdAt: user.createdAt,
    address: user.address,
    archived: user.archived,
    billingProfileId: user.billingProfileId,
    costCenterId: user.costCenterId,
    dateOfBirth: user.dateOfBirth,
    email: user.email,
    firstName: user.firstName,
    gender: user.gender,
    lang: user.lang,
    lastName: user.lastName,
    managerId: user.managerId,
    phoneNumber: user.phoneNumber,
    roles: user.roles?.length ? user.roles : undefined,
    travelPolicyId: user.travelPolicyId,
    travelerPrefs: user.travelerPrefs,
  };
}
