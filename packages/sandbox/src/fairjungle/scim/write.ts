/** What a SCIM body makes of a user. */
import { findInvalid, sameEmail } from "../attributes.js";
import type { Attributes, FairjungleState, Provisioned } from "../state.js";
import { ScimRefusal } from "./error.js";
import { readLinks, type Before, type Links } from "./links.js";
import { defined, unlessEmpty } from "./resource.js";
import { enterprise, fairjungle } from "./schema.js";
import type { ScimUser } from "./user.js";

/** What SCIM decides about a user, and whom to create before. */
export interface Written {
  readonly attributes: Attributes & { readonly email: string; readonly archived: boolean };
  readonly scim: Provisioned;
  readonly newManager: string | undefined;
}

/**
 * Reads a body that fits the document.
 *
 * @param userId Whose it is to be; `undefined` for a new user.
 * @param before For a patch, what it starts from.
 * @throws ScimRefusal when a value is not accepted, or belongs to somebody else.
 */
export function readUser(
  body: ScimUser,
  state: FairjungleState,
  userId: string | undefined,
  before?: Before,
): Written {
  const [email] = body.emails ?? [];
  if (!email) throw new ScimRefusal("invalidValue", "emails is required");
  refuseTaken(email.value, body.userName, state, userId);
  const { newManager, ...links } = readLinks(body, state, before);
  const attributes = readAttributes(body, email.value, links);
  const { email: _, ...others } = attributes;
  const [wrong] = findInvalid(defined(others), state, userId);
  if (wrong) throw new ScimRefusal("invalidValue", wrong.message);
  // An email that stands in for a missing userName does not become one by being shown and sent back in a patch.
  const stoodIn = before !== undefined && body.userName === before.shown.userName;
  const userName = stoodIn ? before.user.scim.userName : body.userName;
  return { attributes, scim: defined({ ...readProvisioned(body), userName }), newManager };
}

function readAttributes(body: ScimUser, email: string, links: Links): Written["attributes"] {
  const [address] = body.addresses ?? [];
  const own = body[fairjungle] ?? {};
  return {
    ...links,
    address:
      address &&
      unlessEmpty({
        streetAddress: address.streetAddress,
        city: address.locality,
        region: address.region,
        postalCode: address.postalCode,
        countryCode: address.country,
      }),
    archived: body.active === false,
    dateOfBirth: own.dateOfBirth,
    email,
    firstName: body.name?.givenName,
    gender: own.gender,
    lastName: body.name?.familyName,
    phoneNumber: body.phoneNumbers?.[0]?.value,
    roles: own.roles?.map(({ value }) => value),
  };
}

// Whether an account keeps these depends on its mappings. The account of the sandbox keeps all of them.
function readProvisioned(body: ScimUser): Provisioned {
  const { givenName: _, familyName: __, ...name } = body.name ?? {};
  const { department, division, employeeNumber, organization } = body[enterprise] ?? {};
  const { displayName, nickname, title, userType } = body;
  return defined({
    externalId: body.externalId,
    emailType: body.emails?.[0]?.type,
    phoneType: body.phoneNumbers?.[0]?.type,
    addressType: body.addresses?.[0]?.type,
    core: unlessEmpty({ displayName, nickname, title, userType }),
    name: unlessEmpty(name),
    enterprise: unlessEmpty({ department, division, employeeNumber, organization }),
  });
}

function refuseTaken(
  email: string,
  userName: string | undefined,
  { users }: FairjungleState,
  userId: string | undefined,
): void {
  const others = [...users.values()].filter(({ id }) => id !== userId);
  if (others.some((user) => sameEmail(user.email, email))) {
    throw new ScimRefusal("uniqueness", "Another user has this email");
  }
  if (others.some((user) => sameEmail(user.scim.userName ?? user.email, userName))) {
    throw new ScimRefusal("uniqueness", "Another user has this userName");
  }
}
