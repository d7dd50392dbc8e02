/** What fairjungle checks of a user's attributes beyond their types. */
import { isObject } from "../engine/document/json.js";
import type { Violation } from "../engine/validation/violation.js";
import type { FairjungleState, Named } from "./state.js";

/** One entry of `invalid` in an error. */
export interface InvalidItem {
  readonly code: string;
  readonly field: string;
  readonly message: string;
  readonly value?: unknown;
}

const languages = ["en", "fr"];
const genders = ["female", "male"];
const roles = [
  "accountant",
  "admin",
  "authAdmin",
  "guest",
  "guestCreator",
  "manager",
  "organizer",
  "premium",
];

/** Whether a value may stand in an attribute; a sentence when it may not. */
type AttributeCheck = (
  value: unknown,
  state: FairjungleState,
  userId: string | undefined,
) => string | undefined;

// The document keeps these sets open, since more values may exist. The sandbox knows only the known ones.
const checks: Readonly<Record<string, AttributeCheck>> = {
  address: () => undefined,
  archived: () => undefined,
  billingProfileId: (value, state) => knows(state.billingProfiles, value, "billing profile"),
  costCenterId: (value, state) => knows(state.costCenters, value, "cost center"),
  dateOfBirth: () => undefined,
  email: (value, { users }, userId) => {
    // Users sign in with it, so no two can have the same; the facts do not say so.
    const owner = [...users.values()].find(({ email }) => sameEmail(email, value));
    return owner && owner.id !== userId ? "belongs to another user" : undefined;
  },
  firstName: () => undefined,
  gender: (value) => oneOf(genders, value),
  lang: (value) => oneOf(languages, value),
  lastName: () => undefined,
  managerId: (value, { users }) => (users.has(String(value)) ? undefined : "is not the id of a user"),
  phoneNumber: () => undefined,
  roles: (value) =>
    Array.isArray(value) ? value.map((role) => oneOf(roles, role)).find(Boolean) : undefined,
  travelPolicyId: (value, state) => knows(state.travelPolicies, value, "travel policy"),
};

/**
 * Finds everything that is wrong with the attributes of a request, not just the first.
 *
 * @param violations What the document has against them, with pointers that begin at `prefix`.
 * @param userId Whose attributes they are to be; `undefined` for a new user.
 */
export function findInvalid(
  attributes: unknown,
  state: FairjungleState,
  userId: string | undefined,
  violations: readonly Violation[] = [],
  prefix = "/data/",
): InvalidItem[] {
  const items = new Map<string, InvalidItem>();
  for (const { pointer, message, value } of violations) {
    const [field = ""] = pointer.slice(prefix.length).split("/");
    // A printed refusal names a check after its attribute, so that is done for all of them.
    if (!items.has(field)) items.set(field, { code: field, field, message: `${field} ${message}`, value });
  }
  for (const [field, value] of Object.entries(isObject(attributes) ? attributes : {})) {
    if (items.has(field)) continue;
    if (!Object.hasOwn(checks, field)) {
      items.set(field, { code: "unexpectedField", field, message: `${field} cannot be set`, value });
      continue;
    }
    const objection = checks[field]?.(value, state, userId);
    if (objection !== undefined)
      items.set(field, { code: field, field, message: `${field} ${objection}`, value });
  }
  return [...items.values()];
}

/** Whether two email addresses are the same; the case of letters does not matter. */
export function sameEmail(left: unknown, right: unknown): boolean {
  return typeof left === "string" && typeof right === "string" && left.toLowerCase() === right.toLowerCase();
}

function knows(entries: readonly Named[], id: unknown, what: string): string | undefined {
  return entries.some((entry) => entry.id === id) ? undefined : `is not the id of a ${what}`;
}

function oneOf(values: readonly string[], value: unknown): string | undefined {
  return values.some((known) => known === value) ? undefined : `must be one of ${values.join(", ")}`;
}
