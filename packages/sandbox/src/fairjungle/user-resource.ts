/** A user as the REST API shows it. */
import type { User } from "./state.js";

/**
 * The resource of a user: `id`, `type` and `createdAt`, then the rest in alphabetical order, as fairjungle sends them.
 * What has no value is left out, never `null`, and so are empty roles.
 */
export function toResource({ id, createdAt, modifiedAt: _, scim: __, ...attributes }: User): object {
  const members = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return { id, type: "user", createdAt, ...Object.fromEntries(members) };
}
