/** The members of a SCIM user, sent or shown. */
import type { enterprise, fairjungle } from "./schema.js";

/** A SCIM user. What the server alone decides is ignored when it is sent. */
export interface ScimUser {
  readonly schemas?: readonly string[];
  readonly id?: string;
  readonly externalId?: string;
  readonly userName?: string;
  readonly active?: boolean;
  readonly name?: ScimName;
  readonly emails?: readonly Contact[];
  readonly phoneNumbers?: readonly Contact[];
  readonly addresses?: readonly ScimAddress[];
  readonly displayName?: string;
  readonly nickname?: string;
  readonly title?: string;
  readonly userType?: string;
  readonly meta?: {
    readonly resourceType: string;
    readonly created: string;
    readonly lastModified: string;
    readonly location: string;
  };
  readonly [enterprise]?: EnterpriseUser;
  readonly [fairjungle]?: FairjungleUser;
}

/** The parts of a name. */
export interface ScimName {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly middleName?: string;
  readonly honorificPrefix?: string;
  readonly honorificSuffix?: string;
}

/** An email address or telephone number. */
export interface Contact {
  readonly value: string;
  readonly type?: string;
  readonly primary?: boolean;
}

/** A postal address. */
export interface ScimAddress {
  readonly formatted?: string;
  readonly streetAddress?: string;
  readonly locality?: string;
  readonly region?: string;
  readonly postalCode?: string;
  readonly country?: string;
  readonly type?: string;
  readonly primary?: boolean;
}

/** The enterprise extension. */
export interface EnterpriseUser {
  /** a name */
  readonly costCenter?: string;
  /** `value` is an id; on the way in it may be an email address */
  readonly manager?: { readonly value: string; readonly displayName?: string };
  readonly department?: string;
  readonly division?: string;
  readonly employeeNumber?: string;
  readonly organization?: string;
}

/** A billing profile, cost center or travel policy. */
export interface NamedReference {
  readonly id?: string;
  readonly name?: string;
}

/** A manager in fairjungle's own extension. */
export interface ManagerReference {
  readonly id?: string;
  readonly email?: string;
}

/** fairjungle's own extension. */
export interface FairjungleUser {
  readonly billingProfile?: NamedReference;
  readonly costCenter?: NamedReference;
  readonly manager?: ManagerReference;
  readonly travelPolicy?: NamedReference;
  readonly dateOfBirth?: string;
  readonly gender?: string;
  readonly roles?: readonly { readonly value: string; readonly display?: string }[];
}
