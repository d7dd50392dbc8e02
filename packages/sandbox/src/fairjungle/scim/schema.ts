/** The attributes of a SCIM user: their names, their parts, and how they behave. */

/** The set of attributes of RFC 7643. */
export const core = "urn:ietf:params:scim:schemas:core:2.0:User";
/** The extension of the same RFC. */
export const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
/** The provider's own extension. */
export const fairjungle = "urn:ietf:params:scim:schemas:extension:fairjungle:2.0:User";

/** What one attribute is like. */
export interface Attribute {
  readonly name: string;
  /** `one` value, a `list` of values with parts, or one value made of `parts` */
  readonly form: "one" | "list" | "parts";
  readonly parts: readonly string[];
  /** whether the parts together name one thing, so that a new one replaces all of them */
  readonly names: boolean;
  /** whether the case of letters matters when it is compared */
  readonly caseExact: boolean;
  /** whether a client's value is ignored */
  readonly readOnly: boolean;
}

/** The attributes of each set. */
export const schemas: Readonly<Record<string, readonly Attribute[]>> = {
  [core]: [
    one("schemas", { readOnly: true }),
    one("id", { readOnly: true, caseExact: true }),
    one("externalId", { caseExact: true }),
    one("userName"),
    one("active"),
    many("name", "parts", ["givenName", "familyName", "middleName", "honorificPrefix", "honorificSuffix"]),
    many("emails", "list", ["value", "type", "primary"]),
    many("phoneNumbers", "list", ["value", "type", "primary"]),
    many("addresses", "list", [
      "formatted",
      "streetAddress",
      "locality",
      "region",
      "postalCode",
      "country",
      "type",
      "primary",
    ]),
    one("groups", { readOnly: true }),
    one("displayName"),
    one("nickname"),
    one("title"),
    one("userType"),
    many("meta", "parts", ["resourceType", "created", "lastModified", "location"], { readOnly: true }),
  ],
  [enterprise]: [
    one("costCenter"),
    many("manager", "parts", ["value", "displayName"], { names: true }),
    one("department"),
    one("division"),
    one("employeeNumber"),
    one("organization"),
  ],
  [fairjungle]: [
    many("billingProfile", "parts", ["id", "name"], { names: true }),
    many("costCenter", "parts", ["id", "name"], { names: true }),
    many("manager", "parts", ["id", "email"], { names: true }),
    many("travelPolicy", "parts", ["id", "name"], { names: true }),
    one("dateOfBirth"),
    one("gender"),
    many("roles", "list", ["value", "display"]),
  ],
};

/** Finds an attribute by its name; the case of letters does not matter. */
export function findAttribute(schema: string, name: string): Attribute | undefined {
  return schemas[schema]?.find((attribute) => sameName(attribute.name, name));
}

/** Whether two names are the same; SCIM does not tell upper from lower case in names. */
export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function one(name: string, more: Partial<Attribute> = {}): Attribute {
  return { name, form: "one", parts: [], names: false, caseExact: false, readOnly: false, ...more };
}

function many(
  name: string,
  form: "list" | "parts",
  parts: readonly string[],
  more: Partial<Attribute> = {},
): Attribute {
  return { ...one(name, more), form, parts };
}
