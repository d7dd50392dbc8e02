/** Generated from specs/fairjungle by `npm run generate`. Do not edit. */
import type * as core from "@api-clients/core";

export interface paths {
    "/api/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user who owns the credential
         * @description The cheapest way to check a credential, and to learn in whose name it acts.
         *     @remarks Evidence: observed.
         *     @see https://developers.fairjungle.com/docs/api/quickstart
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users, one page at a time
         * @description Pages are cut by `offset` and `limit`. To read on, ask again with `offset` raised by the `meta.limit` of the answer, which is what the server really used, until `meta.total` is reached or a page is empty. No users at all is a 200 with an empty `data`. Whether archived users are in the list is not known.
         *     @remarks Evidence: observed.
         *     @see https://developers.fairjungle.com/docs/api/format
         *     @see https://developers.fairjungle.com/docs/api/errors
         *     @see https://developers.fairjungle.com/api
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * Create a user
         * @description An `email` is enough. The server chooses `id` and `createdAt`, and seems to fill in the account's billing profile when none is named. Every attribute that is refused is reported, not just the first.
         *     @remarks Evidence: observed.
         *     @see https://developers.fairjungle.com/docs/api/format
         *     @see https://developers.fairjungle.com/docs/api/errors
         */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example b3d94f17-6c2a-4e85-a1f0-08e6d7b25c93
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description An id that is not even well formed answers 404 too, not 400.
         *     @remarks Evidence: observed.
         *     @see https://developers.fairjungle.com/docs/api/format
         *     @see https://developers.fairjungle.com/docs/api/errors
         *     @see https://developers.fairjungle.com/api
         */
        get: operations["getUser"];
        /**
         * Replace all attributes of a user
         * @description Send every attribute that the user shall have: one that is left out presumably loses its value. `id`, `type` and `createdAt` stay as they are and do not belong in the request. This is the call with which the provider shows how to archive a user. No failure of it is printed; its error answers are concluded from those of the other calls on users.
         *     @remarks Evidence: observed.
         *     @see https://developers.fairjungle.com/docs/api/format
         */
        put: operations["replaceUser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some attributes of a user
         * @description Only what is sent changes, and the answer is the whole user. How to clear an attribute is not known: whether `null` is taken is stated nowhere. No failure of this call is printed; its error answers are concluded from those of the other calls on users.
         *     @remarks Evidence: observed.
         *     @see https://developers.fairjungle.com/docs/api/format
         */
        patch: operations["patchUser"];
        trace?: never;
    };
    "/scim/v2/Users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users the SCIM way
         * @description The guide names this operation and the section of the RFC that it follows; the query parameters are those of that section. Which filters and sort attributes the server understands, and how large a page may be, is not known. Before it creates a user, an identity provider usually asks here with `userName eq "…"`.
         *     @remarks Evidence: inferred.
         *     @see https://developers.fairjungle.com/docs/scim/schemas
         *     @see https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2
         */
        get: operations["listScimUsers"];
        put?: never;
        /**
         * Create a user the SCIM way
         * @description `emails` is mandatory, with exactly one address. Read-only attributes are ignored when sent. A billing profile, cost center, manager or travel policy that is named must exist already; the one exception is the manager of the enterprise extension, where an unknown email address creates a user.
         *     @remarks Evidence: documented.
         *     @see https://developers.fairjungle.com/docs/scim
         *     @see https://developers.fairjungle.com/docs/scim/schemas
         *     @see https://developers.fairjungle.com/docs/scim/schemas/core-schema
         *     @see https://www.rfc-editor.org/rfc/rfc7644#section-3.3
         */
        post: operations["createScimUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Users/.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search users with the query in the body
         * @description The same query as the list of users, sent as a body. It keeps email addresses out of URLs, and so out of access logs. The guide names this operation and the section of the RFC that it follows.
         *     @remarks Evidence: inferred.
         *     @see https://developers.fairjungle.com/docs/scim/schemas
         *     @see https://www.rfc-editor.org/rfc/rfc7644#section-3.4.3
         */
        post: operations["searchScimUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scim/v2/Users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example e58c20a6-73fb-4d19-b64e-2a917fc0d835
                 */
                id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user the SCIM way
         * @description The guide names this operation and the section of the RFC that it follows.
         *     @remarks Evidence: inferred.
         *     @see https://developers.fairjungle.com/docs/scim/schemas
         *     @see https://www.rfc-editor.org/rfc/rfc7644#section-3.4.1
         */
        get: operations["getScimUser"];
        /**
         * Replace a user the SCIM way
         * @description Send every attribute that the user shall have. By the RFC the server may clear what is left out. The guide names this operation and the section of the RFC that it follows.
         *     @remarks Evidence: inferred.
         *     @see https://developers.fairjungle.com/docs/scim/schemas
         *     @see https://www.rfc-editor.org/rfc/rfc7644#section-3.5.1
         */
        put: operations["replaceScimUser"];
        post?: never;
        /**
         * Delete a user the SCIM way
         * @description By the RFC the user can no longer be found through SCIM afterwards. Whether fairjungle erases the user or archives it is not known, and neither is what becomes of the user's trips.
         *     @remarks Evidence: documented.
         *     @see https://developers.fairjungle.com/docs/scim
         *     @see https://developers.fairjungle.com/docs/scim/schemas
         *     @see https://www.rfc-editor.org/rfc/rfc7644#section-3.6
         */
        delete: operations["deleteScimUser"];
        options?: never;
        head?: never;
        /**
         * Change a user by patch operations
         * @description This is how an identity provider takes a user out of use: it replaces `active` by `false`. By the RFC the operations are applied in order, either all of them or none, and the answer is the whole user (200) or nothing (204). Which of the two this server gives is not known, so handle both.
         *     @remarks Evidence: documented.
         *     @see https://developers.fairjungle.com/docs/scim
         *     @see https://developers.fairjungle.com/docs/scim/schemas
         *     @see https://www.rfc-editor.org/rfc/rfc7644#section-3.5.2
         */
        patch: operations["patchScimUser"];
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event
         * @description fairjungle calls the URL that you registered, once for each event of the kinds that you chose.
         *
         *     - Answer any 2xx to acknowledge. Everything else counts as not handled and is sent again. After several
         *       failures the event is given up; how often and how fast it is tried, and how long your answer may take,
         *       is not known.
         *     - Nothing is said about order, or about being sent only once. Remember the `id` of each event, and
         *       ignore the second copy.
         *     - Each webhook has a secret key, shown once when it is made, by which you can prove that a notification
         *       comes from fairjungle. The name of the header and the algorithm are not known, so no header is
         *       described here.
         *     - The certificate of an `https` URL is checked before anything is sent.
         *
         *     That the method is `POST` with a JSON body is concluded: the guide shows the body, but not the request
         *     line.
         *     @remarks Evidence: documented.
         *     @see https://developers.fairjungle.com/docs/api/webhooks
         *     @see https://developers.fairjungle.com/docs/api/format
         */
        post: operations["receiveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Address: Address;
        Gender: Gender;
        Language: Language;
        Role: Role;
        TravelerPreferences: TravelerPreferences;
        User: User;
        UserDocument: UserDocument;
        SortOrder: SortOrder;
        OffsetMeta: OffsetMeta;
        UserCollection: UserCollection;
        InvalidItem: InvalidItem;
        Error: Error;
        UserInput: UserInput;
        UserCreate: UserCreate;
        UserCreateDocument: UserCreateDocument;
        UserReplace: UserReplace;
        UserReplaceDocument: UserReplaceDocument;
        UserPatch: UserPatch;
        UserPatchDocument: UserPatchDocument;
        ScimSortOrder: ScimSortOrder;
        ScimSchemaUri: ScimSchemaUri;
        ScimMeta: ScimMeta;
        ScimName: ScimName;
        ScimEmail: ScimEmail;
        ScimPhoneNumber: ScimPhoneNumber;
        ScimAddress: ScimAddress;
        ScimEnterpriseUser: ScimEnterpriseUser;
        ScimNamedReference: ScimNamedReference;
        ScimManagerReference: ScimManagerReference;
        ScimRole: ScimRole;
        ScimFairjungleUser: ScimFairjungleUser;
        ScimUser: ScimUser;
        ScimListResponse: ScimListResponse;
        ScimError: ScimError;
        ScimEmailWrite: ScimEmailWrite;
        ScimPhoneNumberWrite: ScimPhoneNumberWrite;
        ScimAddressWrite: ScimAddressWrite;
        ScimEnterpriseUserWrite: ScimEnterpriseUserWrite;
        ScimRoleWrite: ScimRoleWrite;
        ScimFairjungleUserWrite: ScimFairjungleUserWrite;
        ScimUserWrite: ScimUserWrite;
        ScimSearchRequest: ScimSearchRequest;
        ScimAddOperation: ScimAddOperation;
        ScimReplaceOperation: ScimReplaceOperation;
        ScimRemoveOperation: ScimRemoveOperation;
        ScimPatchOperation: ScimPatchOperation;
        ScimPatchOp: ScimPatchOp;
        Booking: Booking;
        TripProjectBookingSucceededEvent: TripProjectBookingSucceededEvent;
        Resource: Resource;
        Event: Event;
    };
    responses: {
        /**
         * @description The credential is missing or wrong. There is **no body**, and no `Content-Type`. Seen in the REST API; SCIM is reached with the same credential, so it is taken to answer alike.
         *     @remarks Evidence: observed.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The credential is good, but its user may not do this. The status is stated for reading and concluded for the rest. Whether there is a body is not known, so none is promised here.
         *     @remarks Evidence: documented.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description A query parameter was refused. `invalid` names each one that was.
         *     @remarks Evidence: observed.
         */
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Some attributes were refused. `invalid` names all of them, not just the first.
         *     @remarks Evidence: observed.
         */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description There is no such user.
         *     @remarks Evidence: observed.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The query was refused, by the RFC mostly because of its filter.
         *     @remarks Evidence: inferred.
         */
        ScimInvalidFilter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["ScimError"];
            };
        };
        /**
         * @description The body was refused. By the RFC `scimType` says why.
         *     @remarks Evidence: inferred.
         */
        ScimInvalidValue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["ScimError"];
            };
        };
        /**
         * @description Another user has this `userName` or email address already. By the RFC `scimType` is then `uniqueness`.
         *     @remarks Evidence: inferred.
         */
        ScimConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["ScimError"];
            };
        };
        /**
         * @description There is no such user.
         *     @remarks Evidence: inferred.
         */
        ScimNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/scim+json": components["schemas"]["ScimError"];
            };
        };
    };
    parameters: {
        /**
         * @description How many items a page holds at most. A number outside the range is refused with 400. The default is concluded from an answer to a request without it.
         *     @remarks Evidence: documented.
         */
        Limit: number;
        /**
         * @description How many items to skip. Concluded from the member of the same name in `meta`.
         *     @remarks Evidence: inferred.
         */
        Offset: number;
        /**
         * @description The direction to sort in. Concluded from the member of the same name in `meta`; only `asc` was seen there.
         *     @remarks Evidence: inferred.
         */
        Order: components["schemas"]["SortOrder"];
        /**
         * @description The attribute to sort by. Concluded from the member of the same name in `meta`; attributes other than `createdAt` are not known to work.
         *     @remarks Evidence: inferred.
         */
        SortBy: "createdAt" | (string & {});
        /**
         * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
         *     @remarks Evidence: observed.
         * @example b3d94f17-6c2a-4e85-a1f0-08e6d7b25c93
         */
        UserId: string;
        /**
         * @description A filter in the language of the RFC, such as `userName eq "amara.diallo@solenne.example"`. Which attributes and operators the server understands is not known; a filter that it does not understand answers 400.
         *     @remarks Evidence: inferred.
         */
        ScimFilter: string;
        /**
         * @description The number of the first user wanted, counted from 1.
         *     @remarks Evidence: inferred.
         */
        ScimStartIndex: number;
        /**
         * @description How many users a page holds at most. With 0 the answer tells only the total. The server may give fewer; its default and its limit are not known.
         *     @remarks Evidence: inferred.
         */
        ScimCount: number;
        /**
         * @description The attribute to sort by, such as `userName` or `meta.created`. Sorting is optional for a SCIM server.
         *     @remarks Evidence: inferred.
         */
        ScimSortBy: string;
        /**
         * @description The direction to sort in. It matters only together with `sortBy`.
         *     @remarks Evidence: inferred.
         */
        ScimSortOrder: components["schemas"]["ScimSortOrder"];
        /**
         * @description Return only these attributes, names separated by commas: `userName,emails`. `id` and `schemas` are always returned.
         *     @remarks Evidence: inferred.
         */
        ScimAttributes: string;
        /**
         * @description Return everything but these attributes, names separated by commas. Use this or `attributes`, not both.
         *     @remarks Evidence: inferred.
         */
        ScimExcludedAttributes: string;
        /**
         * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
         *     @remarks Evidence: observed.
         * @example e58c20a6-73fb-4d19-b64e-2a917fc0d835
         */
        ScimUserId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/**
 * @description A postal address. The names are those to which the provider maps the parts of a SCIM address; no REST answer with an address was seen.
 *     @remarks Evidence: documented.
 */
export type Address = {
    /** @description Street and house number. */
    streetAddress?: string;
    /** @description Town or city. SCIM calls it `locality`. */
    city?: string;
    /** @description State, province or region. */
    region?: string;
    /** @description Postal code, as text. */
    postalCode?: string;
    /** @description The country, presumably as a two-letter ISO 3166-1 code. SCIM calls it `country`. */
    countryCode?: string;
};
/**
 * @description The gender of a user.
 *     @remarks Evidence: documented.
 */
export type Gender = "female" | "male" | (string & {});
/**
 * @description The language that a user reads fairjungle in. Others than `en` and `fr` may exist; one that is not supported is refused with 422.
 *     @remarks Evidence: observed.
 */
export type Language = "en" | "fr" | (string & {});
/**
 * @description What a user may do. Only a user with the role `admin` can own an API key.
 *     @remarks Evidence: documented.
 */
export type Role = "accountant" | "admin" | "authAdmin" | "guest" | "guestCreator" | "manager" | "organizer" | "premium" | (string & {});
/**
 * @description What a traveler likes. One member is known, others may exist.
 *     @remarks Evidence: observed.
 */
export type TravelerPreferences = {
    /** @description Where the traveler likes to sit on a plane. `any` means no wish; the other values are not known. */
    flightSeatPosition?: "any" | (string & {});
};
/**
 * @description A user, as the API returns it. A member without a value is left out, never `null`. Users can have custom fields too; how they appear here is not known.
 *     @remarks Evidence: observed.
 */
export type User = {
    /** @description The id of the user, chosen by the server. All known ones are UUIDs. */
    id: string;
    /**
     * @description Says that this resource is a user.
     * @constant
     */
    type: "user";
    /**
     * Format: date-time
     * @description When the user was created, in UTC, to the second.
     */
    createdAt: string;
    /** @description Whether the user is out of use. The opposite of `active` in SCIM. */
    archived: boolean;
    /**
     * @description The postal address of the user. Known from the SCIM mapping.
     *     @remarks Evidence: documented.
     */
    address?: components["schemas"]["Address"];
    /** @description The id of the billing profile of the user, 24 hexadecimal digits. Every user seen has one. */
    billingProfileId?: string;
    /**
     * @description The id of the cost center of the user. Known from the SCIM mapping.
     *     @remarks Evidence: documented.
     */
    costCenterId?: string;
    /**
     * Format: date
     * @description The day of birth, `YYYY-MM-DD`.
     */
    dateOfBirth?: string;
    /**
     * Format: email
     * @description The address that the user signs in with. Every user seen has one.
     */
    email?: string;
    /** @description Given name. */
    firstName?: string;
    /** @description The gender of the user, `female` or `male` as far as known. */
    gender?: components["schemas"]["Gender"];
    /** @description The language of the user interface. */
    lang?: components["schemas"]["Language"];
    /** @description Family name. */
    lastName?: string;
    /**
     * @description The id of the user who manages this one. Known from the SCIM mapping.
     *     @remarks Evidence: documented.
     */
    managerId?: string;
    /** @description A telephone number with international prefix. Spaces are kept as they were entered. */
    phoneNumber?: string;
    /** @description What the user may do. Left out, not empty, for a user without roles. */
    roles?: components["schemas"]["Role"][];
    /**
     * @description The id of the travel policy of the user. Known from the SCIM mapping.
     *     @remarks Evidence: documented.
     */
    travelPolicyId?: string;
    /** @description What the user likes as a traveler. */
    travelerPrefs?: components["schemas"]["TravelerPreferences"];
};
/**
 * @description An answer with one user. It has no `meta`.
 *     @remarks Evidence: observed.
 */
export type UserDocument = {
    /** @description The user. */
    data: components["schemas"]["User"];
};
/**
 * @description The direction of sorting. Only `asc` was seen; `desc` is concluded from it.
 *     @remarks Evidence: inferred.
 */
export type SortOrder = "asc" | "desc" | (string & {});
/**
 * @description Where a page stands in its collection. There are no links to other pages: compute the next `offset` yourself, after a look at `pageKind`.
 *     @remarks Evidence: observed.
 */
export type OffsetMeta = {
    /** @description How the collection is cut into pages. Only `offset` is known; another value would mean that these rules do not hold, so stop instead of guessing. */
    pageKind: "offset" | (string & {});
    /** @description How many items a page holds at most, as the server applied it. */
    limit: number;
    /** @description How many items come before this page. */
    offset: number;
    /** @description How many items there are on all pages. */
    total: number;
    /** @description The direction that the items are sorted in. */
    order: components["schemas"]["SortOrder"];
    /** @description The attribute that the items are sorted by. */
    sortBy: "createdAt" | (string & {});
};
/**
 * @description One page of users.
 *     @remarks Evidence: observed.
 */
export type UserCollection = {
    /** @description The users of this page, possibly none. */
    data: components["schemas"]["User"][];
    /** @description Where this page stands in the collection. */
    meta: components["schemas"]["OffsetMeta"];
};
/**
 * @description One parameter or attribute that was refused.
 *     @remarks Evidence: observed.
 */
export type InvalidItem = {
    /** @description Which check failed. `paramValue` is about a query parameter; a check of an attribute seems to be named after the attribute. */
    code: "email" | "lang" | "paramValue" | (string & {});
    /** @description The name of the query parameter, or of the attribute inside `data`. */
    field: string;
    /** @description What is wrong with it, for people. */
    message: string;
    /** @description The value that was refused. For a query parameter it is the text as sent, even where a number is wanted. Its type for attributes that are not text is not known. */
    value?: unknown;
};
/**
 * @description Why a call failed. It is not wrapped in `data`, and says nothing about the HTTP status. A failed call may also come without any body, as every 401 does.
 *     @remarks Evidence: observed.
 */
export type Error = {
    /** @description What went wrong, for programs. */
    code: "invalidParam" | "notFound" | "validationFailed" | (string & {});
    /** @description What went wrong, for people, in English. */
    message: string;
    /** @description One entry for each parameter or attribute that was refused. Left out when none was. */
    invalid?: components["schemas"]["InvalidItem"][];
};
/**
 * @description The attributes that every write of a user can set. Send these only, not `id`, `type` or `createdAt`: the provider's public decoding library can refuse members that a request does not know, and the server seems to make use of that. What no printed request contains is taken to be writable because SCIM can set it; `travelerPrefs` is left out, because nothing shows that.
 *     @remarks Evidence: inferred.
 */
export type UserInput = {
    /** @description The postal address of the user. */
    address?: components["schemas"]["Address"];
    /**
     * @description The id of the billing profile of the user. The server seems to fill in that of the account when a new user comes without.
     *     @remarks Evidence: observed.
     */
    billingProfileId?: string;
    /** @description The id of the cost center of the user. */
    costCenterId?: string;
    /**
     * Format: date
     * @description The day of birth, `YYYY-MM-DD`.
     */
    dateOfBirth?: string;
    /**
     * Format: email
     * @description The address that the user signs in with.
     *     @remarks Evidence: observed.
     */
    email?: string;
    /** @description Given name. */
    firstName?: string;
    /** @description The gender of the user, `female` or `male` as far as known. */
    gender?: components["schemas"]["Gender"];
    /**
     * @description The language of the user interface. One that is not supported is refused with 422.
     *     @remarks Evidence: observed.
     */
    lang?: components["schemas"]["Language"];
    /** @description Family name. */
    lastName?: string;
    /** @description The id of the user who manages this one. */
    managerId?: string;
    /** @description A telephone number with international prefix, such as `+33 612345678`. */
    phoneNumber?: string;
    /** @description What the user may do. */
    roles?: readonly components["schemas"]["Role"][];
    /** @description The id of the travel policy of the user. */
    travelPolicyId?: string;
};
/**
 * @description A new user. Only `email` is needed: a create without any name succeeds, and a failed one without billing profile does not complain of that.
 *     @remarks Evidence: observed.
 */
export type UserCreate = components["schemas"]["UserInput"] & {
    /**
     * Format: email
     * @description The address that the user signs in with.
     */
    email: string;
};
/**
 * @description A request to create a user. The envelope holds nothing but `data`.
 *     @remarks Evidence: documented.
 */
export type UserCreateDocument = {
    /** @description The new user. */
    data: components["schemas"]["UserCreate"];
};
/**
 * @description All attributes that a user shall have. What is left out presumably loses its value. That `email` is needed is concluded from its being needed to create a user.
 *     @remarks Evidence: observed.
 */
export type UserReplace = components["schemas"]["UserInput"] & {
    /** @description Whether the user is out of use. */
    archived?: boolean;
    /**
     * Format: email
     * @description The address that the user signs in with.
     */
    email: string;
};
/**
 * @description A request to replace all attributes of a user. The envelope holds nothing but `data`.
 *     @remarks Evidence: documented.
 */
export type UserReplaceDocument = {
    /** @description All attributes that the user shall have. */
    data: components["schemas"]["UserReplace"];
};
/**
 * @description The attributes of a user to change. What is left out stays as it is.
 *     @remarks Evidence: observed.
 */
export type UserPatch = components["schemas"]["UserInput"] & {
    /**
     * @description Take the user out of use, or back into use. Seen in a replacement, taken to work here too.
     *     @remarks Evidence: inferred.
     */
    archived?: boolean;
};
/**
 * @description A request to change some attributes of a user. The envelope holds nothing but `data`.
 *     @remarks Evidence: documented.
 */
export type UserPatchDocument = {
    /** @description The attributes to change. */
    data: components["schemas"]["UserPatch"];
};
/**
 * @description The direction of sorting, `ascending` when not given.
 *     @remarks Evidence: inferred.
 */
export type ScimSortOrder = "ascending" | "descending" | (string & {});
/**
 * @description The name of a set of user attributes.
 *     @remarks Evidence: documented.
 */
export type ScimSchemaUri = "urn:ietf:params:scim:schemas:core:2.0:User" | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User" | "urn:ietf:params:scim:schemas:extension:fairjungle:2.0:User" | (string & {});
/**
 * @description What the server knows about the record itself. A client cannot set it.
 *     @remarks Evidence: documented.
 */
export type ScimMeta = {
    /**
     * @description Says that this record is a user.
     * @constant
     */
    resourceType?: "User";
    /**
     * Format: date-time
     * @description When the user was created. `createdAt` in REST.
     */
    created?: string;
    /**
     * Format: date-time
     * @description When the user last changed. REST does not tell this.
     */
    lastModified?: string;
    /** @description The URL of the user. Build requests from `id` instead of following it. */
    location?: string;
};
/**
 * @description The name of a user, in parts.
 *     @remarks Evidence: documented.
 */
export type ScimName = {
    /** @description Given name. `firstName` in REST. */
    givenName?: string;
    /** @description Family name. `lastName` in REST. */
    familyName?: string;
    /** @description Further given names. Kept only where the account maps it to an attribute or custom field of its own. */
    middleName?: string;
    /** @description A title before the name, such as `Dr.`. Kept only where the account maps it. */
    honorificPrefix?: string;
    /** @description A title after the name, such as `III`. Kept only where the account maps it. */
    honorificSuffix?: string;
};
/**
 * @description An email address of a user.
 *     @remarks Evidence: documented.
 */
export type ScimEmail = {
    /**
     * Format: email
     * @description The address. `email` in REST.
     */
    value?: string;
    /** @description What the address is for, such as `work`, as the identity provider put it. It does not appear in REST. */
    type?: string;
    /** @description Always `true`, since there is only one. */
    primary?: boolean;
};
/**
 * @description A telephone number of a user.
 *     @remarks Evidence: documented.
 */
export type ScimPhoneNumber = {
    /** @description The number. `phoneNumber` in REST. */
    value?: string;
    /** @description What the number is for, such as `mobile`, as the identity provider put it. It does not appear in REST. */
    type?: string;
    /** @description Always `true`, since there is only one. */
    primary?: boolean;
};
/**
 * @description A postal address of a user.
 *     @remarks Evidence: documented.
 */
export type ScimAddress = {
    /** @description The whole address, put together from its parts. */
    formatted?: string;
    /** @description Street and house number. */
    streetAddress?: string;
    /** @description Town or city. `city` in REST. */
    locality?: string;
    /** @description State, province or region. */
    region?: string;
    /** @description Postal code, as text. */
    postalCode?: string;
    /** @description The country. `countryCode` in REST, so presumably a two-letter ISO 3166-1 code. */
    country?: string;
    /** @description What the address is for, such as `work`, as the identity provider put it. It does not appear in REST. */
    type?: string;
    /** @description Always `true`, since there is only one. */
    primary?: boolean;
};
/**
 * @description The attributes of a user that the enterprise extension of the RFC adds.
 *     @remarks Evidence: documented.
 */
export type ScimEnterpriseUser = {
    /** @description The **name** of the cost center. `costCenterId` in REST holds its id. */
    costCenter?: string;
    /** @description The user who manages this one. */
    manager?: {
        /** @description The id of the manager, always a fairjungle user id here. `managerId` in REST. */
        value?: string;
        /** @description The name of the manager. */
        displayName?: string;
    };
    /** @description Department. Kept only where the account maps it to an attribute or custom field of its own. */
    department?: string;
    /** @description Division. Kept only where the account maps it to an attribute or custom field of its own. */
    division?: string;
    /** @description Personnel number. Kept only where the account maps it to an attribute or custom field of its own. */
    employeeNumber?: string;
    /** @description Organization. Kept only where the account maps it to an attribute or custom field of its own. */
    organization?: string;
};
/**
 * @description A billing profile, cost center or travel policy. Send `id`, or a `name` that only one of them has. When both are sent, `id` decides and `name` must agree with it; for travel policies that last rule is concluded from the other two.
 *     @remarks Evidence: documented.
 */
export type ScimNamedReference = {
    /** @description The id. */
    id?: string;
    /** @description The name. */
    name?: string;
};
/**
 * @description The user who manages this one. Send `id` or `email`. When both are sent, `id` decides and `email` must agree with it.
 *     @remarks Evidence: documented.
 */
export type ScimManagerReference = {
    /** @description The user id of the manager. `managerId` in REST. */
    id?: string;
    /**
     * Format: email
     * @description The email address of the manager, who must exist already.
     */
    email?: string;
};
/**
 * @description A role of a user.
 *     @remarks Evidence: documented.
 */
export type ScimRole = {
    /** @description The role, as `roles` in REST holds it. */
    value?: components["schemas"]["Role"];
    /** @description The name of the role, for people. */
    display?: string;
};
/**
 * @description The attributes of a user that fairjungle's own extension adds.
 *     @remarks Evidence: documented.
 */
export type ScimFairjungleUser = {
    /** @description The billing profile of the user. `billingProfileId` in REST. */
    billingProfile?: components["schemas"]["ScimNamedReference"];
    /** @description The cost center of the user. `costCenterId` in REST. */
    costCenter?: components["schemas"]["ScimNamedReference"];
    /** @description The user who manages this one. `managerId` in REST. */
    manager?: components["schemas"]["ScimManagerReference"];
    /** @description The travel policy of the user. `travelPolicyId` in REST. */
    travelPolicy?: components["schemas"]["ScimNamedReference"];
    /**
     * Format: date
     * @description The day of birth, `YYYY-MM-DD`.
     */
    dateOfBirth?: string;
    /** @description The gender of the user, `female` or `male`. */
    gender?: components["schemas"]["Gender"];
    /** @description What the user may do. */
    roles?: components["schemas"]["ScimRole"][];
};
/**
 * @description A user, as SCIM returns it. Only `id` and `schemas` are sure to be there, since `attributes` can leave out the rest. The guide maps each attribute to one of the REST user; which of them an answer contains was not seen.
 *     @remarks Evidence: documented.
 */
export type ScimUser = {
    /**
     * @description The sets of attributes that this user has.
     *     @remarks Evidence: inferred.
     */
    schemas: components["schemas"]["ScimSchemaUri"][];
    /** @description The id of the user, the same as in REST. */
    id: string;
    /** @description The id that the identity provider gave the user. It does not appear in REST. */
    externalId?: string;
    /** @description What the server knows about the record itself. */
    meta?: components["schemas"]["ScimMeta"];
    /** @description The name that the identity provider gave the user, or the email address when it gave none. It does not appear in REST. */
    userName?: string;
    /** @description Whether the user is in use. The opposite of `archived` in REST. */
    active?: boolean;
    /** @description The name of the user, in parts. */
    name?: components["schemas"]["ScimName"];
    /** @description The email address of the user; more than one is not supported. */
    emails?: components["schemas"]["ScimEmail"][];
    /** @description The telephone number of the user; more than one is not supported. */
    phoneNumbers?: components["schemas"]["ScimPhoneNumber"][];
    /** @description The postal address of the user; more than one is not supported. */
    addresses?: components["schemas"]["ScimAddress"][];
    /** @description The groups of the user. Groups are not supported, so expect none; what an entry holds is not known. */
    groups?: {
        [key: string]: unknown;
    }[];
    /** @description The name to show. Kept only where the account maps it to an attribute or custom field of its own. */
    displayName?: string;
    /**
     * @description A familiar name, spelled as in the RFC. The guide writes `nickname`. Kept only where the account maps it.
     *     @remarks Evidence: inferred.
     */
    nickName?: string;
    /** @description The same as `nickName`, spelled as in the guide. SCIM does not tell upper from lower case in names. */
    nickname?: string;
    /** @description The job title. Kept only where the account maps it to an attribute or custom field of its own. */
    title?: string;
    /** @description The kind of employment. Kept only where the account maps it to an attribute or custom field of its own. */
    userType?: string;
    /** @description The attributes of the enterprise extension. */
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: components["schemas"]["ScimEnterpriseUser"];
    /** @description The attributes of fairjungle's own extension. */
    "urn:ietf:params:scim:schemas:extension:fairjungle:2.0:User"?: components["schemas"]["ScimFairjungleUser"];
};
/**
 * @description One page of users. `startIndex` and `itemsPerPage` come with results that are cut into pages. By the RFC `Resources` may be missing when there are no results. It is required here, so that a list is always a list; a careful reader takes a missing one for an empty one.
 *     @remarks Evidence: inferred.
 */
export type ScimListResponse = {
    /** @description Says that this body is a list. */
    schemas: ("urn:ietf:params:scim:api:messages:2.0:ListResponse" | (string & {}))[];
    /** @description How many users match, on all pages. */
    totalResults: number;
    /** @description The number of the first user of this page, counted from 1. */
    startIndex?: number;
    /** @description How many users this page holds. */
    itemsPerPage?: number;
    /** @description The users of this page. */
    Resources: components["schemas"]["ScimUser"][];
};
/**
 * @description Why a SCIM call failed. The provider prints none, so this is the shape of the RFC. It differs from the errors of the REST API.
 *     @remarks Evidence: inferred.
 */
export type ScimError = {
    /** @description Says that this body is an error. */
    schemas: ("urn:ietf:params:scim:api:messages:2.0:Error" | (string & {}))[];
    /** @description The HTTP status, as **text**. */
    status: string;
    /** @description What went wrong, for programs. The RFC defines it for 400 and 409. */
    scimType?: "invalidFilter" | "invalidPath" | "invalidSyntax" | "invalidValue" | "invalidVers" | "mutability" | "noTarget" | "sensitive" | "tooMany" | "uniqueness" | (string & {});
    /** @description What went wrong, for people. */
    detail?: string;
};
/**
 * @description An email address to store.
 *     @remarks Evidence: documented.
 */
export type ScimEmailWrite = {
    /**
     * Format: email
     * @description The address. `email` in REST.
     */
    value: string;
    /** @description What the address is for, such as `work`. It is kept, and does not appear in REST. */
    type?: string;
};
/**
 * @description A telephone number to store.
 *     @remarks Evidence: documented.
 */
export type ScimPhoneNumberWrite = {
    /** @description The number. `phoneNumber` in REST. */
    value: string;
    /** @description What the number is for, such as `mobile`. It is kept, and does not appear in REST. */
    type?: string;
};
/**
 * @description A postal address to store.
 *     @remarks Evidence: documented.
 */
export type ScimAddressWrite = {
    /** @description Street and house number. */
    streetAddress?: string;
    /** @description Town or city. `city` in REST. */
    locality?: string;
    /** @description State, province or region. */
    region?: string;
    /** @description Postal code, as text. */
    postalCode?: string;
    /** @description The country. `countryCode` in REST, so presumably a two-letter ISO 3166-1 code. */
    country?: string;
    /** @description What the address is for, such as `work`. It is kept, and does not appear in REST. */
    type?: string;
};
/**
 * @description The attributes to store that the enterprise extension of the RFC adds.
 *     @remarks Evidence: documented.
 */
export type ScimEnterpriseUserWrite = {
    /** @description The **name** of a cost center. Exactly one with that name must exist. */
    costCenter?: string;
    /** @description The user who manages this one. Beware: the email address of nobody **creates a new user**. The manager of the fairjungle extension must exist instead. */
    manager?: {
        /** @description The fairjungle user id of the manager, or the email address. */
        value: string;
    };
    /** @description Department. Kept only where the account maps it to an attribute or custom field of its own. */
    department?: string;
    /** @description Division. Kept only where the account maps it to an attribute or custom field of its own. */
    division?: string;
    /** @description Personnel number. Kept only where the account maps it to an attribute or custom field of its own. */
    employeeNumber?: string;
    /** @description Organization. Kept only where the account maps it to an attribute or custom field of its own. */
    organization?: string;
};
/**
 * @description A role to give to a user.
 *     @remarks Evidence: documented.
 */
export type ScimRoleWrite = {
    /** @description The role, as `roles` in REST holds it. */
    value: components["schemas"]["Role"];
};
/**
 * @description The attributes to store that fairjungle's own extension adds. What `billingProfile`, `costCenter`, `manager` and `travelPolicy` name must exist.
 *     @remarks Evidence: documented.
 */
export type ScimFairjungleUserWrite = {
    /** @description The billing profile of the user, by `id`, by `name` or by both. */
    billingProfile?: components["schemas"]["ScimNamedReference"];
    /** @description The cost center of the user, by `id`, by `name` or by both. */
    costCenter?: components["schemas"]["ScimNamedReference"];
    /** @description The user who manages this one, by `id`, by `email` or by both. */
    manager?: components["schemas"]["ScimManagerReference"];
    /** @description The travel policy of the user, by `id`, by `name` or by both. */
    travelPolicy?: components["schemas"]["ScimNamedReference"];
    /**
     * Format: date
     * @description The day of birth, `YYYY-MM-DD`.
     */
    dateOfBirth?: string;
    /** @description The gender of the user, `female` or `male`. */
    gender?: components["schemas"]["Gender"];
    /** @description What the user may do. */
    roles?: readonly components["schemas"]["ScimRoleWrite"][];
};
/**
 * @description A user to create, or all attributes that a user shall have from now on. What the server decides (`id`, `meta`, `groups`, every `primary`, the `formatted` address) is ignored when sent, and is left out here.
 *     @remarks Evidence: documented.
 */
export type ScimUserWrite = {
    /**
     * @description The sets of attributes that this body uses. Name the core set, and each extension that you send.
     *     @remarks Evidence: inferred.
     */
    schemas: readonly components["schemas"]["ScimSchemaUri"][];
    /** @description Your own id of the user. It is kept, and does not appear in REST. */
    externalId?: string;
    /** @description Your own name of the user. It is kept apart from the email address, which stands in for it when you send none. The set-up guide says it becomes the email address; the attribute table, which is more precise, does not. */
    userName?: string;
    /** @description Whether the user is in use. The opposite of `archived` in REST. */
    active?: boolean;
    /** @description The name of the user, in parts. */
    name?: components["schemas"]["ScimName"];
    /** @description The email address of the user. It is mandatory, and more than one is not supported. */
    emails: readonly components["schemas"]["ScimEmailWrite"][];
    /** @description The telephone number of the user; more than one is not supported. */
    phoneNumbers?: readonly components["schemas"]["ScimPhoneNumberWrite"][];
    /** @description The postal address of the user; more than one is not supported. */
    addresses?: readonly components["schemas"]["ScimAddressWrite"][];
    /** @description The name to show. Kept only where the account maps it to an attribute or custom field of its own. */
    displayName?: string;
    /** @description A familiar name, spelled as in the guide. The RFC writes `nickName`, and does not tell upper from lower case in names. Kept only where the account maps it. */
    nickname?: string;
    /** @description The job title. Kept only where the account maps it to an attribute or custom field of its own. */
    title?: string;
    /** @description The kind of employment. Kept only where the account maps it to an attribute or custom field of its own. */
    userType?: string;
    /** @description The attributes of the enterprise extension. */
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: components["schemas"]["ScimEnterpriseUserWrite"];
    /** @description The attributes of fairjungle's own extension. */
    "urn:ietf:params:scim:schemas:extension:fairjungle:2.0:User"?: components["schemas"]["ScimFairjungleUserWrite"];
};
/**
 * @description A query for users.
 *     @remarks Evidence: inferred.
 */
export type ScimSearchRequest = {
    /** @description Says that this body is a query. */
    schemas: readonly "urn:ietf:params:scim:api:messages:2.0:SearchRequest"[];
    /** @description A filter in the language of the RFC, such as `active eq false`. */
    filter?: string;
    /**
     * @description The number of the first user wanted, counted from 1.
     * @default 1
     */
    startIndex?: number;
    /** @description How many users a page holds at most. With 0 the answer tells only the total. */
    count?: number;
    /** @description The attribute to sort by, such as `userName` or `meta.created`. */
    sortBy?: string;
    /** @description The direction of sorting. It matters only together with `sortBy`. */
    sortOrder?: components["schemas"]["ScimSortOrder"];
    /** @description Return only these attributes. `id` and `schemas` are always returned. */
    attributes?: readonly string[];
    /** @description Return everything but these attributes. Use this or `attributes`, not both. */
    excludedAttributes?: readonly string[];
};
/**
 * @description Adds a value.
 *     @remarks Evidence: inferred.
 */
export type ScimAddOperation = {
    /**
     * @description What to do.
     * @constant
     */
    op: "add";
    /** @description The attribute to change, such as `name.familyName`. An attribute of an extension has the URN of the extension and a colon in front. Without a path, `value` is an object of attributes. */
    path?: string;
    /** @description The new value, of the type that the attribute has. */
    value: unknown;
};
/**
 * @description Replaces a value, or adds it when there is none.
 *     @remarks Evidence: inferred.
 */
export type ScimReplaceOperation = {
    /**
     * @description What to do.
     * @constant
     */
    op: "replace";
    /** @description The attribute to change, such as `name.familyName`. An attribute of an extension has the URN of the extension and a colon in front. Without a path, `value` is an object of attributes. */
    path?: string;
    /** @description The new value, of the type that the attribute has. */
    value: unknown;
};
/**
 * @description Takes a value away.
 *     @remarks Evidence: inferred.
 */
export type ScimRemoveOperation = {
    /**
     * @description What to do.
     * @constant
     */
    op: "remove";
    /** @description The attribute to take away, such as `phoneNumbers`. An attribute of an extension has the URN of the extension and a colon in front. */
    path: string;
};
/**
 * @description One change, told apart by `op`.
 *     @remarks Evidence: inferred.
 */
export type ScimPatchOperation = components["schemas"]["ScimAddOperation"] | components["schemas"]["ScimReplaceOperation"] | components["schemas"]["ScimRemoveOperation"];
/**
 * @description A list of changes to make to one user, in this order.
 *     @remarks Evidence: inferred.
 */
export type ScimPatchOp = {
    /** @description Says that this body is a list of changes. */
    schemas: readonly "urn:ietf:params:scim:api:messages:2.0:PatchOp"[];
    /** @description The changes. The name begins with a capital. */
    Operations: readonly components["schemas"]["ScimPatchOperation"][];
};
/**
 * @description A booking within a trip, as it was seen inside an event. It holds no price, no travelers and no legs; whether the API tells more about a booking elsewhere is not known.
 *     @remarks Evidence: observed.
 */
export type Booking = {
    /** @description The id of the booking, a UUID. */
    id: string;
    /**
     * @description Says that this resource is a booking.
     * @constant
     */
    type: "booking";
    /**
     * Format: date-time
     * @description When the booking was created, in UTC, to the second.
     */
    createdAt: string;
    /** @description Whether the booking is canceled. */
    canceled: boolean;
    /** @description Whether another booking has taken the place of this one. The meaning is concluded from the name. */
    exchanged: boolean;
    /** @description What is booked. The product also sells flights and hotels; their values are not known. */
    kind?: "rail" | (string & {});
    /** @description The id of the fare that was bought. It is long, and has no structure to rely on. */
    rateId?: string;
    /** @description The reference under which the carrier knows the booking. Text, even where it looks like a number. */
    reference?: string;
    /** @description How far the booking has come. Only `succeeded` is known. */
    status?: "succeeded" | (string & {});
    /** @description The id of the trip that the booking belongs to, a UUID. */
    tripProjectId?: string;
};
/**
 * @description A booking of a trip has succeeded.
 *     @remarks Evidence: observed.
 */
export type TripProjectBookingSucceededEvent = {
    /** @description The id of the event, 24 hexadecimal digits. Use it to recognise an event that is sent again. */
    id: string;
    /**
     * @description Says that this resource is an event.
     * @constant
     */
    type: "event";
    /**
     * Format: date-time
     * @description When the event was made, in UTC, to the second.
     */
    createdAt: string;
    /** @description The booking that succeeded. */
    data: components["schemas"]["Booking"];
    /**
     * @description Says that this event is about a booking of a trip that succeeded.
     * @constant
     */
    kind: "tripProject.booking.succeeded";
};
/**
 * @description Any resource of the API, of a type that the reader may not know.
 *     @remarks Evidence: documented.
 */
export type Resource = {
    /** @description The id of the resource, a UUID or 24 hexadecimal digits. */
    id: string;
    /** @description What the resource is, in lower camel case. */
    type: "booking" | "event" | "user" | (string & {});
    /**
     * Format: date-time
     * @description When the resource was created, in UTC, to the second.
     */
    createdAt?: string;
} & {
    [key: string]: unknown;
};
/**
 * @description Something that happened, of any kind. The kinds that are known have a schema of their own, which tells what `data` is.
 *     @remarks Evidence: observed.
 */
export type Event = {
    /** @description The id of the event, 24 hexadecimal digits. Use it to recognise an event that is sent again. */
    id: string;
    /**
     * @description Says that this resource is an event.
     * @constant
     */
    type: "event";
    /**
     * Format: date-time
     * @description When the event was made, in UTC, to the second.
     */
    createdAt: string;
    /** @description The resource that the event is about. Its `type` says what it is. */
    data: components["schemas"]["Resource"];
    /** @description What happened, as a dotted name: resource, part of it, what happened to it. There are more kinds than the one that is known. */
    kind: "tripProject.booking.succeeded" | (string & {});
};
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalidParameter = components['responses']['InvalidParameter'];
export type ResponseValidationFailed = components['responses']['ValidationFailed'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseScimInvalidFilter = components['responses']['ScimInvalidFilter'];
export type ResponseScimInvalidValue = components['responses']['ScimInvalidValue'];
export type ResponseScimConflict = components['responses']['ScimConflict'];
export type ResponseScimNotFound = components['responses']['ScimNotFound'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterOrder = components['parameters']['Order'];
export type ParameterSortBy = components['parameters']['SortBy'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterScimFilter = components['parameters']['ScimFilter'];
export type ParameterScimStartIndex = components['parameters']['ScimStartIndex'];
export type ParameterScimCount = components['parameters']['ScimCount'];
export type ParameterScimSortBy = components['parameters']['ScimSortBy'];
export type ParameterScimSortOrder = components['parameters']['ScimSortOrder'];
export type ParameterScimAttributes = components['parameters']['ScimAttributes'];
export type ParameterScimExcludedAttributes = components['parameters']['ScimExcludedAttributes'];
export type ParameterScimUserId = components['parameters']['ScimUserId'];
export type $defs = Record<string, never>;
export interface operations {
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user behind the API key or access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most. A number outside the range is refused with 400. The default is concluded from an answer to a request without it.
                 *     @remarks Evidence: documented.
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip. Concluded from the member of the same name in `meta`.
                 *     @remarks Evidence: inferred.
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description The direction to sort in. Concluded from the member of the same name in `meta`; only `asc` was seen there.
                 *     @remarks Evidence: inferred.
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description The attribute to sort by. Concluded from the member of the same name in `meta`; attributes other than `createdAt` are not known to work.
                 *     @remarks Evidence: inferred.
                 */
                sortBy?: components["parameters"]["SortBy"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserCollection"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreateDocument"];
            };
        };
        responses: {
            /** @description The user, as created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example b3d94f17-6c2a-4e85-a1f0-08e6d7b25c93
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example b3d94f17-6c2a-4e85-a1f0-08e6d7b25c93
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserReplaceDocument"];
            };
        };
        responses: {
            /** @description The whole user, after the replacement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    patchUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example b3d94f17-6c2a-4e85-a1f0-08e6d7b25c93
                 */
                id: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatchDocument"];
            };
        };
        responses: {
            /** @description The whole user, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDocument"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    listScimUsers: {
        parameters: {
            query?: {
                /**
                 * @description A filter in the language of the RFC, such as `userName eq "amara.diallo@solenne.example"`. Which attributes and operators the server understands is not known; a filter that it does not understand answers 400.
                 *     @remarks Evidence: inferred.
                 */
                filter?: components["parameters"]["ScimFilter"];
                /**
                 * @description The number of the first user wanted, counted from 1.
                 *     @remarks Evidence: inferred.
                 */
                startIndex?: components["parameters"]["ScimStartIndex"];
                /**
                 * @description How many users a page holds at most. With 0 the answer tells only the total. The server may give fewer; its default and its limit are not known.
                 *     @remarks Evidence: inferred.
                 */
                count?: components["parameters"]["ScimCount"];
                /**
                 * @description The attribute to sort by, such as `userName` or `meta.created`. Sorting is optional for a SCIM server.
                 *     @remarks Evidence: inferred.
                 */
                sortBy?: components["parameters"]["ScimSortBy"];
                /**
                 * @description The direction to sort in. It matters only together with `sortBy`.
                 *     @remarks Evidence: inferred.
                 */
                sortOrder?: components["parameters"]["ScimSortOrder"];
                /**
                 * @description Return only these attributes, names separated by commas: `userName,emails`. `id` and `schemas` are always returned.
                 *     @remarks Evidence: inferred.
                 */
                attributes?: components["parameters"]["ScimAttributes"];
                /**
                 * @description Return everything but these attributes, names separated by commas. Use this or `attributes`, not both.
                 *     @remarks Evidence: inferred.
                 */
                excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimListResponse"];
                };
            };
            400: components["responses"]["ScimInvalidFilter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    createScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["ScimUserWrite"];
            };
        };
        responses: {
            /** @description The user, as created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["ScimInvalidValue"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["ScimConflict"];
        };
    };
    searchScimUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["ScimSearchRequest"];
            };
        };
        responses: {
            /** @description One page of the users that match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimListResponse"];
                };
            };
            400: components["responses"]["ScimInvalidFilter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getScimUser: {
        parameters: {
            query?: {
                /**
                 * @description Return only these attributes, names separated by commas: `userName,emails`. `id` and `schemas` are always returned.
                 *     @remarks Evidence: inferred.
                 */
                attributes?: components["parameters"]["ScimAttributes"];
                /**
                 * @description Return everything but these attributes, names separated by commas. Use this or `attributes`, not both.
                 *     @remarks Evidence: inferred.
                 */
                excludedAttributes?: components["parameters"]["ScimExcludedAttributes"];
            };
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example e58c20a6-73fb-4d19-b64e-2a917fc0d835
                 */
                id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScimNotFound"];
        };
    };
    replaceScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example e58c20a6-73fb-4d19-b64e-2a917fc0d835
                 */
                id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["ScimUserWrite"];
            };
        };
        responses: {
            /** @description The user, after the replacement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUser"];
                };
            };
            400: components["responses"]["ScimInvalidValue"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScimNotFound"];
            409: components["responses"]["ScimConflict"];
        };
    };
    deleteScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example e58c20a6-73fb-4d19-b64e-2a917fc0d835
                 */
                id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScimNotFound"];
        };
    };
    patchScimUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of the user, the same in REST and in SCIM. All known ones are UUIDs, yet any string is accepted and looked up.
                 *     @remarks Evidence: observed.
                 * @example e58c20a6-73fb-4d19-b64e-2a917fc0d835
                 */
                id: components["parameters"]["ScimUserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": components["schemas"]["ScimPatchOp"];
            };
        };
        responses: {
            /** @description The whole user, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": components["schemas"]["ScimUser"];
                };
            };
            /** @description The change is made, and the server does not repeat the user. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ScimInvalidValue"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ScimNotFound"];
        };
    };
    receiveEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TripProjectBookingSucceededEvent"] | components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description You have taken the event. A body is not needed. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The event counts as not handled and is sent again. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}

/** Verb → path template → what the route takes and gives. */
export interface Routes {
    GET: {
        /**
         * Get the user who owns the credential
         * @remarks Evidence: observed.
         * @see https://developers.fairjungle.com/docs/api/quickstart
         */
        "/api/whoami": {
            init: {};
            data: operations["getCurrentUser"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getCurrentUser"]["responses"][200]["content"]["application/json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<core.OtherStatus<401 | 403>, unknown>;
        };
        /**
         * List users, one page at a time
         * @remarks Evidence: observed.
         * @see https://developers.fairjungle.com/docs/api/format
         * @see https://developers.fairjungle.com/docs/api/errors
         * @see https://developers.fairjungle.com/api
         */
        "/api/users": {
            init: { params?: { query?: operations["listUsers"]["parameters"]["query"] } };
            data: operations["listUsers"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["listUsers"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["listUsers"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<core.OtherStatus<400 | 401 | 403>, unknown>;
        };
        /**
         * Get a user
         * @remarks Evidence: observed.
         * @see https://developers.fairjungle.com/docs/api/format
         * @see https://developers.fairjungle.com/docs/api/errors
         * @see https://developers.fairjungle.com/api
         */
        "/api/users/{id}": {
            init: { params: { path: operations["getUser"]["parameters"]["path"] } };
            data: operations["getUser"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getUser"]["responses"][200]["content"]["application/json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<404, operations["getUser"]["responses"][404]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<401 | 403 | 404>, unknown>;
        };
        /**
         * List users the SCIM way
         * @remarks Evidence: inferred.
         * @see https://developers.fairjungle.com/docs/scim/schemas
         * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.4.2
         */
        "/scim/v2/Users": {
            init: { params?: { query?: operations["listScimUsers"]["parameters"]["query"] } };
            data: operations["listScimUsers"]["responses"][200]["content"]["application/scim+json"];
            result:
                | core.Success<200, operations["listScimUsers"]["responses"][200]["content"]["application/scim+json"]>
                | core.Failure<400, operations["listScimUsers"]["responses"][400]["content"]["application/scim+json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<core.OtherStatus<400 | 401 | 403>, unknown>;
        };
        /**
         * Get a user the SCIM way
         * @remarks Evidence: inferred.
         * @see https://developers.fairjungle.com/docs/scim/schemas
         * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.4.1
         */
        "/scim/v2/Users/{id}": {
            init: { params: { path: operations["getScimUser"]["parameters"]["path"]; query?: operations["getScimUser"]["parameters"]["query"] } };
            data: operations["getScimUser"]["responses"][200]["content"]["application/scim+json"];
            result:
                | core.Success<200, operations["getScimUser"]["responses"][200]["content"]["application/scim+json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<404, operations["getScimUser"]["responses"][404]["content"]["application/scim+json"]>
                | core.Failure<core.OtherStatus<401 | 403 | 404>, unknown>;
        };
    };
    PUT: {
        /**
         * Replace all attributes of a user
         * @remarks Evidence: observed.
         * @see https://developers.fairjungle.com/docs/api/format
         */
        "/api/users/{id}": {
            init: { params: { path: operations["replaceUser"]["parameters"]["path"] }; body: operations["replaceUser"]["requestBody"]["content"]["application/json"] };
            data: operations["replaceUser"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["replaceUser"]["responses"][200]["content"]["application/json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<404, operations["replaceUser"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["replaceUser"]["responses"][422]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<401 | 403 | 404 | 422>, unknown>;
        };
        /**
         * Replace a user the SCIM way
         * @remarks Evidence: inferred.
         * @see https://developers.fairjungle.com/docs/scim/schemas
         * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.5.1
         */
        "/scim/v2/Users/{id}": {
            init: { params: { path: operations["replaceScimUser"]["parameters"]["path"] }; body: operations["replaceScimUser"]["requestBody"]["content"]["application/scim+json"] };
            data: operations["replaceScimUser"]["responses"][200]["content"]["application/scim+json"];
            result:
                | core.Success<200, operations["replaceScimUser"]["responses"][200]["content"]["application/scim+json"]>
                | core.Failure<400, operations["replaceScimUser"]["responses"][400]["content"]["application/scim+json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<404, operations["replaceScimUser"]["responses"][404]["content"]["application/scim+json"]>
                | core.Failure<409, operations["replaceScimUser"]["responses"][409]["content"]["application/scim+json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 403 | 404 | 409>, unknown>;
        };
    };
    POST: {
        /**
         * Create a user
         * @remarks Evidence: observed.
         * @see https://developers.fairjungle.com/docs/api/format
         * @see https://developers.fairjungle.com/docs/api/errors
         */
        "/api/users": {
            init: { body: operations["createUser"]["requestBody"]["content"]["application/json"] };
            data: operations["createUser"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<201, operations["createUser"]["responses"][201]["content"]["application/json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<422, operations["createUser"]["responses"][422]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<401 | 403 | 422>, unknown>;
        };
        /**
         * Create a user the SCIM way
         * @remarks Evidence: documented.
         * @see https://developers.fairjungle.com/docs/scim
         * @see https://developers.fairjungle.com/docs/scim/schemas
         * @see https://developers.fairjungle.com/docs/scim/schemas/core-schema
         * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.3
         */
        "/scim/v2/Users": {
            init: { body: operations["createScimUser"]["requestBody"]["content"]["application/scim+json"] };
            data: operations["createScimUser"]["responses"][201]["content"]["application/scim+json"];
            result:
                | core.Success<201, operations["createScimUser"]["responses"][201]["content"]["application/scim+json"]>
                | core.Failure<400, operations["createScimUser"]["responses"][400]["content"]["application/scim+json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<409, operations["createScimUser"]["responses"][409]["content"]["application/scim+json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 403 | 409>, unknown>;
        };
        /**
         * Search users with the query in the body
         * @remarks Evidence: inferred.
         * @see https://developers.fairjungle.com/docs/scim/schemas
         * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.4.3
         */
        "/scim/v2/Users/.search": {
            init: { body: operations["searchScimUsers"]["requestBody"]["content"]["application/scim+json"] };
            data: operations["searchScimUsers"]["responses"][200]["content"]["application/scim+json"];
            result:
                | core.Success<200, operations["searchScimUsers"]["responses"][200]["content"]["application/scim+json"]>
                | core.Failure<400, operations["searchScimUsers"]["responses"][400]["content"]["application/scim+json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<core.OtherStatus<400 | 401 | 403>, unknown>;
        };
    };
    DELETE: {
        /**
         * Delete a user the SCIM way
         * @remarks Evidence: documented.
         * @see https://developers.fairjungle.com/docs/scim
         * @see https://developers.fairjungle.com/docs/scim/schemas
         * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.6
         */
        "/scim/v2/Users/{id}": {
            init: { params: { path: operations["deleteScimUser"]["parameters"]["path"] } };
            data: undefined;
            result:
                | core.Success<204, undefined>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<404, operations["deleteScimUser"]["responses"][404]["content"]["application/scim+json"]>
                | core.Failure<core.OtherStatus<401 | 403 | 404>, unknown>;
        };
    };
    PATCH: {
        /**
         * Change some attributes of a user
         * @remarks Evidence: observed.
         * @see https://developers.fairjungle.com/docs/api/format
         */
        "/api/users/{id}": {
            init: { params: { path: operations["patchUser"]["parameters"]["path"] }; body: operations["patchUser"]["requestBody"]["content"]["application/json"] };
            data: operations["patchUser"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["patchUser"]["responses"][200]["content"]["application/json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<404, operations["patchUser"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["patchUser"]["responses"][422]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<401 | 403 | 404 | 422>, unknown>;
        };
        /**
         * Change a user by patch operations
         * @remarks Evidence: documented.
         * @see https://developers.fairjungle.com/docs/scim
         * @see https://developers.fairjungle.com/docs/scim/schemas
         * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.5.2
         */
        "/scim/v2/Users/{id}": {
            init: { params: { path: operations["patchScimUser"]["parameters"]["path"] }; body: operations["patchScimUser"]["requestBody"]["content"]["application/scim+json"] };
            data: operations["patchScimUser"]["responses"][200]["content"]["application/scim+json"] | undefined;
            result:
                | core.Success<200, operations["patchScimUser"]["responses"][200]["content"]["application/scim+json"]>
                | core.Success<204, undefined>
                | core.Failure<400, operations["patchScimUser"]["responses"][400]["content"]["application/scim+json"]>
                | core.Failure<401, undefined>
                | core.Failure<403, undefined>
                | core.Failure<404, operations["patchScimUser"]["responses"][404]["content"]["application/scim+json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 403 | 404>, unknown>;
        };
    };
}

/** Verb → the paths that can be called with nothing else. */
export interface Alone {
    GET: "/api/whoami" | "/api/users" | "/scim/v2/Users";
    PUT: never;
    POST: never;
    DELETE: never;
    PATCH: never;
}

/** The typed calls of a client. */
export interface Calls {
    GET: core.Call<Routes["GET"], Alone["GET"]>;
    PUT: core.Call<Routes["PUT"], Alone["PUT"]>;
    POST: core.Call<Routes["POST"], Alone["POST"]>;
    DELETE: core.Call<Routes["DELETE"], Alone["DELETE"]>;
    PATCH: core.Call<Routes["PATCH"], Alone["PATCH"]>;
}

/** All of the above as one type, for `createClient<Api>()`. */
export interface Api {
    paths: paths;
    routes: Routes;
    calls: Calls;
}
