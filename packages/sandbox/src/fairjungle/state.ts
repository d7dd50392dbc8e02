/** What the fairjungle stand-in remembers. */
import type { Call, CallShape, World } from "../engine/provider.js";

/** A postal address, by its REST names. */
export interface Address {
  readonly streetAddress?: string;
  readonly city?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly countryCode?: string;
}

/** The attributes of a user that a REST request can set. */
export interface Attributes {
  readonly address?: Address;
  readonly archived?: boolean;
  readonly billingProfileId?: string;
  readonly costCenterId?: string;
  readonly dateOfBirth?: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly gender?: string;
  readonly lang?: string;
  readonly lastName?: string;
  readonly managerId?: string;
  readonly phoneNumber?: string;
  readonly roles?: readonly string[];
  readonly travelPolicyId?: string;
}

/** What an identity provider gave a user, and REST does not show. */
export interface Provisioned {
  readonly externalId?: string;
  readonly userName?: string;
  readonly emailType?: string;
  readonly phoneType?: string;
  readonly addressType?: string;
  /** `title`, `displayName` and the like */
  readonly core?: Readonly<Partial<Record<string, string>>>;
  /** `middleName` and the like */
  readonly name?: Readonly<Partial<Record<string, string>>>;
  /** `department`, `employeeNumber` and the like */
  readonly enterprise?: Readonly<Partial<Record<string, string>>>;
}

/** A user as it is kept. */
export interface User extends Attributes {
  readonly id: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly archived: boolean;
  readonly email: string;
  readonly travelerPrefs?: { readonly flightSeatPosition?: string };
  readonly scim: Provisioned;
}

/** A billing profile, cost center or travel policy. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A URL that wants to hear of events. */
export interface Subscription {
  readonly url: string;
  /** the kinds it wants; all when left out */
  readonly kinds?: readonly string[];
}

/** Everything the stand-in remembers. */
export interface FairjungleState {
  /** by id, in the order they came */
  readonly users: Map<string, User>;
  /** the first one is the account's own, for users who come without */
  readonly billingProfiles: Named[];
  readonly costCenters: Named[];
  readonly travelPolicies: Named[];
  readonly subscriptions: Subscription[];
}

/** The types that run through the stand-in. */
export interface FairjungleWorld extends World {
  readonly state: FairjungleState;
  readonly principal: User;
}

/** A call of one of its operations. */
export type FairjungleCall<Shape extends CallShape = CallShape> = Call<FairjungleWorld, Shape>;
