import { assertType, test } from "vitest";
import type {
  Address,
  Booking,
  Error as FairjungleError,
  Event,
  InvalidItem,
  OffsetMeta,
  ScimEnterpriseUser,
  ScimFairjungleUser,
  ScimListResponse,
  ScimName,
  ScimUser,
  User,
  UserPatch,
} from "./generated/schema.gen.js";

// These names are what callers have written into their code. Where the document takes one back, say so in a release.

test("a user is read by the names that specs/fairjungle/schemas/User.yaml gives its members", () => {
  assertType<(keyof User)[]>([
    "id",
    "type",
    "createdAt",
    "archived",
    "address",
    "billingProfileId",
    "costCenterId",
    "dateOfBirth",
    "email",
    "firstName",
    "gender",
    "lang",
    "lastName",
    "managerId",
    "phoneNumber",
    "roles",
    "travelPolicyId",
    "travelerPrefs",
  ]);
  assertType<(keyof Address)[]>(["streetAddress", "city", "region", "postalCode", "countryCode"]);
});

test("a user is written by the names that specs/fairjungle/schemas/UserInput.yaml gives its members", () => {
  assertType<(keyof UserPatch)[]>([
    "address",
    "archived",
    "billingProfileId",
    "costCenterId",
    "dateOfBirth",
    "email",
    "firstName",
    "gender",
    "lang",
    "lastName",
    "managerId",
    "phoneNumber",
    "roles",
    "travelPolicyId",
  ]);
});

test("a page and a refusal are read by the names that OffsetMeta.yaml, Error.yaml and InvalidItem.yaml give", () => {
  assertType<(keyof OffsetMeta)[]>(["pageKind", "limit", "offset", "total", "order", "sortBy"]);
  assertType<(keyof FairjungleError)[]>(["code", "message", "invalid"]);
  assertType<(keyof InvalidItem)[]>(["code", "field", "message", "value"]);
});

test("an event is read by the names that Event.yaml and Booking.yaml give its members", () => {
  assertType<(keyof Event)[]>(["id", "type", "createdAt", "kind", "data"]);
  assertType<(keyof Booking)[]>([
    "id",
    "type",
    "createdAt",
    "canceled",
    "exchanged",
    "kind",
    "rateId",
    "reference",
    "status",
    "tripProjectId",
  ]);
});

test("a SCIM user is read by the names that ScimUser.yaml and its parts give", () => {
  assertType<(keyof ScimListResponse)[]>([
    "schemas",
    "totalResults",
    "startIndex",
    "itemsPerPage",
    "Resources",
  ]);
  assertType<(keyof ScimUser)[]>([
    "schemas",
    "id",
    "externalId",
    "meta",
    "userName",
    "active",
    "name",
    "emails",
    "phoneNumbers",
    "addresses",
    "displayName",
    "nickName",
    "title",
    "userType",
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    "urn:ietf:params:scim:schemas:extension:fairjungle:2.0:User",
  ]);
  assertType<(keyof ScimName)[]>(["givenName", "familyName"]);
  assertType<(keyof ScimEnterpriseUser)[]>([
    "employeeNumber",
    "costCenter",
    "organization",
    "division",
    "department",
  ]);
  assertType<(keyof ScimFairjungleUser)[]>([
    "billingProfile",
    "costCenter",
    "manager",
    "travelPolicy",
    "roles",
  ]);
});
