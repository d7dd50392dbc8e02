/** A user as the REST API shows it. */
import type { User } from "./state.js";

// The first two stand in front, the others do not show.
const elsewhere = new Set(["id", "createdAt", "modifiedAt", "scim"]);

/**
 * The resource of a user: `id`, `type` and `createdAt`, then the rest in alphabetical order, as fairjungle sends them.
 * What has no value is left out, never `null`, and so are empty roles.
 */
export function toResource(user: User): object {
  const members = Object.entries(user)
    .filter(([name, value]) => !elsewhere.has(name) && hasValue(value))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return { id: user.id, type: "user", createdAt: user.createdAt, ...Object.fromEntries(members) };
}

function hasValue(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
