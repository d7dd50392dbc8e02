/** Generated from specs/jrni by `npm run generate`. Do not edit. */
import type { Call, Failure, HalLink, OtherStatus, Success } from "@api-clients/core";

export interface paths {
    "/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with an e-mail address and a password
         * @description Opens a session for an administrator or a member, whoever has the address. `id` names the company where an address is known to a parent and its branches.
         *     @remarks Evidence: documented.
         *     @see https://dev.jrni.com/reference/basic-authentication-1
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        post: operations["logIn"];
        /**
         * Log out
         * @description Makes the `Auth-Token` of the request useless. JRNI's library for members calls `DELETE /logout` instead.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/authentication.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to one company
         * @description Called by a public login page against this version of the API.
         *     @remarks Evidence: observed.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        post: operations["logInToCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch to another administrator
         * @description JRNI's own library sends what a login takes, and reads the link `administrator` of the answer. What else can be sent is not known.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["switchAdministrator"];
        /**
         * Log in as an administrator
         * @description When the address belongs to administrators of several companies, no session is opened: the answer is a 400 that lists them. Log in again with the company of one of them, by `POST /login/admin/{company_id}`.
         *     @remarks Evidence: documented.
         *     @see https://api-docs.jrni.com/v5/authentication
         *     @see https://github.com/jrni-platform/jrni-cli
         */
        post: operations["logInAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/admin/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in as an administrator of one company
         * @description The second step where an address belongs to administrators of several companies.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/jrni-platform/jrni-cli
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/authentication.md
         */
        post: operations["logInCompanyAdministrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/member": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in as a member
         * @description Opens a session for a customer with an account. Its link `member` leads to the member.
         *     @remarks Evidence: documented.
         *     @see https://api-docs.jrni.com/v5/authentication
         */
        post: operations["logInMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/member/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in as a member of one company
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["logInCompanyMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/sso/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in a member by single sign-on
         * @description Opens a session for a customer of your own system. A person who is not known yet becomes a client.
         *
         *     The token is made by your own system, with the secure key from JRNI Studio. Write the person as JSON:
         *     `first_name`, `last_name`, `email`, `mobile` and whatever else is known, with `expires`, the time until which
         *     the token is good (an hour in the samples). Encrypt it by AES-128-CBC with PKCS padding: the key is the first 16
         *     bytes of the SHA-1 of secure key and company id (or affiliate id), the initialisation vector is the 16 bytes of
         *     `OpenSSL for Ruby`. Encode the result as base64, escaped for a URL. In the recipes for Java and C# the first 16
         *     bytes of the text are first combined with the initialisation vector by XOR.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://api-docs.jrni.com/v3/authentication/single-sign-on
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/sso.md
         */
        post: operations["logInMemberBySso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/admin_sso/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in an administrator by single sign-on
         * @description Opens a session for an administrator who is known to your own system. The token is made as for `POST /login/sso/{company_id}`.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://api-docs.jrni.com/v3/authentication/single-sign-on
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/sso.md
         */
        post: operations["logInAdministratorBySso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/{company_id}/email_password_reset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to someone who forgot the password
         * @description The answer is the same whether or not the address is known.
         *     @remarks Evidence: observed.
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/login/{company_id}/update_password/{member_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the member. */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password of a member
         * @description The member is found in `_embedded.members` of the answer.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/members.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a bearer token to an application
         * @description The client credentials grant of OAuth 2, for administrators with the role `admin` or `owner`. The token is good for 2 hours; ask for another when it is over. The path is outside `/api/v5`. The request is documented, the answer is not: it is taken to be that of RFC 6749.
         *     @remarks Evidence: documented.
         *     @see https://dev.jrni.com/reference/oauth-20
         *     @see https://api-docs.jrni.com/v3/authentication/oauth-2
         */
        post: operations["issueOAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get a company
         * @description The branches of a parent company come inline, unless `embed` is `no_child_companies`.
         *     @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find a company by its reference
         * @description The reference of version 5 has this operation by its title; JRNI's own library calls this path.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["findCompanyByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/{company_id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Search the branches of a company by text or place
         * @description The brackets are part of the names of the parameters. `address` and `address[lat]` with `address[long]` are two ways to name a place.
         *     @remarks Evidence: documented.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://api-docs.jrni.com/v5/tutorials/booking/basket_api.html
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["searchCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/{company_id}/children": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the branches of a company
         * @description Each comes with its `address` inline. Whether the list has pages is not known.
         *     @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        get: operations["listChildCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the settings of a company
         * @description The same settings come inline with the company.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        get: operations["getCompanySettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/booking_text": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the texts of a company about booking
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["listBookingTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/booking_text/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a text of a company about booking
         * @description Known from links.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getBookingText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/company_questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List what a company asks about itself and its services
         * @description The list can be narrowed by kind (1 service, 2 resource, 3 person, 4 company); the name of the parameter is not known.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["listCompanyQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/company": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get a company with its links for administrators
         * @description The branches of a parent company come inline.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAdminCompany"];
        /**
         * Change a company
         * @description The answer has the `address` inline, and `disabled`. What becomes of members that are left out is not stated.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        put: operations["updateCompany"];
        post?: never;
        /**
         * Put a company out of use
         * @description Nothing is erased: `live` becomes `false`, `disabled` becomes `true`, and bookings stay. What the answer holds is not known for sure; it may be the company, or nothing.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        delete: operations["deleteCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/company/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find a company by its reference, for administrators
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        get: operations["findAdminCompanyByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/company/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Search the branches of a company, for administrators
         * @description What `strategy` takes is not known.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["searchAdminCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/company/children": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the branches of a company, for administrators
         * @description The brackets are part of the names of the parameters.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listAdminChildCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the services of a company
         * @description @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         *     @see https://github.com/Harivici/JRNI-POC
         *     @see https://github.com/Daftscientist/Jrni-Demo
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a service
         * @description @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/Harivici/JRNI-POC
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/services/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find a service by its reference
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["findServiceByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/services/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List who and what a service can be booked with
         * @description A client of version 5 reaches it by the link `items`. Which parameters it takes is not known.
         *     @remarks Evidence: observed.
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        get: operations["listServiceItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/services": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the services of a company, for administrators
         * @description Services that are disabled or deleted are among them.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listAdminServices"];
        put?: never;
        /**
         * Create a service
         * @description More can be written than is known here; `GET /admin/{company_id}/services/new` describes all of it.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["createService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a service, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAdminService"];
        /**
         * Change a service
         * @description More can be written than is known here; `GET /admin/{company_id}/services/{id}/edit` describes all of it. What becomes of members that are left out is not stated.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["updateService"];
        post?: never;
        /**
         * Delete a service
         * @description The answer is the service or empty; which, is not certain.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        delete: operations["deleteService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/services/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find a service by its reference, for administrators
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         */
        get: operations["findAdminServiceByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/services/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new service
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getServiceCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/services/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form to change a service
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getServiceEditForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the people of a company
         * @description @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a person
         * @description @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/Harivici/JRNI-POC
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/people/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find a person by their reference
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["findPersonByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the people of a company, for administrators
         * @description A data tool that reads version 5 names people as one of its sources; the path and its parameters are those of version 1.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         */
        get: operations["listAdminPeople"];
        put?: never;
        /**
         * Create a person
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/shift-pattern.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a person, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAdminPerson"];
        /**
         * Change a person
         * @description The tutorial of version 5 gives a person a schedule by this. What becomes of members that are left out is not stated.
         *     @remarks Evidence: documented.
         *     @see https://api-docs.jrni.com/v5/tutorials/availability/shifts.html
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         */
        put: operations["updatePerson"];
        post?: never;
        /**
         * Delete a person
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/people/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find a person by their reference, for administrators
         * @description The answer has `reference`.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         */
        get: operations["findAdminPersonByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/people/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Block a time of a person
         * @description The answer is a slot with the status 3 (blocked).
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["blockPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/people/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Say whether a person is at work
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/queuing.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["setPersonAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/people/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new person
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getPersonCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/people/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form to change a person
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getPersonEditForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/media/person_images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List the images of a person
         * @description `id` is that of the person.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         */
        get: operations["listPersonImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the resources of a company
         * @description @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        get: operations["listResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a resource
         * @description @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/Daftscientist/Jrni-Demo
         */
        get: operations["getResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/resources/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find a resource by its reference
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["findResourceByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the resources of a company, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listAdminResources"];
        put?: never;
        /**
         * Create a resource
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["createResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a resource, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAdminResource"];
        /**
         * Change a resource
         * @description What becomes of members that are left out is not stated.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["updateResource"];
        post?: never;
        /**
         * Delete a resource
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/resources/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Block a time of a resource
         * @description The answer is a slot with the status 3 (blocked).
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["blockResource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/resources/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new resource
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getResourceCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/resources/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form to change a resource
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getResourceEditForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/media/service_images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List the images of a service
         * @description `id` is that of the service. The reference of version 5 has titles for images, without paths; the path follows from the link `images`.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["listServiceImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/media/service_images/{id}/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
                /** @description The id of the image. */
                image_id: components["parameters"]["image_id"];
            };
            cookie?: never;
        };
        /**
         * Get an image of a service
         * @description `id` is that of the service. The reference of version 5 has titles for images, without paths; the path follows from the link `images`.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getServiceImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/media/resource_images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List the images of a resource
         * @description `id` is that of the resource. The reference of version 5 has titles for images, without paths; the path follows from the link `images`.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["listResourceImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/media/resource_images/{id}/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
                /** @description The id of the image. */
                image_id: components["parameters"]["image_id"];
            };
            cookie?: never;
        };
        /**
         * Get an image of a resource
         * @description `id` is that of the resource. The reference of version 5 has titles for images, without paths; the path follows from the link `images`.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getResourceImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/media/event_group_images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List the images of an event group
         * @description `id` is that of the event group. The reference of version 5 has titles for images, without paths; the path follows from the link `images`.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["listEventGroupImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/media/event_group_images/{id}/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
                /** @description The id of the image. */
                image_id: components["parameters"]["image_id"];
            };
            cookie?: never;
        };
        /**
         * Get an image of an event group
         * @description `id` is that of the event group. The reference of version 5 has titles for images, without paths; the path follows from the link `images`.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getEventGroupImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List what can be booked together with something
         * @description Which people and resources give a service, or which services a person gives: the filters say what is set already, the answer is what is left to choose.
         *     @remarks Evidence: observed.
         *     @see https://github.com/Harivici/JRNI-POC
         *     @see https://github.com/Daftscientist/Jrni-Demo
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/bookable-items.md
         */
        get: operations["listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List what can be booked together, for administrators
         * @description Takes the filters of the public operation and answers the same shape. Which items administrators see beyond the public ones is not known.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["listAdminItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/times": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the times at which a service can start
         * @description Durations and prices stand under each start. What is free depends on the schedules of service, people and resources, their bookings and blocks, opening hours, minimum and maximum advance, travel time and the time step of the service. A tutorial of version 3 asks with a duration in place of an end. With the token of an administrator the rules for administrators apply: the minimum advance is ignored, and times that the public cannot book are answered.
         *     @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         *     @see https://github.com/Harivici/JRNI-POC
         *     @see https://github.com/Daftscientist/Jrni-Demo
         *     @see https://dev.jrni.com/reference/getadmincompanyidtimes-1
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the days on which a service has free times
         * @description @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        get: operations["listDates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/times": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the times a service can start, for administrators
         * @description By the rules for administrators. Equal times of several people and resources are one, unless `merge_times` is `false` or a person or resource is named.
         *     @remarks Evidence: documented.
         *     @see https://dev.jrni.com/reference/getadmincompanyidtimes-1
         */
        get: operations["listAdminTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/day": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get what takes place on a day
         * @description An older operation. What it answers is described as the bookable events of the day, but no answer was seen.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/availability.md
         */
        get: operations["getDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/day_data": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get how much space there is on each day
         * @description An older operation. The days to answer are named by one of `date` (with `edate` for a range), `month`, `cal_month`, `year` and `week`.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/availability.md
         */
        get: operations["getDayData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/time_data": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the times of days, the older way
         * @description Superseded by `GET /{company_id}/times`. Times are counted in minutes from midnight.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/availability.md
         */
        get: operations["getTimeData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the events of a company
         * @description The reference of version 5 has this operation by its title; the path and what is known of it are those of version 1. Without dates, about one month is answered.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/listing-events.md
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get an event
         * @description The reference of version 5 has this operation by its title; the path and what is known of it are those of version 1.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/listing-events.md
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/event_groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the event groups of a company
         * @description The reference of version 5 has this operation by its title; the path and what is known of it are those of version 1.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/dev.bookingbug.com
         */
        get: operations["listEventGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/event_groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get an event group
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getEventGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/event_groups/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find an event group by its reference
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["findEventGroupByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/event_chains": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the event chains of a company
         * @description The reference of version 5 has this operation by its title; the path and what is known of it are those of version 1.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        get: operations["listEventChains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/event_chains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get an event chain
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions. The answer holds the questions and the chains below this one.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getEventChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_chains": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the event chains of a company, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listAdminEventChains"];
        put?: never;
        /**
         * Create an event chain
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["createEventChain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_chains/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get an event chain, for administrators
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        get: operations["getAdminEventChain"];
        /**
         * Change an event chain
         * @description Name, event group and address must always be sent. What becomes of other members that are left out is not stated.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        put: operations["updateEventChain"];
        post?: never;
        /**
         * Delete an event chain
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        delete: operations["deleteEventChain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_chains/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find an event chain by its reference, for administrators
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        get: operations["findEventChainByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_chains/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List the events of an event chain, for administrators
         * @description Which filters it takes is not known.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["listEventsOfChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_chains/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new event chain
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getEventChainCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_chains/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form to change an event chain
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getEventChainEditForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_chains/{id}/new_booking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a booking of an event chain
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getEventChainBookingForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the event groups of a company, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listAdminEventGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get an event group, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAdminEventGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_groups/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new event group
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getEventGroupCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/event_groups/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form to change an event group
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getEventGroupEditForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the events of a company, for administrators
         * @description Takes the filters of the public operation and answers the same shape.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["listAdminEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get an event, for administrators
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getAdminEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/events/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new event
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getEventCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/events/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form to change an event
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getEventEditForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the questions of a group
         * @description The group of a service is its `detail_group_id`. The answer is one group with its questions, not a page of a list.
         *     @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        get: operations["getQuestionGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a question
         * @description The reference of version 5 has this operation by its title; the path and what is known of it are those of version 1.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/{detail_group_id}/survey_questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The group of questions. */
                detail_group_id: number;
            };
            cookie?: never;
        };
        /**
         * Get the questions that are asked after a booking
         * @description The reference of version 5 has this operation by its title; the path and what is known of it are those of version 1. That the answer is a group of questions follows from the title; none was seen.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getSurveyQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the questions of a group, for administrators
         * @description Whether the group must be named is not known.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getAdminQuestionGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/client_details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get what a company asks its customers
         * @description @remarks Evidence: observed.
         *     @see https://github.com/Daftscientist/Jrni-Demo
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        get: operations["getClientDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/categories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the categories of a company
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a category
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getCategory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/named_categories": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the categories of a company that have a name
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions. How these categories differ from the others is not stated.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["listNamedCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the addresses of a company
         * @description The reference of version 5 has this operation by its title; the path and what is known of it are those of version 1.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        get: operations["listAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get an address
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/{company_id}/addresses/{postcode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The postcode to look up. */
                postcode: string;
            };
            cookie?: never;
        };
        /**
         * Find addresses by their postcode
         * @description Known from the links of a company. What it answers was not seen.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["findAddressesByPostcode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/company/{company_id}/addresses/address/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id that the search answered. */
                id: string | number;
            };
            cookie?: never;
        };
        /**
         * Get one of the addresses found by a postcode
         * @description Known from the links of a company. What it answers was not seen, nor of which type the ids are.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getAddressFound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the addresses of a company, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listAdminAddresses"];
        put?: never;
        /**
         * Create an address
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["createAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get an address, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAdminAddress"];
        /**
         * Change an address
         * @description What becomes of members that are left out is not stated.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["updateAddress"];
        post?: never;
        /**
         * Delete an address
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        delete: operations["deleteAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/addresses/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new address
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAddressCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the packages of a company
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["listPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a package
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/bulk_purchases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the bulk purchases of a company
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["listBulkPurchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/bulk_purchases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a bulk purchase
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getBulkPurchase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the products of a company
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a product
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the deals of a company
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/deals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a deal
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/clinics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the clinics of a company
         * @description Known from the link `clinics` of a company, a template that takes these parameters.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listClinics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/clinics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a clinic
         * @description Known from the link `clinics` of a company, a template that takes an id.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getClinic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the slots of a company
         * @description Which filters it takes is not known.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/slots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a slot
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getSlot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/client": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a client
         * @description Makes a customer record and opens a session for it, so that bookings can be made in the name of the new client. The path is singular; lists call the same records `clients`.
         *     @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://github.com/Harivici/JRNI-POC
         *     @see https://github.com/Daftscientist/Jrni-Demo
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/client/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a client
         * @description The reference of version 5 has this operation by its title; the path follows from its siblings and older versions. The session must be that of the client.
         *     @remarks Evidence: inferred.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        get: operations["getClient"];
        /**
         * Change a client
         * @description Only what is sent is known to change. The session must be that of the client.
         *     @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        put: operations["updateClient"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/client/find_by_email/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The e-mail address to look for. */
                email: string;
            };
            cookie?: never;
        };
        /**
         * Find a client by e-mail address
         * @description Known from the link `client_by_email` of a company. Whether the public may call it is not certain; administrators may.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["findClientByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/client": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the clients of a company
         * @description A data tool that reads version 5 names clients as one of its sources, and a document of version 3 calls this path with a bearer token; the parameters are those of version 1.
         *     @remarks Evidence: inferred, seen in v3.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         *     @see https://api-docs.jrni.com/v3/authentication/oauth-2
         */
        get: operations["listAdminClients"];
        /**
         * Switch a client on or off
         * @description Names the client in the body, by id or by e-mail address. The answer was not seen.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        put: operations["switchAdminClient"];
        /**
         * Create a client, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["createAdminClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/client/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a client, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAdminClient"];
        /**
         * Change a client, for administrators
         * @description What becomes of members that are left out is not stated.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["updateAdminClient"];
        post?: never;
        /**
         * Delete a client
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        delete: operations["deleteAdminClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/client/find_by_email/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The e-mail address to look for. */
                email: string;
            };
            cookie?: never;
        };
        /**
         * Find a client by e-mail address, for administrators
         * @description The answer has the shape that the public sees.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         */
        get: operations["findAdminClientByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/client/find_by_ref/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        /**
         * Find a client by its reference, for administrators
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["findAdminClientByReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/client/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new client
         * @description Known from a link of the company.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getClientCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/client/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form to change a client
         * @description Known from the link `edit` of a client.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getClientEditForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a member
         * @description @remarks Evidence: observed.
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/members.md
         *     @see https://dev.jrni.com/reference/member
         */
        get: operations["getMember"];
        /**
         * Change a member
         * @description Answers the same shape as a change of the client. Only what is sent is known to change.
         *     @remarks Evidence: observed.
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        put: operations["updateMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/members/{id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List the bookings of a member
         * @description `status` of these bookings is a text, not the integer of other answers.
         *     @remarks Evidence: observed.
         *     @see https://dev.jrni.com/reference/member
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/members.md
         */
        get: operations["listMemberBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/members/{member_id}/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the member. */
                member_id: components["parameters"]["member_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a booking as the member who made it
         * @description Takes members of the booking. Which of them may be written is not known; to move a booking, use `reschedule`.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["updateMemberBooking"];
        post?: never;
        /**
         * Cancel a booking as the member who made it
         * @description @remarks Evidence: observed.
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        delete: operations["cancelMemberBooking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/members/{member_id}/bookings/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the member. */
                member_id: components["parameters"]["member_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move a booking as the member who made it
         * @description Refused once the minimum cancellation time is past, when the booking is cancelled, and when it was made outside JRNI.
         *     @remarks Evidence: observed.
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         *     @see https://dev.jrni.com/reference/member
         */
        put: operations["rescheduleMemberBooking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/members/{id}/purchase_totals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List what a member bought
         * @description Known from the link `purchase_totals` of a member, a template that takes these parameters.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listMemberPurchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/members/{id}/pre_paid_bookings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * List the bookings that a member paid in advance
         * @description Known from the link `pre_paid_bookings` of a member, a template that takes these parameters.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["listMemberPrePaidBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{company_id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Book one item without a basket
         * @description The shortest way to one booking. Nothing is held beforehand, so the time may be gone by then: a 409 says so. There are no idempotency keys; sent twice, it may book twice. For several items, use a basket.
         *     @remarks Evidence: documented.
         *     @see https://dev.jrni.com/reference/postcompanyidbookings
         *     @see https://dev.jrni.com/reference/booking
         */
        post: operations["createBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * List the bookings of a company
         * @description A data tool that reads version 5 names bookings as one of its sources; the path and its parameters are those of version 1.
         *     @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         */
        get: operations["listAdminBookings"];
        put?: never;
        /**
         * Make a booking, for administrators
         * @description There are no idempotency keys; sent twice, it may book twice.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["createAdminBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get a booking, for administrators
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        get: operations["getAdminBooking"];
        /**
         * Change, move or check in a booking, for administrators
         * @description Write `datetime` to move the booking, `current_multi_status` to check the customer in. The path is that of version 3; the body is known from a client of version 5.
         *     @remarks Evidence: observed.
         *     @see https://api-docs.jrni.com/v3/tutorials/booking/booking_api.html
         *     @see https://api-docs.jrni.com/v3/tutorials/check_in.html
         *     @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         */
        put: operations["updateAdminBooking"];
        post?: never;
        /**
         * Cancel a booking by deleting it, for administrators
         * @description Cancels as `POST …/cancel` does. Prefer that one: more is known of it, and it takes a reason.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        delete: operations["deleteAdminBooking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a booking, for administrators
         * @description The link `cancel` of a booking is a template that gives the same members as query parameters; send them in the body.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        post: operations["cancelAdminBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/bookings/{id}/multi_status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set the check-in state of a booking, for administrators
         * @description The name under which the state is sent is not known. Write `current_multi_status` of the booking instead.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["updateBookingMultiStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/bookings/{id}/private_notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Add a private note to a booking
         * @description Adds a note with each call, although the method is PUT.
         *     @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["addPrivateNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/bookings/{booking_id}/private_notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the booking. */
                booking_id: components["parameters"]["booking_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a private note on a booking
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        put: operations["updatePrivateNote"];
        post?: never;
        /**
         * Delete a private note on a booking
         * @description @remarks Evidence: inferred, seen in core.
         *     @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         *     @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        delete: operations["deletePrivateNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/bookings/new": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        /**
         * Get the form for a new booking
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getBookingCreateForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{company_id}/bookings/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /**
         * Get the form to change a booking
         * @description @remarks Evidence: inferred, seen in v1.
         *     @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        get: operations["getBookingEditForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Who logs in.
         *     @remarks Evidence: documented.
         */
        LoginInput: {
            /**
             * Format: email
             * @description The address to log in with.
             */
            email: string;
            /**
             * Format: password
             * @description The password.
             */
            password: string;
            /** @description The company to log in to, where an address is known to a parent and its branches. */
            id?: number;
        };
        /**
         * @description What an administrator is. `owner`, `admin` and `user` were seen in answers, the others are known by name.
         *     @remarks Evidence: observed.
         */
        AdministratorRole: "owner" | "parent-owner" | "admin" | "parent-admin" | "user" | "parent-user" | "callcenter" | "parent-callcenter" | "personal" | "translator" | "parent-translator" | (string & {}) | null;
        /**
         * @description A link to another resource. The server writes the address, and it is not to be trusted as it stands: it may name another version (`/api/v1`), have no host and no version (`/44120/questions/205`), or another scheme (`webcal:`).
         *     @remarks Evidence: observed.
         */
        HalLink: {
            /** @description The address, or an RFC 6570 template of it, such as `…/people{?page,per_page}`. */
            href: string;
            /** @description Whether `href` is a template. Unreliable: it is missing on templates and `true` on plain addresses. Look for braces instead. */
            templated?: boolean;
            /** @description The name of what the link leads to, on some relations. */
            title?: string;
            /** @description Says that a browser is to be sent there. */
            type?: "location" | (string & {});
        };
        /**
         * @description Where an administrator leads.
         *     @remarks Evidence: observed.
         */
        AdministratorLinks: {
            self?: HalLink<"/admin/{company_id}/administrators/{id}">;
            edit?: HalLink<"/admin/{company_id}/administrators/{id}/edit">;
            company?: HalLink<"/admin/{company_id}/company">;
            person?: HalLink<"/admin/{company_id}/people/{id}">;
            /** @description The address to log in to this company. */
            login?: components["schemas"]["HalLink"];
            /** @description The address to log in, whatever the company. */
            base_login?: components["schemas"]["HalLink"];
        };
        /**
         * @description Somebody who runs a company in JRNI Studio. There is **no id** here: it is the last step of the link `self`.
         *     @remarks Evidence: observed.
         */
        Administrator: {
            /** @description The name of the administrator. */
            name?: string | null;
            /** @description The address to log in with. */
            email?: string | null;
            role?: components["schemas"]["AdministratorRole"];
            /** @description The company. */
            company_id?: number | null;
            /** @description The name of the company. */
            company_name?: string | null;
            /** @description The member of staff that the administrator is. */
            person_id?: number | null;
            _links?: components["schemas"]["AdministratorLinks"];
        };
        /**
         * @description What a customer answered to one question.
         *     @remarks Evidence: observed.
         */
        ClientAnswer: {
            /** @description The question. */
            question_id?: number | null;
            /** @description The question as it was asked. */
            name?: string | null;
            /** @description What was answered, in the form that suits the kind of question. */
            answer?: unknown;
            /** @description The option that was chosen, for questions with a choice. */
            answer_id?: number | null;
        };
        /**
         * @description What every description of a customer has in common, whoever reads it. Any member may be missing or empty.
         *     @remarks Evidence: observed.
         */
        CustomerDetails: {
            /** @description The id of the customer, the same as client and as member. */
            id: number;
            first_name?: string | null;
            last_name?: string | null;
            /** @description The e-mail address. */
            email?: string | null;
            /** @description The mobile number, without the prefix. */
            mobile?: string | null;
            /** @description The country prefix of the mobile number, with or without a plus sign. */
            mobile_prefix?: string | null;
            /** @description The landline number, without the prefix. */
            phone?: string | null;
            /** @description The country prefix of the landline number, with or without a plus sign. */
            phone_prefix?: string | null;
            /** @description The first line of the address. The text `null` occurs as junk in all parts of addresses. */
            address1?: string | null;
            address2?: string | null;
            address3?: string | null;
            address4?: string | null;
            address5?: string | null;
            postcode?: string | null;
            /** @description The country, by its name. */
            country?: string | null;
            /** @description The reference that the company gave, such as the key in another system. */
            reference?: string | null;
            /** @description The customer's zone, by its IANA name. */
            time_zone?: string | null;
            /** @description The customer's language. */
            locale?: string | null;
            /**
             * Format: date
             * @description Since when the customer is known.
             */
            join_date?: string | null;
            /** @description The branch that the customer normally books. A number, or a number as text. */
            default_company_id?: number | string | null;
            /** @description What is in the wallet, in minor units (1500 is 15.00). */
            wallet_amount?: number;
            /** @description Whether the customer is deleted. */
            deleted?: boolean;
            /** @description What the customer answered to questions. */
            answers?: components["schemas"]["ClientAnswer"][];
        };
        /**
         * @description Which messages the customer wants by one way of sending.
         *     @remarks Evidence: observed.
         */
        ChannelPreference: {
            /** @description Whether messages about bookings are wanted. `null` when the customer never said. */
            bookings?: boolean | null;
        };
        /**
         * @description Which messages the customer wants, by the way they are sent.
         *     @remarks Evidence: observed.
         */
        NotificationPreferences: {
            email?: components["schemas"]["ChannelPreference"];
            sms?: components["schemas"]["ChannelPreference"];
        };
        /**
         * @description A customer, as customers and the public see one. Clients and members have this in common.
         *     @remarks Evidence: observed.
         */
        ClientProfile: components["schemas"]["CustomerDetails"] & {
            /** @description First and last name. */
            name?: string | null;
            /** @description `Member` has an account, `Contact` has none. Read this rather than `member_type`, whose codes the sources contradict each other about. */
            client_type?: "Contact" | "Member" | (string & {}) | null;
            /** @description The country of the mobile prefix, ISO 3166 with two letters. */
            mobile_prefix_country_code?: string | null;
            /** @description The country of the landline prefix, ISO 3166 with two letters. */
            phone_prefix_country_code?: string | null;
            /** @description Whether the customer consented to the use of the data. */
            consent?: boolean;
            /** @description How the customer is notified. Seen empty only. */
            notifications?: {
                [key: string]: unknown;
            };
            notification_preferences?: components["schemas"]["NotificationPreferences"];
        };
        /**
         * @description The answer to one question, under the id of the question.
         *     @remarks Evidence: observed.
         */
        QuestionAnswer: {
            /** @description What was answered, in the form that suits the kind of question. */
            answer?: unknown;
            /** @description The option that was chosen, for questions with a choice. */
            answer_id?: number | null;
            /** @description The question as it was asked. */
            name?: string | null;
        };
        /**
         * @description Answers by the id of the question. Empty when there are none.
         *     @remarks Evidence: observed.
         */
        QuestionAnswers: {
            [key: string]: components["schemas"]["QuestionAnswer"];
        };
        /**
         * @description The state of a booking, slot, event or basket item. An integer in most answers, a text in the bookings that members
         *     list; the texts are not known. The integers:
         *
         *     | code | meaning | | code | meaning |
         *     |---|---|---|---|---|
         *     | 0 | available | | 6 | cancelled |
         *     | 1 | enquired | | 7 | not live |
         *     | 2 | taken or reserved | | 8 | on the waiting list |
         *     | 3 | blocked | | 9 | held in a basket |
         *     | 4 | booked | | 10 | in a queue |
         *     | 5 | unavailable | | 11 | created externally |
         *     @remarks Evidence: observed.
         */
        BookingStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | (string & {}) | null;
        /**
         * @description Further members of a booking. Which of them are there varies a lot; the object may be empty.
         *     @remarks Evidence: observed.
         */
        BookingSettings: {
            /** @description An id of the booking that cannot be guessed. */
            obfuscated_id?: string | null;
            /** @description A token. Neither type nor use is known for certain. */
            token?: unknown;
            /** @description The person who was asked for, -1 for anybody. */
            person?: number;
            /** @description The resource that was asked for. The type is not known. */
            resource?: unknown;
            /** @description The earliest time that was asked for. The type is not known. */
            earliest_time?: unknown;
            /** @description Who changed the booking last. The type is not known. */
            who_updated?: unknown;
            /** @description Who cancelled it, or `null`. The type is not known. */
            who_cancelled?: unknown;
            /** @description Why it was cancelled. */
            cancel_reason?: string | null;
            /** @description Whether it was cancelled too late, as a number. */
            late_cancel?: number;
            /** @description The check-in state that it is in. The type is not known. */
            current_multi_stat?: unknown;
            /** @description The check-in states that it reached, by their names. */
            multi_stats?: {
                [key: string]: unknown;
            };
            /** @description Further customers. The type is not known. */
            child_clients?: unknown;
            /** @description Another mobile number. The type is not known. */
            alternate_mobile?: unknown;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What a booking has in common when customers read it, as members or by a purchase.
         *     @remarks Evidence: observed.
         */
        CustomerBooking: {
            /** @description The id of the booking. */
            id: number;
            /** @description The company that was booked. */
            company_id?: number | null;
            /** @description What was booked, as a text for people. */
            full_describe?: string | null;
            /** @description When it takes place, as a text for people. */
            describe?: string | null;
            /** @description The service that was booked. */
            service_id?: number | null;
            /** @description The name of the service. */
            service_name?: string | null;
            /** @description The name of the category of the service. */
            category_name?: string | null;
            /** @description The name of the person who was booked. */
            person_name?: string | null;
            /** @description The persons who were booked. */
            person_ids?: number[];
            /** @description The name of the resource that was booked. */
            resource_name?: string | null;
            /** @description The event that was booked. */
            event_id?: number | null;
            /**
             * Format: date-time
             * @description When it starts, with the offset of the company's zone.
             */
            datetime?: string | null;
            /**
             * Format: date-time
             * @description When it ends, with the offset of the company's zone.
             */
            end_datetime?: string | null;
            /** @description How long it takes, in minutes. */
            duration?: number;
            /** @description The zone of the booking, by its IANA name. */
            time_zone?: string | null;
            /**
             * Format: date-time
             * @description Until when it can be cancelled or moved, with the offset of the company's zone. One old client types it as a number; every payload has a time.
             */
            min_cancellation_time?: string | number | null;
            status?: components["schemas"]["BookingStatus"];
            /** @description Whether it is cancelled. */
            is_cancelled?: boolean;
            /** @description Whether it is on the waiting list. */
            on_waitlist?: boolean;
            /** @description Whether the customer came. `true` on bookings that lie ahead, too. */
            attended?: boolean;
            /** @description The mobile number of the customer. */
            mobile?: string | null;
            /** @description The price, in minor units (1500 is 15.00). */
            price?: number;
            /** @description What is paid of it, in minor units. */
            paid?: number;
            /** @description How many spaces it takes. */
            quantity?: number;
            /** @description The purchase that the booking belongs to. */
            purchase_id?: number | null;
            /** @description The long id of the purchase. Older ones hold escapes such as `%3D`, newer ones do not. Treat it as opaque: neither decode nor encode it. */
            purchase_ref?: string | null;
            settings?: components["schemas"]["BookingSettings"];
            questions?: components["schemas"]["QuestionAnswers"];
        };
        /**
         * @description Links by their relation; a relation holds one link or a list of them. Used where the relations of a resource are not known.
         *     @remarks Evidence: observed.
         */
        HalLinks: {
            [key: string]: components["schemas"]["HalLink"] | components["schemas"]["HalLink"][];
        };
        /**
         * @description What is to be paid for a booking.
         *     @remarks Evidence: observed.
         */
        PaymentItem: {
            /** @description The id of the item. */
            id: number;
            /** @description The price, in minor units (1500 is 15.00). */
            price?: number;
            /** @description What is paid of it, in minor units. */
            paid?: number;
            /** @description A short text for people. */
            describe?: string | null;
            /** @description A long text for people. */
            full_describe?: string | null;
            /** @description What kind of thing is paid for. The values are not known. */
            item_type?: string | null;
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description One answer to choose.
         *     @remarks Evidence: observed.
         */
        QuestionOption: {
            /** @description The id of the option, the `answer_id` of answers. */
            id: number;
            /** @description The text of the option. */
            name?: string | null;
            /** @description What choosing it costs, in minor units (1500 is 15.00). */
            price?: number;
            /** @description Whether it is chosen beforehand. */
            is_default?: boolean;
        };
        /**
         * @description Where a question leads. The address may lack host and version (`/44120/questions/205`).
         *     @remarks Evidence: observed.
         */
        QuestionLinks: {
            self?: HalLink<"/{company_id}/questions/{id}">;
        };
        /**
         * @description A question that is asked with a booking, or about a customer.
         *     @remarks Evidence: observed.
         */
        Question: {
            /** @description The id of the question. Answers refer to it. */
            id: number;
            /** @description The question itself. */
            name?: string | null;
            /** @description How the question is asked. The ones with `price` cost something, depending on the answer. `radio` is concluded from its counterpart with a price. */
            detail_type?: "text_field" | "text_area" | "select" | "select-price" | "radio" | "radio-price" | "check" | "check-price" | "date" | (string & {}) | null;
            /** @description Whether it must be answered. */
            required?: boolean;
            /** @description Whether it is marked as important. */
            important?: boolean;
            /** @description Whether only administrators see it. */
            admin_only?: boolean;
            /** @description Whether it is left out when customers book. */
            hide_on_customer_journey?: boolean;
            /** @description Whether members are asked it. */
            ask_member?: boolean;
            /** @description A code for what the question is about. The codes are not known. */
            applies_to?: number;
            /** @description Whether it asks about the outcome. */
            outcome?: boolean;
            /** @description The answers to choose from. Only for kinds with a choice. */
            options?: components["schemas"]["QuestionOption"][];
            /** @description The answer that is filled in beforehand. */
            default?: string | null;
            /** @description A text that explains the question. */
            help_text?: string | null;
            /** @description Where the question stands among the others. */
            position?: number;
            /** @description What an answer costs, in minor units (1500 is 15.00). */
            price?: number;
            /** @description Whether the price is charged for each booking. */
            price_per_booking?: boolean;
            /** @description Further settings, such as `conditional_answers`. Often empty. */
            settings?: {
                [key: string]: unknown;
            };
            _links?: components["schemas"]["QuestionLinks"];
        };
        /**
         * @description Where an answer leads.
         *     @remarks Evidence: observed.
         */
        AnswerLinks: {
            self?: components["schemas"]["HalLink"];
            /** @description The question; `title` of the link is its text. */
            question?: HalLink<"/{company_id}/questions/{id}">;
        };
        /**
         * @description What was answered to a question.
         *     @remarks Evidence: observed.
         */
        Answer: {
            /** @description The id of the answer. */
            id: number;
            /** @description The question. */
            question_id?: number | null;
            /** @description The company that asked. */
            company_id?: number | null;
            /** @description The question as it was asked. */
            question_text?: string | null;
            /** @description What was answered. */
            value?: string | null;
            /** @description The option that was chosen, for questions with a choice. */
            answer_id?: number | null;
            /** @description What the answer costs, in minor units (1500 is 15.00). */
            price?: number;
            /** @description Whether only administrators see it. */
            admin_only?: boolean;
            /** @description Whether the question is marked as important. */
            important?: boolean;
            /** @description Whether the question asks about the outcome. */
            outcome?: boolean;
            _embedded?: {
                question?: components["schemas"]["Question"];
            };
            _links?: components["schemas"]["AnswerLinks"];
        };
        /**
         * @description Where a booking leads when customers read it, whichever way. The targets are concluded from the names of the relations.
         *     @remarks Evidence: observed.
         */
        CustomerBookingRelations: {
            person?: HalLink<"/{company_id}/people/{id}">;
            resource?: HalLink<"/{company_id}/resources/{id}">;
            service?: HalLink<"/{company_id}/services/{id}">;
            event_chain?: HalLink<"/{company_id}/event_chains/{id}">;
            /** @description The older spelling of `event_chain`. */
            event_chains?: HalLink<"/{company_id}/event_chains/{id}">;
            /** @description The newer spelling of `event_groups`. */
            event_group?: HalLink<"/{company_id}/event_groups/{id}">;
            /** @description The event group, one although the name is in the plural. */
            event_groups?: HalLink<"/{company_id}/event_groups/{id}">;
            company?: HalLink<"/company/{company_id}">;
            client?: HalLink<"/{company_id}/client/{id}">;
            member?: HalLink<"/{company_id}/members/{id}">;
            address?: HalLink<"/{company_id}/addresses/{id}">;
            survey_questions?: HalLink<"/{company_id}/{detail_group_id}/survey_questions">;
            /** @description Checks the customer in. The method is not known. */
            check_in?: components["schemas"]["HalLink"];
            /** @description Files that belong to the booking. */
            attachments?: components["schemas"]["HalLink"];
        };
        /**
         * @description Where a booking leads when the member reads it.
         *     @remarks Evidence: observed.
         */
        MemberBookingLinks: components["schemas"]["CustomerBookingRelations"] & {
            /** @description The booking itself. No path is known that reads a single booking as its member. */
            self?: components["schemas"]["HalLink"];
        };
        /**
         * @description A booking, as the member who made it sees it.
         *     @remarks Evidence: observed.
         */
        MemberBooking: components["schemas"]["CustomerBooking"] & {
            _embedded?: {
                payment_item?: components["schemas"]["PaymentItem"];
                answers?: components["schemas"]["Answer"][];
            };
            _links?: components["schemas"]["MemberBookingLinks"];
        };
        /**
         * @description Where a member leads.
         *     @remarks Evidence: observed.
         */
        MemberLinks: {
            self?: HalLink<"/{company_id}/members/{id}">;
            bookings?: HalLink<"/{company_id}/members/{id}/bookings">;
            pre_paid_bookings?: HalLink<"/{company_id}/members/{id}/pre_paid_bookings">;
            purchase_totals?: HalLink<"/{company_id}/members/{id}/purchase_totals">;
            /** @description The form to change the member. What it answers is not known. */
            edit_member?: components["schemas"]["HalLink"];
            company?: HalLink<"/company/{company_id}">;
            /** @description The address to which a new password is posted. */
            update_password?: components["schemas"]["HalLink"];
            /** @description The address that sends the e-mail of welcome. */
            send_welcome_email?: components["schemas"]["HalLink"];
            /** @description The member's wallet. What it answers is not known. */
            wallet?: components["schemas"]["HalLink"];
        };
        /**
         * @description A customer with an account. Beside the members listed here there is one named `dt` and the id of a question for each question that was answered (`dt205`), a text.
         *     @remarks Evidence: observed.
         */
        Member: components["schemas"]["ClientProfile"] & {
            /** @description The address of the API, up to the version. */
            path?: string | null;
            /** @description The company that the member belongs to. */
            company_id?: number | null;
            /** @description The session, where one was just started. Send it as `Auth-Token` from then on. */
            auth_token?: string | null;
            /** @description Whether the member has a wallet. */
            has_wallet?: boolean;
            /** @description Whether the member has a wallet that can be used. */
            has_active_wallet?: boolean;
            /** @description The membership level. */
            member_level_id?: number | null;
            /** @description The company's own reference for the member. */
            comp_ref?: string | null;
            /** @description What the member answered, by the id of the question. */
            q?: components["schemas"]["QuestionAnswers"];
            _embedded?: {
                /** @description The bookings of the member, on some answers. */
                bookings?: components["schemas"]["MemberBooking"][];
            };
            _links?: components["schemas"]["MemberLinks"];
        };
        /**
         * @description Who logged in: administrators after an admin login, members after a member login.
         *     @remarks Evidence: observed.
         */
        LoginEmbedded: {
            /** @description One for each company that the address is an administrator of. */
            administrators?: components["schemas"]["Administrator"][];
            /** @description The members with the address. */
            members?: components["schemas"]["Member"][];
        };
        /**
         * @description Links of a session. Either the singular or the plural relation is there.
         *     @remarks Evidence: observed.
         */
        LoginLinks: {
            self?: components["schemas"]["HalLink"];
            administrator?: HalLink<"/admin/{company_id}/administrators/{id}">;
            administrators?: HalLink<"/admin/{company_id}/administrators/{id}">[];
            member?: HalLink<"/{company_id}/members/{id}">;
            members?: HalLink<"/{company_id}/members/{id}">[];
        };
        /**
         * @description A session, as every login answers it. Take the token from here and send it as `Auth-Token` from then on.
         *     @remarks Evidence: observed.
         */
        Login: {
            /** @description The address that was logged in with. */
            email?: string | null;
            /** @description The token of the session, about 22 characters, good for 24 hours after its last use. Absent when no session was opened. */
            auth_token?: string | null;
            /** @description The company that the session is for. */
            company_id?: number | null;
            /** @description The root of the API, such as `https://example.jrni.com/api/v5`. */
            path?: string | null;
            role?: components["schemas"]["AdministratorRole"];
            _embedded?: components["schemas"]["LoginEmbedded"];
            _links?: components["schemas"]["LoginLinks"];
        };
        /**
         * @description More about a problem; members other than `message` are not known.
         *     @remarks Evidence: observed.
         */
        ErrorCustomDetails: {
            /** @description What went wrong, for people. */
            message?: string;
        };
        /**
         * @description The shape of version 5. Only `detail` is documented (it explains which parameters are wrong); the others are known from clients that read them.
         *     @remarks Evidence: observed.
         */
        ProblemError: {
            /** @description The kind of problem. */
            type?: string;
            /** @description The kind of problem, for people. */
            title?: string;
            /**
             * @description What exactly went wrong, for people. After a failed validation it names the parameters.
             *     @remarks Evidence: documented.
             */
            detail?: string;
            /** @description The HTTP status again. */
            status?: number;
            custom_details?: components["schemas"]["ErrorCustomDetails"];
        };
        /**
         * @description What the error is about. These members are known from an answer that says there is no space left.
         *     @remarks Evidence: observed.
         */
        ErrorData: {
            /** @description The service without space. */
            service_id?: number;
            /** @description The name of that service. */
            name?: string;
        };
        /**
         * @description The shape that the legacy basket answers when there is no space left.
         *     @remarks Evidence: observed.
         */
        LegacyError: {
            /** @description The HTTP status again. */
            status?: number;
            /** @description The class of the error, for programs. */
            message?: "NoSpaceLeftError" | (string & {});
            /** @description What went wrong, for people. */
            error?: string;
            data?: components["schemas"]["ErrorData"];
        };
        /**
         * @description The oldest shape of an error, one text. Seen with 401 and 404 in version 1.
         *     @remarks Evidence: observed.
         */
        SimpleError: {
            /** @description What went wrong, for people, such as `401 Unauthorized` or `Not Found`. */
            error?: string;
        };
        /**
         * @description An error in one of three shapes: `error` alone, `error` beside `message` and `status`, or `title` and `detail`. Which one comes depends on the age of what answers, not on the status, so every member is optional. The best text for people is the first there is of `detail`, `message`, `error`, `title` and `custom_details.message`.
         *     @remarks Evidence: observed.
         */
        ErrorBody: components["schemas"]["ProblemError"] & components["schemas"]["LegacyError"] & components["schemas"]["SimpleError"];
        /**
         * @description Who logs in to the company of the path.
         *     @remarks Evidence: observed.
         */
        CompanyLoginInput: {
            /**
             * Format: email
             * @description The address to log in with.
             */
            email: string;
            /**
             * Format: password
             * @description The password.
             */
            password: string;
            /** @description One application sends its own host name; what it does is not known. */
            host?: string;
        };
        /**
         * @description Who logs in, where the path says to what.
         *     @remarks Evidence: documented.
         */
        Credentials: {
            /**
             * Format: email
             * @description The address to log in with.
             */
            email: string;
            /**
             * Format: password
             * @description The password.
             */
            password: string;
        };
        /**
         * @description Whom to choose from.
         *     @remarks Evidence: observed.
         */
        LoginChoiceEmbedded: {
            /** @description One for each company. The one to name in the next attempt is `company_id`. */
            administrators: components["schemas"]["Administrator"][];
        };
        /**
         * @description A login that opened no session, because the address belongs to administrators of several companies. Choose one of them and log in again with its company.
         *     @remarks Evidence: observed.
         */
        LoginChoice: {
            /** @description The address that was logged in with. */
            email?: string | null;
            _embedded: components["schemas"]["LoginChoiceEmbedded"];
            _links?: components["schemas"]["LoginLinks"];
        };
        /**
         * @description A person, signed for by your own system.
         *     @remarks Evidence: documented.
         */
        SsoInput: {
            /** @description The encrypted description of the person, as the description of the operation says. */
            token: string;
        };
        /**
         * @description Whose password is forgotten.
         *     @remarks Evidence: observed.
         */
        PasswordResetInput: {
            /**
             * Format: email
             * @description The address that the message goes to.
             */
            email: string;
        };
        /**
         * @description That the request was taken, whether or not the address is known.
         *     @remarks Evidence: observed.
         */
        PasswordResetResult: {
            /** @description How it went. */
            result?: "Success" | (string & {}) | null;
            /** @description The same for people. */
            message?: string | null;
        };
        /**
         * @description The old password and the new one.
         *     @remarks Evidence: documented.
         */
        PasswordChange: {
            /**
             * Format: password
             * @description The password until now.
             */
            current_password: string;
            /**
             * Format: password
             * @description The password from now on.
             */
            new_password: string;
            /**
             * Format: password
             * @description The new password again.
             */
            confirm_new_password: string;
        };
        /**
         * @description The credentials of an application.
         *     @remarks Evidence: documented.
         */
        OAuthTokenInput: {
            /**
             * @description The only grant that is documented.
             * @constant
             */
            grant_type: "client_credentials";
            /** @description The `App-Id` of the application. */
            client_id: string;
            /** @description The secret that belongs to it. */
            client_secret: string;
            /** @description What the token is for, words separated by blanks. The documented value is `all_companies owner`. */
            scope: string;
        };
        /**
         * @description A bearer token. The provider does not print this answer; the members are those of RFC 6749, the standard that the flow names.
         *     @remarks Evidence: inferred.
         */
        OAuthToken: {
            /** @description The token, to be sent as `Authorization: Bearer …`. */
            access_token: string;
            /** @description The kind of token, `Bearer`. */
            token_type: string;
            /** @description How many seconds the token is good for. By the documents that is 2 hours. */
            expires_in?: number;
            /** @description What the token is for, where it differs from what was asked. */
            scope?: string;
        };
        /**
         * @description Custom fields, by name. Each account defines its own, so values may be anything.
         *     @remarks Evidence: observed.
         */
        ExtraFields: Record<string, never>;
        /**
         * @description Links of an address. `edit` is there for administrators.
         *     @remarks Evidence: observed.
         */
        AddressLinks: {
            self?: HalLink<"/{company_id}/addresses/{id}" | "/admin/{company_id}/addresses/{id}">;
            edit?: components["schemas"]["HalLink"];
        };
        /**
         * @description A place. Blank parts may be left out.
         *     @remarks Evidence: observed.
         */
        Address: {
            /** @description The id of the address. */
            id: number;
            /** @description What the place is called. */
            name?: string | null;
            /** @description Line 1 of the address. */
            address1?: string | null;
            /** @description Line 2 of the address. */
            address2?: string | null;
            /** @description Line 3 of the address. */
            address3?: string | null;
            /** @description Line 4 of the address. */
            address4?: string | null;
            /** @description Line 5 of the address. */
            address5?: string | null;
            /** @description The post code. */
            postcode?: string | null;
            /** @description The name of the country. */
            country?: string | null;
            /** @description Degrees north. */
            lat?: number;
            /** @description Degrees east. */
            long?: number;
            /** @description A map of the place. */
            map_url?: string | null;
            /** @description A marker for the map. */
            map_marker?: string | null;
            /** @description The telephone number. */
            phone?: string | null;
            /** @description A further telephone number. */
            homephone?: string | null;
            /** @description The number, formatted for people. */
            pretty_workphone?: string | null;
            extra?: components["schemas"]["ExtraFields"];
            _links?: components["schemas"]["AddressLinks"];
        };
        /**
         * @description What a company has switched on. Most members of older answers are present only when `true`.
         *     @remarks Evidence: observed.
         */
        CompanySettings: {
            /** @description The tax on payments. 20 was seen. */
            payment_tax?: number;
            /** @description The currency, by ISO 4217. */
            currency?: string | null;
            /** @description Whether a login is required. */
            requires_login?: boolean;
            /** @description Whether customers have wallets. */
            has_wallets?: boolean;
            /** @description Whether there are coupons. */
            has_coupons?: boolean;
            /** @description Whether the shopping basket is in use. */
            use_shopping_basket?: boolean;
            /** @description Whether there are deals. */
            has_deals?: boolean;
            /** @description Whether there are vouchers. */
            has_vouchers?: boolean;
            /** @description Whether there are products. */
            has_products?: boolean;
            /** @description Whether there are services. */
            has_services?: boolean;
            /** @description Whether there are events. */
            has_events?: boolean;
            /** @description Whether there are classes. */
            has_classes?: boolean;
            /** @description Whether there are waiting lists. */
            has_waitlists?: boolean;
            /** @description Whether there are resources. */
            has_resources?: boolean;
            /** @description Whether there are groups. */
            has_groups?: boolean;
            /** @description Whether there are groups of questions. */
            has_question_groups?: boolean;
            /** @description Links of the settings. */
            _links?: {
                self?: HalLink<"/{company_id}/settings">;
            };
        };
        /**
         * @description A company, as the public sees it.
         *     @remarks Evidence: observed.
         */
        Company: components["schemas"]["CompanyFields"] & {
            _links?: components["schemas"]["CompanyLinks"];
        };
        /**
         * @description What comes inline with a company.
         *     @remarks Evidence: observed.
         */
        CompanyEmbedded: {
            settings?: components["schemas"]["CompanySettings"];
            /**
             * @description The branches of a parent company.
             *     @remarks Evidence: documented.
             */
            companies?: components["schemas"]["Company"][];
        };
        /**
         * @description What every answer knows of a company.
         *     @remarks Evidence: observed.
         */
        CompanyFields: {
            /** @description The id of the company. */
            id: number;
            /** @description The name of the company. */
            name?: string | null;
            /** @description What the company says about itself. */
            description?: string | null;
            /** @description The kind of company. Which kinds there are is not known. */
            company_type?: string | null;
            /** @description The id of its address. */
            address_id?: number | null;
            address?: components["schemas"]["Address"];
            /** @description Its site. */
            website?: string | null;
            /** @description The stages of a visit that are in use, such as `checked_in`, `being_seen`, `completed` and `no_show`. Each company configures its own. */
            multi_status?: string[];
            /** @description The id of its widget. */
            numeric_widget_id?: number | null;
            /** @description The currency of all money, by ISO 4217. */
            currency_code?: string | null;
            /** @description The zone of its times, by IANA name. */
            timezone?: string | null;
            /** @description The country, two letters, lower case: `gb`. */
            country_code?: string | null;
            /** @description Whether it takes bookings. */
            live?: boolean;
            /** @description The reference it was given by its owner. */
            ref?: string | null;
            extra?: components["schemas"]["ExtraFields"];
            /**
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed, in UTC.
             */
            updated_at?: string | null;
            /** @description How many branches it has. */
            children_count?: number;
            /** @description Its language. */
            locale?: string | null;
            /** @description The languages it offers. */
            available_locales?: string[];
            /** @description The id of its membership, which is not explained. */
            membership_id?: number | null;
            /** @description The id of the company above it. Rarely present; the link `parent` is. */
            parent?: number | null;
            _embedded?: components["schemas"]["CompanyEmbedded"];
        };
        /**
         * @description Links of a company. Which are there depends on what the company uses. Relations without a target lead to something of which only the name is known, or that is only written to.
         *     @remarks Evidence: observed.
         */
        CompanyLinks: {
            self?: HalLink<"/company/{company_id}">;
            parent?: HalLink<"/company/{company_id}">;
            settings?: HalLink<"/{company_id}/settings">;
            services?: HalLink<"/{company_id}/services">;
            categories?: HalLink<"/{company_id}/categories">;
            named_categories?: HalLink<"/{company_id}/named_categories">;
            address?: HalLink<"/{company_id}/addresses/{id}">;
            addresses?: HalLink<"/{company_id}/addresses">;
            book?: components["schemas"]["HalLink"];
            space_statuses?: components["schemas"]["HalLink"];
            resources?: HalLink<"/{company_id}/resources">;
            people?: HalLink<"/{company_id}/people">;
            clinics?: HalLink<"/{company_id}/clinics" | "/{company_id}/clinics/{id}">;
            events?: HalLink<"/{company_id}/events">;
            event_chains?: HalLink<"/{company_id}/event_chains">;
            event_groups?: HalLink<"/{company_id}/event_groups">;
            event_sequences?: components["schemas"]["HalLink"];
            client_details?: HalLink<"/{company_id}/client_details">;
            packages?: HalLink<"/{company_id}/packages">;
            bulk_purchases?: HalLink<"/{company_id}/bulk_purchases">;
            products?: HalLink<"/{company_id}/products">;
            deals?: HalLink<"/{company_id}/deals">;
            checkout?: components["schemas"]["HalLink"];
            total?: components["schemas"]["HalLink"];
            login?: components["schemas"]["HalLink"];
            client?: components["schemas"]["HalLink"];
            client_by_email?: HalLink<"/{company_id}/client/find_by_email/{email}">;
            booking_text?: HalLink<"/{company_id}/booking_text">;
            basket?: HalLink<"/{company_id}/basket">;
            days?: HalLink<"/{company_id}/day_data">;
            times?: components["schemas"]["HalLink"];
            coupon?: components["schemas"]["HalLink"];
            company_questions?: HalLink<"/{company_id}/company_questions">;
            email_password_reset?: components["schemas"]["HalLink"];
            facebook_login?: components["schemas"]["HalLink"];
            service_groups?: components["schemas"]["HalLink"];
            member_levels?: components["schemas"]["HalLink"];
            opening_hours?: components["schemas"]["HalLink"];
            company_search?: HalLink<"/company/{company_id}/search">;
            companies?: components["schemas"]["HalLink"];
            queuers?: components["schemas"]["HalLink"];
            client_queues?: components["schemas"]["HalLink"];
            pusher?: components["schemas"]["HalLink"];
            live_status?: components["schemas"]["HalLink"];
            apps?: components["schemas"]["HalLink"];
            reasons?: components["schemas"]["HalLink"];
        };
        /**
         * @description A page of companies.
         *     @remarks Evidence: observed.
         */
        CompanyList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                companies: components["schemas"]["Company"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/company/{company_id}/search" | "/company/{company_id}/children">;
                next?: HalLink<"/company/{company_id}/search" | "/company/{company_id}/children">;
                previous?: HalLink<"/company/{company_id}/search" | "/company/{company_id}/children">;
                back?: HalLink<"/company/{company_id}/search" | "/company/{company_id}/children">;
            };
        };
        /**
         * @description A text of a company about booking.
         *     @remarks Evidence: observed.
         */
        BookingText: {
            /** @description The id of the text. */
            id: number;
            /** @description The text. */
            message?: string | null;
            /** @description What the text is for. */
            message_type?: "Confirm" | (string & {}) | null;
            /** @description What it belongs to. */
            item_type?: "Company" | (string & {}) | null;
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description The texts of a company. Under which name in `_embedded` the list comes is not known, so any is allowed; JRNI's own library takes the first there is.
         *     @remarks Evidence: inferred.
         */
        BookingTextList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            /** @description Holds the list, under one name. */
            _embedded: {
                [key: string]: components["schemas"]["BookingText"][];
            };
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description The questions that a company asks about its services, resources, people or itself. What it holds is not known, not even whether it is a HAL list.
         *     @remarks Evidence: inferred.
         */
        CompanyQuestions: {
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description Links of a company, for administrators. Whether a relation that the public has too leads to the public or to the administrators' path is not known, so both are its target.
         *     @remarks Evidence: observed.
         */
        AdminCompanyLinks: {
            self?: HalLink<"/admin/{company_id}/company">;
            parent?: HalLink<"/company/{company_id}" | "/admin/{company_id}/company">;
            settings?: HalLink<"/{company_id}/settings">;
            services?: HalLink<"/{company_id}/services" | "/admin/{company_id}/services">;
            categories?: HalLink<"/{company_id}/categories">;
            named_categories?: HalLink<"/{company_id}/named_categories">;
            address?: HalLink<"/{company_id}/addresses/{id}" | "/admin/{company_id}/addresses/{id}">;
            addresses?: HalLink<"/{company_id}/addresses" | "/admin/{company_id}/addresses">;
            book?: components["schemas"]["HalLink"];
            space_statuses?: components["schemas"]["HalLink"];
            resources?: HalLink<"/{company_id}/resources" | "/admin/{company_id}/resources">;
            people?: HalLink<"/{company_id}/people" | "/admin/{company_id}/people">;
            clinics?: HalLink<"/{company_id}/clinics" | "/{company_id}/clinics/{id}" | "/admin/{company_id}/clinics" | "/admin/{company_id}/clinics/{id}">;
            events?: HalLink<"/{company_id}/events" | "/admin/{company_id}/events">;
            event_chains?: HalLink<"/{company_id}/event_chains" | "/admin/{company_id}/event_chains">;
            event_groups?: HalLink<"/{company_id}/event_groups" | "/admin/{company_id}/event_groups">;
            event_sequences?: components["schemas"]["HalLink"];
            client_details?: HalLink<"/{company_id}/client_details">;
            packages?: HalLink<"/{company_id}/packages">;
            bulk_purchases?: HalLink<"/{company_id}/bulk_purchases">;
            products?: HalLink<"/{company_id}/products">;
            deals?: HalLink<"/{company_id}/deals" | "/admin/{company_id}/deals">;
            checkout?: components["schemas"]["HalLink"];
            total?: components["schemas"]["HalLink"];
            login?: components["schemas"]["HalLink"];
            client?: HalLink<"/admin/{company_id}/client">;
            client_by_email?: HalLink<"/{company_id}/client/find_by_email/{email}" | "/admin/{company_id}/client/find_by_email/{email}">;
            booking_text?: HalLink<"/{company_id}/booking_text">;
            basket?: HalLink<"/{company_id}/basket">;
            days?: HalLink<"/{company_id}/day_data">;
            times?: components["schemas"]["HalLink"];
            coupon?: components["schemas"]["HalLink"];
            company_questions?: HalLink<"/{company_id}/company_questions">;
            email_password_reset?: components["schemas"]["HalLink"];
            facebook_login?: components["schemas"]["HalLink"];
            service_groups?: components["schemas"]["HalLink"];
            member_levels?: components["schemas"]["HalLink"];
            opening_hours?: components["schemas"]["HalLink"];
            company_search?: HalLink<"/company/{company_id}/search" | "/admin/{company_id}/company/search">;
            companies?: components["schemas"]["HalLink"];
            queuers?: HalLink<"/admin/{company_id}/queuers">;
            client_queues?: HalLink<"/admin/{company_id}/client_queues">;
            pusher?: components["schemas"]["HalLink"];
            live_status?: components["schemas"]["HalLink"];
            apps?: components["schemas"]["HalLink"];
            reasons?: components["schemas"]["HalLink"];
            new_person?: HalLink<"/admin/{company_id}/people/new">;
            new_resource?: HalLink<"/admin/{company_id}/resources/new">;
            new_service?: HalLink<"/admin/{company_id}/services/new">;
            new_schedule?: HalLink<"/admin/{company_id}/schedules/new">;
            new_administrator?: HalLink<"/admin/{company_id}/administrators/new">;
            new_event_chain?: HalLink<"/admin/{company_id}/event_chains/new">;
            new_event_group?: HalLink<"/admin/{company_id}/event_groups/new">;
            new_address?: HalLink<"/admin/{company_id}/addresses/new">;
            new_client?: HalLink<"/admin/{company_id}/client/new">;
            new_queuer?: components["schemas"]["HalLink"];
            schedules?: HalLink<"/admin/{company_id}/schedules">;
            administrators?: HalLink<"/admin/{company_id}/administrators">;
            slots?: HalLink<"/admin/{company_id}/slots">;
            bookings?: HalLink<"/admin/{company_id}/bookings">;
            calendar_events?: components["schemas"]["HalLink"];
            external_bookings?: components["schemas"]["HalLink"];
            purchases?: HalLink<"/admin/{company_id}/purchases">;
            audit_details_search?: components["schemas"]["HalLink"];
            search_client?: components["schemas"]["HalLink"];
            search_booking?: components["schemas"]["HalLink"];
            search_audit_api?: components["schemas"]["HalLink"];
            rule_groups?: components["schemas"]["HalLink"];
            new_rule_groups?: components["schemas"]["HalLink"];
            available_integrations?: components["schemas"]["HalLink"];
        };
        /**
         * @description A company, as its administrators see it.
         *     @remarks Evidence: observed.
         */
        AdminCompany: components["schemas"]["CompanyFields"] & {
            /** @description Whether the company is out of use. Deleting a company sets this. */
            disabled?: boolean;
            _links?: components["schemas"]["AdminCompanyLinks"];
        };
        /**
         * @description A place, as it is written. All parts are optional.
         *     @remarks Evidence: documented.
         */
        AddressInput: {
            /** @description What the place is called. */
            name?: string;
            /** @description Line 1 of the address. */
            address1?: string;
            /** @description Line 2 of the address. */
            address2?: string;
            /** @description Line 3 of the address. */
            address3?: string;
            /** @description Line 4 of the address. */
            address4?: string;
            /** @description Line 5 of the address. */
            address5?: string;
            /** @description The post code. */
            postcode?: string;
            /** @description The name of the country. */
            country?: string;
            /** @description Degrees north. The documented sample swaps this with `long`; send the right one. */
            lat?: number;
            /** @description Degrees east. */
            long?: number;
        };
        /**
         * @description A company, as it is written.
         *     @remarks Evidence: documented.
         */
        CompanyInput: {
            /** @description The name of the company. */
            name?: string;
            /** @description What the company says about itself. */
            description?: string;
            /** @description The zone of its times, by IANA name. */
            timezone?: string;
            /** @description Its site. */
            website?: string;
            /** @description Your reference for it. */
            ref?: string;
            /** @description Whether it takes bookings. */
            live?: boolean;
            address?: components["schemas"]["AddressInput"];
        };
        /**
         * @description A page of companies, for administrators.
         *     @remarks Evidence: observed.
         */
        AdminCompanyList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                companies: components["schemas"]["AdminCompany"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/admin/{company_id}/company/search" | "/admin/{company_id}/company/children">;
                next?: HalLink<"/admin/{company_id}/company/search" | "/admin/{company_id}/company/children">;
                previous?: HalLink<"/admin/{company_id}/company/search" | "/admin/{company_id}/company/children">;
                back?: HalLink<"/admin/{company_id}/company/search" | "/admin/{company_id}/company/children">;
            };
        };
        /**
         * @description How a service can be booked.
         *     @remarks Evidence: observed.
         */
        BookingMode: "available" | "enquiry" | "reservation" | "booking" | "varied" | "none" | (string & {}) | null;
        /**
         * @description What every answer knows of a service.
         *     @remarks Evidence: observed.
         */
        ServiceFields: {
            /** @description The id of the service. */
            id: number;
            /**
             * @description Says that this is a service.
             * @constant
             */
            type?: "service";
            /** @description The company that gives it. */
            company_id?: number | null;
            /** @description The name of the service. */
            name?: string | null;
            /** @description What it is about. */
            description?: string | null;
            /** @description The category it is sorted under. */
            category_id?: number | null;
            /** @description The id of its group. */
            group_id?: number | null;
            /** @description Its sort order. By default its id. */
            order?: number;
            /** @description How long it can take, in `duration_unit`, minutes unless told. */
            durations?: number[];
            /** @description What `durations` count. Version 5 leaves it out. */
            duration_unit?: "minute" | "day" | "week" | (string & {}) | null;
            /** @description What it costs for the duration at the same place in `durations`, in minor units. */
            prices?: number[];
            /** @description The same as decimal numbers. */
            prices_in_major_units?: number[];
            /** @description Durations too, by their name those to show. Often empty. */
            listed_durations?: number[];
            /** @description The group of questions asked when it is booked. */
            detail_group_id?: number | null;
            extra?: components["schemas"]["ExtraFields"];
            /** @description How far apart start times are, in minutes. */
            booking_time_step?: number;
            /** @description Whether it can be refunded automatically. */
            can_refund_automatically?: boolean;
            /** @description Whether resource and staff are combined. */
            combine_resource_and_staff?: boolean;
            /** @description Whether it stands for a group of events. */
            is_event_group?: boolean;
            /** @description Whether it was deleted. */
            deleted?: boolean;
            /** @description Whether it is out of use. */
            disabled?: boolean;
            /** @description Whether queuing for it is switched off. */
            queuing_disabled?: boolean;
            /** @description Whether it is a service at the level of a child company. */
            child_level_service?: boolean;
            /** @description How long before its start it must be booked, in **seconds**. */
            min_advance_period?: number;
            /** @description How long before its start it can be booked at the earliest, in **seconds**. */
            max_advance_period?: number;
            /** @description How long before its start it can still be cancelled, in **seconds**. */
            min_cancel_period?: number;
            booking_type_public?: components["schemas"]["BookingMode"];
            booking_type_member?: components["schemas"]["BookingMode"];
            /** @description An internal code, not explained. 3 was seen. */
            booking_type?: number;
            /** @description An internal code, not explained. 5 was seen. */
            mbooking_type?: number;
            /** @description How many slots in a row must be booked at least. */
            min_bookings?: number;
            /** @description How many slots in a row can be booked at most. */
            max_bookings?: number;
            /** @description How many spaces it has. */
            spaces?: number;
            /** @description Its price groups. Empty, or texts. */
            groups?: unknown[];
            /** @description How people meet, such as `In-person`. Telephone and video exist too. */
            method_of_appointment?: string | null;
            /** @description The id of the same service at the parent company. Where present, JRNI's own library books with it. */
            global_id?: number | null;
            /** @description Not explained. 0 was seen. */
            availability?: number;
            /** @description How long it takes when it is queued for, in minutes. */
            queue_duration?: number;
            /** @description The reference it was given by its owner. */
            reference?: string | null;
            /** @description The same as `reference`. */
            api_ref?: string | null;
        };
        /**
         * @description Links of a service. Relations without a target lead to something of which only the name is known, or that is only written to.
         *     @remarks Evidence: observed.
         */
        ServiceLinks: {
            self?: HalLink<"/{company_id}/services/{id}">;
            items?: HalLink<"/{company_id}/items" | "/{company_id}/services/{id}/items">;
            images?: HalLink<"/{company_id}/media/service_images/{id}">;
            questions?: HalLink<"/{company_id}/questions">;
            days?: HalLink<"/{company_id}/day_data">;
            times?: components["schemas"]["HalLink"];
            book?: components["schemas"]["HalLink"];
            all_children?: components["schemas"]["HalLink"];
            child_services?: components["schemas"]["HalLink"];
            company?: HalLink<"/company/{company_id}">;
            category?: HalLink<"/{company_id}/categories/{id}">;
            service_items_times?: components["schemas"]["HalLink"];
            service_items_dates?: components["schemas"]["HalLink"];
        };
        /**
         * @description A service, as the public sees it.
         *     @remarks Evidence: observed.
         */
        Service: components["schemas"]["ServiceFields"] & {
            _links?: components["schemas"]["ServiceLinks"];
        };
        /**
         * @description A page of services.
         *     @remarks Evidence: observed.
         */
        ServiceList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                services: components["schemas"]["Service"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/services">;
                next?: HalLink<"/{company_id}/services">;
                previous?: HalLink<"/{company_id}/services">;
                back?: HalLink<"/{company_id}/services">;
            };
        };
        /**
         * @description Where an item leads.
         *     @remarks Evidence: observed.
         */
        ItemLinks: {
            self?: components["schemas"]["HalLink"];
            /** @description The person, resource or service that the item stands for; `type` of the item says which. */
            item?: HalLink<"/{company_id}/people/{id}" | "/{company_id}/resources/{id}" | "/{company_id}/services/{id}">;
            /** @description The days on which the item has space. A template that takes `month`, `week` and `date`. */
            days?: HalLink<"/{company_id}/day_data">;
            /** @description The times at which the item has space. */
            times?: components["schemas"]["HalLink"];
        };
        /**
         * @description Something that can be booked: a person, a resource or a service. `type` says which, and exactly one of the three `…_item_id` members is there.
         *     @remarks Evidence: observed.
         */
        Item: {
            /** @description What kind of thing the item is. */
            type?: "person" | "resource" | "service" | (string & {}) | null;
            /** @description The id of the item, where it is a person. */
            person_item_id?: number | null;
            /** @description The id of the item, where it is a resource. */
            resource_item_id?: number | null;
            /** @description The id of the item, where it is a service. */
            service_item_id?: number | null;
            _links?: components["schemas"]["ItemLinks"];
        };
        /**
         * @description The items that match. The list does not say how many there are in total.
         *     @remarks Evidence: observed.
         */
        ItemList: {
            _embedded: {
                items: components["schemas"]["Item"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/items" | "/{company_id}/services/{id}/items" | "/admin/{company_id}/items">;
            };
        };
        /**
         * @description Links of a service, for administrators. Where it is not known whether a relation leads to the public or to the administrators' path, both are its target.
         *     @remarks Evidence: observed.
         */
        AdminServiceLinks: {
            self?: HalLink<"/admin/{company_id}/services/{id}">;
            items?: HalLink<"/{company_id}/items" | "/{company_id}/services/{id}/items" | "/admin/{company_id}/items">;
            images?: HalLink<"/{company_id}/media/service_images/{id}">;
            questions?: HalLink<"/{company_id}/questions" | "/admin/{company_id}/questions">;
            days?: HalLink<"/{company_id}/day_data">;
            times?: components["schemas"]["HalLink"];
            book?: components["schemas"]["HalLink"];
            all_children?: components["schemas"]["HalLink"];
            child_services?: components["schemas"]["HalLink"];
            company?: HalLink<"/company/{company_id}" | "/admin/{company_id}/company">;
            category?: HalLink<"/{company_id}/categories/{id}">;
            service_items_times?: components["schemas"]["HalLink"];
            service_items_dates?: components["schemas"]["HalLink"];
            edit?: HalLink<"/admin/{company_id}/services/{id}/edit">;
            new_booking?: components["schemas"]["HalLink"];
        };
        /**
         * @description A service, as administrators see it.
         *     @remarks Evidence: observed.
         */
        AdminService: components["schemas"]["ServiceFields"] & {
            /** @description How long it keeps people and resources busy before it starts, in minutes. */
            pre_time?: number;
            /** @description How long it keeps people and resources busy after it ends, in minutes. */
            post_time?: number;
            _links?: components["schemas"]["AdminServiceLinks"];
        };
        /**
         * @description A page of services, for administrators.
         *     @remarks Evidence: observed.
         */
        AdminServiceList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                services: components["schemas"]["AdminService"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/admin/{company_id}/services">;
                next?: HalLink<"/admin/{company_id}/services">;
                previous?: HalLink<"/admin/{company_id}/services">;
                back?: HalLink<"/admin/{company_id}/services">;
                new?: HalLink<"/admin/{company_id}/services/new">;
            };
        };
        /**
         * @description A service, as it is written. More can be written than is known: the form that goes with it describes all of it.
         *     @remarks Evidence: documented.
         */
        ServiceInput: {
            /** @description The name of the service. */
            name?: string;
            /** @description Your reference for it. */
            reference?: string;
            /** @description How long it takes, in minutes. The documented sample sends it as text. */
            duration?: number | string;
            /** @description How many spaces it has. */
            spaces?: number;
        };
        /**
         * @description What can be written, as a form in the style of angular-schema-form. Only the two members are known, their contents were not seen.
         *     @remarks Evidence: observed.
         */
        SchemaForm: {
            /** @description A JSON Schema of what can be written. */
            schema?: Record<string, never>;
            /** @description How its members are laid out as a form. */
            form?: unknown[];
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description What every answer knows of a person.
         *     @remarks Evidence: observed.
         */
        PersonFields: {
            /** @description The id of the person. */
            id: number;
            /**
             * @description Says that this is a person.
             * @constant
             */
            type?: "person";
            /** @description The company that the person works for. */
            company_id?: number | null;
            /** @description The name of the person. */
            name?: string | null;
            /** @description What is said about the person. */
            description?: string | null;
            /** @description The sort order. By default the id. */
            order?: number;
            /** @description The id of the person's group. */
            group_id?: number | null;
            /** @description The dialling code of the country, such as `44`. */
            phone_prefix?: string | null;
            extra?: components["schemas"]["ExtraFields"];
            /** @description Whether the person was deleted. */
            deleted?: boolean;
            /** @description Whether the person is out of use. */
            disabled?: boolean;
        };
        /**
         * @description Links of a person.
         *     @remarks Evidence: observed.
         */
        PersonLinks: {
            self?: HalLink<"/{company_id}/people/{id}">;
            items?: HalLink<"/{company_id}/items">;
            images?: HalLink<"/{company_id}/media/person_images/{id}">;
        };
        /**
         * @description A member of staff, as the public sees them.
         *     @remarks Evidence: observed.
         */
        Person: components["schemas"]["PersonFields"] & {
            _links?: components["schemas"]["PersonLinks"];
        };
        /**
         * @description A page of people.
         *     @remarks Evidence: observed.
         */
        PersonList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                people: components["schemas"]["Person"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/people">;
                next?: HalLink<"/{company_id}/people">;
                previous?: HalLink<"/{company_id}/people">;
                back?: HalLink<"/{company_id}/people">;
            };
        };
        /**
         * @description Whether somebody is at work: 0 off shift, 1 available, 2 on a break, 4 busy.
         *     @remarks Evidence: observed.
         */
        AttendanceStatus: 0 | 1 | 2 | 4 | (number & {});
        /**
         * @description Links of a person, for administrators. Where it is not known whether a relation leads to the public or to the administrators' path, both are its target.
         *     @remarks Evidence: observed.
         */
        AdminPersonLinks: {
            self?: HalLink<"/admin/{company_id}/people/{id}">;
            items?: HalLink<"/{company_id}/items" | "/admin/{company_id}/items">;
            images?: HalLink<"/{company_id}/media/person_images/{id}">;
            companies?: HalLink<"/company/{company_id}" | "/admin/{company_id}/company">[];
            edit?: HalLink<"/admin/{company_id}/people/{id}/edit">;
            attendance?: components["schemas"]["HalLink"];
            block?: components["schemas"]["HalLink"];
            cal?: components["schemas"]["HalLink"];
            overlay_cal?: components["schemas"]["HalLink"];
            schedule?: HalLink<"/admin/{company_id}/schedules/{id}">;
            immediate_schedule?: components["schemas"]["HalLink"];
            enabled_services?: HalLink<"/admin/{company_id}/services/{id}">[];
            enabled_resources?: HalLink<"/admin/{company_id}/resources/{id}">[];
            administrator?: HalLink<"/admin/{company_id}/administrators/{id}">;
            queuers?: HalLink<"/admin/{company_id}/queuers">;
            start_serving?: components["schemas"]["HalLink"];
            finish_serving?: components["schemas"]["HalLink"];
        };
        /**
         * @description A member of staff, as administrators see them.
         *     @remarks Evidence: observed.
         */
        AdminPerson: components["schemas"]["PersonFields"] & {
            /** @description The address of the person. */
            email?: string | null;
            /** @description The mobile number. */
            mobile?: string | null;
            /** @description The reference that the person was given by the owner of the account. */
            reference?: string | null;
            /** @description The address of a calendar in iCalendar format. */
            ical_link?: string | null;
            /** @description Whether queuing for the person is switched off. */
            queuing_disabled?: boolean;
            /** @description Whether the person can never be booked. */
            never_booked?: boolean;
            /** @description The ids of the companies that the person works for. */
            person_companies?: number[];
            /** @description The ids of the services that the person gives. */
            service_ids?: number[];
            /** @description The ids of the resources that go with the person. */
            resource_ids?: number[];
            attendance_status?: components["schemas"]["AttendanceStatus"];
            /** @description The id of the person's client queue. */
            client_queue_id?: number | null;
            /**
             * Format: date-time
             * @description When the record was created, in UTC.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the record was last changed, in UTC.
             */
            updated_at?: string | null;
            /** @description What `embed` asked for. Else empty. */
            _embedded?: Record<string, never>;
            _links?: components["schemas"]["AdminPersonLinks"];
        };
        /**
         * @description A page of people, for administrators.
         *     @remarks Evidence: observed.
         */
        AdminPersonList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                people: components["schemas"]["AdminPerson"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/admin/{company_id}/people">;
                next?: HalLink<"/admin/{company_id}/people">;
                previous?: HalLink<"/admin/{company_id}/people">;
                back?: HalLink<"/admin/{company_id}/people">;
                new?: HalLink<"/admin/{company_id}/people/new">;
            };
        };
        /**
         * @description Working hours in the old way, inline. Prefer `schedule_id`.
         *     @remarks Evidence: documented.
         */
        LegacyScheduleInput: {
            /** @description Hours by day, as in a schedule: `"2027-03-08": "0900-1700"`. */
            rules?: Record<string, never>;
            /** @description The style of the schedule. */
            style?: number;
        };
        /**
         * @description A person, as they are written.
         *     @remarks Evidence: documented.
         */
        PersonInput: {
            /** @description The name of the person. */
            name?: string;
            /** @description What is said about the person. */
            description?: string;
            /**
             * Format: email
             * @description The address of the person.
             */
            email?: string;
            /** @description The dialling code of the country, such as `44`. */
            phone_prefix?: string;
            /** @description The telephone number. */
            phone?: string;
            /** @description The address of a calendar in iCalendar format. */
            ical_link?: string;
            /** @description Whether the person can never be booked. */
            never_booked?: boolean;
            /**
             * @description Whether to notify; whom, and of what, is not stated.
             * @default true
             */
            notify?: boolean;
            /** @description Your reference for the person. */
            reference?: string;
            /** @description Not explained by the documents. */
            all_staff?: boolean;
            schedule?: components["schemas"]["LegacyScheduleInput"];
            /** @description The id of the person's schedule. */
            schedule_id?: number;
        };
        /**
         * @description A person, as they are changed.
         *     @remarks Evidence: documented.
         */
        PersonUpdate: components["schemas"]["PersonInput"] & {
            /** @description The id of the person's client queue. */
            client_queue_id?: number;
            /** @description Whether queuing for the person is switched off. */
            queuing_disabled?: boolean;
        };
        /**
         * @description A time to keep free of bookings. Send the times with an offset: the documented sample sends them without one, and they were read as UTC.
         *     @remarks Evidence: documented.
         */
        BlockInput: {
            /** @description When it begins, as ISO 8601. */
            start_time: string;
            /** @description When it ends, as ISO 8601. */
            end_time: string;
        };
        /**
         * @description Where a slot leads. Where it is not known whether a relation leads to the public or to the administrators' path, both are its target.
         *     @remarks Evidence: observed.
         */
        SlotLinks: {
            self?: HalLink<"/{company_id}/slots/{id}" | "/admin/{company_id}/slots/{id}">;
            bookings?: HalLink<"/admin/{company_id}/bookings">;
            person?: HalLink<"/{company_id}/people/{id}" | "/admin/{company_id}/people/{id}">;
            resource?: HalLink<"/{company_id}/resources/{id}" | "/admin/{company_id}/resources/{id}">;
            /** @description What is booked. What it answers is not known. */
            booking_details?: components["schemas"]["HalLink"];
        };
        /**
         * @description A time that is taken: by bookings, or as a block that keeps it free of them.
         *     @remarks Evidence: observed.
         */
        Slot: {
            /** @description The id of the slot. */
            id: number;
            /** @description The company that it belongs to. */
            company_id?: number | null;
            /** @description The service. */
            service_id?: number | null;
            /** @description The session that it belongs to. */
            session_id?: number | null;
            /** @description The person. */
            person_id?: number | null;
            /** @description The resource. */
            resource_id?: number | null;
            /**
             * Format: date-time
             * @description When it starts, with the offset of the company's zone.
             */
            datetime?: string | null;
            /**
             * Format: date-time
             * @description When it ends, with the offset of the company's zone.
             */
            end_datetime?: string | null;
            /** @description What it is, as a text for people. */
            full_describe?: string | null;
            status?: components["schemas"]["BookingStatus"];
            /** @description How many spaces are booked. */
            spaces_booked?: number;
            /** @description How many spaces are reserved. */
            spaces_reserved?: number;
            /** @description How many spaces are blocked. */
            spaces_blocked?: number;
            /** @description How many are on the waiting list. */
            spaces_wait?: number;
            /** @description How many spaces there are. */
            num_spaces?: number;
            /** @description How long it takes, in minutes. */
            duration?: number;
            /** @description The same in seconds. */
            duration_span?: number;
            _links?: components["schemas"]["SlotLinks"];
        };
        /**
         * @description Whether somebody is at work from now on.
         *     @remarks Evidence: documented.
         */
        AttendanceInput: {
            status: components["schemas"]["AttendanceStatus"];
            /** @description For how many minutes, as far as known. The documents also spell it `estimate_duration`; JRNI's own library does not. */
            estimated_duration?: number;
            /** @description The queue to serve. */
            client_queue_id?: number;
        };
        /**
         * @description A picture of a service, person, resource or group of events.
         *     @remarks Evidence: observed.
         */
        Image: {
            /** @description The id of the image. */
            id: number;
            /** @description The company that it belongs to. */
            company_id?: number | null;
            /** @description Its name. */
            name?: string | null;
            /** @description The name of its file. */
            image_file_name?: string | null;
            /** @description Where the file is. */
            url?: string | null;
            /** @description The id of what it is a picture of. */
            foreign_key?: number | null;
            /** @description Its place in a list. */
            order?: number;
            /** @description The person it is a picture of. */
            person_id?: number | null;
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description All pictures of one thing.
         *     @remarks Evidence: observed.
         */
        ImageList: {
            _embedded: {
                /** @description The pictures. */
                images: components["schemas"]["Image"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/media/service_images/{id}" | "/{company_id}/media/person_images/{id}" | "/{company_id}/media/resource_images/{id}" | "/{company_id}/media/event_group_images/{id}">;
            };
        };
        /**
         * @description What every answer knows of a resource.
         *     @remarks Evidence: observed.
         */
        ResourceFields: {
            /** @description The id of the resource. */
            id: number;
            /**
             * @description Says that this is a resource.
             * @constant
             */
            type?: "resource";
            /** @description The company that it belongs to. */
            company_id?: number | null;
            /** @description The name of the resource. */
            name?: string | null;
            /** @description What it is. */
            description?: string | null;
            /** @description Its e-mail address. */
            email?: string | null;
            /** @description Its sort order. By default its id. */
            order?: number;
            /** @description The id of its group. */
            group_id?: number | null;
            /** @description The address where it is. */
            address_id?: number | null;
            /** @description The id of its schedule. */
            schedule_id?: number | null;
            /** @description The greatest number of bookings. */
            max_book?: number;
            /** @description Whether it was deleted. */
            deleted?: boolean;
            /** @description Whether it is out of use. */
            disabled?: boolean;
        };
        /**
         * @description Links of a resource.
         *     @remarks Evidence: observed.
         */
        ResourceLinks: {
            self?: HalLink<"/{company_id}/resources/{id}">;
            items?: HalLink<"/{company_id}/items">;
            images?: HalLink<"/{company_id}/media/resource_images/{id}">;
            address?: HalLink<"/{company_id}/addresses/{id}">;
        };
        /**
         * @description A room, desk or other resource, as the public sees it.
         *     @remarks Evidence: observed.
         */
        Resource: components["schemas"]["ResourceFields"] & {
            _links?: components["schemas"]["ResourceLinks"];
        };
        /**
         * @description A page of resources.
         *     @remarks Evidence: observed.
         */
        ResourceList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                resources: components["schemas"]["Resource"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/resources">;
                next?: HalLink<"/{company_id}/resources">;
                previous?: HalLink<"/{company_id}/resources">;
                back?: HalLink<"/{company_id}/resources">;
            };
        };
        /**
         * @description Links of a resource, for administrators. Where it is not known whether a relation leads to the public or to the administrators' path, both are its target.
         *     @remarks Evidence: observed.
         */
        AdminResourceLinks: {
            self?: HalLink<"/admin/{company_id}/resources/{id}">;
            items?: HalLink<"/{company_id}/items" | "/admin/{company_id}/items">;
            images?: HalLink<"/{company_id}/media/resource_images/{id}">;
            address?: HalLink<"/{company_id}/addresses/{id}" | "/admin/{company_id}/addresses/{id}">;
            edit?: HalLink<"/admin/{company_id}/resources/{id}/edit">;
            block?: components["schemas"]["HalLink"];
            schedule?: HalLink<"/admin/{company_id}/schedules/{id}">;
            enabled_services?: HalLink<"/admin/{company_id}/services/{id}">[];
            enabled_people?: HalLink<"/admin/{company_id}/people/{id}">[];
        };
        /**
         * @description A room, desk or other resource, as administrators see it.
         *     @remarks Evidence: observed.
         */
        AdminResource: components["schemas"]["ResourceFields"] & {
            /** @description The ids of the services that go with it. */
            service_ids?: number[];
            /** @description The ids of the people who go with it. */
            person_ids?: number[];
            _links?: components["schemas"]["AdminResourceLinks"];
        };
        /**
         * @description A page of resources, for administrators.
         *     @remarks Evidence: observed.
         */
        AdminResourceList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                resources: components["schemas"]["AdminResource"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/admin/{company_id}/resources">;
                next?: HalLink<"/admin/{company_id}/resources">;
                previous?: HalLink<"/admin/{company_id}/resources">;
                back?: HalLink<"/admin/{company_id}/resources">;
                new?: HalLink<"/admin/{company_id}/resources/new">;
            };
        };
        /**
         * @description A resource, as it is written.
         *     @remarks Evidence: documented.
         */
        ResourceInput: {
            /** @description The name of the resource. */
            name?: string;
            /** @description What it is. */
            description?: string;
            /**
             * Format: email
             * @description Its e-mail address.
             */
            email?: string;
            /**
             * @description Whether it is out of use.
             * @default false
             */
            disabled?: boolean;
            /** @description What it costs, in minor units. */
            price?: number;
            /** @description Its place in a list. */
            position?: number;
            /** @description Whether it can never be booked. */
            never_booked?: boolean;
            /** @description A number that is not explained; by its name, how many of it there are. */
            count?: number;
            /** @description The greatest number of bookings. */
            max_book?: number;
            /** @description Your reference for it. */
            api_ref?: string;
            address?: components["schemas"]["AddressInput"];
            /** @description The address where it is, when it is known already. */
            address_id?: number;
        };
        /**
         * @description A time at which a booking can start.
         *     @remarks Evidence: observed.
         */
        TimeSlot: {
            /**
             * Format: date-time
             * @description When the booking would start, with the offset of the zone that was asked for, or of the company where none was. Send it back as it is to book it.
             */
            start?: string | null;
            /** @description Whether the time is free. Without `only_available`, taken times are answered too. */
            available?: boolean;
            /** @description The durations that fit, in minutes. May be empty or missing, above all on times that are not free. */
            durations?: number[];
            /** @description The price of each of `durations`, in the same order, in minor units (1500 is 15.00). */
            prices?: number[];
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description The start times of a range of days. The list stands at the top level. A tutorial of version 3 shows it as `_embedded.times`; clients of version 5 read it here.
         *     @remarks Evidence: observed.
         */
        TimeList: {
            times: components["schemas"]["TimeSlot"][];
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/times" | "/admin/{company_id}/times">;
            };
        };
        /**
         * @description A day, and how much of it is free.
         *     @remarks Evidence: observed.
         */
        DateSlot: {
            /**
             * Format: date
             * @description The day, in the zone of the company.
             */
            start_date?: string | null;
            /** @description How many times of the day are free. */
            count?: number;
            /** @description Whether any time of the day is free. */
            available?: boolean;
        };
        /**
         * @description The days of a range. The list stands at the top level.
         *     @remarks Evidence: observed.
         */
        DateList: {
            dates: components["schemas"]["DateSlot"][];
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/dates">;
            };
        };
        /**
         * @description One day, and how many spaces it has.
         *     @remarks Evidence: observed.
         */
        DaySpaces: {
            /**
             * Format: date
             * @description The day, in the zone of the company.
             */
            date?: string | null;
            /** @description How many spaces are free on the day. */
            spaces?: number;
        };
        /**
         * @description The days of one service or other item.
         *     @remarks Evidence: observed.
         */
        DayDataEntry: {
            /** @description The service. */
            service_id?: number | null;
            /** @description The name of the item. */
            name?: string | null;
            days?: components["schemas"]["DaySpaces"][];
            _embedded?: {
                /** @description Entries below this one. Seen empty only. */
                day_data?: components["schemas"]["DayDataEntry"][];
            };
            _links?: components["schemas"]["DayDataLinks"];
        };
        /**
         * @description Where an entry of day data leads.
         *     @remarks Evidence: observed.
         */
        DayDataLinks: {
            self?: HalLink<"/{company_id}/day_data">;
        };
        /**
         * @description How much space there is on each day, in one entry per service or other item that was asked about.
         *     @remarks Evidence: observed.
         */
        DayData: {
            _embedded: {
                day_data: components["schemas"]["DayDataEntry"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/day_data">;
            };
        };
        /**
         * @description One time of a day.
         *     @remarks Evidence: observed.
         */
        TimeDataTime: {
            /** @description The time of day in minutes from midnight, in the zone of the company (540 is 09:00). */
            time?: number;
            /** @description How many spaces are free. */
            avail?: number;
            /** @description The price, in minor units (1500 is 15.00). */
            price?: number;
            /**
             * Format: date-time
             * @description The same time with its date and offset.
             */
            datetime?: string | null;
        };
        /**
         * @description Where an entry of time data leads.
         *     @remarks Evidence: observed.
         */
        TimeDataLinks: {
            self?: HalLink<"/{company_id}/time_data">;
        };
        /**
         * @description The times of one item on one day.
         *     @remarks Evidence: observed.
         */
        TimeDataEntry: {
            /** @description The event, where the item belongs to one. */
            event_id?: number | null;
            /** @description The name of the item. */
            name?: string | null;
            /**
             * Format: date
             * @description The day, in the zone of the company.
             */
            date?: string | null;
            times?: components["schemas"]["TimeDataTime"][];
            _links?: components["schemas"]["TimeDataLinks"];
        };
        /**
         * @description The times of the older availability call, in one entry per item and day.
         *     @remarks Evidence: observed.
         */
        TimeData: {
            _embedded: {
                events: components["schemas"]["TimeDataEntry"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/time_data">;
            };
        };
        /**
         * @description What is left of one kind of ticket.
         *     @remarks Evidence: observed.
         */
        TicketSpaces: {
            /** @description The name of the kind of ticket. */
            name?: string | null;
            /** @description How many tickets are left. The type is not known for certain. */
            left?: unknown;
        };
        /**
         * @description Where an event leads. Older events name the group and the chain in the plural (`event_groups`, `event_chains`) although they are one each; read both spellings. Where it is not known whether a relation leads to the public or to the administrators' path, both are its target.
         *     @remarks Evidence: observed.
         */
        EventLinks: {
            self?: HalLink<"/{company_id}/events/{id}" | "/admin/{company_id}/events/{id}">;
            event_group?: HalLink<"/{company_id}/event_groups/{id}" | "/admin/{company_id}/event_groups/{id}">;
            /** @description The older spelling of `event_group`. */
            event_groups?: HalLink<"/{company_id}/event_groups/{id}" | "/admin/{company_id}/event_groups/{id}">;
            event_chain?: HalLink<"/{company_id}/event_chains/{id}" | "/admin/{company_id}/event_chains/{id}">;
            /** @description The older spelling of `event_chain`. */
            event_chains?: HalLink<"/{company_id}/event_chains/{id}" | "/admin/{company_id}/event_chains/{id}">;
            /** @description The address to which a legacy basket item is posted to book the event. */
            book?: components["schemas"]["HalLink"];
            /** @description The form for a booking. In answers to admin calls. */
            new_booking?: components["schemas"]["HalLink"];
        };
        /**
         * @description One date of an event chain, such as one evening of a class.
         *     @remarks Evidence: observed.
         */
        Event: {
            /** @description The id of the event. */
            id: number;
            /** @description The company that holds the event. */
            company_id?: number | null;
            /** @description The chain that the event belongs to. */
            event_chain_id?: number | null;
            /** @description The service behind the event. */
            service_id?: number | null;
            /**
             * Format: date-time
             * @description When it starts, with the offset of the company's zone.
             */
            datetime?: string | null;
            /** @description How long it takes, in `units`. */
            duration?: number;
            /** @description The unit of `duration`. */
            units?: "minute" | (string & {}) | null;
            /** @description What the event is called. */
            description?: string | null;
            status?: components["schemas"]["BookingStatus"];
            /** @description The price of one space, in minor units (1500 is 15.00). */
            price?: number;
            /** @description How many spaces there are in total. */
            num_spaces?: number;
            /** @description How many spaces are booked. */
            spaces_booked?: number;
            /** @description How many spaces are reserved. */
            spaces_reserved?: number;
            /** @description How many spaces are blocked. */
            spaces_blocked?: number;
            /** @description How many spaces lie in baskets at the moment. */
            spaces_held?: number;
            /** @description How many are on the waiting list. */
            spaces_wait?: number;
            /** @description What is left of each kind of ticket, by the id of the kind. Empty when there is one kind only. */
            ticket_spaces?: {
                [key: string]: components["schemas"]["TicketSpaces"];
            };
            /** @description Whether the event can be booked. */
            bookable?: boolean;
            /**
             * Format: date-time
             * @description When it was last changed, in UTC.
             */
            updated_at?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed, with an offset.
             */
            modified_date?: string | null;
            _links?: components["schemas"]["EventLinks"];
        };
        /**
         * @description One page of events.
         *     @remarks Evidence: observed.
         */
        EventList: {
            /** @description How many events match, over all pages. */
            total_entries?: number;
            _embedded: {
                events: components["schemas"]["Event"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/events" | "/admin/{company_id}/events" | "/admin/{company_id}/event_chains/{id}/events">;
                next?: HalLink<"/{company_id}/events" | "/admin/{company_id}/events" | "/admin/{company_id}/event_chains/{id}/events">;
                previous?: HalLink<"/{company_id}/events" | "/admin/{company_id}/events" | "/admin/{company_id}/event_chains/{id}/events">;
                back?: HalLink<"/{company_id}/events" | "/admin/{company_id}/events" | "/admin/{company_id}/event_chains/{id}/events">;
                new?: HalLink<"/admin/{company_id}/events/new">;
            };
        };
        /**
         * @description Where an event group leads.
         *     @remarks Evidence: observed.
         */
        EventGroupLinks: {
            self?: HalLink<"/{company_id}/event_groups/{id}" | "/admin/{company_id}/event_groups/{id}">;
            images?: HalLink<"/{company_id}/media/event_group_images/{id}">;
        };
        /**
         * @description A kind of event, under which event chains are put together.
         *     @remarks Evidence: observed.
         */
        EventGroup: {
            /** @description The id of the event group. */
            id: number;
            /** @description The name. */
            name?: string | null;
            /** @description A text about the events of the group. */
            description?: string | null;
            extra?: components["schemas"]["ExtraFields"];
            _links?: components["schemas"]["EventGroupLinks"];
        };
        /**
         * @description One page of event groups.
         *     @remarks Evidence: observed.
         */
        EventGroupList: {
            /** @description How many event groups there are, over all pages. */
            total_entries?: number;
            _embedded: {
                event_groups: components["schemas"]["EventGroup"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/event_groups" | "/admin/{company_id}/event_groups">;
                next?: HalLink<"/{company_id}/event_groups" | "/admin/{company_id}/event_groups">;
                previous?: HalLink<"/{company_id}/event_groups" | "/admin/{company_id}/event_groups">;
                back?: HalLink<"/{company_id}/event_groups" | "/admin/{company_id}/event_groups">;
                new?: HalLink<"/admin/{company_id}/event_groups/new">;
            };
        };
        /**
         * @description Where a group of questions leads.
         *     @remarks Evidence: observed.
         */
        QuestionGroupLinks: {
            self?: HalLink<"/{company_id}/questions" | "/admin/{company_id}/questions" | "/{company_id}/{detail_group_id}/survey_questions">;
        };
        /**
         * @description The questions that belong together, such as those of one service. Not a paged list.
         *     @remarks Evidence: observed.
         */
        QuestionGroup: {
            /** @description The company that asks. */
            company_id?: number | null;
            /** @description The name of the group. */
            name?: string | null;
            questions: components["schemas"]["Question"][];
            /** @description Seen on some groups; neither type nor meaning is known for certain. */
            admin?: unknown;
            /** @description Seen on some groups; neither type nor meaning is known for certain. */
            outcome?: unknown;
            _links?: components["schemas"]["QuestionGroupLinks"];
        };
        /**
         * @description A series of events of one kind, such as a class that takes place every week.
         *     @remarks Evidence: observed.
         */
        EventChain: {
            /** @description The id of the event chain. */
            id: number;
            /** @description The company that holds the events. */
            company_id?: number | null;
            /** @description The name. */
            name?: string | null;
            /** @description A short text about the events. */
            description?: string | null;
            /** @description A long text about the events. */
            long_description?: string | null;
            /** @description The name of the event group. */
            group?: string | null;
            /** @description The reference that the owner gave, such as the key in another system. */
            reference?: string | null;
            /**
             * Format: date-time
             * @description The time of day at which the events start. The date may be a mere placeholder, `2000-01-01`.
             */
            time?: string | null;
            /**
             * Format: date
             * @description The day of the first event.
             */
            start_date?: string | null;
            /**
             * Format: date
             * @description The day of the last event. Missing on chains without an end.
             */
            end_date?: string | null;
            /** @description How long one event takes, in minutes. */
            duration?: number;
            /** @description How the events repeat. Empty when they do not. */
            recurrence_type?: "WEEK" | "" | (string & {}) | null;
            /** @description How many spaces each event has. */
            spaces?: number;
            /** @description A code for how the spaces that are left are shown. The codes are not known. */
            capacity_view?: number;
            /** @description The price of one space, in minor units (1500 is 15.00). */
            price?: number;
            /** @description How many spaces one booking may take. */
            max_num_bookings?: number;
            /** @description How tickets count. `single_space` is concluded from its counterpart. */
            ticket_type?: "multi_space" | "single_space" | (string & {}) | null;
            /** @description Whether an e-mail address is asked for each ticket. */
            email_per_ticket?: boolean;
            /** @description Whether the questions are asked for each ticket. */
            questions_per_ticket?: boolean;
            /** @description Whether the events are booked together, as a course. */
            course?: boolean;
            /** @description How long before the event it must be booked, in `min_advance_unit`. */
            min_advance?: number;
            /** @description The unit of `min_advance`. */
            min_advance_unit?: "day" | (string & {}) | null;
            /**
             * Format: date-time
             * @description The time that the minimum advance comes to, with the offset of the company's zone.
             */
            min_advance_time?: string | null;
            /**
             * Format: date-time
             * @description The time that the maximum advance comes to, with the offset of the company's zone. Often missing.
             */
            max_advance_time?: string | null;
            /** @description How long before the event it can still be cancelled, in `min_cancel_unit`. */
            min_cancel?: number;
            /** @description The unit of `min_cancel`. */
            min_cancel_unit?: "day" | (string & {}) | null;
            /** @description Whether the chain is a template for others. */
            template?: boolean;
            /** @description Whether the chain is switched off. */
            disabled?: boolean;
            /** @description Whether the chain is deleted. */
            deleted?: boolean;
            extra?: components["schemas"]["ExtraFields"];
            /**
             * Format: date-time
             * @description When the chain was last changed, in UTC.
             */
            updated_at?: string | null;
            _embedded?: {
                questions?: components["schemas"]["QuestionGroup"];
                child_event_chains?: components["schemas"]["EventChain"][];
            };
            _links?: components["schemas"]["EventChainLinks"];
        };
        /**
         * @description Where an event chain leads. Where it is not known whether a relation leads to the public or to the administrators' path, both are its target. `edit` and `new_booking` are there for administrators.
         *     @remarks Evidence: observed.
         */
        EventChainLinks: {
            self?: HalLink<"/{company_id}/event_chains/{id}" | "/admin/{company_id}/event_chains/{id}">;
            questions?: HalLink<"/{company_id}/questions" | "/admin/{company_id}/questions">;
            events?: HalLink<"/{company_id}/events" | "/admin/{company_id}/event_chains/{id}/events">;
            event_group?: HalLink<"/{company_id}/event_groups/{id}" | "/admin/{company_id}/event_groups/{id}">;
            address?: HalLink<"/{company_id}/addresses/{id}" | "/admin/{company_id}/addresses/{id}">;
            /** @description The kinds of ticket. What it answers is not known. */
            ticket_sets?: components["schemas"]["HalLink"];
            edit?: HalLink<"/admin/{company_id}/event_chains/{id}/edit">;
            new_booking?: HalLink<"/admin/{company_id}/event_chains/{id}/new_booking">;
        };
        /**
         * @description One page of event chains.
         *     @remarks Evidence: observed.
         */
        EventChainList: {
            /** @description How many event chains match, over all pages. */
            total_entries?: number;
            _embedded: {
                event_chains: components["schemas"]["EventChain"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/event_chains" | "/admin/{company_id}/event_chains">;
                next?: HalLink<"/{company_id}/event_chains" | "/admin/{company_id}/event_chains">;
                previous?: HalLink<"/{company_id}/event_chains" | "/admin/{company_id}/event_chains">;
                back?: HalLink<"/{company_id}/event_chains" | "/admin/{company_id}/event_chains">;
                new?: HalLink<"/admin/{company_id}/event_chains/new">;
            };
        };
        /**
         * @description What can be said about an event chain when it is created or changed.
         *     @remarks Evidence: documented.
         */
        EventChainInput: {
            /** @description The name. */
            name: string;
            /** @description The event group that the chain belongs to. */
            event_group_id: number;
            /** @description The address where the events take place. */
            address_id: number;
            /** @description A short text about the events. */
            description?: string;
            /** @description A long text about the events. */
            long_description?: string;
            /** @description Your own reference for the chain, by which it can be found again. */
            reference?: string;
            /**
             * Format: date-time
             * @description When the first event starts. Send it with an offset; without one it may be read as UTC.
             */
            datetime?: string;
            /** @description How long one event takes, in minutes. */
            duration?: number;
            /** @description How many spaces each event has. */
            spaces?: number;
            /** @description The price of one space, in minor units (1500 is 15.00). One old sample writes whole pounds; every answer counts in minor units. */
            price?: number;
            /** @description How tickets count. */
            ticket_type?: "multi_space" | (string & {});
            /** @description The person who holds the events. */
            person_id?: number;
            /** @description The resource that the events take. */
            resource_id?: number;
        };
        /**
         * @description Where client details lead. Other relations exist but are not known.
         *     @remarks Evidence: observed.
         */
        ClientDetailsLinks: {
            self?: HalLink<"/{company_id}/client_details">;
        };
        /**
         * @description What the company wants to know about its customers: the questions that are asked, and how they are asked. The API answers more members than are known here.
         *     @remarks Evidence: observed.
         */
        ClientDetails: {
            /** @description The company that asks. */
            company_id?: number | null;
            questions?: components["schemas"]["Question"][];
            /** @description Whether customers are offered to log in. */
            offer_login?: boolean;
            /** @description Whether the address is asked for. */
            ask_address?: boolean;
            /** @description A number where one would expect a boolean. Only 0 was seen; presumably 1 means that no phone number is asked for. */
            no_phone?: number;
            _links?: components["schemas"]["ClientDetailsLinks"];
        };
        /**
         * @description A category, under which services are put together.
         *     @remarks Evidence: observed.
         */
        Category: {
            /** @description The id of the category. */
            id: number;
            /** @description The company that the category belongs to. */
            company_id?: number | null;
            /** @description The name. */
            name?: string | null;
            /** @description A text about the category. */
            description?: string | null;
            /** @description The category above this one. */
            parent_id?: number | null;
            /** @description Presumably the place in the tree of categories. The type is not known. */
            path?: unknown;
            /** @description Whether the category is in use. */
            active?: boolean;
            /**
             * Format: date-time
             * @description When it was created, in UTC.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When it was last changed, in UTC.
             */
            updated_at?: string | null;
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description The categories of a company.
         *     @remarks Evidence: inferred.
         */
        CategoryList: {
            /** @description How many categories there are. */
            total_entries?: number;
            _embedded: {
                categories: components["schemas"]["Category"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/categories" | "/{company_id}/named_categories">;
            };
        };
        /**
         * @description The addresses of a company.
         *     @remarks Evidence: observed.
         */
        AddressList: {
            /** @description How many there are in total. */
            total_entries?: number;
            _embedded: {
                addresses: components["schemas"]["Address"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/addresses" | "/admin/{company_id}/addresses">;
                next?: HalLink<"/{company_id}/addresses" | "/admin/{company_id}/addresses">;
                previous?: HalLink<"/{company_id}/addresses" | "/admin/{company_id}/addresses">;
                back?: HalLink<"/{company_id}/addresses" | "/admin/{company_id}/addresses">;
            };
        };
        /**
         * @description Several things that are sold together. Its members are not known.
         *     @remarks Evidence: inferred.
         */
        Package: {
            _links?: components["schemas"]["HalLinks"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The packages of a company, or of a purchase.
         *     @remarks Evidence: inferred.
         */
        PackageList: {
            /** @description How many there are in total. */
            total_entries?: number;
            _embedded: {
                packages: components["schemas"]["Package"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/packages" | "/purchases/{long_id}/packages">;
            };
        };
        /**
         * @description Several bookings that are sold together. Its members are not known.
         *     @remarks Evidence: inferred.
         */
        BulkPurchase: {
            _links?: components["schemas"]["HalLinks"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The bulk purchases that a company offers.
         *     @remarks Evidence: inferred.
         */
        BulkPurchaseList: {
            /** @description How many there are in total. */
            total_entries?: number;
            _embedded: {
                bulk_purchases: components["schemas"]["BulkPurchase"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/bulk_purchases">;
            };
        };
        /**
         * @description Goods that are sold beside bookings. Its members are not known.
         *     @remarks Evidence: inferred.
         */
        Product: {
            _links?: components["schemas"]["HalLinks"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The products of a company, or of a purchase.
         *     @remarks Evidence: inferred.
         */
        ProductList: {
            /** @description How many there are in total. */
            total_entries?: number;
            _embedded: {
                products: components["schemas"]["Product"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/products" | "/purchases/{long_id}/products">;
            };
        };
        /**
         * @description An offer with codes that customers redeem. Only the names of most members are known.
         *     @remarks Evidence: observed.
         */
        Deal: {
            /** @description The id of the deal. */
            id: number;
            /** @description The name of the deal. */
            name?: string | null;
            /** @description A number that is not explained. The type is not known. */
            num?: unknown;
            /** @description The service that it is for. */
            service_id?: number | null;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             */
            created_at?: string | null;
            /** @description How it is redeemed. The type is not known. */
            redemption?: unknown;
            /** @description How many codes there are. The type is not known. */
            total_codes?: unknown;
            /** @description How many codes are used. The type is not known. */
            used_codes?: unknown;
            /** @description Who sells it. The type is not known. */
            vendor?: unknown;
            /** @description Whether it goes with other bookings. The type is not known. */
            allow_mixed_bookings?: unknown;
            /** @description Whether the widget shows it. The type is not known. */
            widget_show?: unknown;
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description The deals of a company, or of a purchase.
         *     @remarks Evidence: inferred.
         */
        DealList: {
            /** @description How many there are in total. */
            total_entries?: number;
            _embedded: {
                /** @description The deals. */
                deals: components["schemas"]["Deal"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/deals" | "/admin/{company_id}/deals" | "/purchases/{long_id}/deals">;
                next?: HalLink<"/{company_id}/deals" | "/admin/{company_id}/deals" | "/purchases/{long_id}/deals">;
                previous?: HalLink<"/{company_id}/deals" | "/admin/{company_id}/deals" | "/purchases/{long_id}/deals">;
                back?: HalLink<"/{company_id}/deals" | "/admin/{company_id}/deals" | "/purchases/{long_id}/deals">;
            };
        };
        /**
         * @description How a clinic repeats. Only the names of the members are known.
         *     @remarks Evidence: observed.
         */
        RepeatRule: {
            /** @description The type is not known. */
            id?: unknown;
            /** @description The type is not known. */
            rules?: unknown;
            /** @description The type is not known. */
            properties?: unknown;
        };
        /**
         * @description Where a clinic leads. The targets are concluded from its paths.
         *     @remarks Evidence: inferred.
         */
        ClinicLinks: {
            self?: HalLink<"/{company_id}/clinics/{id}" | "/admin/{company_id}/clinics/{id}">;
        };
        /**
         * @description A time in which certain people give certain services with certain resources.
         *     @remarks Evidence: observed.
         */
        Clinic: {
            /** @description The name of the clinic. */
            name?: string | null;
            /** @description When it begins. The notation is not known for certain. */
            start_time?: string | null;
            /** @description When it ends. */
            end_time?: string | null;
            /** @description The resources in it. Ids as **texts**. */
            resource_ids?: string[];
            /** @description The people in it. Ids as **texts**. */
            person_ids?: string[];
            /** @description The services in it. Ids as **texts**. */
            service_ids?: string[];
            repeat_rule?: components["schemas"]["RepeatRule"];
            _links?: components["schemas"]["ClinicLinks"];
        };
        /**
         * @description A page of clinics.
         *     @remarks Evidence: observed.
         */
        ClinicList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                clinics: components["schemas"]["Clinic"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/clinics" | "/admin/{company_id}/clinics">;
                next?: HalLink<"/{company_id}/clinics" | "/admin/{company_id}/clinics">;
                previous?: HalLink<"/{company_id}/clinics" | "/admin/{company_id}/clinics">;
                back?: HalLink<"/{company_id}/clinics" | "/admin/{company_id}/clinics">;
            };
        };
        /**
         * @description A page of slots.
         *     @remarks Evidence: observed.
         */
        SlotList: {
            /** @description How many items there are on all pages. */
            total_entries?: number;
            _embedded: {
                /** @description The items of this page. */
                slots: components["schemas"]["Slot"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/slots" | "/admin/{company_id}/slots">;
                next?: HalLink<"/{company_id}/slots" | "/admin/{company_id}/slots">;
                previous?: HalLink<"/{company_id}/slots" | "/admin/{company_id}/slots">;
                back?: HalLink<"/{company_id}/slots" | "/admin/{company_id}/slots">;
            };
        };
        /**
         * @description A code for the kind of customer, 1 or 2. The sources contradict each other: the old documents say that 1 is a contact and 2 a member, the JavaScript library and payloads say the reverse. Do not rely on it; `client_type` says it in words.
         *     @remarks Evidence: observed.
         */
        MemberType: 1 | 2 | (number & {});
        /**
         * @description Further members of a customer that a client sends in an object of their own.
         *     @remarks Evidence: observed.
         */
        ClientExtraInfo: {
            /** @description The customer's language. */
            locale?: string;
            /** @description The company's own reference for the customer. */
            comp_ref?: string;
            /** @description The reference of the customer in another system. */
            reference?: string;
            /** @description The branch that the customer normally books. A number as text. */
            default_company_id?: string;
            /** @description Since when the customer is known. The format is not stated. */
            join_date?: string;
        };
        /**
         * @description The answer to one question, as basket items and customers carry it.
         *     @remarks Evidence: observed.
         */
        AnswerInput: {
            /** @description The id of the question. Clients send it as a number or as text. */
            id: number | string;
            /** @description The answer, in the form that suits the kind of question. Dates are sent as `YYYY-MM-DD`; the answer to a checkbox is left out altogether when it is not ticked. */
            answer?: unknown;
            /** @description What the chosen option costs, in minor units (1500 is 15.00). May be left out. */
            price?: number;
        };
        /**
         * @description What a customer answers to one question, in the form that answers have when they are read.
         *     @remarks Evidence: observed.
         */
        ClientAnswerInput: {
            /** @description The question. Clients send its id as a number or as text. */
            question_id: number | string;
            /** @description The question as it was asked. */
            name?: string;
            /** @description The answer, in the form that suits the kind of question. */
            answer?: unknown;
            /** @description The option that is chosen, for questions with a choice. */
            answer_id?: number | null;
        };
        /**
         * @description What can be said about a customer. Send what you know; nothing is known to be required.
         *     @remarks Evidence: observed.
         */
        ClientInput: {
            first_name?: string;
            /** @description A further first name. What it is for is not stated. */
            first_name_extra?: string;
            last_name?: string;
            /** @description A further last name. What it is for is not stated. */
            last_name_extra?: string;
            /** @description The e-mail address. */
            email?: string;
            /** @description The mobile number, without the prefix. */
            mobile?: string;
            /** @description The country prefix, `+44` or `44`. */
            mobile_prefix?: string;
            /** @description The country of the mobile prefix, ISO 3166 with two letters. */
            mobile_prefix_country_code?: string;
            /** @description The landline number, without the prefix. */
            phone?: string;
            /** @description The country prefix, `+44` or `44`. */
            phone_prefix?: string;
            /** @description The country of the landline prefix, ISO 3166 with two letters. */
            phone_prefix_country_code?: string;
            /** @description Sent by a client beside `phone`. How the two differ is not known. */
            telephone?: string;
            address1?: string;
            address2?: string;
            address3?: string;
            address4?: string;
            address5?: string;
            postcode?: string;
            /** @description The country, by its name. */
            country?: string;
            /** @description The customer's zone, by its IANA name. One application writes `timezone`. */
            time_zone?: string;
            member_type?: components["schemas"]["MemberType"];
            /** @description The membership level. */
            member_level_id?: number;
            /** @description Since when the customer is known. The format is not stated. */
            mem_join_date?: string;
            /** @description The company's own reference for the customer. */
            comp_ref?: string;
            /** @description The branch that the customer normally books, as a number or as text. */
            default_company_id?: number | string;
            /** @description The client that this one belongs to. */
            parent_client_id?: number;
            /** @description Whether the customer consents to the use of the data. */
            consent?: boolean;
            /**
             * Format: password
             * @description The password that the customer will log in with.
             */
            password?: string;
            /** @description Whether to send an e-mail of welcome. */
            send_welcome_email?: boolean;
            /** @description How the customer is to be notified. Its members are not known. */
            notifications?: {
                [key: string]: unknown;
            };
            notification_preferences?: components["schemas"]["NotificationPreferences"];
            extra_info?: components["schemas"]["ClientExtraInfo"];
            /** @description Answers to questions, as a list or by the id of the question. */
            questions?: components["schemas"]["AnswerInput"][] | components["schemas"]["QuestionAnswers"];
            /** @description Answers by the id of the question, in the form that members answer them. */
            q?: components["schemas"]["QuestionAnswers"];
            /** @description Answers in the form that clients answer them. */
            answers?: components["schemas"]["ClientAnswerInput"][];
        };
        /**
         * @description Where a client leads, as the public sees one.
         *     @remarks Evidence: observed.
         */
        ClientLinks: {
            self?: HalLink<"/{company_id}/client/{id}">;
            /** @description The bookings of the client. Where it leads depends on who asks. */
            bookings?: components["schemas"]["HalLink"];
            /** @description Bookings that were paid in advance. */
            pre_paid_bookings?: components["schemas"]["HalLink"];
            /** @description The questions that the company asks about the client. */
            questions?: components["schemas"]["HalLink"];
            /** @description The form to change the client. */
            edit?: components["schemas"]["HalLink"];
            /** @description What happened with the client so far. What it answers is not known. */
            interactions?: components["schemas"]["HalLink"];
        };
        /**
         * @description A customer, as customers and the public see one.
         *     @remarks Evidence: observed.
         */
        Client: components["schemas"]["ClientProfile"] & {
            _links?: components["schemas"]["ClientLinks"];
        };
        /**
         * @description Where a client leads, as administrators see one.
         *     @remarks Evidence: observed.
         */
        AdminClientLinks: {
            self?: HalLink<"/admin/{company_id}/client/{id}">;
            /** @description The bookings of the client. That it is the list of bookings with a filter is concluded from the name. */
            bookings?: HalLink<"/admin/{company_id}/bookings">;
            /** @description Bookings that were paid in advance. */
            pre_paid_bookings?: components["schemas"]["HalLink"];
            /** @description The questions that the company asks about the client. */
            questions?: components["schemas"]["HalLink"];
            edit?: HalLink<"/admin/{company_id}/client/{id}/edit">;
            /** @description What happened with the client so far. What it answers is not known. */
            interactions?: components["schemas"]["HalLink"];
        };
        /**
         * @description A customer, as administrators see one.
         *     @remarks Evidence: observed.
         */
        AdminClient: components["schemas"]["CustomerDetails"] & {
            member_type?: components["schemas"]["MemberType"];
            /** @description Files about the customer. The form of the items is not known. */
            files?: unknown[];
            /** @description What the customer answered, by the id of the question. */
            q?: components["schemas"]["QuestionAnswers"];
            _links?: components["schemas"]["AdminClientLinks"];
        };
        /**
         * @description One page of clients.
         *     @remarks Evidence: observed.
         */
        AdminClientList: {
            /** @description How many clients match, over all pages. */
            total_entries?: number;
            _embedded: {
                clients: components["schemas"]["AdminClient"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/admin/{company_id}/client">;
                next?: HalLink<"/admin/{company_id}/client">;
                previous?: HalLink<"/admin/{company_id}/client">;
                back?: HalLink<"/admin/{company_id}/client">;
                new?: HalLink<"/admin/{company_id}/client/new">;
            };
        };
        /**
         * @description Which client to switch on or off. Name one by `id` or by `email`.
         *     @remarks Evidence: documented.
         */
        ClientSwitch: {
            /** @description The id of the client. */
            id?: number;
            /** @description The e-mail address of the client. */
            email?: string;
            /** @description Whether the client is to be switched off. An older Java client sends `disabled` instead. */
            disable?: boolean;
        };
        /**
         * @description What administrators can say about a customer.
         *     @remarks Evidence: documented.
         */
        AdminClientInput: {
            first_name?: string;
            last_name?: string;
            /** @description The e-mail address. */
            email?: string;
            /** @description The mobile number, without the prefix. */
            mobile?: string;
            /** @description The country prefix, `+44`. */
            mobile_prefix?: string;
            /** @description The landline number. */
            phone?: string;
            address1?: string;
            address2?: string;
            address3?: string;
            address4?: string;
            address5?: string;
            postcode?: string;
            /** @description The country, by its name. */
            country?: string;
            /** @description Your own reference for the customer, by which the record can be found again. */
            reference?: string;
            /** @description The customer's zone, by its IANA name. */
            time_zone?: string;
            /**
             * Format: date
             * @description Since when the customer is known.
             */
            join_date?: string;
            member_type?: components["schemas"]["MemberType"];
            /** @description The membership level. */
            member_level_id?: number;
            /** @description The branch that the customer normally books, as a number or as text. */
            default_company_id?: number | string;
            /** @description Whether to tell the customer by e-mail. */
            send_email?: boolean;
        };
        /**
         * @description One page of a member's bookings.
         *     @remarks Evidence: observed.
         */
        MemberBookingList: {
            /** @description How many bookings match, over all pages. */
            total_entries?: number;
            _embedded: {
                bookings: components["schemas"]["MemberBooking"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/members/{id}/bookings">;
                next?: HalLink<"/{company_id}/members/{id}/bookings">;
                previous?: HalLink<"/{company_id}/members/{id}/bookings">;
                back?: HalLink<"/{company_id}/members/{id}/bookings">;
            };
        };
        /**
         * @description What a member can change about a booking. Members of the booking itself; which of them may be written is not known.
         *     @remarks Evidence: inferred.
         */
        MemberBookingUpdate: {
            [key: string]: unknown;
        };
        /**
         * @description When a booking is to take place instead.
         *     @remarks Evidence: observed.
         */
        BookingReschedule: {
            /**
             * Format: date
             * @description The new day, in the zone of the company.
             */
            date: string;
            /** @description The new start as `HH:mm`, in the zone of the company. */
            time: string;
            /** @description How long it takes, in minutes. Without it the duration stays as it is. */
            duration?: number | string;
            /**
             * @description Whether to tell the customer.
             * @default true
             */
            notify?: boolean;
            /**
             * @description Whether to tell the company.
             * @default true
             */
            notify_admin?: boolean;
        };
        /**
         * @description The last attempt to pay.
         *     @remarks Evidence: observed.
         */
        PaymentLog: {
            /** @description Whether it worked. */
            success?: boolean;
            /** @description What the payment provider answered: JSON, as a **text**. */
            response?: string | null;
        };
        /**
         * @description What was paid back.
         *     @remarks Evidence: observed.
         */
        PurchaseRefund: {
            /** @description What was paid back, in minor units (1500 is 15.00). */
            amount_refunded?: number;
            /** @description What could still be paid back, in minor units (1500 is 15.00). */
            amount_remaining?: number;
        };
        /**
         * @description Where a booking leads when it is read by its purchase.
         *     @remarks Evidence: observed.
         */
        PurchaseBookingLinks: components["schemas"]["CustomerBookingRelations"] & {
            self?: HalLink<"/purchases/{long_id}/bookings/{id}">;
        };
        /**
         * @description A booking, as it is read by the purchase that it belongs to.
         *     @remarks Evidence: observed.
         */
        PurchaseBooking: components["schemas"]["CustomerBooking"] & {
            /** @description The slot that the booking takes. */
            slot_id?: number | null;
            /** @description The session that the booking belongs to. */
            session_id?: number | null;
            /** @description Whether it is a booking or merely reserved. */
            booking_type?: "Booking" | "Reservation" | (string & {}) | null;
            /** @description The duration that the customer is told, in minutes. */
            listed_duration?: number;
            /** @description The duration in seconds. */
            duration_span?: number;
            /** @description What is to be paid now, in minor units (1500 is 15.00). */
            due_now?: number;
            /** @description The price as a decimal number. */
            price_in_major_units?: number;
            /** @description What is paid of it, as a decimal number. */
            paid_in_major_units?: number;
            /** @description What is to be paid now, as a decimal number. */
            due_now_in_major_units?: number;
            /** @description The first name of the customer. */
            first_name?: string | null;
            /** @description The last name of the customer. */
            last_name?: string | null;
            /** @description The e-mail address of the customer. */
            email?: string | null;
            address?: components["schemas"]["Address"];
            /** @description How the appointment is held. Kinds by phone and by video exist too. */
            method_of_appointment?: "In-person" | (string & {}) | null;
            /** @description Whether the customer can confirm it now. */
            member_can_confirm_now?: boolean;
            /** @description Whether the customer will have to confirm it later. */
            member_will_need_to_confirm_in_the_future?: boolean;
            notification_preferences?: components["schemas"]["NotificationPreferences"];
            /** @description Settings of the slot, of the same kind as `settings`. */
            slot_settings?: {
                [key: string]: unknown;
            };
            _embedded?: {
                answers?: components["schemas"]["Answer"][];
                survey_answers?: components["schemas"]["Answer"][];
            };
            _links?: components["schemas"]["PurchaseBookingLinks"];
        };
        /**
         * @description A booking that was paid in advance, to be taken later. Its members are not known.
         *     @remarks Evidence: inferred.
         */
        PrePaidBooking: {
            _links?: components["schemas"]["HalLinks"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A purchase made outside JRNI. Its members are not known.
         *     @remarks Evidence: inferred.
         */
        ExternalPurchase: {
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description What to tell the customer after a checkout.
         *     @remarks Evidence: observed.
         */
        ConfirmMessage: {
            /** @description The id of the text. */
            id?: number | null;
            /** @description The text. */
            message?: string | null;
            /** @description What the text is for. */
            message_type?: "Confirm" | (string & {}) | null;
            /** @description What it belongs to. */
            item_type?: "Company" | (string & {}) | null;
            _links?: components["schemas"]["HalLinks"];
        };
        /**
         * @description What comes inline with a purchase.
         *     @remarks Evidence: observed.
         */
        PurchaseEmbedded: {
            client?: components["schemas"]["Client"];
            member?: components["schemas"]["Member"];
            /** @description The bookings. */
            bookings?: components["schemas"]["PurchaseBooking"][];
            /** @description The packages. */
            packages?: components["schemas"]["Package"][];
            /** @description The products. */
            products?: components["schemas"]["Product"][];
            /** @description The bookings paid in advance. */
            pre_paid_bookings?: components["schemas"]["PrePaidBooking"][];
            /** @description The deals. */
            deals?: components["schemas"]["Deal"][];
            /** @description The bookings of courses. The form of the items is not known. */
            course_bookings?: unknown[];
            /** @description The purchases made outside JRNI. */
            external_purchases?: components["schemas"]["ExternalPurchase"][];
            /** @description Notices of the payment provider. The form of the items is not known. */
            payment_callbacks?: unknown[];
            /** @description What to tell the customer. */
            confirm_messages?: components["schemas"]["ConfirmMessage"][];
        };
        /**
         * @description Where a purchase leads. Where it is not known whether a relation leads to the public or to the administrators' path, both are its target.
         *     @remarks Evidence: observed.
         */
        PurchaseLinks: {
            self?: HalLink<"/purchases/{long_id}" | "/admin/{company_id}/purchases/{id}">;
            client?: HalLink<"/{company_id}/client/{id}" | "/admin/{company_id}/client/{id}">;
            member?: HalLink<"/{company_id}/members/{id}">;
            company?: HalLink<"/company/{company_id}" | "/admin/{company_id}/company">;
            bookings?: HalLink<"/purchases/{long_id}/bookings">;
            packages?: HalLink<"/purchases/{long_id}/packages">;
            products?: HalLink<"/purchases/{long_id}/products">;
            pre_paid_bookings?: HalLink<"/purchases/{long_id}/pre_paid_bookings">;
            deals?: HalLink<"/purchases/{long_id}/deals">;
            external_purchases?: HalLink<"/purchases/{long_id}/external_purchases">;
            confirm_messages?: HalLink<"/purchases/{long_id}/confirm_messages">;
            /** @description What was bought, one by one. What it answers is not known. */
            purchase_items?: components["schemas"]["HalLink"];
            /** @description The address that turns a place on the waiting list into a booking. */
            book_waitlist_item?: components["schemas"]["HalLink"];
            /** @description Where to pay. What it answers is not known. */
            new_payment?: components["schemas"]["HalLink"];
            /** @description Where to pay by PayPal, for a browser. May have no host. */
            paypal_express?: components["schemas"]["HalLink"];
            /** @description A calendar file. */
            ical?: components["schemas"]["HalLink"];
            /** @description The same calendar, to subscribe to: the scheme is `webcal:`. */
            web_cal?: components["schemas"]["HalLink"];
            /** @description The same calendar, for Google. */
            gcal?: components["schemas"]["HalLink"];
            /** @description A page to print, for a browser. May have no host. */
            print?: components["schemas"]["HalLink"];
        };
        /**
         * @description What a checkout made: bookings and whatever was bought with them.
         *     @remarks Evidence: observed.
         */
        Purchase: {
            /** @description The id of the purchase, by which administrators read it. */
            id: number;
            /** @description The id by which customers read it; whoever has it may read and cancel. Older ones hold escapes such as `%3D`, newer ones do not. Treat it as opaque: neither decode nor encode it. */
            long_id?: string | null;
            /** @description The name of the customer. */
            client_name?: string | null;
            /**
             * Format: date-time
             * @description When it was made, in UTC.
             */
            created_at?: string | null;
            /** @description How it is paid. */
            payment_type?: "other" | "online" | (string & {}) | null;
            /** @description What everything costs, in minor units (1500 is 15.00). */
            total_price?: number;
            /** @description What the bookings cost, in minor units (1500 is 15.00). */
            price?: number;
            /** @description What everything cost before discounts, in minor units (1500 is 15.00). */
            original_price?: number;
            /** @description What is paid, in minor units (1500 is 15.00). */
            paid?: number;
            /** @description What is to be paid in advance, in minor units (1500 is 15.00). */
            deposit?: number;
            /** @description What is to be paid now, in minor units (1500 is 15.00). */
            due_now?: number;
            /** @description What was paid by certificate, in minor units (1500 is 15.00). */
            certificate_paid?: number;
            /** @description The tax on `price`, in minor units (1500 is 15.00). */
            tax_payable_on_price?: number;
            /** @description The tax on `deposit`, in minor units (1500 is 15.00). */
            tax_payable_on_deposit?: number;
            /** @description The tax on `due_now`, in minor units (1500 is 15.00). */
            tax_payable_on_due_now?: number;
            /** @description What everything costs, as a decimal number. */
            total_price_in_major_units?: number;
            /** @description What the bookings cost, as a decimal number. */
            price_in_major_units?: number;
            /** @description What everything cost before discounts, as a decimal number. */
            original_price_in_major_units?: number;
            /** @description What is paid, as a decimal number. */
            paid_in_major_units?: number;
            /** @description What is to be paid in advance, as a decimal number. */
            deposit_in_major_units?: number;
            /** @description What is to be paid now, as a decimal number. */
            due_now_in_major_units?: number;
            /** @description What was paid by certificate, as a decimal number. */
            certificate_paid_in_major_units?: number;
            /** @description The tax on `price`, as a decimal number. */
            tax_payable_on_price_in_major_units?: number;
            /** @description The tax on `deposit`, as a decimal number. */
            tax_payable_on_deposit_in_major_units?: number;
            /** @description The tax on `due_now`, as a decimal number. */
            tax_payable_on_due_now_in_major_units?: number;
            /** @description References of payments. The form of the items is not known. */
            payment_reference?: unknown[];
            last_payment_log?: components["schemas"]["PaymentLog"];
            refund?: components["schemas"]["PurchaseRefund"];
            _embedded?: components["schemas"]["PurchaseEmbedded"];
            _links?: components["schemas"]["PurchaseLinks"];
        };
        /**
         * @description One page of what a member bought.
         *     @remarks Evidence: inferred.
         */
        PurchaseTotalList: {
            /** @description How many purchases match, over all pages. */
            total_entries?: number;
            _embedded: {
                purchase_totals: components["schemas"]["Purchase"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/{company_id}/members/{id}/purchase_totals">;
                next?: HalLink<"/{company_id}/members/{id}/purchase_totals">;
                previous?: HalLink<"/{company_id}/members/{id}/purchase_totals">;
                back?: HalLink<"/{company_id}/members/{id}/purchase_totals">;
            };
        };
        /**
         * @description Bookings that were paid in advance, of a member or of a purchase.
         *     @remarks Evidence: inferred.
         */
        PrePaidBookingList: {
            /** @description How many there are in total. */
            total_entries?: number;
            _embedded: {
                pre_paid_bookings: components["schemas"]["PrePaidBooking"][];
            };
            /** @description Links of the list. */
            _links?: {
                self?: HalLink<"/{company_id}/members/{id}/pre_paid_bookings" | "/purchases/{long_id}/pre_paid_bookings">;
            };
        };
        /**
         * @description One booking to be made by the public. Name a service, or an event and its chain.
         *     @remarks Evidence: documented.
         */
        BookingCreate: {
            /**
             * Format: date-time
             * @description When it starts. Send the `start` of a free time as it is; a time without an offset may be read as UTC.
             */
            datetime?: string;
            /** @description The service to book. */
            service_id?: number;
            /** @description The person to book. */
            person_id?: number;
            /** @description Several persons to book. */
            person_ids?: number[];
            /** @description The resource to book. */
            resource_id?: number;
            /** @description The event to book. */
            event_id?: number;
            /** @description The chain of that event. */
            event_chain_id?: number;
            /** @description The customer, where there is a record already. */
            member_id?: number;
            /** @description The customer, where there is no record yet. */
            client?: components["schemas"]["ClientInput"];
            questions?: components["schemas"]["QuestionAnswers"];
        };
        /**
         * @description When a booking reached each of its check-in states, by the name of the state. The names can be configured; those of the start are `checked_in`, `being_seen`, `completed` and `no_show`. Times have an offset or end in `Z`.
         *     @remarks Evidence: observed.
         */
        MultiStatus: {
            [key: string]: string | null;
        };
        /**
         * @description A note for administrators.
         *     @remarks Evidence: observed.
         */
        PrivateNote: {
            /** @description The id of the note. */
            id: number;
            /** @description The text. */
            note?: string | null;
        };
        /**
         * @description The notes on a booking.
         *     @remarks Evidence: observed.
         */
        BookingNotes: {
            /** @description Notes that the customer may see. The form of the items is not known. */
            public?: unknown[];
            /** @description Notes for administrators. */
            private?: components["schemas"]["PrivateNote"][];
        };
        /**
         * @description One question and its answer, as texts for people.
         *     @remarks Evidence: observed.
         */
        AnswerSummary: {
            /** @description The question. */
            question_id?: number | null;
            /** @description The question as it was asked. */
            name?: string | null;
            /** @description What was answered. */
            answer?: string | null;
        };
        /**
         * @description Where a booking leads, as administrators see one. Where it is not known whether a relation leads to the public or to the administrators' path, both are its target.
         *     @remarks Evidence: observed.
         */
        AdminBookingLinks: {
            self?: HalLink<"/admin/{company_id}/bookings/{id}">;
            client?: HalLink<"/admin/{company_id}/client/{id}" | "/{company_id}/client/{id}">;
            person?: HalLink<"/admin/{company_id}/people/{id}" | "/{company_id}/people/{id}">;
            resource?: HalLink<"/admin/{company_id}/resources/{id}" | "/{company_id}/resources/{id}">;
            service?: HalLink<"/admin/{company_id}/services/{id}" | "/{company_id}/services/{id}">;
            slot?: HalLink<"/admin/{company_id}/slots/{id}" | "/{company_id}/slots/{id}">;
            event_chain?: HalLink<"/admin/{company_id}/event_chains/{id}" | "/{company_id}/event_chains/{id}">;
            /** @description The older spelling of `event_chain`. */
            event_chains?: HalLink<"/admin/{company_id}/event_chains/{id}" | "/{company_id}/event_chains/{id}">;
            /** @description The newer spelling of `event_groups`. */
            event_group?: HalLink<"/admin/{company_id}/event_groups/{id}" | "/{company_id}/event_groups/{id}">;
            /** @description The event group, one although the name is in the plural. */
            event_groups?: HalLink<"/admin/{company_id}/event_groups/{id}" | "/{company_id}/event_groups/{id}">;
            address?: HalLink<"/admin/{company_id}/addresses/{id}" | "/{company_id}/addresses/{id}">;
            company?: HalLink<"/admin/{company_id}/company" | "/company/{company_id}">;
            edit?: HalLink<"/admin/{company_id}/bookings/{id}/edit">;
            /** @description The address to which a cancellation is posted, a template that takes `notify` and `cancel_reason`. */
            cancel?: components["schemas"]["HalLink"];
            /** @description Checks the customer in. The method is not known; write `current_multi_status` instead. */
            check_in?: components["schemas"]["HalLink"];
            /** @description The questions that belong to the booking. */
            questions?: components["schemas"]["HalLink"];
            /** @description The messages that were sent about the booking. What it answers is not known. */
            comms?: components["schemas"]["HalLink"];
            /** @description The conversation about the booking. What it answers is not known. */
            conversation?: components["schemas"]["HalLink"];
        };
        /**
         * @description A booking, as administrators see one.
         *     @remarks Evidence: observed.
         */
        AdminBooking: {
            /** @description The id of the booking. */
            id: number;
            /** @description The company that was booked. */
            company_id?: number | null;
            /** @description What was booked, as a text for people. */
            full_describe?: string | null;
            /** @description The service that was booked. */
            service_id?: number | null;
            /** @description The name of the service. Names of this kind may end in blanks. */
            service_name?: string | null;
            /** @description The person who was booked. */
            person_id?: number | null;
            /** @description The name of the person. */
            person_name?: string | null;
            /** @description The resource that was booked. */
            resource_id?: number | null;
            /** @description The name of the resource. */
            resource_name?: string | null;
            /** @description The event that was booked. */
            event_id?: number | null;
            /** @description The chain of that event. */
            event_chain_id?: number | null;
            /** @description The slot that the booking takes. */
            slot_id?: number | null;
            /** @description The name of the company. */
            company_name?: string | null;
            /** @description The customer. */
            client_id?: number | null;
            /** @description The customer again, equal to `client_id`. */
            member_id?: number | null;
            /** @description The name of the customer. */
            client_name?: string | null;
            /** @description The e-mail address of the customer. Empty when it is not known, as the other members about the customer. */
            client_email?: string | null;
            /** @description The landline number of the customer. */
            client_phone?: string | null;
            /** @description The mobile number of the customer, formatted for people. */
            client_mobile?: string | null;
            /** @description The mobile number, formatted for people. */
            mobile?: string | null;
            /** @description Who made the booking. */
            booked_by?: string | null;
            /** @description The e-mail address of who made the booking. */
            booked_by_email?: string | null;
            /** @description By which way the booking was made. */
            channel?: "Client" | "Administrator" | (string & {}) | null;
            /**
             * Format: date-time
             * @description When it starts, with the offset of the company's zone.
             */
            datetime?: string | null;
            /**
             * Format: date-time
             * @description When it ends, with the offset of the company's zone. Missing in old data.
             */
            end_datetime?: string | null;
            /** @description How long it takes, in minutes. */
            duration?: number;
            /** @description The duration that the customer is told, in minutes. */
            listed_duration?: number;
            /** @description The duration in seconds. */
            duration_span?: number;
            /** @description The time to prepare before it, in minutes. */
            pre_time?: number;
            /** @description The time to clear up after it, in minutes. */
            post_time?: number;
            /**
             * Format: date-time
             * @description Until when it can be cancelled or moved, with the offset of the company's zone. One old client types it as a number; every payload has a time.
             */
            min_cancellation_time?: string | number | null;
            status?: components["schemas"]["BookingStatus"];
            /** @description Whether it is cancelled. */
            is_cancelled?: boolean;
            /** @description Whether it is on the waiting list. */
            on_waitlist?: boolean;
            /** @description Whether the customer came. `true` on bookings that lie ahead, too. */
            attended?: boolean;
            multi_status?: components["schemas"]["MultiStatus"];
            /** @description The check-in state that it is in. Write it to check somebody in. */
            current_multi_status?: "checked_in" | "being_seen" | "completed" | "no_show" | (string & {}) | null;
            /** @description The price, in minor units (1500 is 15.00). */
            price?: number;
            /** @description What is paid of it, in minor units. */
            paid?: number;
            /** @description How many spaces it takes. */
            quantity?: number;
            /** @description The purchase that the booking belongs to. */
            purchase_id?: number | null;
            /** @description The long id of the purchase. Older ones hold escapes such as `%3D`, newer ones do not. Treat it as opaque: neither decode nor encode it. */
            purchase_ref?: string | null;
            notes?: components["schemas"]["BookingNotes"];
            /** @description A note for administrators. */
            private_note?: string | null;
            settings?: components["schemas"]["BookingSettings"];
            /** @description Settings of the slot, of the same kind as `settings`. */
            slot_settings?: {
                [key: string]: unknown;
            };
            questions?: components["schemas"]["QuestionAnswers"];
            /** @description What was answered, for people. */
            answers_summary?: components["schemas"]["AnswerSummary"][];
            /** @description What was answered after the booking. The form of the items is not known. */
            survey_answers_summary?: unknown[];
            /**
             * Format: date-time
             * @description When the booking was last changed, in UTC.
             */
            booking_updated?: string | null;
            /**
             * Format: date-time
             * @description When the record was created, in UTC.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the record was last changed, in UTC.
             */
            updated_at?: string | null;
            _embedded?: {
                client?: components["schemas"]["AdminClient"];
                answers?: components["schemas"]["Answer"][];
            };
            _links?: components["schemas"]["AdminBookingLinks"];
        };
        /**
         * @description One page of bookings.
         *     @remarks Evidence: observed.
         */
        AdminBookingList: {
            /** @description How many bookings match, over all pages. */
            total_entries?: number;
            /** @description Whether cancelled bookings are among them, as it was asked for. */
            include_cancelled?: boolean;
            _embedded: {
                bookings: components["schemas"]["AdminBooking"][];
            };
            /** @description Links of the list. Those to other pages are unreliable, count the items instead. */
            _links?: {
                self?: HalLink<"/admin/{company_id}/bookings">;
                next?: HalLink<"/admin/{company_id}/bookings">;
                previous?: HalLink<"/admin/{company_id}/bookings">;
                back?: HalLink<"/admin/{company_id}/bookings">;
                new?: HalLink<"/admin/{company_id}/bookings/new">;
            };
        };
        /**
         * @description The customer of a booking that an administrator makes.
         *     @remarks Evidence: documented.
         */
        AdminBookingClient: {
            first_name?: string;
            last_name?: string;
            /** @description The e-mail address. */
            email?: string;
            /** @description The mobile number, without the prefix. */
            mobile?: string;
            /** @description The country prefix of the mobile number. */
            mobile_prefix?: string;
            /** @description The landline number, without the prefix. */
            phone?: string;
            /** @description The country prefix of the landline number. */
            phone_prefix?: string;
            /** @description A code for the kind of customer. See the warning at `member_type`. */
            client_type?: number;
            address1?: string;
            address2?: string;
            address3?: string;
            address4?: string;
            address5?: string;
            postcode?: string;
            /** @description The country, by its name. */
            country?: string;
        };
        /**
         * @description One booking to be made by an administrator. Name a service, or an event and its chain; and name the customer by `member_id` or `client`.
         *     @remarks Evidence: documented.
         */
        AdminBookingCreate: {
            /**
             * Format: date-time
             * @description When it starts. Send it with an offset; a time without one may be read as UTC.
             */
            datetime: string;
            /** @description The service to book. */
            service_id?: number;
            /** @description The person to book. */
            person_id?: number;
            /** @description The resource to book. */
            resource_id?: number;
            /** @description The event to book, together with `event_chain_id`. */
            event_id?: number;
            /** @description The chain of that event. */
            event_chain_id?: number;
            /** @description The customer, where there is a record already. */
            member_id?: number;
            client?: components["schemas"]["AdminBookingClient"];
            /** @description The price, in minor units (1500 is 15.00). */
            price?: number;
            /** @description A code for the queue. The codes are not known. */
            queue_status?: number;
            /** @description Whether to tell the customer. One sample writes `notification`. */
            notifications?: boolean;
        };
        /**
         * @description A rule for what a time needs, such as two persons of any kind.
         *     @remarks Evidence: documented.
         */
        AssetRule: {
            /** @description `default`, `any`, or the companies to choose from. */
            company_rule?: ("default" | "any" | (string & {})) | number[];
            /** @description `any`, `any_or_none`, or the persons to choose from. */
            person_rule?: ("any" | "any_or_none" | (string & {})) | number[];
            /** @description `any`, `any_or_none`, or the resources to choose from. */
            resource_rule?: ("any" | "any_or_none" | (string & {})) | number[];
            /**
             * @description Time to prepare. Known from the types of a client; its form is not.
             *     @remarks Evidence: observed.
             */
            pre_time?: unknown;
            /**
             * @description Time to clear up. Known from the types of a client; its form is not.
             *     @remarks Evidence: observed.
             */
            post_time?: unknown;
            /**
             * @description Groups of persons to choose from. Known from the types of a client; the form of the items is not.
             *     @remarks Evidence: observed.
             */
            person_group_id?: unknown[];
            /**
             * @description Groups of resources to choose from. Known from the types of a client; the form of the items is not.
             *     @remarks Evidence: observed.
             */
            resource_group_id?: unknown[];
        };
        /**
         * @description What can be changed about a booking. Only what is sent changes. Write `datetime`, or `date` and `time`, to move it; write `current_multi_status` to check somebody in.
         *     @remarks Evidence: observed.
         */
        AdminBookingUpdate: {
            /**
             * Format: date-time
             * @description The new start. Send it with an offset; a time without one may be read as UTC.
             */
            datetime?: string;
            /**
             * Format: date
             * @description The new day, together with `time`, in the zone of the company.
             */
            date?: string;
            /** @description The new start in minutes from midnight (540 is 09:00), together with `date`. */
            time?: number;
            /** @description The zone of the booking, by its IANA name. */
            time_zone?: string;
            /** @description How long it takes, in minutes. Clients send a number or a number as text. */
            duration?: number | string;
            /** @description The service. */
            service_id?: number;
            /** @description The person. */
            person_id?: number;
            /** @description The resource. */
            resource_id?: number;
            /** @description The state, as a code of `BookingStatus`. */
            status?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | (string & {});
            /** @description The check-in state that the booking is to be in, one of those that the company has. */
            current_multi_status?: "checked_in" | "being_seen" | "completed" | "no_show" | (string & {});
            /** @description Whether the customer came. */
            attended?: boolean;
            /** @description The position in the queue. The type is not known. */
            position?: unknown;
            /** @description The price, in minor units (1500 is 15.00). */
            price?: number;
            /** @description What is paid of it, in minor units. */
            paid?: number;
            /** @description Whether to tell the customer. */
            email?: boolean;
            /** @description Whether to tell the owner. */
            email_owner?: boolean;
            /** @description The customer. */
            client_id?: number;
            client?: components["schemas"]["ClientInput"];
            /** @description The name of the customer. */
            client_name?: string;
            /** @description The e-mail address of the customer. */
            client_email?: string;
            /** @description Further customers. */
            child_client_ids?: number[];
            /** @description Further attendees. The form of the items is not known. */
            attendees?: unknown[];
            /** @description Further members of the customer. */
            extra_info?: {
                /** @description A code for the kind of customer. See the warning at `member_type`. */
                client_type?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description A note for administrators. */
            private_note?: string;
            /** @description Why it is changed. The type is not known. */
            update_reason?: unknown;
            questions?: components["schemas"]["QuestionAnswers"];
            /** @description What is booked. The form of the items is not known. */
            assets?: unknown[];
            /** @description What is asked for, as a list of rules. */
            requested_assets?: components["schemas"]["AssetRule"][];
        };
        /**
         * @description How to cancel a booking.
         *     @remarks Evidence: documented.
         */
        BookingCancel: {
            /** @description Whether to tell the customer. */
            notify?: boolean;
            /** @description Why it is cancelled. */
            cancel_reason?: string;
        };
        /**
         * @description The new check-in state. Under which name it is sent is not known.
         *     @remarks Evidence: inferred.
         */
        MultiStatusUpdate: {
            [key: string]: unknown;
        };
        /**
         * @description A note for administrators to be written.
         *     @remarks Evidence: documented.
         */
        PrivateNoteInput: {
            /** @description The text. */
            note: string;
        };
    };
    responses: {
        /**
         * @description Something in the query or the body is wrong; `detail` says what. A malformed address answers 400 too, and calls that need a login may answer it when the token is missing: `error` then says so.
         *     @remarks Evidence: documented.
         */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description No valid credential: the `Auth-Token` or the bearer token is missing, wrong or too old, or the `App-Id` is. A wrong `App-Id` answers 401 before anything is looked up.
         *     @remarks Evidence: documented.
         */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Not allowed; asking again does not help. Often the id is that of a record of another company than the one in the path. A company that does not exist answers 403 as well, with a text that says it was not found. The wording of the example is ours.
         *     @remarks Evidence: documented.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description There is no such record: it was deleted, or its reference changed. A wrong address answers 404 too.
         *     @remarks Evidence: documented.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The path does not know the method. For an operation marked `inferred` this can mean that the environment lacks it. The wording of the example is ours.
         *     @remarks Evidence: documented.
         */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Done. Whether there is a body, and what it holds, is not known; the answer may be a 204 as well.
         *     @remarks Evidence: inferred.
         */
        Deleted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
        /**
         * @description Done, without a body.
         *     @remarks Evidence: inferred.
         */
        NoContent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The session is over, log in again. The documents say 401 for this; JRNI's own JavaScript library expects 419 as well. The wording of the example is ours.
         *     @remarks Evidence: observed.
         */
        SessionExpired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Either the address belongs to administrators of several companies and no session was opened: the body is then a login without `auth_token` that lists them in `_embedded.administrators`. Or something in the request is wrong, as for every other 400. Look for `_embedded` to tell them apart.
         *     @remarks Evidence: documented.
         */
        SeveralCompanies: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LoginChoice"] | components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description No space left: somebody else took the slot, or the event is full. Also answered when the service cannot be booked by the public, or its minimum advance time is set up wrongly. Nothing was booked; choose another time.
         *     @remarks Evidence: documented.
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The booking may not be moved. Three reasons are documented: its minimum cancellation time is past, it is cancelled already, or it was made outside JRNI. The wording of the texts is not known; those of the examples are ours. What answers 403 elsewhere, such as an id of another company, does so here too.
         *     @remarks Evidence: documented.
         */
        RescheduleForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
         * @example 44120
         */
        company_id: number;
        /** @description The id of the member. */
        member_id: number;
        /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
        embed: "no_child_companies" | "immediate_schedule" | (string & {});
        /** @description The reference that the record was given by its owner, such as the key it has in another system. */
        ref: string;
        /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
        page: number;
        /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
        per_page: number;
        /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
        id: number;
        /** @description Relations to leave out of `_links`, which makes long lists shorter. The brackets are part of the name, repeated for each value: `exclude_links[]=child_services`. */
        exclude_links: string[];
        /** @description The id of the image. */
        image_id: number;
        /** @description Only what has to do with this service. */
        service_id: number;
        /** @description Only what has to do with this person (member of staff). */
        person_id: number;
        /** @description Only what has to do with this resource. */
        resource_id: number;
        /** @description The service that is to be booked. */
        booked_service_id: number;
        /** @description The zone that times are answered in, by its IANA name, such as `Europe/London`. Without it they are in the zone of the company. */
        time_zone: string;
        /** @description Whether equal times of several persons or resources are answered as one. Without `person_id` and `resource_id` they are, unless this is `false`. */
        merge_times: boolean;
        /** @description Only these persons, a list of ids with commas between. */
        people_ids: number[];
        /** @description Only these resources, a list of ids with commas between. */
        resource_ids: number[];
        /** @description Only persons of this group. */
        person_group_id: number;
        /** @description How many resources are needed at the same time. */
        num_resources: number;
        /** @description Only what has to do with this event. */
        event_id: number;
        /** @description Only what takes place there. In which form a location is given is not known. */
        location: string;
        /** @description What a time needs, as a list of rules (`AssetRule`): whether companies, persons and resources may be any, or which to choose from. How the list is written in a query is not known, so the type is left open. */
        requested_assets: unknown;
        /** @description The id of a booking to leave out of account, such as the one that is to be moved. */
        ignore_booking: number;
        /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
        end_date: string;
        /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
        start_date: string;
        /** @description Only what has to do with this event group. */
        event_group_id: number;
        /** @description Only what has to do with this event chain. */
        event_chain_id: number;
        /** @description Only what members of this level may book. */
        member_level_id: number;
        /** @description Whether to answer less of each event. Both type and meaning are concluded from the name. */
        event_summary: boolean;
        /** @description Whether events that cannot be booked are answered too. */
        include_non_bookable: boolean;
        /** @description Only what was changed since then. For bookings the format is `YYYY-MM-DDTHH:mm:ss`; elsewhere it is not stated. */
        modified_since: string;
        /** @description The field to sort by. Which there are is not known. */
        order_by: string;
        /** @description Only records that match. In which form, and by which fields, is not known. */
        filter_by: string;
        /** @description Only records whose fields match. In which form, and by which fields, is not known. */
        filter_by_fields: string;
        /** @description Whether to sort from last to first. */
        order_by_reverse: boolean;
        /** @description Whether cancelled bookings are answered too. Sent as `true` or `false`; older documents and clients write `yes` or a string. */
        include_cancelled: boolean;
        /** @description The language of the texts in the answer, such as `en`. */
        locale: string;
        /** @description Whether to tell the customer. */
        notify: boolean;
        /** @description The id of the booking. */
        booking_id: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LoginInput = components['schemas']['LoginInput'];
export type AdministratorRole = components['schemas']['AdministratorRole'];
export type HalLink = components['schemas']['HalLink'];
export type AdministratorLinks = components['schemas']['AdministratorLinks'];
export type Administrator = components['schemas']['Administrator'];
export type ClientAnswer = components['schemas']['ClientAnswer'];
export type CustomerDetails = components['schemas']['CustomerDetails'];
export type ChannelPreference = components['schemas']['ChannelPreference'];
export type NotificationPreferences = components['schemas']['NotificationPreferences'];
export type ClientProfile = components['schemas']['ClientProfile'];
export type QuestionAnswer = components['schemas']['QuestionAnswer'];
export type QuestionAnswers = components['schemas']['QuestionAnswers'];
export type BookingStatus = components['schemas']['BookingStatus'];
export type BookingSettings = components['schemas']['BookingSettings'];
export type CustomerBooking = components['schemas']['CustomerBooking'];
export type HalLinks = components['schemas']['HalLinks'];
export type PaymentItem = components['schemas']['PaymentItem'];
export type QuestionOption = components['schemas']['QuestionOption'];
export type QuestionLinks = components['schemas']['QuestionLinks'];
export type Question = components['schemas']['Question'];
export type AnswerLinks = components['schemas']['AnswerLinks'];
export type Answer = components['schemas']['Answer'];
export type CustomerBookingRelations = components['schemas']['CustomerBookingRelations'];
export type MemberBookingLinks = components['schemas']['MemberBookingLinks'];
export type MemberBooking = components['schemas']['MemberBooking'];
export type MemberLinks = components['schemas']['MemberLinks'];
export type Member = components['schemas']['Member'];
export type LoginEmbedded = components['schemas']['LoginEmbedded'];
export type LoginLinks = components['schemas']['LoginLinks'];
export type Login = components['schemas']['Login'];
export type ErrorCustomDetails = components['schemas']['ErrorCustomDetails'];
export type ProblemError = components['schemas']['ProblemError'];
export type ErrorData = components['schemas']['ErrorData'];
export type LegacyError = components['schemas']['LegacyError'];
export type SimpleError = components['schemas']['SimpleError'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type CompanyLoginInput = components['schemas']['CompanyLoginInput'];
export type Credentials = components['schemas']['Credentials'];
export type LoginChoiceEmbedded = components['schemas']['LoginChoiceEmbedded'];
export type LoginChoice = components['schemas']['LoginChoice'];
export type SsoInput = components['schemas']['SsoInput'];
export type PasswordResetInput = components['schemas']['PasswordResetInput'];
export type PasswordResetResult = components['schemas']['PasswordResetResult'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type OAuthTokenInput = components['schemas']['OAuthTokenInput'];
export type OAuthToken = components['schemas']['OAuthToken'];
export type ExtraFields = components['schemas']['ExtraFields'];
export type AddressLinks = components['schemas']['AddressLinks'];
export type Address = components['schemas']['Address'];
export type CompanySettings = components['schemas']['CompanySettings'];
export type Company = components['schemas']['Company'];
export type CompanyEmbedded = components['schemas']['CompanyEmbedded'];
export type CompanyFields = components['schemas']['CompanyFields'];
export type CompanyLinks = components['schemas']['CompanyLinks'];
export type CompanyList = components['schemas']['CompanyList'];
export type BookingText = components['schemas']['BookingText'];
export type BookingTextList = components['schemas']['BookingTextList'];
export type CompanyQuestions = components['schemas']['CompanyQuestions'];
export type AdminCompanyLinks = components['schemas']['AdminCompanyLinks'];
export type AdminCompany = components['schemas']['AdminCompany'];
export type AddressInput = components['schemas']['AddressInput'];
export type CompanyInput = components['schemas']['CompanyInput'];
export type AdminCompanyList = components['schemas']['AdminCompanyList'];
export type BookingMode = components['schemas']['BookingMode'];
export type ServiceFields = components['schemas']['ServiceFields'];
export type ServiceLinks = components['schemas']['ServiceLinks'];
export type Service = components['schemas']['Service'];
export type ServiceList = components['schemas']['ServiceList'];
export type ItemLinks = components['schemas']['ItemLinks'];
export type Item = components['schemas']['Item'];
export type ItemList = components['schemas']['ItemList'];
export type AdminServiceLinks = components['schemas']['AdminServiceLinks'];
export type AdminService = components['schemas']['AdminService'];
export type AdminServiceList = components['schemas']['AdminServiceList'];
export type ServiceInput = components['schemas']['ServiceInput'];
export type SchemaForm = components['schemas']['SchemaForm'];
export type PersonFields = components['schemas']['PersonFields'];
export type PersonLinks = components['schemas']['PersonLinks'];
export type Person = components['schemas']['Person'];
export type PersonList = components['schemas']['PersonList'];
export type AttendanceStatus = components['schemas']['AttendanceStatus'];
export type AdminPersonLinks = components['schemas']['AdminPersonLinks'];
export type AdminPerson = components['schemas']['AdminPerson'];
export type AdminPersonList = components['schemas']['AdminPersonList'];
export type LegacyScheduleInput = components['schemas']['LegacyScheduleInput'];
export type PersonInput = components['schemas']['PersonInput'];
export type PersonUpdate = components['schemas']['PersonUpdate'];
export type BlockInput = components['schemas']['BlockInput'];
export type SlotLinks = components['schemas']['SlotLinks'];
export type Slot = components['schemas']['Slot'];
export type AttendanceInput = components['schemas']['AttendanceInput'];
export type Image = components['schemas']['Image'];
export type ImageList = components['schemas']['ImageList'];
export type ResourceFields = components['schemas']['ResourceFields'];
export type ResourceLinks = components['schemas']['ResourceLinks'];
export type Resource = components['schemas']['Resource'];
export type ResourceList = components['schemas']['ResourceList'];
export type AdminResourceLinks = components['schemas']['AdminResourceLinks'];
export type AdminResource = components['schemas']['AdminResource'];
export type AdminResourceList = components['schemas']['AdminResourceList'];
export type ResourceInput = components['schemas']['ResourceInput'];
export type TimeSlot = components['schemas']['TimeSlot'];
export type TimeList = components['schemas']['TimeList'];
export type DateSlot = components['schemas']['DateSlot'];
export type DateList = components['schemas']['DateList'];
export type DaySpaces = components['schemas']['DaySpaces'];
export type DayDataEntry = components['schemas']['DayDataEntry'];
export type DayDataLinks = components['schemas']['DayDataLinks'];
export type DayData = components['schemas']['DayData'];
export type TimeDataTime = components['schemas']['TimeDataTime'];
export type TimeDataLinks = components['schemas']['TimeDataLinks'];
export type TimeDataEntry = components['schemas']['TimeDataEntry'];
export type TimeData = components['schemas']['TimeData'];
export type TicketSpaces = components['schemas']['TicketSpaces'];
export type EventLinks = components['schemas']['EventLinks'];
export type Event = components['schemas']['Event'];
export type EventList = components['schemas']['EventList'];
export type EventGroupLinks = components['schemas']['EventGroupLinks'];
export type EventGroup = components['schemas']['EventGroup'];
export type EventGroupList = components['schemas']['EventGroupList'];
export type QuestionGroupLinks = components['schemas']['QuestionGroupLinks'];
export type QuestionGroup = components['schemas']['QuestionGroup'];
export type EventChain = components['schemas']['EventChain'];
export type EventChainLinks = components['schemas']['EventChainLinks'];
export type EventChainList = components['schemas']['EventChainList'];
export type EventChainInput = components['schemas']['EventChainInput'];
export type ClientDetailsLinks = components['schemas']['ClientDetailsLinks'];
export type ClientDetails = components['schemas']['ClientDetails'];
export type Category = components['schemas']['Category'];
export type CategoryList = components['schemas']['CategoryList'];
export type AddressList = components['schemas']['AddressList'];
export type Package = components['schemas']['Package'];
export type PackageList = components['schemas']['PackageList'];
export type BulkPurchase = components['schemas']['BulkPurchase'];
export type BulkPurchaseList = components['schemas']['BulkPurchaseList'];
export type Product = components['schemas']['Product'];
export type ProductList = components['schemas']['ProductList'];
export type Deal = components['schemas']['Deal'];
export type DealList = components['schemas']['DealList'];
export type RepeatRule = components['schemas']['RepeatRule'];
export type ClinicLinks = components['schemas']['ClinicLinks'];
export type Clinic = components['schemas']['Clinic'];
export type ClinicList = components['schemas']['ClinicList'];
export type SlotList = components['schemas']['SlotList'];
export type MemberType = components['schemas']['MemberType'];
export type ClientExtraInfo = components['schemas']['ClientExtraInfo'];
export type AnswerInput = components['schemas']['AnswerInput'];
export type ClientAnswerInput = components['schemas']['ClientAnswerInput'];
export type ClientInput = components['schemas']['ClientInput'];
export type ClientLinks = components['schemas']['ClientLinks'];
export type Client = components['schemas']['Client'];
export type AdminClientLinks = components['schemas']['AdminClientLinks'];
export type AdminClient = components['schemas']['AdminClient'];
export type AdminClientList = components['schemas']['AdminClientList'];
export type ClientSwitch = components['schemas']['ClientSwitch'];
export type AdminClientInput = components['schemas']['AdminClientInput'];
export type MemberBookingList = components['schemas']['MemberBookingList'];
export type MemberBookingUpdate = components['schemas']['MemberBookingUpdate'];
export type BookingReschedule = components['schemas']['BookingReschedule'];
export type PaymentLog = components['schemas']['PaymentLog'];
export type PurchaseRefund = components['schemas']['PurchaseRefund'];
export type PurchaseBookingLinks = components['schemas']['PurchaseBookingLinks'];
export type PurchaseBooking = components['schemas']['PurchaseBooking'];
export type PrePaidBooking = components['schemas']['PrePaidBooking'];
export type ExternalPurchase = components['schemas']['ExternalPurchase'];
export type ConfirmMessage = components['schemas']['ConfirmMessage'];
export type PurchaseEmbedded = components['schemas']['PurchaseEmbedded'];
export type PurchaseLinks = components['schemas']['PurchaseLinks'];
export type Purchase = components['schemas']['Purchase'];
export type PurchaseTotalList = components['schemas']['PurchaseTotalList'];
export type PrePaidBookingList = components['schemas']['PrePaidBookingList'];
export type BookingCreate = components['schemas']['BookingCreate'];
export type MultiStatus = components['schemas']['MultiStatus'];
export type PrivateNote = components['schemas']['PrivateNote'];
export type BookingNotes = components['schemas']['BookingNotes'];
export type AnswerSummary = components['schemas']['AnswerSummary'];
export type AdminBookingLinks = components['schemas']['AdminBookingLinks'];
export type AdminBooking = components['schemas']['AdminBooking'];
export type AdminBookingList = components['schemas']['AdminBookingList'];
export type AdminBookingClient = components['schemas']['AdminBookingClient'];
export type AdminBookingCreate = components['schemas']['AdminBookingCreate'];
export type AssetRule = components['schemas']['AssetRule'];
export type AdminBookingUpdate = components['schemas']['AdminBookingUpdate'];
export type BookingCancel = components['schemas']['BookingCancel'];
export type MultiStatusUpdate = components['schemas']['MultiStatusUpdate'];
export type PrivateNoteInput = components['schemas']['PrivateNoteInput'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseDeleted = components['responses']['Deleted'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseSessionExpired = components['responses']['SessionExpired'];
export type ResponseSeveralCompanies = components['responses']['SeveralCompanies'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseRescheduleForbidden = components['responses']['RescheduleForbidden'];
export type ParameterCompanyId = components['parameters']['company_id'];
export type ParameterMemberId = components['parameters']['member_id'];
export type ParameterEmbed = components['parameters']['embed'];
export type ParameterRef = components['parameters']['ref'];
export type ParameterPage = components['parameters']['page'];
export type ParameterPerPage = components['parameters']['per_page'];
export type ParameterId = components['parameters']['id'];
export type ParameterExcludeLinks = components['parameters']['exclude_links'];
export type ParameterImageId = components['parameters']['image_id'];
export type ParameterServiceId = components['parameters']['service_id'];
export type ParameterPersonId = components['parameters']['person_id'];
export type ParameterResourceId = components['parameters']['resource_id'];
export type ParameterBookedServiceId = components['parameters']['booked_service_id'];
export type ParameterTimeZone = components['parameters']['time_zone'];
export type ParameterMergeTimes = components['parameters']['merge_times'];
export type ParameterPeopleIds = components['parameters']['people_ids'];
export type ParameterResourceIds = components['parameters']['resource_ids'];
export type ParameterPersonGroupId = components['parameters']['person_group_id'];
export type ParameterNumResources = components['parameters']['num_resources'];
export type ParameterEventId = components['parameters']['event_id'];
export type ParameterLocation = components['parameters']['location'];
export type ParameterRequestedAssets = components['parameters']['requested_assets'];
export type ParameterIgnoreBooking = components['parameters']['ignore_booking'];
export type ParameterEndDate = components['parameters']['end_date'];
export type ParameterStartDate = components['parameters']['start_date'];
export type ParameterEventGroupId = components['parameters']['event_group_id'];
export type ParameterEventChainId = components['parameters']['event_chain_id'];
export type ParameterMemberLevelId = components['parameters']['member_level_id'];
export type ParameterEventSummary = components['parameters']['event_summary'];
export type ParameterIncludeNonBookable = components['parameters']['include_non_bookable'];
export type ParameterModifiedSince = components['parameters']['modified_since'];
export type ParameterOrderBy = components['parameters']['order_by'];
export type ParameterFilterBy = components['parameters']['filter_by'];
export type ParameterFilterByFields = components['parameters']['filter_by_fields'];
export type ParameterOrderByReverse = components['parameters']['order_by_reverse'];
export type ParameterIncludeCancelled = components['parameters']['include_cancelled'];
export type ParameterLocale = components['parameters']['locale'];
export type ParameterNotify = components['parameters']['notify'];
export type ParameterBookingId = components['parameters']['booking_id'];
export type $defs = Record<string, never>;
export interface operations {
    logIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginInput"];
            };
        };
        responses: {
            /** @description The session is open. Only a 201 is to be trusted for the token: a 200 may come from a cache. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    logInToCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyLoginInput"];
            };
        };
        responses: {
            /** @description The session is open. Only a 201 is to be trusted for the token: a 200 may come from a cache. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    switchAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    logInAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The session is open. Only a 201 is to be trusted for the token: a 200 may come from a cache. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["SeveralCompanies"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    logInCompanyAdministrator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The session is open. Only a 201 is to be trusted for the token: a 200 may come from a cache. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    logInMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The session is open. Only a 201 is to be trusted for the token: a 200 may come from a cache. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    logInCompanyMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The session is open. Only a 201 is to be trusted for the token: a 200 may come from a cache. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    logInMemberBySso: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoInput"];
            };
        };
        responses: {
            /** @description The session is open. Only a 201 is to be trusted for the token: a 200 may come from a cache. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    logInAdministratorBySso: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SsoInput"];
            };
        };
        responses: {
            /** @description The session is open. Only a 201 is to be trusted for the token: a 200 may come from a cache. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetInput"];
            };
        };
        responses: {
            /** @description The request was taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordResetResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the member. */
                member_id: components["parameters"]["member_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description The password is changed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    issueOAuthToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OAuthTokenInput"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getCompany: {
        parameters: {
            query?: {
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    findCompanyByReference: {
        parameters: {
            query?: {
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    searchCompanies: {
        parameters: {
            query?: {
                /** @description A text to look for. */
                "company[text]"?: string;
                /** @description A name to look for. The tutorial of version 5 searches by it. */
                name?: string;
                /** @description A place to search around, as text. */
                address?: string;
                /** @description The place to search around, degrees north. */
                "address[lat]"?: number;
                /** @description The place to search around, degrees east. */
                "address[long]"?: number;
                /** @description How far around the place to search. The unit is not stated. */
                "address[radius]"?: number;
                /** @description Only companies that give this service. */
                service_id?: number;
                /** @description Only companies that are in use. */
                enabled_only?: boolean;
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listChildCompanies: {
        parameters: {
            query?: {
                /** @description Only branches that give this service. */
                service_id?: number;
                /** @description Only branches that this person works for. */
                person_id?: number;
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getCompanySettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanySettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listBookingTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingTextList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getBookingText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingText"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listCompanyQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions, in a shape that is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyQuestions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getAdminCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCompany"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyInput"];
            };
        };
        responses: {
            /** @description The company, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCompany"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Presumably the company, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCompany"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    findAdminCompanyByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCompany"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    searchAdminCompanies: {
        parameters: {
            query?: {
                /** @description A name, reference or id to look for. The brackets are part of the name. */
                "company[text]"?: string;
                /** @description How to search. Which values there are is not known. */
                strategy?: string;
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCompanyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listAdminChildCompanies: {
        parameters: {
            query?: {
                /** @description A text to look for. */
                "company[text]"?: string;
                /** @description Sort by name. The value is not stated, presumably `asc` or `desc`. */
                "order_by[name]"?: string;
                /** @description Sort by reference. The value is not stated, presumably `asc` or `desc`. */
                "order_by[api_ref]"?: string;
                /** @description Sort by id. The value is not stated, presumably `asc` or `desc`. */
                "order_by[id]"?: string;
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of companies. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCompanyList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Relations to leave out of `_links`, which makes long lists shorter. The brackets are part of the name, repeated for each value: `exclude_links[]=child_services`. */
                "exclude_links[]"?: components["parameters"]["exclude_links"];
                /** @description Not explained; 0 was sent. The brackets are part of the name. */
                "availability[]"?: number[];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    findServiceByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listServiceItems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people and resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listAdminServices: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Whether a parent company answers the services of all its branches. */
                children?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminServiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    createService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceInput"];
            };
        };
        responses: {
            /** @description The service. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceInput"];
            };
        };
        responses: {
            /** @description The service, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deleteService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service, as it was deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminService"];
                };
            };
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    findAdminServiceByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminService"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getServiceCreateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getServiceEditForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    findPersonByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listAdminPeople: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Whether people who are disabled are answered too. */
                include_disabled?: boolean;
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of people. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPersonList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonInput"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonUpdate"];
            };
        };
        responses: {
            /** @description The person, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    findAdminPersonByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    blockPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockInput"];
            };
        };
        responses: {
            /** @description The slot that blocks the time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    setPersonAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceInput"];
            };
        };
        responses: {
            /** @description The person, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getPersonCreateForm: {
        parameters: {
            query?: {
                /** @description Whether the form is that of a sign-up. Not explained further. */
                signup?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getPersonEditForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listPersonImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listResources: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    findResourceByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listAdminResources: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    createResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceInput"];
            };
        };
        responses: {
            /** @description The resource. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceInput"];
            };
        };
        responses: {
            /** @description The resource, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminResource"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deleteResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    blockResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockInput"];
            };
        };
        responses: {
            /** @description The slot that blocks the time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getResourceCreateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getResourceEditForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listServiceImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getServiceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
                /** @description The id of the image. */
                image_id: components["parameters"]["image_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listResourceImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getResourceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
                /** @description The id of the image. */
                image_id: components["parameters"]["image_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listEventGroupImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getEventGroupImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
                /** @description The id of the image. */
                image_id: components["parameters"]["image_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Image"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /** @description Only what has to do with this service. */
                service_id?: components["parameters"]["service_id"];
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Only items of this kind. */
                type?: "person" | "resource" | "service" | (string & {});
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listAdminItems: {
        parameters: {
            query?: {
                /** @description Only what has to do with this service. */
                service_id?: components["parameters"]["service_id"];
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Only items of this kind. */
                type?: "person" | "resource" | "service" | (string & {});
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listTimes: {
        parameters: {
            query: {
                /** @description The service that is to be booked. */
                service_id: components["parameters"]["booked_service_id"];
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. A date and time is accepted as well. */
                start_date: string;
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: string;
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Only times at which this duration fits, in minutes. */
                duration?: number;
                /** @description The zone that times are answered in, by its IANA name, such as `Europe/London`. Without it they are in the zone of the company. */
                time_zone?: components["parameters"]["time_zone"];
                /** @description Whether to leave out times that are taken. */
                only_available?: boolean;
                /** @description Whether equal times of several persons or resources are answered as one. Without `person_id` and `resource_id` they are, unless this is `false`. */
                merge_times?: components["parameters"]["merge_times"];
                /** @description Only these persons, a list of ids with commas between. */
                people_ids?: components["parameters"]["people_ids"];
                /** @description Only these resources, a list of ids with commas between. */
                resource_ids?: components["parameters"]["resource_ids"];
                /** @description Only persons of this group. */
                person_group_id?: components["parameters"]["person_group_id"];
                /** @description How many resources are needed at the same time. */
                num_resources?: components["parameters"]["num_resources"];
                /** @description Only what has to do with this event. */
                event_id?: components["parameters"]["event_id"];
                /** @description Only what takes place there. In which form a location is given is not known. */
                location?: components["parameters"]["location"];
                /** @description Sent by some clients beside the company in the path. What it adds is not known. */
                company_id?: number | string;
                /** @description What a time needs, as a list of rules (`AssetRule`): whether companies, persons and resources may be any, or which to choose from. How the list is written in a query is not known, so the type is left open. */
                requested_assets?: components["parameters"]["requested_assets"];
                /** @description What a time needs. Known by its name only; the brackets are part of the name. How a rule is written in a query is not known. */
                "assets[]"?: unknown[];
                /** @description The id of a booking to leave out of account, such as the one that is to be moved. */
                ignore_booking?: components["parameters"]["ignore_booking"];
                /** @description The id of a basket item to leave out of account, such as the one that is to be moved. */
                ignore_service_item?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listDates: {
        parameters: {
            query: {
                /** @description The service that is to be booked. */
                service_id: components["parameters"]["booked_service_id"];
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date: string;
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date: string;
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listAdminTimes: {
        parameters: {
            query: {
                /** @description The service that is to be booked. */
                service_id: components["parameters"]["booked_service_id"];
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date: string;
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Whether equal times of several persons or resources are answered as one. Without `person_id` and `resource_id` they are, unless this is `false`. */
                merge_times?: components["parameters"]["merge_times"];
                /** @description What a time needs, as a list of rules (`AssetRule`): whether companies, persons and resources may be any, or which to choose from. How the list is written in a query is not known, so the type is left open. */
                requested_assets?: components["parameters"]["requested_assets"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times, in order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getDay: {
        parameters: {
            query?: {
                /** @description The day, `YYYY-MM-DD`, in the zone of the company. */
                date?: string;
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The day, in a shape that is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getDayData: {
        parameters: {
            query?: {
                /** @description Only what has to do with this event. */
                event_id?: components["parameters"]["event_id"];
                /** @description Only what has to do with this service. */
                service_id?: components["parameters"]["service_id"];
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Only these persons, a list of ids with commas between. */
                people_ids?: components["parameters"]["people_ids"];
                /** @description Only these resources, a list of ids with commas between. */
                resource_ids?: components["parameters"]["resource_ids"];
                /** @description Only persons of this group. */
                person_group_id?: components["parameters"]["person_group_id"];
                /** @description The first day, `YYYY-MM-DD`. */
                date?: string;
                /** @description The last day, `YYYY-MM-DD`. */
                edate?: string;
                /** @description A month as `MMYY`: `0327` is March 2027. */
                month?: string;
                /** @description The six weeks of a calendar sheet, as `MMYY`. */
                cal_month?: string;
                /** @description A year as `YYYY`. */
                year?: string;
                /** @description A week as `WWYY`. */
                week?: string;
                /** @description The day a week begins with, 0 to 6. Which day is 0 is not stated. */
                week_start?: number;
                /** @description How many resources are needed at the same time. */
                num_resources?: components["parameters"]["num_resources"];
                /** @description Only what takes place there. In which form a location is given is not known. */
                location?: components["parameters"]["location"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days, by service or other item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getTimeData: {
        parameters: {
            query?: {
                /** @description Only what has to do with this event. */
                event_id?: components["parameters"]["event_id"];
                /** @description Only what has to do with this service. */
                service_id?: components["parameters"]["service_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Only these resources, a list of ids with commas between. */
                resource_ids?: components["parameters"]["resource_ids"];
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only these persons, a list of ids with commas between. */
                people_ids?: components["parameters"]["people_ids"];
                /** @description Only persons of this group. */
                person_group_id?: components["parameters"]["person_group_id"];
                /** @description Only what has to do with this group. */
                group_id?: number;
                /** @description Only what takes place there. In which form a location is given is not known. */
                location?: components["parameters"]["location"];
                /** @description The first day, `YYYY-MM-DD`. */
                date?: string;
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Only times at which this duration fits, in minutes. */
                duration?: number;
                /** @description How many resources are needed at the same time. */
                num_resources?: components["parameters"]["num_resources"];
                /** @description Known by its name only. */
                single?: unknown;
                /** @description The zone that times are answered in, by its IANA name, such as `Europe/London`. Without it they are in the zone of the company. */
                time_zone?: components["parameters"]["time_zone"];
                /** @description The id of a booking to leave out of account, such as the one that is to be moved. */
                ignore_booking?: components["parameters"]["ignore_booking"];
                /** @description Whether the rules for administrators apply. Concluded from the name. */
                is_admin?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times, by item and day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date?: components["parameters"]["start_date"];
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this event group. */
                event_group_id?: components["parameters"]["event_group_id"];
                /** @description Only what has to do with this event chain. */
                event_chain_id?: components["parameters"]["event_chain_id"];
                /** @description Only what members of this level may book. */
                member_level_id?: components["parameters"]["member_level_id"];
                /** @description Whether to answer less of each event. Both type and meaning are concluded from the name. */
                summary?: components["parameters"]["event_summary"];
                /** @description Whether events that cannot be booked are answered too. */
                include_non_bookable?: components["parameters"]["include_non_bookable"];
                /** @description Only what was changed since then. For bookings the format is `YYYY-MM-DDTHH:mm:ss`; elsewhere it is not stated. */
                modified_since?: components["parameters"]["modified_since"];
                /** @description The field to sort by. Which there are is not known. */
                order_by?: components["parameters"]["order_by"];
                /** @description Only records that match. In which form, and by which fields, is not known. */
                filter_by?: components["parameters"]["filter_by"];
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listEventGroups: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of event groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getEventGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    findEventGroupByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listEventChains: {
        parameters: {
            query?: {
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date?: components["parameters"]["start_date"];
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Only what members of this level may book. */
                member_level_id?: components["parameters"]["member_level_id"];
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of event chains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventChainList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getEventChain: {
        parameters: {
            query?: {
                /** @description Only what members of this level may book. */
                member_level_id?: components["parameters"]["member_level_id"];
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event chain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventChain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listAdminEventChains: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date?: components["parameters"]["start_date"];
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Whether chains that are switched off are answered too. */
                include_disabled?: boolean;
                /** @description Whether deleted chains are answered too. */
                include_deleted?: boolean;
                /** @description Only what members of this level may book. */
                member_level_id?: components["parameters"]["member_level_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of event chains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventChainList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    createEventChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventChainInput"];
            };
        };
        responses: {
            /** @description The event chain. The status follows the other operations that create. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventChain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminEventChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event chain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventChain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateEventChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventChainInput"];
            };
        };
        responses: {
            /** @description The event chain, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventChain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deleteEventChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    findEventChainByReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event chain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventChain"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listEventsOfChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getEventChainCreateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getEventChainEditForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getEventChainBookingForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listAdminEventGroups: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of event groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventGroupList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminEventGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getEventGroupCreateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getEventGroupEditForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listAdminEvents: {
        parameters: {
            query?: {
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date?: components["parameters"]["start_date"];
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this event group. */
                event_group_id?: components["parameters"]["event_group_id"];
                /** @description Only what has to do with this event chain. */
                event_chain_id?: components["parameters"]["event_chain_id"];
                /** @description Only what members of this level may book. */
                member_level_id?: components["parameters"]["member_level_id"];
                /** @description Whether to answer less of each event. Both type and meaning are concluded from the name. */
                summary?: components["parameters"]["event_summary"];
                /** @description Whether events that cannot be booked are answered too. */
                include_non_bookable?: components["parameters"]["include_non_bookable"];
                /** @description Only what was changed since then. For bookings the format is `YYYY-MM-DDTHH:mm:ss`; elsewhere it is not stated. */
                modified_since?: components["parameters"]["modified_since"];
                /** @description The field to sort by. Which there are is not known. */
                order_by?: components["parameters"]["order_by"];
                /** @description Only records that match. In which form, and by which fields, is not known. */
                filter_by?: components["parameters"]["filter_by"];
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminEvent: {
        parameters: {
            query?: {
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getEventCreateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getEventEditForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getQuestionGroup: {
        parameters: {
            query: {
                /** @description The group of questions. */
                detail_group_id: number;
                /** @description Whether questions that are hidden from customers are answered too. */
                include_hidden_questions?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group with its questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Question"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getSurveyQuestions: {
        parameters: {
            query?: {
                /** @description Whether to answer only the questions for administrators. */
                admin_only?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The group of questions. */
                detail_group_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group with its questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getAdminQuestionGroup: {
        parameters: {
            query?: {
                /** @description The group of questions. */
                detail_group_id?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group with its questions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionGroup"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getClientDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions, and how they are asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDetails"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listNamedCategories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listAddresses: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    findAddressesByPostcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The postcode to look up. */
                postcode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, in a shape that is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getAddressFound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id that the search answered. */
                id: string | number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address, in a shape that is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listAdminAddresses: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddressList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    createAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description The address. The status follows the other operations that create. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            /** @description The address, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deleteAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAddressCreateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listPackages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Package"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listBulkPurchases: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulk purchases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPurchaseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getBulkPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bulk purchase. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPurchase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listProducts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listDeals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listClinics: {
        parameters: {
            query?: {
                /** @description Only clinics from then on. The format is not stated. */
                start_time?: string;
                /** @description Only clinics until then. The format is not stated. */
                end_time?: string;
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date?: components["parameters"]["start_date"];
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Only clinics at this address. */
                address_id?: number;
                /** @description Known by its name only. */
                availability?: unknown;
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clinics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClinicList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getClinic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clinic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clinic"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listSlots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SlotList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getSlot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInput"];
            };
        };
        responses: {
            /** @description The client, in the shape of a member, with the token of the session. */
            201: {
                headers: {
                    /** @description The session of the new client. Take it only from a 201; a 200 may come from a cache. */
                    "Auth-Token"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInput"];
            };
        };
        responses: {
            /** @description The client, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    findClientByEmail: {
        parameters: {
            query?: {
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The e-mail address to look for. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listAdminClients: {
        parameters: {
            query?: {
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Only records that match. In which form, and by which fields, is not known. */
                filter_by?: components["parameters"]["filter_by"];
                /** @description Only records whose fields match. In which form, and by which fields, is not known. */
                filter_by_fields?: components["parameters"]["filter_by_fields"];
                /** @description Only clients in whose fields the text occurs. In which form, and in which fields, is not known. */
                search_by_fields?: string;
                /** @description The field to sort by. Which there are is not known. */
                order_by?: components["parameters"]["order_by"];
                /** @description Whether to sort from last to first. */
                order_by_reverse?: components["parameters"]["order_by_reverse"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminClientList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    switchAdminClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientSwitch"];
            };
        };
        responses: {
            /** @description Done. What the body holds is not known. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    createAdminClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminClientInput"];
            };
        };
        responses: {
            /** @description The client. The status follows the other operations that create. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateAdminClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminClientInput"];
            };
        };
        responses: {
            /** @description The client, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deleteAdminClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    findAdminClientByEmail: {
        parameters: {
            query?: {
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The e-mail address to look for. */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    findAdminClientByReference: {
        parameters: {
            query?: {
                /** @description Whether to answer a token of the client as well. Concluded from the name. */
                include_auth_token?: boolean;
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The reference that the record was given by its owner, such as the key it has in another system. */
                ref: components["parameters"]["ref"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getClientCreateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getClientEditForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getMember: {
        parameters: {
            query?: {
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientInput"];
            };
        };
        responses: {
            /** @description The member as a client, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listMemberBookings: {
        parameters: {
            query?: {
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date?: components["parameters"]["start_date"];
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Whether cancelled bookings are answered too. Sent as `true` or `false`; older documents and clients write `yes` or a string. */
                include_cancelled?: components["parameters"]["include_cancelled"];
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBookingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateMemberBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the member. */
                member_id: components["parameters"]["member_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberBookingUpdate"];
            };
        };
        responses: {
            /** @description The booking, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            419: components["responses"]["SessionExpired"];
        };
    };
    cancelMemberBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the member. */
                member_id: components["parameters"]["member_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            419: components["responses"]["SessionExpired"];
        };
    };
    rescheduleMemberBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the member. */
                member_id: components["parameters"]["member_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingReschedule"];
            };
        };
        responses: {
            /** @description The booking at its new time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RescheduleForbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listMemberPurchases: {
        parameters: {
            query?: {
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date?: components["parameters"]["start_date"];
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
                /** @description Only purchases that are paid in full, or that are not. */
                fully_paid?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of purchases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseTotalList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    listMemberPrePaidBookings: {
        parameters: {
            query?: {
                /** @description Whether bookings that can no longer be taken are answered too. */
                include_invalid?: boolean;
                /** @description Only what has to do with this event. */
                event_id?: components["parameters"]["event_id"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrePaidBookingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    createBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingCreate"];
            };
        };
        responses: {
            /** @description What was bought, with the booking in it. That the answer is a purchase, and its status, follow from the checkout of baskets. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purchase"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
        };
    };
    listAdminBookings: {
        parameters: {
            query?: {
                /** @description The first day, `YYYY-MM-DD`, in the zone of the company. */
                start_date?: components["parameters"]["start_date"];
                /** @description The last day, `YYYY-MM-DD`, in the zone of the company. */
                end_date?: components["parameters"]["end_date"];
                /** @description Only from this time of day on, `HH:mm`. Needs `start_date`. */
                start_time?: string;
                /** @description Only until this time of day, `HH:mm`. */
                end_time?: string;
                /** @description Whether cancelled bookings are answered too. Sent as `true` or `false`; older documents and clients write `yes` or a string. */
                include_cancelled?: components["parameters"]["include_cancelled"];
                /** @description Only what has to do with this event. */
                event_id?: components["parameters"]["event_id"];
                /** @description Only bookings of services in this category. */
                category_id?: number;
                /** @description Only bookings that take this slot. */
                slot_id?: number;
                /** @description Only what has to do with this service. */
                service_id?: components["parameters"]["service_id"];
                /** @description Only what has to do with this person (member of staff). */
                person_id?: components["parameters"]["person_id"];
                /** @description Only what has to do with this resource. */
                resource_id?: components["parameters"]["resource_id"];
                /** @description Only bookings of this customer. */
                client_id?: number;
                /** @description Only bookings of this purchase. */
                purchase_id?: number;
                /** @description Only bookings of this clinic. */
                clinic_id?: number;
                /** @description Only bookings of the customer with this e-mail address. */
                email?: string;
                /** @description Only bookings in this state. Which values are taken is not known. */
                status?: string;
                /** @description Only what was changed since then. For bookings the format is `YYYY-MM-DDTHH:mm:ss`; elsewhere it is not stated. */
                modified_since?: components["parameters"]["modified_since"];
                /** @description Only bookings made since then, `YYYY-MM-DDTHH:mm:ss`. */
                created_since?: string;
                /** @description Only records whose fields match. In which form, and by which fields, is not known. */
                filter_by_fields?: components["parameters"]["filter_by_fields"];
                /** @description The field to sort by. Which there are is not known. */
                order_by?: components["parameters"]["order_by"];
                /** @description Whether to sort from last to first. */
                order_by_reverse?: components["parameters"]["order_by_reverse"];
                /** @description Whether bookings of the companies below are answered too. */
                children?: boolean;
                /** @description The language of the texts in the answer, such as `en`. */
                locale?: components["parameters"]["locale"];
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
                /** @description Which page to answer, counted from 1. Read on until `total_entries` items are in hand or a page is empty: a link to the next page may be absent although there is one, and present although there is none. */
                page?: components["parameters"]["page"];
                /** @description How many items a page holds at most. Send it always: the guide gives a default of 30, answers were seen with 30, 100 and 300. No maximum is known. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bookings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBookingList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    createAdminBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminBookingCreate"];
            };
        };
        responses: {
            /** @description The booking. The status follows the other operations that create. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getAdminBooking: {
        parameters: {
            query?: {
                /** @description The language of the texts in the answer, such as `en`. */
                locale?: components["parameters"]["locale"];
                /** @description Changes what comes inline under `_embedded`. Two values are known: `no_child_companies` leaves out the children of a company, `immediate_schedule` adds the current schedule of people and resources. */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateAdminBooking: {
        parameters: {
            query?: {
                /** @description Whether to tell the customer. */
                notify?: components["parameters"]["notify"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminBookingUpdate"];
            };
        };
        responses: {
            /** @description The booking, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deleteAdminBooking: {
        parameters: {
            query?: {
                /** @description Whether to tell the customer. */
                notify?: components["parameters"]["notify"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Deleted"];
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            419: components["responses"]["SessionExpired"];
        };
    };
    cancelAdminBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BookingCancel"];
            };
        };
        responses: {
            /** @description The cancelled booking. The status follows the other operations that are posted to. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updateBookingMultiStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MultiStatusUpdate"];
            };
        };
        responses: {
            /** @description The booking, after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            419: components["responses"]["SessionExpired"];
        };
    };
    addPrivateNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivateNoteInput"];
            };
        };
        responses: {
            /** @description The booking, with the note in `notes.private`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    updatePrivateNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the booking. */
                booking_id: components["parameters"]["booking_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivateNoteInput"];
            };
        };
        responses: {
            /** @description The booking, with the note in `notes.private`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    deletePrivateNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the booking. */
                booking_id: components["parameters"]["booking_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking, without the note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminBooking"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getBookingCreateForm: {
        parameters: {
            query?: {
                /** @description The language of the texts in the answer, such as `en`. */
                locale?: components["parameters"]["locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
    getBookingEditForm: {
        parameters: {
            query?: {
                /** @description The language of the texts in the answer, such as `en`. */
                locale?: components["parameters"]["locale"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the company, five digits in practice. Companies nest: a branch is a company of its own, with its own id.
                 * @example 44120
                 */
                company_id: components["parameters"]["company_id"];
                /** @description The id of the record. One that belongs to another company than the one in the path answers 403. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. What it holds was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchemaForm"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            419: components["responses"]["SessionExpired"];
        };
    };
}

/** Verb → path template → what the route takes and gives. */
export interface Routes {
    GET: {
        /**
         * Get a company
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/company/{company_id}": {
            init: { params: { path: operations["getCompany"]["parameters"]["path"]; query?: operations["getCompany"]["parameters"]["query"] } };
            data: operations["getCompany"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getCompany"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getCompany"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getCompany"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getCompany"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getCompany"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getCompany"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Find a company by its reference
         * @remarks Evidence: inferred, seen in core.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/company/find_by_ref/{ref}": {
            init: { params: { path: operations["findCompanyByReference"]["parameters"]["path"]; query?: operations["findCompanyByReference"]["parameters"]["query"] } };
            data: operations["findCompanyByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findCompanyByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findCompanyByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findCompanyByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findCompanyByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findCompanyByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findCompanyByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Search the branches of a company by text or place
         * @remarks Evidence: documented.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://api-docs.jrni.com/v5/tutorials/booking/basket_api.html
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/company/{company_id}/search": {
            init: { params: { path: operations["searchCompanies"]["parameters"]["path"]; query?: operations["searchCompanies"]["parameters"]["query"] } };
            data: operations["searchCompanies"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["searchCompanies"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["searchCompanies"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["searchCompanies"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["searchCompanies"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["searchCompanies"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["searchCompanies"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the branches of a company
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/company/{company_id}/children": {
            init: { params: { path: operations["listChildCompanies"]["parameters"]["path"]; query?: operations["listChildCompanies"]["parameters"]["query"] } };
            data: operations["listChildCompanies"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listChildCompanies"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listChildCompanies"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listChildCompanies"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listChildCompanies"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listChildCompanies"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listChildCompanies"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get the settings of a company
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        "/{company_id}/settings": {
            init: { params: { path: operations["getCompanySettings"]["parameters"]["path"] } };
            data: operations["getCompanySettings"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getCompanySettings"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getCompanySettings"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getCompanySettings"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getCompanySettings"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getCompanySettings"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getCompanySettings"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the texts of a company about booking
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/booking_text": {
            init: { params: { path: operations["listBookingTexts"]["parameters"]["path"] } };
            data: operations["listBookingTexts"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listBookingTexts"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listBookingTexts"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listBookingTexts"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listBookingTexts"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listBookingTexts"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listBookingTexts"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a text of a company about booking
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/{company_id}/booking_text/{id}": {
            init: { params: { path: operations["getBookingText"]["parameters"]["path"] } };
            data: operations["getBookingText"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getBookingText"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getBookingText"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getBookingText"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getBookingText"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getBookingText"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getBookingText"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List what a company asks about itself and its services
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/{company_id}/company_questions": {
            init: { params: { path: operations["listCompanyQuestions"]["parameters"]["path"] } };
            data: operations["listCompanyQuestions"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listCompanyQuestions"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listCompanyQuestions"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listCompanyQuestions"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listCompanyQuestions"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listCompanyQuestions"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listCompanyQuestions"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a company with its links for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/company": {
            init: { params: { path: operations["getAdminCompany"]["parameters"]["path"] } };
            data: operations["getAdminCompany"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminCompany"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminCompany"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminCompany"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminCompany"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminCompany"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminCompany"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminCompany"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Find a company by its reference, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        "/admin/{company_id}/company/find_by_ref/{ref}": {
            init: { params: { path: operations["findAdminCompanyByReference"]["parameters"]["path"] } };
            data: operations["findAdminCompanyByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findAdminCompanyByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findAdminCompanyByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findAdminCompanyByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findAdminCompanyByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findAdminCompanyByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findAdminCompanyByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["findAdminCompanyByReference"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Search the branches of a company, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/company/search": {
            init: { params: { path: operations["searchAdminCompanies"]["parameters"]["path"]; query?: operations["searchAdminCompanies"]["parameters"]["query"] } };
            data: operations["searchAdminCompanies"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["searchAdminCompanies"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["searchAdminCompanies"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["searchAdminCompanies"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["searchAdminCompanies"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["searchAdminCompanies"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["searchAdminCompanies"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["searchAdminCompanies"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the branches of a company, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/company/children": {
            init: { params: { path: operations["listAdminChildCompanies"]["parameters"]["path"]; query?: operations["listAdminChildCompanies"]["parameters"]["query"] } };
            data: operations["listAdminChildCompanies"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminChildCompanies"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminChildCompanies"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminChildCompanies"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminChildCompanies"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminChildCompanies"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminChildCompanies"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminChildCompanies"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the services of a company
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         * @see https://github.com/Harivici/JRNI-POC
         * @see https://github.com/Daftscientist/Jrni-Demo
         */
        "/{company_id}/services": {
            init: { params: { path: operations["listServices"]["parameters"]["path"]; query?: operations["listServices"]["parameters"]["query"] } };
            data: operations["listServices"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listServices"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listServices"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listServices"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listServices"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listServices"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listServices"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a service
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/Harivici/JRNI-POC
         */
        "/{company_id}/services/{id}": {
            init: { params: { path: operations["getService"]["parameters"]["path"] } };
            data: operations["getService"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getService"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getService"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getService"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getService"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getService"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getService"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Find a service by its reference
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/services/find_by_ref/{ref}": {
            init: { params: { path: operations["findServiceByReference"]["parameters"]["path"] } };
            data: operations["findServiceByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findServiceByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findServiceByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findServiceByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findServiceByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findServiceByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findServiceByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List who and what a service can be booked with
         * @remarks Evidence: observed.
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/services/{id}/items": {
            init: { params: { path: operations["listServiceItems"]["parameters"]["path"] } };
            data: operations["listServiceItems"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listServiceItems"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listServiceItems"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listServiceItems"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listServiceItems"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listServiceItems"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listServiceItems"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the services of a company, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/services": {
            init: { params: { path: operations["listAdminServices"]["parameters"]["path"]; query?: operations["listAdminServices"]["parameters"]["query"] } };
            data: operations["listAdminServices"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminServices"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminServices"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminServices"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminServices"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminServices"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminServices"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminServices"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get a service, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/services/{id}": {
            init: { params: { path: operations["getAdminService"]["parameters"]["path"] } };
            data: operations["getAdminService"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminService"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminService"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminService"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminService"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminService"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminService"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminService"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Find a service by its reference, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         */
        "/admin/{company_id}/services/find_by_ref/{ref}": {
            init: { params: { path: operations["findAdminServiceByReference"]["parameters"]["path"] } };
            data: operations["findAdminServiceByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findAdminServiceByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findAdminServiceByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findAdminServiceByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findAdminServiceByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findAdminServiceByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findAdminServiceByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["findAdminServiceByReference"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new service
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/services/new": {
            init: { params: { path: operations["getServiceCreateForm"]["parameters"]["path"] } };
            data: operations["getServiceCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getServiceCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getServiceCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getServiceCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getServiceCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getServiceCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getServiceCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getServiceCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form to change a service
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/services/{id}/edit": {
            init: { params: { path: operations["getServiceEditForm"]["parameters"]["path"] } };
            data: operations["getServiceEditForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getServiceEditForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getServiceEditForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getServiceEditForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getServiceEditForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getServiceEditForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getServiceEditForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getServiceEditForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the people of a company
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/people": {
            init: { params: { path: operations["listPeople"]["parameters"]["path"]; query?: operations["listPeople"]["parameters"]["query"] } };
            data: operations["listPeople"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listPeople"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listPeople"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listPeople"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listPeople"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listPeople"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listPeople"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a person
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/Harivici/JRNI-POC
         */
        "/{company_id}/people/{id}": {
            init: { params: { path: operations["getPerson"]["parameters"]["path"] } };
            data: operations["getPerson"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getPerson"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getPerson"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getPerson"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getPerson"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getPerson"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getPerson"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Find a person by their reference
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/{company_id}/people/find_by_ref/{ref}": {
            init: { params: { path: operations["findPersonByReference"]["parameters"]["path"] } };
            data: operations["findPersonByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findPersonByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findPersonByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findPersonByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findPersonByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findPersonByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findPersonByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the people of a company, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         */
        "/admin/{company_id}/people": {
            init: { params: { path: operations["listAdminPeople"]["parameters"]["path"]; query?: operations["listAdminPeople"]["parameters"]["query"] } };
            data: operations["listAdminPeople"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminPeople"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminPeople"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminPeople"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminPeople"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminPeople"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminPeople"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminPeople"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get a person, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/people/{id}": {
            init: { params: { path: operations["getAdminPerson"]["parameters"]["path"] } };
            data: operations["getAdminPerson"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminPerson"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminPerson"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminPerson"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminPerson"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminPerson"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminPerson"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminPerson"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Find a person by their reference, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         */
        "/admin/{company_id}/people/find_by_ref/{ref}": {
            init: { params: { path: operations["findAdminPersonByReference"]["parameters"]["path"] } };
            data: operations["findAdminPersonByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findAdminPersonByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findAdminPersonByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findAdminPersonByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findAdminPersonByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findAdminPersonByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findAdminPersonByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["findAdminPersonByReference"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new person
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/people/new": {
            init: { params: { path: operations["getPersonCreateForm"]["parameters"]["path"]; query?: operations["getPersonCreateForm"]["parameters"]["query"] } };
            data: operations["getPersonCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getPersonCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getPersonCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getPersonCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getPersonCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getPersonCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getPersonCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getPersonCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form to change a person
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/people/{id}/edit": {
            init: { params: { path: operations["getPersonEditForm"]["parameters"]["path"] } };
            data: operations["getPersonEditForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getPersonEditForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getPersonEditForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getPersonEditForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getPersonEditForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getPersonEditForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getPersonEditForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getPersonEditForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the images of a person
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         */
        "/{company_id}/media/person_images/{id}": {
            init: { params: { path: operations["listPersonImages"]["parameters"]["path"] } };
            data: operations["listPersonImages"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listPersonImages"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listPersonImages"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listPersonImages"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listPersonImages"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listPersonImages"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listPersonImages"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the resources of a company
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/resources": {
            init: { params: { path: operations["listResources"]["parameters"]["path"]; query?: operations["listResources"]["parameters"]["query"] } };
            data: operations["listResources"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listResources"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listResources"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listResources"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listResources"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listResources"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listResources"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a resource
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/Daftscientist/Jrni-Demo
         */
        "/{company_id}/resources/{id}": {
            init: { params: { path: operations["getResource"]["parameters"]["path"] } };
            data: operations["getResource"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getResource"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getResource"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getResource"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getResource"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getResource"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getResource"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Find a resource by its reference
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/resources/find_by_ref/{ref}": {
            init: { params: { path: operations["findResourceByReference"]["parameters"]["path"] } };
            data: operations["findResourceByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findResourceByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findResourceByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findResourceByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findResourceByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findResourceByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findResourceByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the resources of a company, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/resources": {
            init: { params: { path: operations["listAdminResources"]["parameters"]["path"]; query?: operations["listAdminResources"]["parameters"]["query"] } };
            data: operations["listAdminResources"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminResources"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminResources"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminResources"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminResources"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminResources"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminResources"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminResources"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get a resource, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/resources/{id}": {
            init: { params: { path: operations["getAdminResource"]["parameters"]["path"] } };
            data: operations["getAdminResource"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminResource"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminResource"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminResource"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminResource"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminResource"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminResource"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminResource"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new resource
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/resources/new": {
            init: { params: { path: operations["getResourceCreateForm"]["parameters"]["path"] } };
            data: operations["getResourceCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getResourceCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getResourceCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getResourceCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getResourceCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getResourceCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getResourceCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getResourceCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form to change a resource
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/resources/{id}/edit": {
            init: { params: { path: operations["getResourceEditForm"]["parameters"]["path"] } };
            data: operations["getResourceEditForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getResourceEditForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getResourceEditForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getResourceEditForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getResourceEditForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getResourceEditForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getResourceEditForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getResourceEditForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the images of a service
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/media/service_images/{id}": {
            init: { params: { path: operations["listServiceImages"]["parameters"]["path"] } };
            data: operations["listServiceImages"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listServiceImages"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listServiceImages"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listServiceImages"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listServiceImages"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listServiceImages"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listServiceImages"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get an image of a service
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/media/service_images/{id}/{image_id}": {
            init: { params: { path: operations["getServiceImage"]["parameters"]["path"] } };
            data: operations["getServiceImage"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getServiceImage"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getServiceImage"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getServiceImage"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getServiceImage"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getServiceImage"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getServiceImage"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the images of a resource
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/media/resource_images/{id}": {
            init: { params: { path: operations["listResourceImages"]["parameters"]["path"] } };
            data: operations["listResourceImages"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listResourceImages"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listResourceImages"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listResourceImages"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listResourceImages"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listResourceImages"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listResourceImages"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get an image of a resource
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/media/resource_images/{id}/{image_id}": {
            init: { params: { path: operations["getResourceImage"]["parameters"]["path"] } };
            data: operations["getResourceImage"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getResourceImage"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getResourceImage"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getResourceImage"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getResourceImage"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getResourceImage"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getResourceImage"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the images of an event group
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/media/event_group_images/{id}": {
            init: { params: { path: operations["listEventGroupImages"]["parameters"]["path"] } };
            data: operations["listEventGroupImages"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listEventGroupImages"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listEventGroupImages"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listEventGroupImages"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listEventGroupImages"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listEventGroupImages"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listEventGroupImages"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get an image of an event group
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/media/event_group_images/{id}/{image_id}": {
            init: { params: { path: operations["getEventGroupImage"]["parameters"]["path"] } };
            data: operations["getEventGroupImage"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventGroupImage"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventGroupImage"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventGroupImage"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventGroupImage"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventGroupImage"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventGroupImage"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List what can be booked together with something
         * @remarks Evidence: observed.
         * @see https://github.com/Harivici/JRNI-POC
         * @see https://github.com/Daftscientist/Jrni-Demo
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/bookable-items.md
         */
        "/{company_id}/items": {
            init: { params: { path: operations["listItems"]["parameters"]["path"]; query?: operations["listItems"]["parameters"]["query"] } };
            data: operations["listItems"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listItems"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listItems"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listItems"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listItems"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listItems"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listItems"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List what can be booked together, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/items": {
            init: { params: { path: operations["listAdminItems"]["parameters"]["path"]; query?: operations["listAdminItems"]["parameters"]["query"] } };
            data: operations["listAdminItems"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminItems"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminItems"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminItems"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminItems"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminItems"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminItems"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminItems"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the times at which a service can start
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         * @see https://github.com/Harivici/JRNI-POC
         * @see https://github.com/Daftscientist/Jrni-Demo
         * @see https://dev.jrni.com/reference/getadmincompanyidtimes-1
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/times": {
            init: { params: { path: operations["listTimes"]["parameters"]["path"]; query: operations["listTimes"]["parameters"]["query"] } };
            data: operations["listTimes"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listTimes"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listTimes"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listTimes"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listTimes"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listTimes"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listTimes"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the days on which a service has free times
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/dates": {
            init: { params: { path: operations["listDates"]["parameters"]["path"]; query: operations["listDates"]["parameters"]["query"] } };
            data: operations["listDates"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listDates"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listDates"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listDates"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listDates"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listDates"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listDates"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the times a service can start, for administrators
         * @remarks Evidence: documented.
         * @see https://dev.jrni.com/reference/getadmincompanyidtimes-1
         */
        "/admin/{company_id}/times": {
            init: { params: { path: operations["listAdminTimes"]["parameters"]["path"]; query: operations["listAdminTimes"]["parameters"]["query"] } };
            data: operations["listAdminTimes"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminTimes"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminTimes"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminTimes"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminTimes"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminTimes"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminTimes"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminTimes"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get what takes place on a day
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/availability.md
         */
        "/{company_id}/day": {
            init: { params: { path: operations["getDay"]["parameters"]["path"]; query?: operations["getDay"]["parameters"]["query"] } };
            data: operations["getDay"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getDay"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getDay"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getDay"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getDay"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getDay"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getDay"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get how much space there is on each day
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/availability.md
         */
        "/{company_id}/day_data": {
            init: { params: { path: operations["getDayData"]["parameters"]["path"]; query?: operations["getDayData"]["parameters"]["query"] } };
            data: operations["getDayData"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getDayData"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getDayData"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getDayData"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getDayData"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getDayData"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getDayData"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get the times of days, the older way
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/availability.md
         */
        "/{company_id}/time_data": {
            init: { params: { path: operations["getTimeData"]["parameters"]["path"]; query?: operations["getTimeData"]["parameters"]["query"] } };
            data: operations["getTimeData"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getTimeData"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getTimeData"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getTimeData"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getTimeData"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getTimeData"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getTimeData"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the events of a company
         * @remarks Evidence: inferred, seen in v1.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/listing-events.md
         */
        "/{company_id}/events": {
            init: { params: { path: operations["listEvents"]["parameters"]["path"]; query?: operations["listEvents"]["parameters"]["query"] } };
            data: operations["listEvents"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listEvents"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listEvents"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listEvents"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listEvents"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listEvents"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listEvents"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get an event
         * @remarks Evidence: inferred, seen in v1.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/listing-events.md
         */
        "/{company_id}/events/{id}": {
            init: { params: { path: operations["getEvent"]["parameters"]["path"]; query?: operations["getEvent"]["parameters"]["query"] } };
            data: operations["getEvent"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEvent"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEvent"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEvent"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEvent"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEvent"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEvent"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the event groups of a company
         * @remarks Evidence: inferred, seen in v1.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/dev.bookingbug.com
         */
        "/{company_id}/event_groups": {
            init: { params: { path: operations["listEventGroups"]["parameters"]["path"]; query?: operations["listEventGroups"]["parameters"]["query"] } };
            data: operations["listEventGroups"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listEventGroups"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listEventGroups"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listEventGroups"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listEventGroups"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listEventGroups"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listEventGroups"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get an event group
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/event_groups/{id}": {
            init: { params: { path: operations["getEventGroup"]["parameters"]["path"] } };
            data: operations["getEventGroup"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventGroup"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventGroup"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventGroup"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventGroup"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventGroup"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventGroup"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Find an event group by its reference
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/event_groups/find_by_ref/{ref}": {
            init: { params: { path: operations["findEventGroupByReference"]["parameters"]["path"] } };
            data: operations["findEventGroupByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findEventGroupByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findEventGroupByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findEventGroupByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findEventGroupByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findEventGroupByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findEventGroupByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the event chains of a company
         * @remarks Evidence: inferred, seen in v1.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        "/{company_id}/event_chains": {
            init: { params: { path: operations["listEventChains"]["parameters"]["path"]; query?: operations["listEventChains"]["parameters"]["query"] } };
            data: operations["listEventChains"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listEventChains"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listEventChains"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listEventChains"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listEventChains"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listEventChains"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listEventChains"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get an event chain
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/event_chains/{id}": {
            init: { params: { path: operations["getEventChain"]["parameters"]["path"]; query?: operations["getEventChain"]["parameters"]["query"] } };
            data: operations["getEventChain"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventChain"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventChain"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventChain"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventChain"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventChain"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventChain"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the event chains of a company, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/event_chains": {
            init: { params: { path: operations["listAdminEventChains"]["parameters"]["path"]; query?: operations["listAdminEventChains"]["parameters"]["query"] } };
            data: operations["listAdminEventChains"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminEventChains"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminEventChains"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminEventChains"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminEventChains"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminEventChains"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminEventChains"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminEventChains"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get an event chain, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        "/admin/{company_id}/event_chains/{id}": {
            init: { params: { path: operations["getAdminEventChain"]["parameters"]["path"] } };
            data: operations["getAdminEventChain"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminEventChain"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminEventChain"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminEventChain"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminEventChain"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminEventChain"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminEventChain"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminEventChain"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Find an event chain by its reference, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        "/admin/{company_id}/event_chains/find_by_ref/{ref}": {
            init: { params: { path: operations["findEventChainByReference"]["parameters"]["path"] } };
            data: operations["findEventChainByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findEventChainByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findEventChainByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findEventChainByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findEventChainByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findEventChainByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findEventChainByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["findEventChainByReference"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the events of an event chain, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/event_chains/{id}/events": {
            init: { params: { path: operations["listEventsOfChain"]["parameters"]["path"] } };
            data: operations["listEventsOfChain"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listEventsOfChain"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listEventsOfChain"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listEventsOfChain"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listEventsOfChain"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listEventsOfChain"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listEventsOfChain"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listEventsOfChain"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new event chain
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/event_chains/new": {
            init: { params: { path: operations["getEventChainCreateForm"]["parameters"]["path"] } };
            data: operations["getEventChainCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventChainCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventChainCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventChainCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventChainCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventChainCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventChainCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getEventChainCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form to change an event chain
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/event_chains/{id}/edit": {
            init: { params: { path: operations["getEventChainEditForm"]["parameters"]["path"] } };
            data: operations["getEventChainEditForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventChainEditForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventChainEditForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventChainEditForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventChainEditForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventChainEditForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventChainEditForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getEventChainEditForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a booking of an event chain
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/event_chains/{id}/new_booking": {
            init: { params: { path: operations["getEventChainBookingForm"]["parameters"]["path"] } };
            data: operations["getEventChainBookingForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventChainBookingForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventChainBookingForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventChainBookingForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventChainBookingForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventChainBookingForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventChainBookingForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getEventChainBookingForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the event groups of a company, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/event_groups": {
            init: { params: { path: operations["listAdminEventGroups"]["parameters"]["path"]; query?: operations["listAdminEventGroups"]["parameters"]["query"] } };
            data: operations["listAdminEventGroups"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminEventGroups"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminEventGroups"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminEventGroups"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminEventGroups"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminEventGroups"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminEventGroups"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminEventGroups"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get an event group, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/event_groups/{id}": {
            init: { params: { path: operations["getAdminEventGroup"]["parameters"]["path"] } };
            data: operations["getAdminEventGroup"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminEventGroup"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminEventGroup"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminEventGroup"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminEventGroup"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminEventGroup"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminEventGroup"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminEventGroup"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new event group
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/event_groups/new": {
            init: { params: { path: operations["getEventGroupCreateForm"]["parameters"]["path"] } };
            data: operations["getEventGroupCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventGroupCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventGroupCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventGroupCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventGroupCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventGroupCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventGroupCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getEventGroupCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form to change an event group
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/event_groups/{id}/edit": {
            init: { params: { path: operations["getEventGroupEditForm"]["parameters"]["path"] } };
            data: operations["getEventGroupEditForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventGroupEditForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventGroupEditForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventGroupEditForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventGroupEditForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventGroupEditForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventGroupEditForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getEventGroupEditForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the events of a company, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/events": {
            init: { params: { path: operations["listAdminEvents"]["parameters"]["path"]; query?: operations["listAdminEvents"]["parameters"]["query"] } };
            data: operations["listAdminEvents"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminEvents"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminEvents"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminEvents"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminEvents"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminEvents"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminEvents"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminEvents"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get an event, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/events/{id}": {
            init: { params: { path: operations["getAdminEvent"]["parameters"]["path"]; query?: operations["getAdminEvent"]["parameters"]["query"] } };
            data: operations["getAdminEvent"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminEvent"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminEvent"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminEvent"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminEvent"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminEvent"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminEvent"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminEvent"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new event
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/events/new": {
            init: { params: { path: operations["getEventCreateForm"]["parameters"]["path"] } };
            data: operations["getEventCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getEventCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form to change an event
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/events/{id}/edit": {
            init: { params: { path: operations["getEventEditForm"]["parameters"]["path"] } };
            data: operations["getEventEditForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getEventEditForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getEventEditForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getEventEditForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getEventEditForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getEventEditForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getEventEditForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getEventEditForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the questions of a group
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/questions": {
            init: { params: { path: operations["getQuestionGroup"]["parameters"]["path"]; query: operations["getQuestionGroup"]["parameters"]["query"] } };
            data: operations["getQuestionGroup"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getQuestionGroup"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getQuestionGroup"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getQuestionGroup"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getQuestionGroup"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getQuestionGroup"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getQuestionGroup"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a question
         * @remarks Evidence: inferred, seen in v1.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/{company_id}/questions/{id}": {
            init: { params: { path: operations["getQuestion"]["parameters"]["path"] } };
            data: operations["getQuestion"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getQuestion"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getQuestion"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getQuestion"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getQuestion"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getQuestion"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getQuestion"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get the questions that are asked after a booking
         * @remarks Evidence: inferred, seen in v1.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/{company_id}/{detail_group_id}/survey_questions": {
            init: { params: { path: operations["getSurveyQuestions"]["parameters"]["path"]; query?: operations["getSurveyQuestions"]["parameters"]["query"] } };
            data: operations["getSurveyQuestions"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getSurveyQuestions"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getSurveyQuestions"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getSurveyQuestions"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getSurveyQuestions"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getSurveyQuestions"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getSurveyQuestions"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get the questions of a group, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/questions": {
            init: { params: { path: operations["getAdminQuestionGroup"]["parameters"]["path"]; query?: operations["getAdminQuestionGroup"]["parameters"]["query"] } };
            data: operations["getAdminQuestionGroup"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminQuestionGroup"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminQuestionGroup"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminQuestionGroup"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminQuestionGroup"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminQuestionGroup"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminQuestionGroup"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminQuestionGroup"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get what a company asks its customers
         * @remarks Evidence: observed.
         * @see https://github.com/Daftscientist/Jrni-Demo
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/client_details": {
            init: { params: { path: operations["getClientDetails"]["parameters"]["path"] } };
            data: operations["getClientDetails"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getClientDetails"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getClientDetails"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getClientDetails"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getClientDetails"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getClientDetails"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getClientDetails"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the categories of a company
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/categories": {
            init: { params: { path: operations["listCategories"]["parameters"]["path"] } };
            data: operations["listCategories"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listCategories"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listCategories"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listCategories"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listCategories"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listCategories"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listCategories"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a category
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/categories/{id}": {
            init: { params: { path: operations["getCategory"]["parameters"]["path"] } };
            data: operations["getCategory"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getCategory"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getCategory"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getCategory"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getCategory"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getCategory"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getCategory"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the categories of a company that have a name
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/named_categories": {
            init: { params: { path: operations["listNamedCategories"]["parameters"]["path"] } };
            data: operations["listNamedCategories"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listNamedCategories"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listNamedCategories"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listNamedCategories"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listNamedCategories"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listNamedCategories"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listNamedCategories"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the addresses of a company
         * @remarks Evidence: inferred, seen in v1.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        "/{company_id}/addresses": {
            init: { params: { path: operations["listAddresses"]["parameters"]["path"]; query?: operations["listAddresses"]["parameters"]["query"] } };
            data: operations["listAddresses"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAddresses"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAddresses"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAddresses"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAddresses"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAddresses"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAddresses"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get an address
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/addresses/{id}": {
            init: { params: { path: operations["getAddress"]["parameters"]["path"] } };
            data: operations["getAddress"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAddress"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAddress"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAddress"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAddress"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAddress"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAddress"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Find addresses by their postcode
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/company/{company_id}/addresses/{postcode}": {
            init: { params: { path: operations["findAddressesByPostcode"]["parameters"]["path"] } };
            data: operations["findAddressesByPostcode"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findAddressesByPostcode"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findAddressesByPostcode"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findAddressesByPostcode"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findAddressesByPostcode"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findAddressesByPostcode"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findAddressesByPostcode"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get one of the addresses found by a postcode
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/company/{company_id}/addresses/address/{id}": {
            init: { params: { path: operations["getAddressFound"]["parameters"]["path"] } };
            data: operations["getAddressFound"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAddressFound"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAddressFound"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAddressFound"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAddressFound"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAddressFound"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAddressFound"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the addresses of a company, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/addresses": {
            init: { params: { path: operations["listAdminAddresses"]["parameters"]["path"]; query?: operations["listAdminAddresses"]["parameters"]["query"] } };
            data: operations["listAdminAddresses"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminAddresses"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminAddresses"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminAddresses"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminAddresses"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminAddresses"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminAddresses"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminAddresses"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get an address, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/addresses/{id}": {
            init: { params: { path: operations["getAdminAddress"]["parameters"]["path"] } };
            data: operations["getAdminAddress"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminAddress"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminAddress"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminAddress"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminAddress"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminAddress"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminAddress"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminAddress"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new address
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/addresses/new": {
            init: { params: { path: operations["getAddressCreateForm"]["parameters"]["path"] } };
            data: operations["getAddressCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAddressCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAddressCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAddressCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAddressCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAddressCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAddressCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAddressCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the packages of a company
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/packages": {
            init: { params: { path: operations["listPackages"]["parameters"]["path"] } };
            data: operations["listPackages"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listPackages"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listPackages"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listPackages"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listPackages"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listPackages"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listPackages"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a package
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/packages/{id}": {
            init: { params: { path: operations["getPackage"]["parameters"]["path"] } };
            data: operations["getPackage"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getPackage"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getPackage"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getPackage"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getPackage"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getPackage"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getPackage"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the bulk purchases of a company
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/bulk_purchases": {
            init: { params: { path: operations["listBulkPurchases"]["parameters"]["path"] } };
            data: operations["listBulkPurchases"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listBulkPurchases"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listBulkPurchases"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listBulkPurchases"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listBulkPurchases"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listBulkPurchases"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listBulkPurchases"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a bulk purchase
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/bulk_purchases/{id}": {
            init: { params: { path: operations["getBulkPurchase"]["parameters"]["path"] } };
            data: operations["getBulkPurchase"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getBulkPurchase"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getBulkPurchase"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getBulkPurchase"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getBulkPurchase"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getBulkPurchase"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getBulkPurchase"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the products of a company
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/products": {
            init: { params: { path: operations["listProducts"]["parameters"]["path"] } };
            data: operations["listProducts"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listProducts"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listProducts"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listProducts"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listProducts"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listProducts"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listProducts"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a product
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/products/{id}": {
            init: { params: { path: operations["getProduct"]["parameters"]["path"] } };
            data: operations["getProduct"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getProduct"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getProduct"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getProduct"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getProduct"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getProduct"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getProduct"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the deals of a company
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/deals": {
            init: { params: { path: operations["listDeals"]["parameters"]["path"] } };
            data: operations["listDeals"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listDeals"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listDeals"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listDeals"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listDeals"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listDeals"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listDeals"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a deal
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/deals/{id}": {
            init: { params: { path: operations["getDeal"]["parameters"]["path"] } };
            data: operations["getDeal"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getDeal"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getDeal"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getDeal"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getDeal"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getDeal"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getDeal"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the clinics of a company
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/clinics": {
            init: { params: { path: operations["listClinics"]["parameters"]["path"]; query?: operations["listClinics"]["parameters"]["query"] } };
            data: operations["listClinics"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listClinics"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listClinics"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listClinics"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listClinics"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listClinics"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listClinics"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a clinic
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/clinics/{id}": {
            init: { params: { path: operations["getClinic"]["parameters"]["path"] } };
            data: operations["getClinic"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getClinic"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getClinic"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getClinic"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getClinic"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getClinic"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getClinic"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * List the slots of a company
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/{company_id}/slots": {
            init: { params: { path: operations["listSlots"]["parameters"]["path"] } };
            data: operations["listSlots"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listSlots"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listSlots"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listSlots"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listSlots"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listSlots"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listSlots"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a slot
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/{company_id}/slots/{id}": {
            init: { params: { path: operations["getSlot"]["parameters"]["path"] } };
            data: operations["getSlot"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getSlot"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getSlot"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getSlot"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getSlot"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getSlot"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getSlot"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Get a client
         * @remarks Evidence: inferred.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         */
        "/{company_id}/client/{id}": {
            init: { params: { path: operations["getClient"]["parameters"]["path"] } };
            data: operations["getClient"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getClient"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getClient"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getClient"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getClient"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getClient"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getClient"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getClient"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Find a client by e-mail address
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/{company_id}/client/find_by_email/{email}": {
            init: { params: { path: operations["findClientByEmail"]["parameters"]["path"]; query?: operations["findClientByEmail"]["parameters"]["query"] } };
            data: operations["findClientByEmail"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findClientByEmail"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findClientByEmail"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findClientByEmail"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findClientByEmail"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findClientByEmail"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findClientByEmail"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["findClientByEmail"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the clients of a company
         * @remarks Evidence: inferred, seen in v3.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         * @see https://api-docs.jrni.com/v3/authentication/oauth-2
         */
        "/admin/{company_id}/client": {
            init: { params: { path: operations["listAdminClients"]["parameters"]["path"]; query?: operations["listAdminClients"]["parameters"]["query"] } };
            data: operations["listAdminClients"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminClients"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminClients"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminClients"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminClients"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminClients"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminClients"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminClients"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get a client, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/client/{id}": {
            init: { params: { path: operations["getAdminClient"]["parameters"]["path"] } };
            data: operations["getAdminClient"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminClient"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminClient"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminClient"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminClient"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminClient"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminClient"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminClient"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Find a client by e-mail address, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         */
        "/admin/{company_id}/client/find_by_email/{email}": {
            init: { params: { path: operations["findAdminClientByEmail"]["parameters"]["path"]; query?: operations["findAdminClientByEmail"]["parameters"]["query"] } };
            data: operations["findAdminClientByEmail"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findAdminClientByEmail"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findAdminClientByEmail"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findAdminClientByEmail"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findAdminClientByEmail"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findAdminClientByEmail"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findAdminClientByEmail"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["findAdminClientByEmail"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Find a client by its reference, for administrators
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/client/find_by_ref/{ref}": {
            init: { params: { path: operations["findAdminClientByReference"]["parameters"]["path"]; query?: operations["findAdminClientByReference"]["parameters"]["query"] } };
            data: operations["findAdminClientByReference"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["findAdminClientByReference"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["findAdminClientByReference"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["findAdminClientByReference"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["findAdminClientByReference"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["findAdminClientByReference"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["findAdminClientByReference"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["findAdminClientByReference"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new client
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/client/new": {
            init: { params: { path: operations["getClientCreateForm"]["parameters"]["path"] } };
            data: operations["getClientCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getClientCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getClientCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getClientCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getClientCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getClientCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getClientCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getClientCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form to change a client
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/client/{id}/edit": {
            init: { params: { path: operations["getClientEditForm"]["parameters"]["path"] } };
            data: operations["getClientEditForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getClientEditForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getClientEditForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getClientEditForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getClientEditForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getClientEditForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getClientEditForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getClientEditForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get a member
         * @remarks Evidence: observed.
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/members.md
         * @see https://dev.jrni.com/reference/member
         */
        "/{company_id}/members/{id}": {
            init: { params: { path: operations["getMember"]["parameters"]["path"]; query?: operations["getMember"]["parameters"]["query"] } };
            data: operations["getMember"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getMember"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getMember"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getMember"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getMember"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getMember"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getMember"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getMember"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the bookings of a member
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/member
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/members.md
         */
        "/{company_id}/members/{id}/bookings": {
            init: { params: { path: operations["listMemberBookings"]["parameters"]["path"]; query?: operations["listMemberBookings"]["parameters"]["query"] } };
            data: operations["listMemberBookings"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listMemberBookings"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listMemberBookings"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listMemberBookings"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listMemberBookings"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listMemberBookings"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listMemberBookings"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listMemberBookings"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List what a member bought
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/members/{id}/purchase_totals": {
            init: { params: { path: operations["listMemberPurchases"]["parameters"]["path"]; query?: operations["listMemberPurchases"]["parameters"]["query"] } };
            data: operations["listMemberPurchases"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listMemberPurchases"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listMemberPurchases"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listMemberPurchases"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listMemberPurchases"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listMemberPurchases"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listMemberPurchases"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listMemberPurchases"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the bookings that a member paid in advance
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/members/{id}/pre_paid_bookings": {
            init: { params: { path: operations["listMemberPrePaidBookings"]["parameters"]["path"]; query?: operations["listMemberPrePaidBookings"]["parameters"]["query"] } };
            data: operations["listMemberPrePaidBookings"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listMemberPrePaidBookings"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listMemberPrePaidBookings"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listMemberPrePaidBookings"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listMemberPrePaidBookings"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listMemberPrePaidBookings"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listMemberPrePaidBookings"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listMemberPrePaidBookings"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * List the bookings of a company
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         */
        "/admin/{company_id}/bookings": {
            init: { params: { path: operations["listAdminBookings"]["parameters"]["path"]; query?: operations["listAdminBookings"]["parameters"]["query"] } };
            data: operations["listAdminBookings"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["listAdminBookings"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["listAdminBookings"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["listAdminBookings"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["listAdminBookings"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["listAdminBookings"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["listAdminBookings"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["listAdminBookings"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get a booking, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/bookings/{id}": {
            init: { params: { path: operations["getAdminBooking"]["parameters"]["path"]; query?: operations["getAdminBooking"]["parameters"]["query"] } };
            data: operations["getAdminBooking"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getAdminBooking"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getAdminBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getAdminBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getAdminBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getAdminBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getAdminBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getAdminBooking"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form for a new booking
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/bookings/new": {
            init: { params: { path: operations["getBookingCreateForm"]["parameters"]["path"]; query?: operations["getBookingCreateForm"]["parameters"]["query"] } };
            data: operations["getBookingCreateForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getBookingCreateForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getBookingCreateForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getBookingCreateForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getBookingCreateForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getBookingCreateForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getBookingCreateForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getBookingCreateForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Get the form to change a booking
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/bookings/{id}/edit": {
            init: { params: { path: operations["getBookingEditForm"]["parameters"]["path"]; query?: operations["getBookingEditForm"]["parameters"]["query"] } };
            data: operations["getBookingEditForm"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["getBookingEditForm"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["getBookingEditForm"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["getBookingEditForm"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["getBookingEditForm"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["getBookingEditForm"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["getBookingEditForm"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["getBookingEditForm"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
    };
    PUT: {
        /**
         * Switch to another administrator
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/login/admin": {
            init: { body: operations["switchAdministrator"]["requestBody"]["content"]["application/json"] };
            data: operations["switchAdministrator"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["switchAdministrator"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["switchAdministrator"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["switchAdministrator"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["switchAdministrator"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["switchAdministrator"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["switchAdministrator"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["switchAdministrator"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a company
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        "/admin/{company_id}/company": {
            init: { params: { path: operations["updateCompany"]["parameters"]["path"] }; body: operations["updateCompany"]["requestBody"]["content"]["application/json"] };
            data: operations["updateCompany"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateCompany"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateCompany"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateCompany"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateCompany"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateCompany"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateCompany"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updateCompany"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a service
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/services/{id}": {
            init: { params: { path: operations["updateService"]["parameters"]["path"] }; body: operations["updateService"]["requestBody"]["content"]["application/json"] };
            data: operations["updateService"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateService"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateService"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateService"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateService"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateService"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateService"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updateService"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a person
         * @remarks Evidence: documented.
         * @see https://api-docs.jrni.com/v5/tutorials/availability/shifts.html
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         */
        "/admin/{company_id}/people/{id}": {
            init: { params: { path: operations["updatePerson"]["parameters"]["path"] }; body: operations["updatePerson"]["requestBody"]["content"]["application/json"] };
            data: operations["updatePerson"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updatePerson"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updatePerson"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updatePerson"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updatePerson"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updatePerson"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updatePerson"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updatePerson"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Block a time of a person
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/people/{id}/block": {
            init: { params: { path: operations["blockPerson"]["parameters"]["path"] }; body: operations["blockPerson"]["requestBody"]["content"]["application/json"] };
            data: operations["blockPerson"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["blockPerson"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["blockPerson"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["blockPerson"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["blockPerson"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["blockPerson"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["blockPerson"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["blockPerson"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Say whether a person is at work
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/queuing.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/people/{id}/attendance": {
            init: { params: { path: operations["setPersonAttendance"]["parameters"]["path"] }; body: operations["setPersonAttendance"]["requestBody"]["content"]["application/json"] };
            data: operations["setPersonAttendance"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["setPersonAttendance"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["setPersonAttendance"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["setPersonAttendance"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["setPersonAttendance"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["setPersonAttendance"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["setPersonAttendance"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["setPersonAttendance"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a resource
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/resources/{id}": {
            init: { params: { path: operations["updateResource"]["parameters"]["path"] }; body: operations["updateResource"]["requestBody"]["content"]["application/json"] };
            data: operations["updateResource"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateResource"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateResource"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateResource"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateResource"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateResource"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateResource"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updateResource"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Block a time of a resource
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/resources/{id}/block": {
            init: { params: { path: operations["blockResource"]["parameters"]["path"] }; body: operations["blockResource"]["requestBody"]["content"]["application/json"] };
            data: operations["blockResource"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["blockResource"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["blockResource"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["blockResource"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["blockResource"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["blockResource"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["blockResource"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["blockResource"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change an event chain
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        "/admin/{company_id}/event_chains/{id}": {
            init: { params: { path: operations["updateEventChain"]["parameters"]["path"] }; body: operations["updateEventChain"]["requestBody"]["content"]["application/json"] };
            data: operations["updateEventChain"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateEventChain"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateEventChain"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateEventChain"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateEventChain"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateEventChain"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateEventChain"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updateEventChain"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change an address
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/addresses/{id}": {
            init: { params: { path: operations["updateAddress"]["parameters"]["path"] }; body: operations["updateAddress"]["requestBody"]["content"]["application/json"] };
            data: operations["updateAddress"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateAddress"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateAddress"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateAddress"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateAddress"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateAddress"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateAddress"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updateAddress"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a client
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/client/{id}": {
            init: { params: { path: operations["updateClient"]["parameters"]["path"] }; body: operations["updateClient"]["requestBody"]["content"]["application/json"] };
            data: operations["updateClient"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateClient"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateClient"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateClient"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateClient"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateClient"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateClient"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updateClient"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Switch a client on or off
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/admin/{company_id}/client": {
            init: { params: { path: operations["switchAdminClient"]["parameters"]["path"] }; body: operations["switchAdminClient"]["requestBody"]["content"]["application/json"] };
            data: operations["switchAdminClient"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["switchAdminClient"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["switchAdminClient"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["switchAdminClient"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["switchAdminClient"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["switchAdminClient"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["switchAdminClient"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["switchAdminClient"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a client, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/client/{id}": {
            init: { params: { path: operations["updateAdminClient"]["parameters"]["path"] }; body: operations["updateAdminClient"]["requestBody"]["content"]["application/json"] };
            data: operations["updateAdminClient"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateAdminClient"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateAdminClient"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateAdminClient"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateAdminClient"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateAdminClient"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateAdminClient"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updateAdminClient"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a member
         * @remarks Evidence: observed.
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/members/{id}": {
            init: { params: { path: operations["updateMember"]["parameters"]["path"] }; body: operations["updateMember"]["requestBody"]["content"]["application/json"] };
            data: operations["updateMember"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateMember"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateMember"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateMember"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateMember"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateMember"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateMember"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updateMember"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a booking as the member who made it
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/{company_id}/members/{member_id}/bookings/{id}": {
            init: { params: { path: operations["updateMemberBooking"]["parameters"]["path"] }; body: operations["updateMemberBooking"]["requestBody"]["content"]["application/json"] };
            data: operations["updateMemberBooking"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateMemberBooking"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateMemberBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateMemberBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateMemberBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateMemberBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateMemberBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["updateMemberBooking"]["responses"][409]["content"]["application/json"]>
                | Failure<419, operations["updateMemberBooking"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409 | 419>, unknown>;
        };
        /**
         * Move a booking as the member who made it
         * @remarks Evidence: observed.
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         * @see https://dev.jrni.com/reference/member
         */
        "/{company_id}/members/{member_id}/bookings/{id}/reschedule": {
            init: { params: { path: operations["rescheduleMemberBooking"]["parameters"]["path"] }; body: operations["rescheduleMemberBooking"]["requestBody"]["content"]["application/json"] };
            data: operations["rescheduleMemberBooking"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["rescheduleMemberBooking"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["rescheduleMemberBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["rescheduleMemberBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["rescheduleMemberBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["rescheduleMemberBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["rescheduleMemberBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["rescheduleMemberBooking"]["responses"][409]["content"]["application/json"]>
                | Failure<419, operations["rescheduleMemberBooking"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409 | 419>, unknown>;
        };
        /**
         * Change, move or check in a booking, for administrators
         * @remarks Evidence: observed.
         * @see https://api-docs.jrni.com/v3/tutorials/booking/booking_api.html
         * @see https://api-docs.jrni.com/v3/tutorials/check_in.html
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         */
        "/admin/{company_id}/bookings/{id}": {
            init: { params: { path: operations["updateAdminBooking"]["parameters"]["path"]; query?: operations["updateAdminBooking"]["parameters"]["query"] }; body: operations["updateAdminBooking"]["requestBody"]["content"]["application/json"] };
            data: operations["updateAdminBooking"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateAdminBooking"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateAdminBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateAdminBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateAdminBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateAdminBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateAdminBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["updateAdminBooking"]["responses"][409]["content"]["application/json"]>
                | Failure<419, operations["updateAdminBooking"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409 | 419>, unknown>;
        };
        /**
         * Set the check-in state of a booking, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/bookings/{id}/multi_status": {
            init: { params: { path: operations["updateBookingMultiStatus"]["parameters"]["path"] }; body: operations["updateBookingMultiStatus"]["requestBody"]["content"]["application/json"] };
            data: operations["updateBookingMultiStatus"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updateBookingMultiStatus"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updateBookingMultiStatus"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updateBookingMultiStatus"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updateBookingMultiStatus"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updateBookingMultiStatus"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updateBookingMultiStatus"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["updateBookingMultiStatus"]["responses"][409]["content"]["application/json"]>
                | Failure<419, operations["updateBookingMultiStatus"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409 | 419>, unknown>;
        };
        /**
         * Add a private note to a booking
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/bookings/{id}/private_notes": {
            init: { params: { path: operations["addPrivateNote"]["parameters"]["path"] }; body: operations["addPrivateNote"]["requestBody"]["content"]["application/json"] };
            data: operations["addPrivateNote"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["addPrivateNote"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["addPrivateNote"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["addPrivateNote"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["addPrivateNote"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["addPrivateNote"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["addPrivateNote"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["addPrivateNote"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Change a private note on a booking
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/bookings/{booking_id}/private_notes/{id}": {
            init: { params: { path: operations["updatePrivateNote"]["parameters"]["path"] }; body: operations["updatePrivateNote"]["requestBody"]["content"]["application/json"] };
            data: operations["updatePrivateNote"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["updatePrivateNote"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["updatePrivateNote"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["updatePrivateNote"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["updatePrivateNote"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["updatePrivateNote"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["updatePrivateNote"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["updatePrivateNote"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
    };
    POST: {
        /**
         * Log in with an e-mail address and a password
         * @remarks Evidence: documented.
         * @see https://dev.jrni.com/reference/basic-authentication-1
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/login": {
            init: { body: operations["logIn"]["requestBody"]["content"]["application/json"] };
            data: operations["logIn"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["logIn"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["logIn"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logIn"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logIn"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logIn"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logIn"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Log in to one company
         * @remarks Evidence: observed.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         */
        "/login/{company_id}": {
            init: { params: { path: operations["logInToCompany"]["parameters"]["path"] }; body: operations["logInToCompany"]["requestBody"]["content"]["application/json"] };
            data: operations["logInToCompany"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["logInToCompany"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["logInToCompany"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logInToCompany"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logInToCompany"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logInToCompany"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logInToCompany"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Log in as an administrator
         * @remarks Evidence: documented.
         * @see https://api-docs.jrni.com/v5/authentication
         * @see https://github.com/jrni-platform/jrni-cli
         */
        "/login/admin": {
            init: { body: operations["logInAdministrator"]["requestBody"]["content"]["application/json"] };
            data: operations["logInAdministrator"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["logInAdministrator"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["logInAdministrator"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logInAdministrator"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logInAdministrator"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logInAdministrator"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logInAdministrator"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Log in as an administrator of one company
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/jrni-platform/jrni-cli
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/authentication.md
         */
        "/login/admin/{company_id}": {
            init: { params: { path: operations["logInCompanyAdministrator"]["parameters"]["path"] }; body: operations["logInCompanyAdministrator"]["requestBody"]["content"]["application/json"] };
            data: operations["logInCompanyAdministrator"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["logInCompanyAdministrator"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["logInCompanyAdministrator"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logInCompanyAdministrator"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logInCompanyAdministrator"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logInCompanyAdministrator"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logInCompanyAdministrator"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Log in as a member
         * @remarks Evidence: documented.
         * @see https://api-docs.jrni.com/v5/authentication
         */
        "/login/member": {
            init: { body: operations["logInMember"]["requestBody"]["content"]["application/json"] };
            data: operations["logInMember"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["logInMember"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["logInMember"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logInMember"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logInMember"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logInMember"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logInMember"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Log in as a member of one company
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/login/member/{company_id}": {
            init: { params: { path: operations["logInCompanyMember"]["parameters"]["path"] }; body: operations["logInCompanyMember"]["requestBody"]["content"]["application/json"] };
            data: operations["logInCompanyMember"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["logInCompanyMember"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["logInCompanyMember"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logInCompanyMember"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logInCompanyMember"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logInCompanyMember"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logInCompanyMember"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Log in a member by single sign-on
         * @remarks Evidence: inferred, seen in core.
         * @see https://api-docs.jrni.com/v3/authentication/single-sign-on
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/sso.md
         */
        "/login/sso/{company_id}": {
            init: { params: { path: operations["logInMemberBySso"]["parameters"]["path"] }; body: operations["logInMemberBySso"]["requestBody"]["content"]["application/json"] };
            data: operations["logInMemberBySso"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["logInMemberBySso"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["logInMemberBySso"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logInMemberBySso"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logInMemberBySso"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logInMemberBySso"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logInMemberBySso"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Log in an administrator by single sign-on
         * @remarks Evidence: inferred, seen in core.
         * @see https://api-docs.jrni.com/v3/authentication/single-sign-on
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/sso.md
         */
        "/login/admin_sso/{company_id}": {
            init: { params: { path: operations["logInAdministratorBySso"]["parameters"]["path"] }; body: operations["logInAdministratorBySso"]["requestBody"]["content"]["application/json"] };
            data: operations["logInAdministratorBySso"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["logInAdministratorBySso"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["logInAdministratorBySso"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logInAdministratorBySso"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logInAdministratorBySso"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logInAdministratorBySso"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logInAdministratorBySso"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Send a message to someone who forgot the password
         * @remarks Evidence: observed.
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/login/{company_id}/email_password_reset": {
            init: { params: { path: operations["requestPasswordReset"]["parameters"]["path"] }; body: operations["requestPasswordReset"]["requestBody"]["content"]["application/json"] };
            data: operations["requestPasswordReset"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["requestPasswordReset"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["requestPasswordReset"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["requestPasswordReset"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["requestPasswordReset"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["requestPasswordReset"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["requestPasswordReset"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Change the password of a member
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/members.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/login/{company_id}/update_password/{member_id}": {
            init: { params: { path: operations["changePassword"]["parameters"]["path"] }; body: operations["changePassword"]["requestBody"]["content"]["application/json"] };
            data: operations["changePassword"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["changePassword"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["changePassword"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["changePassword"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["changePassword"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["changePassword"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["changePassword"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["changePassword"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Issue a bearer token to an application
         * @remarks Evidence: documented.
         * @see https://dev.jrni.com/reference/oauth-20
         * @see https://api-docs.jrni.com/v3/authentication/oauth-2
         */
        "/oauth/token": {
            init: { body: operations["issueOAuthToken"]["requestBody"]["content"]["application/json"] };
            data: operations["issueOAuthToken"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["issueOAuthToken"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["issueOAuthToken"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["issueOAuthToken"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["issueOAuthToken"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["issueOAuthToken"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["issueOAuthToken"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Create a service
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/services": {
            init: { params: { path: operations["createService"]["parameters"]["path"] }; body: operations["createService"]["requestBody"]["content"]["application/json"] };
            data: operations["createService"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createService"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createService"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createService"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createService"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createService"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createService"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["createService"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Create a person
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/shift-pattern.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/people": {
            init: { params: { path: operations["createPerson"]["parameters"]["path"] }; body: operations["createPerson"]["requestBody"]["content"]["application/json"] };
            data: operations["createPerson"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createPerson"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createPerson"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createPerson"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createPerson"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createPerson"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createPerson"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["createPerson"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Create a resource
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/resources": {
            init: { params: { path: operations["createResource"]["parameters"]["path"] }; body: operations["createResource"]["requestBody"]["content"]["application/json"] };
            data: operations["createResource"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createResource"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createResource"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createResource"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createResource"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createResource"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createResource"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["createResource"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Create an event chain
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/event_chains": {
            init: { params: { path: operations["createEventChain"]["parameters"]["path"] }; body: operations["createEventChain"]["requestBody"]["content"]["application/json"] };
            data: operations["createEventChain"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createEventChain"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createEventChain"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createEventChain"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createEventChain"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createEventChain"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createEventChain"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["createEventChain"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Create an address
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/addresses": {
            init: { params: { path: operations["createAddress"]["parameters"]["path"] }; body: operations["createAddress"]["requestBody"]["content"]["application/json"] };
            data: operations["createAddress"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createAddress"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createAddress"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createAddress"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createAddress"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createAddress"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createAddress"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["createAddress"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Create a client
         * @remarks Evidence: observed.
         * @see https://dev.jrni.com/reference/getcompanyidcategoriesid
         * @see https://github.com/Harivici/JRNI-POC
         * @see https://github.com/Daftscientist/Jrni-Demo
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/client": {
            init: { params: { path: operations["createClient"]["parameters"]["path"] }; body: operations["createClient"]["requestBody"]["content"]["application/json"] };
            data: operations["createClient"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createClient"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createClient"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createClient"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createClient"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createClient"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createClient"]["responses"][405]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405>, unknown>;
        };
        /**
         * Create a client, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/client": {
            init: { params: { path: operations["createAdminClient"]["parameters"]["path"] }; body: operations["createAdminClient"]["requestBody"]["content"]["application/json"] };
            data: operations["createAdminClient"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createAdminClient"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createAdminClient"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createAdminClient"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createAdminClient"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createAdminClient"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createAdminClient"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["createAdminClient"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Book one item without a basket
         * @remarks Evidence: documented.
         * @see https://dev.jrni.com/reference/postcompanyidbookings
         * @see https://dev.jrni.com/reference/booking
         */
        "/{company_id}/bookings": {
            init: { params: { path: operations["createBooking"]["parameters"]["path"] }; body: operations["createBooking"]["requestBody"]["content"]["application/json"] };
            data: operations["createBooking"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createBooking"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["createBooking"]["responses"][409]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409>, unknown>;
        };
        /**
         * Make a booking, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/bookings": {
            init: { params: { path: operations["createAdminBooking"]["parameters"]["path"] }; body: operations["createAdminBooking"]["requestBody"]["content"]["application/json"] };
            data: operations["createAdminBooking"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["createAdminBooking"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["createAdminBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["createAdminBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["createAdminBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["createAdminBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["createAdminBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["createAdminBooking"]["responses"][409]["content"]["application/json"]>
                | Failure<419, operations["createAdminBooking"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409 | 419>, unknown>;
        };
        /**
         * Cancel a booking, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/bookings/{id}/cancel": {
            init: { params: { path: operations["cancelAdminBooking"]["parameters"]["path"] }; body?: NonNullable<operations["cancelAdminBooking"]["requestBody"]>["content"]["application/json"] };
            data: operations["cancelAdminBooking"]["responses"][201]["content"]["application/json"];
            result:
                | Success<201, operations["cancelAdminBooking"]["responses"][201]["content"]["application/json"]>
                | Failure<400, operations["cancelAdminBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["cancelAdminBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["cancelAdminBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["cancelAdminBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["cancelAdminBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["cancelAdminBooking"]["responses"][409]["content"]["application/json"]>
                | Failure<419, operations["cancelAdminBooking"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409 | 419>, unknown>;
        };
    };
    DELETE: {
        /**
         * Log out
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/authentication.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/login": {
            init: {};
            data: operations["logOut"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["logOut"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["logOut"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["logOut"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["logOut"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["logOut"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["logOut"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["logOut"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Put a company out of use
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/company.md
         */
        "/admin/{company_id}/company": {
            init: { params: { path: operations["deleteCompany"]["parameters"]["path"] } };
            data: operations["deleteCompany"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["deleteCompany"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["deleteCompany"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deleteCompany"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deleteCompany"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deleteCompany"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deleteCompany"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["deleteCompany"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Delete a service
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/service.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/services/{id}": {
            init: { params: { path: operations["deleteService"]["parameters"]["path"] } };
            data: operations["deleteService"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["deleteService"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["deleteService"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deleteService"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deleteService"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deleteService"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deleteService"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["deleteService"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Delete a person
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/people.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/people/{id}": {
            init: { params: { path: operations["deletePerson"]["parameters"]["path"] } };
            data: operations["deletePerson"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["deletePerson"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["deletePerson"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deletePerson"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deletePerson"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deletePerson"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deletePerson"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["deletePerson"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Delete a resource
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/resource.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/resources/{id}": {
            init: { params: { path: operations["deleteResource"]["parameters"]["path"] } };
            data: operations["deleteResource"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["deleteResource"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["deleteResource"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deleteResource"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deleteResource"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deleteResource"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deleteResource"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["deleteResource"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Delete an event chain
         * @remarks Evidence: inferred, seen in v1.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/event-chains.md
         */
        "/admin/{company_id}/event_chains/{id}": {
            init: { params: { path: operations["deleteEventChain"]["parameters"]["path"] } };
            data: operations["deleteEventChain"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["deleteEventChain"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["deleteEventChain"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deleteEventChain"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deleteEventChain"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deleteEventChain"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deleteEventChain"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["deleteEventChain"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Delete an address
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/bookingbug-java/tree/39f3b81
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/addresses/{id}": {
            init: { params: { path: operations["deleteAddress"]["parameters"]["path"] } };
            data: operations["deleteAddress"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["deleteAddress"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["deleteAddress"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deleteAddress"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deleteAddress"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deleteAddress"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deleteAddress"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["deleteAddress"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Delete a client
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/client.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/client/{id}": {
            init: { params: { path: operations["deleteAdminClient"]["parameters"]["path"] } };
            data: operations["deleteAdminClient"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["deleteAdminClient"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["deleteAdminClient"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deleteAdminClient"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deleteAdminClient"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deleteAdminClient"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deleteAdminClient"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["deleteAdminClient"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
        /**
         * Cancel a booking as the member who made it
         * @remarks Evidence: observed.
         * @see https://www.npmjs.com/package/@bookinglab/booking-journey-api/v/2.22.0
         */
        "/{company_id}/members/{member_id}/bookings/{id}": {
            init: { params: { path: operations["cancelMemberBooking"]["parameters"]["path"] } };
            data: operations["cancelMemberBooking"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["cancelMemberBooking"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["cancelMemberBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["cancelMemberBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["cancelMemberBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["cancelMemberBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["cancelMemberBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["cancelMemberBooking"]["responses"][409]["content"]["application/json"]>
                | Failure<419, operations["cancelMemberBooking"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409 | 419>, unknown>;
        };
        /**
         * Cancel a booking by deleting it, for administrators
         * @remarks Evidence: inferred, seen in core.
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/bookings/{id}": {
            init: { params: { path: operations["deleteAdminBooking"]["parameters"]["path"]; query?: operations["deleteAdminBooking"]["parameters"]["query"] } };
            data: operations["deleteAdminBooking"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | Success<200, operations["deleteAdminBooking"]["responses"][200]["content"]["application/json"]>
                | Success<204, undefined>
                | Failure<400, operations["deleteAdminBooking"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deleteAdminBooking"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deleteAdminBooking"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deleteAdminBooking"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deleteAdminBooking"]["responses"][405]["content"]["application/json"]>
                | Failure<409, operations["deleteAdminBooking"]["responses"][409]["content"]["application/json"]>
                | Failure<419, operations["deleteAdminBooking"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 409 | 419>, unknown>;
        };
        /**
         * Delete a private note on a booking
         * @remarks Evidence: inferred, seen in core.
         * @see https://github.com/BookingBug/dev.bookingbug.com/blob/HEAD/docs/rest-api/admin-bookings.md
         * @see https://www.npmjs.com/package/bookingbug-core-js/v/1.51.1
         */
        "/admin/{company_id}/bookings/{booking_id}/private_notes/{id}": {
            init: { params: { path: operations["deletePrivateNote"]["parameters"]["path"] } };
            data: operations["deletePrivateNote"]["responses"][200]["content"]["application/json"];
            result:
                | Success<200, operations["deletePrivateNote"]["responses"][200]["content"]["application/json"]>
                | Failure<400, operations["deletePrivateNote"]["responses"][400]["content"]["application/json"]>
                | Failure<401, operations["deletePrivateNote"]["responses"][401]["content"]["application/json"]>
                | Failure<403, operations["deletePrivateNote"]["responses"][403]["content"]["application/json"]>
                | Failure<404, operations["deletePrivateNote"]["responses"][404]["content"]["application/json"]>
                | Failure<405, operations["deletePrivateNote"]["responses"][405]["content"]["application/json"]>
                | Failure<419, operations["deletePrivateNote"]["responses"][419]["content"]["application/json"]>
                | Failure<OtherStatus<400 | 401 | 403 | 404 | 405 | 419>, unknown>;
        };
    };
}

/** Verb → the paths that can be called with nothing else. */
export interface Alone {
    GET: never;
    PUT: never;
    POST: never;
    DELETE: "/login";
}

/** The typed calls of a client. */
export interface Calls {
    GET: Call<Routes["GET"], Alone["GET"]>;
    PUT: Call<Routes["PUT"], Alone["PUT"]>;
    POST: Call<Routes["POST"], Alone["POST"]>;
    DELETE: Call<Routes["DELETE"], Alone["DELETE"]>;
}

/** All of the above as one type, for `createClient<Api>()`. */
export interface Api {
    paths: paths;
    routes: Routes;
    calls: Calls;
}
