/** The account a fairjungle sandbox begins with: the people of the document's examples. */
import type { FairjungleState, Named, User } from "./state.js";

const headquarters: Named = { id: "66b0c1d2e3f405162738495a", name: "Headquarters" };
const fieldService: Named = { id: "66b0c2f4a1b8d9037c5e6f12", name: "Field service" };
const standard: Named = { id: "66b0c38e5d7a1c4f90b2e3d6", name: "Standard" };
const longHaul: Named = { id: "66b0c3a17f4b2d6e8c5091fa", name: "Long haul" };

const camille: User = {
  id: "2f6b1c84-9d3e-4a57-8b10-5e7a94c3d218",
  createdAt: "2024-09-02T07:45:19Z",
  modifiedAt: "2024-09-02T07:45:19Z",
  archived: false,
  billingProfileId: headquarters.id,
  dateOfBirth: "1979-04-16",
  email: "camille.aubert@solenne.example",
  firstName: "Camille",
  gender: "female",
  lang: "fr",
  lastName: "Aubert",
  phoneNumber: "+33 639980117",
  roles: ["admin"],
  travelerPrefs: { flightSeatPosition: "any" },
  scim: {},
};

const jonas: User = {
  id: "7a0e5d92-41c8-4f36-9e2b-c85d13f7a604",
  createdAt: "2024-10-14T12:03:56Z",
  modifiedAt: "2024-10-14T12:03:56Z",
  archived: false,
  address: { streetAddress: "18 rue des Tisserands", city: "Lyon", postalCode: "69004", countryCode: "FR" },
  billingProfileId: headquarters.id,
  costCenterId: fieldService.id,
  dateOfBirth: "1988-11-23",
  email: "jonas.lindqvist@solenne.example",
  firstName: "Jonas",
  gender: "male",
  lang: "en",
  lastName: "Lindqvist",
  managerId: camille.id,
  phoneNumber: "+33 639981204",
  roles: ["manager", "organizer"],
  travelPolicyId: standard.id,
  scim: {},
};

const amara: User = {
  id: "b3d94f17-6c2a-4e85-a1f0-08e6d7b25c93",
  createdAt: "2025-03-03T17:05:42Z",
  modifiedAt: "2025-03-03T17:05:42Z",
  archived: false,
  billingProfileId: headquarters.id,
  email: "amara.diallo@solenne.example",
  lang: "en",
  scim: {},
};

const mateo: User = {
  id: "e58c20a6-73fb-4d19-b64e-2a917fc0d835",
  createdAt: "2025-05-19T09:22:08Z",
  modifiedAt: "2025-05-19T09:22:08Z",
  archived: false,
  address: {
    streetAddress: "4 quai des Chartrons",
    city: "Bordeaux",
    postalCode: "33000",
    countryCode: "FR",
  },
  billingProfileId: headquarters.id,
  costCenterId: fieldService.id,
  dateOfBirth: "1993-02-08",
  email: "mateo.rossi@solenne.example",
  firstName: "Mateo",
  gender: "male",
  lang: "en",
  lastName: "Rossi",
  managerId: jonas.id,
  phoneNumber: "+33 639982291",
  roles: ["guestCreator"],
  travelPolicyId: standard.id,
  scim: {
    externalId: "00u7d2mateo",
    userName: "mateo.rossi",
    emailType: "work",
    phoneType: "mobile",
    addressType: "work",
    core: { title: "Field engineer" },
    enterprise: { department: "Service", employeeNumber: "3117" },
  },
};

const yuki: User = {
  id: "0d7f3ae9-b851-4c62-8a9d-f41b60e5c27a",
  createdAt: "2025-06-30T15:48:33Z",
  modifiedAt: "2025-06-30T15:48:33Z",
  archived: false,
  billingProfileId: headquarters.id,
  email: "yuki.tanaka@solenne.example",
  firstName: "Yuki",
  lang: "fr",
  lastName: "Tanaka",
  scim: { externalId: "00u9k5yuki", userName: "yuki.tanaka", emailType: "work" },
};

/** The user whose key the sandbox accepts by default; an administrator. */
export const administrator = camille.email;

/** A user whose key is good, but who is no administrator. */
export const manager = jonas.email;

/** Makes the state a sandbox begins with. */
export function seed(): FairjungleState {
  // A copy, so that what one sandbox does to it stays in that sandbox.
  return structuredClone({
    users: new Map([camille, jonas, amara, mateo, yuki].map((user) => [user.id, user])),
    billingProfiles: [headquarters],
    costCenters: [fieldService],
    travelPolicies: [standard, longHaul],
    subscriptions: [],
  });
}
