/** Generated from the sandbox's data model by `npx tsx scripts/tour/field-service.ts --write`. Do not edit. */
import type * as core from "@api-clients/core";

export interface paths {
    "/objects/site.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or query `site` objects
         * @description One page of the objects that meet all conditions of `query`. Read on with `skip` while `more` is true. The
         *     order is unspecified unless `sort` says one; page in a fixed order, or objects may be missed.
         *
         *     Database indexes help these queries only if the app has the feature flag `cloud_indexes`.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-all-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/sorting-results
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         */
        get: operations["listSite"];
        put?: never;
        /**
         * Create a `site` object
         * @description Creates one object with an id that the server gives. To choose the id yourself, and so be able to repeat
         *     the call safely, use `replaceSite`; to create many at once, use `runBatch`. Fields that are left out
         *     come back as null.
         *
         *     The documentation promises no status but one of the 2xx, so expect 200 as well as 201.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/create-a-new-object
         *     @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        post: operations["createSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/site/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Get one `site` object
         * @description The object with this id. `embed` adds the objects that it belongs to; that each stands under the name of its relationship, and is null when there is none, is concluded from the description, for no sample could be read.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        get: operations["getSite"];
        /**
         * Replace a `site` object, or create it
         * @description Writes the whole object. **Fields that are left out are cleared**; to change some fields only, use
         *     `patchSite`.
         *
         *     If there is no object with this id it is created, which makes this the safe way to create: choose a UUID,
         *     and repeat the call until it succeeds.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         *     @see https://docs.journeyapps.com/reference/build/syntax/whats-new-in-v4/updating-to-the-v4-api
         */
        put: operations["replaceSite"];
        post?: never;
        /**
         * Delete a `site` object
         * @description Answers 200 with an empty body.
         *
         *     **Deleting an object of the user model** also locks the user and wipes the app's data on all of their
         *     devices. That cannot be undone.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/delete-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        delete: operations["deleteSite"];
        options?: never;
        head?: never;
        /**
         * Change some fields of a `site` object
         * @description Changes the given fields. Null clears a field, and one that is left out keeps its value. The object must exist.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        patch: operations["patchSite"];
        trace?: never;
    };
    "/objects/site/count.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count `site` objects
         * @description How many objects meet all conditions. The documentation names a page on counting that could not be read; path and answer are known from integrations in production, and from the version before, which had the same path.
         *     @remarks Evidence: observed.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         *     @see https://resources.journeyapps.com/v3/api/counting-limiting-and-skipping
         */
        get: operations["countSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/site/search.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search `site` objects for a text
         * @description Objects of which any field contains the text, in whole or in part. Documented with a form body; that JSON works follows from the rule for all bodies. How `limit`, `skip` and `sort` could apply is not documented, so they are not offered.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        post: operations["searchSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/site/query.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query `site` objects by an expression
         * @description Objects that an expression with AND, OR and lists matches. Not in the API documentation: the official
         *     database client uses it.
         *
         *     An expression joins conditions such as `priority >= ?` by `and` and `or`, of which `and` binds tighter,
         *     and groups them by parentheses. A condition is a name, an operator and a `?`; every value goes through
         *     `arguments`.
         *
         *     - **Operators**: `=`, `!=`, `>`, `<`, `>=`, `<=`, `starts with`, `contains`, `in`, `not in`.
         *     - **Names**: fields, `{relationship}_id` and `id`. Names of has-many relationships are not allowed.
         *     - `contains` and `starts with` **ignore case**, unlike `contains` of `listSite`; on a multiple choice,
         *       `contains` tests for an option; times are compared without milliseconds. This is how the app's own
         *       engine does it, and the server is assumed to do alike.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/journey-lib
         *     @see https://docs.journeyapps.com/reference/get-started/journeyapps-fundamentals/accessing-the-database/querying-db-objects
         */
        post: operations["querySite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/work_order.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or query `work_order` objects
         * @description One page of the objects that meet all conditions of `query`. Read on with `skip` while `more` is true. The
         *     order is unspecified unless `sort` says one; page in a fixed order, or objects may be missed.
         *
         *     Database indexes help these queries only if the app has the feature flag `cloud_indexes`.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-all-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/sorting-results
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         */
        get: operations["listWorkOrder"];
        put?: never;
        /**
         * Create a `work_order` object
         * @description Creates one object with an id that the server gives. To choose the id yourself, and so be able to repeat
         *     the call safely, use `replaceWorkOrder`; to create many at once, use `runBatch`. Fields that are left out
         *     come back as null.
         *
         *     The documentation promises no status but one of the 2xx, so expect 200 as well as 201.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/create-a-new-object
         *     @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        post: operations["createWorkOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/work_order/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Get one `work_order` object
         * @description The object with this id. `embed` adds the objects that it belongs to; that each stands under the name of its relationship, and is null when there is none, is concluded from the description, for no sample could be read.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        get: operations["getWorkOrder"];
        /**
         * Replace a `work_order` object, or create it
         * @description Writes the whole object. **Fields that are left out are cleared**; to change some fields only, use
         *     `patchWorkOrder`.
         *
         *     If there is no object with this id it is created, which makes this the safe way to create: choose a UUID,
         *     and repeat the call until it succeeds.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         *     @see https://docs.journeyapps.com/reference/build/syntax/whats-new-in-v4/updating-to-the-v4-api
         */
        put: operations["replaceWorkOrder"];
        post?: never;
        /**
         * Delete a `work_order` object
         * @description Answers 200 with an empty body.
         *
         *     **Deleting an object of the user model** also locks the user and wipes the app's data on all of their
         *     devices. That cannot be undone.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/delete-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        delete: operations["deleteWorkOrder"];
        options?: never;
        head?: never;
        /**
         * Change some fields of a `work_order` object
         * @description Changes the given fields. Null clears a field, and one that is left out keeps its value. The object must exist.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        patch: operations["patchWorkOrder"];
        trace?: never;
    };
    "/objects/work_order/count.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count `work_order` objects
         * @description How many objects meet all conditions. The documentation names a page on counting that could not be read; path and answer are known from integrations in production, and from the version before, which had the same path.
         *     @remarks Evidence: observed.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         *     @see https://resources.journeyapps.com/v3/api/counting-limiting-and-skipping
         */
        get: operations["countWorkOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/work_order/search.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search `work_order` objects for a text
         * @description Objects of which any field contains the text, in whole or in part. Documented with a form body; that JSON works follows from the rule for all bodies. How `limit`, `skip` and `sort` could apply is not documented, so they are not offered.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        post: operations["searchWorkOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/work_order/query.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query `work_order` objects by an expression
         * @description Objects that an expression with AND, OR and lists matches. Not in the API documentation: the official
         *     database client uses it.
         *
         *     An expression joins conditions such as `priority >= ?` by `and` and `or`, of which `and` binds tighter,
         *     and groups them by parentheses. A condition is a name, an operator and a `?`; every value goes through
         *     `arguments`.
         *
         *     - **Operators**: `=`, `!=`, `>`, `<`, `>=`, `<=`, `starts with`, `contains`, `in`, `not in`.
         *     - **Names**: fields, `{relationship}_id` and `id`. Names of has-many relationships are not allowed.
         *     - `contains` and `starts with` **ignore case**, unlike `contains` of `listWorkOrder`; on a multiple choice,
         *       `contains` tests for an option; times are compared without milliseconds. This is how the app's own
         *       engine does it, and the server is assumed to do alike.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/journey-lib
         *     @see https://docs.journeyapps.com/reference/get-started/journeyapps-fundamentals/accessing-the-database/querying-db-objects
         */
        post: operations["queryWorkOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/technician.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List or query `technician` objects
         * @description One page of the objects that meet all conditions of `query`. Read on with `skip` while `more` is true. The
         *     order is unspecified unless `sort` says one; page in a fixed order, or objects may be missed.
         *
         *     Database indexes help these queries only if the app has the feature flag `cloud_indexes`.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-all-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/sorting-results
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         */
        get: operations["listTechnician"];
        put?: never;
        /**
         * Create a `technician` object
         * @description Creates one object with an id that the server gives. To choose the id yourself, and so be able to repeat
         *     the call safely, use `replaceTechnician`; to create many at once, use `runBatch`. Fields that are left out
         *     come back as null.
         *
         *     The documentation promises no status but one of the 2xx, so expect 200 as well as 201.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/create-a-new-object
         *     @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        post: operations["createTechnician"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/technician/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Get one `technician` object
         * @description The object with this id. `embed` adds the objects that it belongs to; that each stands under the name of its relationship, and is null when there is none, is concluded from the description, for no sample could be read.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        get: operations["getTechnician"];
        /**
         * Replace a `technician` object, or create it
         * @description Writes the whole object. **Fields that are left out are cleared**; to change some fields only, use
         *     `patchTechnician`.
         *
         *     If there is no object with this id it is created, which makes this the safe way to create: choose a UUID,
         *     and repeat the call until it succeeds.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         *     @see https://docs.journeyapps.com/reference/build/syntax/whats-new-in-v4/updating-to-the-v4-api
         */
        put: operations["replaceTechnician"];
        post?: never;
        /**
         * Delete a `technician` object
         * @description Answers 200 with an empty body.
         *
         *     **Deleting an object of the user model** also locks the user and wipes the app's data on all of their
         *     devices. That cannot be undone.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/delete-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        delete: operations["deleteTechnician"];
        options?: never;
        head?: never;
        /**
         * Change some fields of a `technician` object
         * @description Changes the given fields. Null clears a field, and one that is left out keeps its value. The object must exist.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        patch: operations["patchTechnician"];
        trace?: never;
    };
    "/objects/technician/count.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count `technician` objects
         * @description How many objects meet all conditions. The documentation names a page on counting that could not be read; path and answer are known from integrations in production, and from the version before, which had the same path.
         *     @remarks Evidence: observed.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         *     @see https://resources.journeyapps.com/v3/api/counting-limiting-and-skipping
         */
        get: operations["countTechnician"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/technician/search.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search `technician` objects for a text
         * @description Objects of which any field contains the text, in whole or in part. Documented with a form body; that JSON works follows from the rule for all bodies. How `limit`, `skip` and `sort` could apply is not documented, so they are not offered.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        post: operations["searchTechnician"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/technician/query.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query `technician` objects by an expression
         * @description Objects that an expression with AND, OR and lists matches. Not in the API documentation: the official
         *     database client uses it.
         *
         *     An expression joins conditions such as `priority >= ?` by `and` and `or`, of which `and` binds tighter,
         *     and groups them by parentheses. A condition is a name, an operator and a `?`; every value goes through
         *     `arguments`.
         *
         *     - **Operators**: `=`, `!=`, `>`, `<`, `>=`, `<=`, `starts with`, `contains`, `in`, `not in`.
         *     - **Names**: fields, `{relationship}_id` and `id`. Names of has-many relationships are not allowed.
         *     - `contains` and `starts with` **ignore case**, unlike `contains` of `listTechnician`; on a multiple choice,
         *       `contains` tests for an option; times are compared without milliseconds. This is how the app's own
         *       engine does it, and the server is assumed to do alike.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/journey-lib
         *     @see https://docs.journeyapps.com/reference/get-started/journeyapps-fundamentals/accessing-the-database/querying-db-objects
         */
        post: operations["queryTechnician"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write up to 1000 objects in one request
         * @description Carries out the operations in order and tells of each what became of it. **The status is 2xx even if
         *     operations failed**: look at `success` of every result.
         *
         *     No transaction is documented: what was done before a failure stays done. Only a request that cannot be
         *     read, or has more than 1000 operations, fails as a whole, and then nothing is written.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/batch-operations-v4-api
         *     @see https://github.com/journeyapps-platform/journey-lib
         */
        post: operations["runBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oplog.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the change log
         * @description Every write to every object of the deployment, by any way, in order.
         *
         *     **Ask for `sequence_ids=true`**, as the official client does and ours always does. Positions go beyond
         *     2^53, so the number `sequence` of the plain answer is rounded by `JSON.parse`. With it every entry has its
         *     position as text in `sequence_id`, and the page tells `has_more` and the `next_request_start` from which
         *     to go on. Without it the next `start` is the last position plus one, to be reckoned with `BigInt`.
         *
         *     Poll at most once a second.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/oplog-api
         *     @see https://github.com/journeyapps-platform/clients
         */
        get: operations["readOplog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datamodel.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the data model
         * @description Models, fields and relationships of the app. Keep the `ETag` and send it as `If-None-Match` to be told with 304 that nothing changed. Path, `ETag`, models, fields and labels are documented; types, options and relationships are known from the official client.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-app-data-model
         *     @see https://github.com/journeyapps-platform/clients
         */
        get: operations["getDataModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/datamodel.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the data model as XML
         * @description The same data model in the language it is written in, as in `schema.xml` of the app. Not in the API documentation: the official database client reads it with `Accept: application/xml`. It is the only answer of v4 that is not JSON.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/journey-lib
         */
        get: operations["getDataModelXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/info.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what is deployed
         * @description Names, ids and the last deployment. Not in the API documentation; known from the official client.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/clients
         */
        get: operations["getDeploymentInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indexes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the database indexes of all models
         * @description Which indexes exist, whether they are built, and how often they are used. Not in the API documentation; known from the official client.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/clients
         */
        get: operations["getIndexReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users with their sessions
         * @description One page of the users of the app, each with the devices they signed in on. Default and maximum of `limit` are not documented here.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user with their sessions
         * @description Whether the user is enrolled or locked, and on which devices. The fields of the user are in the object of the user model with the same id.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock a user
         * @description Locks the user out. A device whose session is `LOCKED` shows the login when it next connects. No request body is known to be needed.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        post: operations["lockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock a user
         * @description Lets a locked user sign in again. No request body is known to be needed.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        post: operations["unlockUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/authentication-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a token to enrol or sign in with
         * @description Makes a token with which the user can enrol a device or sign in. Under which key the token stands in the answer is not documented. No request body is known to be needed.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        post: operations["createAuthenticationToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of one session of the user.
                 * @example b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get one session of a user
         * @description The state of one device, and when it was last heard of.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/sessions/{sessionId}/wipe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of one session of the user.
                 * @example b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wipe a device
         * @description Has the data of the app wiped from the device. A session in state `RESET` is one whose device will be wiped when it next connects. No request body is known to be needed.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        post: operations["wipeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/sessions/{sessionId}/re-authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of one session of the user.
                 * @example b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a device sign in again
         * @description Forces the user of this device to sign in anew. No request body is known to be needed.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         *     @see https://devs.journeyapps.com/t/321
         */
        post: operations["requestReauthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    work_order_signed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive `work_order_signed`
         * @description Sent to the URL that an operator has entered for a webhook of the data model (data browser, *Manage
         *     Webhooks*, *User hooks*). A webhook of type `ready` fires once for an object, when all its conditions
         *     hold; one of type `update` fires at every save while they hold.
         *
         *     Verify the signature over the **raw** body before you parse it. How long JourneyApps waits, whether it
         *     repeats a failed call and in which order calls come is not documented: answer 2xx at once, work
         *     afterwards, and expect the same `sequence` again.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/app-features/webhooks-external
         *     @see https://devs.journeyapps.com/t/how-do-i-validate-external-webhooks-signature-received-from-journeyapps/929
         */
        post: operations["receiveWorkOrderSigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description A position with its accuracy.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/clients
         */
        LocationRead: {
            /** @description Degrees north. */
            latitude: number;
            /** @description Degrees east. */
            longitude: number;
            /** @description Often null. */
            altitude?: number | null;
            horizontal_accuracy?: number | null;
            /** @description Often null. */
            vertical_accuracy?: number | null;
            /**
             * Format: date-time
             * @description When the position was taken.
             */
            timestamp?: string | null;
        };
        /**
         * @description A photo, signature or other file. Its id is not in here but beside it, as `{field}_id`.
         *
         *     URLs are present only when `state` is `uploaded`. They are absolute, are fetched without credentials and may
         *     redirect. How long they live is not documented. Which renditions a file that is no image has, apart from
         *     `original`, is not known; any further key holds a URL. An object may also carry `{field}_id` alone, which
         *     means the file is not there to fetch yet.
         */
        AttachmentRead: {
            /** @description `uploaded` – ready to fetch; `pending` – not there yet, as is an id without this object; `missing` and `untrusted` are documented for photos only. */
            state: "uploaded" | "pending" | "missing" | "untrusted" | (string & {});
            /**
             * Format: uri
             * @description Small image, of photos and signatures.
             */
            thumbnail?: string;
            /**
             * Format: uri
             * @description Image in screen size, of photos and signatures.
             */
            fullscreen?: string;
            /**
             * Format: uri
             * @description The file as it was uploaded.
             */
            original?: string;
            /**
             * Format: uri
             * @description Vector image, of signatures.
             */
            svg?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What went wrong. Decide by `type` and the HTTP status alone. */
        ErrorBody: {
            /** @description Stable name of the kind of error. Further names may exist. */
            type: "INVALID_API_REQUEST" | "AUTHENTICATION_FAILED" | "OBJECT_NOT_FOUND" | "ROUTE_ERROR" | "ACCOUNT_NOT_FOUND" | "INVALID_VALUE" | "TOO_MANY_REQUESTS" | "INTERNAL_SERVER_ERROR" | (string & {});
            /** @description Short text for people; may change at any time. */
            title?: string;
            /** @description Explanation for people, naming the field if one is at fault; may change at any time. */
            detail?: string;
            /** @description Page about this kind of error. It comes in several URL styles. */
            see?: string;
        };
        /**
         * @description A position to write: six values in the order latitude, longitude, altitude, horizontal accuracy, vertical accuracy, timestamp, as the official client sends them, or an object of the read format. No example of either is documented.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/journey-lib
         */
        LocationWrite: [
            number,
            number,
            number | null,
            number | null,
            number | null,
            string | null
        ] | components["schemas"]["LocationRead"];
        /** @description A file to upload as the value of a photo, signature or attachment field. To use a file that is already there, write its id to `{field}_id` instead; null clears the field. */
        AttachmentWrite: {
            /** @description The content in Base64, without line breaks. */
            base64: string;
            /** @description Lowercase letters, digits, underscores, hyphens, dots and spaces only. Anything else is answered with 422 `INVALID_VALUE`. */
            filename: string;
        };
        /** @description How many objects match. */
        ObjectCount: {
            count: number;
        };
        /** @description What to look for. */
        ObjectSearch: {
            /** @description Text that any field may contain, in whole or in part. */
            query: string;
        };
        /** @description A value in the write format of its field; a list for `in` and `not in`. */
        QueryArgument: string | number | boolean | null | (string | number | boolean)[];
        /** @description An expression with its values. */
        ObjectQuery: {
            /** @description Conditions with a `?` for each value. Without conditions, list the objects instead. */
            expression: string;
            /** @description One value for each `?`, in order. */
            arguments: components["schemas"]["QueryArgument"][];
            limit?: number | null;
            skip?: number | null;
            /** @description Field names, the most significant first; a leading hyphen means descending. */
            sort?: string[];
        };
        /** @description Creates an object. It fails if an object with the given id exists. */
        BatchPost: {
            /** @constant */
            method: "post";
            /** @description Which model it is of, `type` says. */
            object: components["schemas"]["SiteBatchPost"] | components["schemas"]["WorkOrderBatchPost"] | components["schemas"]["TechnicianBatchPost"];
        };
        /** @description Replaces an object, or creates it with the given id. Fields that are left out are cleared. */
        BatchPut: {
            /** @constant */
            method: "put";
            /** @description Which model it is of, `type` says. */
            object: components["schemas"]["SiteBatchPut"] | components["schemas"]["WorkOrderBatchPut"] | components["schemas"]["TechnicianBatchPut"];
        };
        /** @description Changes the given fields of an object. Null clears a field, and one that is left out keeps its value. */
        BatchPatch: {
            /** @constant */
            method: "patch";
            /** @description Which model it is of, `type` says. */
            object: components["schemas"]["SiteBatchPut"] | components["schemas"]["WorkOrderBatchPut"] | components["schemas"]["TechnicianBatchPut"];
        };
        /** @description Deletes an object. */
        BatchDelete: {
            /** @constant */
            method: "delete";
            /** @description Which object. */
            object: {
                /** @enum {string} */
                type: "site" | "work_order" | "technician";
                /** Format: uuid */
                id: string;
            };
        };
        /** @description One write of a batch. `method` says which. */
        BatchOperation: components["schemas"]["BatchPost"] | components["schemas"]["BatchPut"] | components["schemas"]["BatchPatch"] | components["schemas"]["BatchDelete"];
        /** @description Writes to carry out in order. */
        BatchRequest: {
            /** @description More than 1000 make the whole request invalid. */
            operations: components["schemas"]["BatchOperation"][];
            /**
             * @description Whether the operations after the first failing one are left undone. By default all are tried.
             * @default false
             */
            stop_on_error?: boolean;
        };
        /** @description What became of one operation. Nothing is required because it is not known how the operations left undone after `stop_on_error` are shown: take an entry without `success`, and a missing entry, as not done. */
        BatchResult: {
            method?: "post" | "put" | "patch" | "delete" | (string & {});
            /** @description Which object. After a `post` without an id, here is the id it was given. May be empty. */
            object?: {
                /** @description Name of the model. */
                type?: string;
                /** Format: uuid */
                id?: string;
            };
            success?: boolean;
            error?: components["schemas"]["ErrorBody"];
        };
        /** @description What became of each operation, in the order of the request. */
        BatchResponse: {
            /** @description As in the request. May be missing. */
            stop_on_error?: boolean;
            operations: components["schemas"]["BatchResult"][];
        };
        /**
         * @description The object after the write, in the shape of the data model as it is now. What it holds after a delete is not documented; `id` and `type` are what the log could not do without.
         *     @remarks Evidence: inferred.
         */
        OplogObject: (components["schemas"]["SiteRead"] & {
            /** @constant */
            type: "site";
        }) | (components["schemas"]["WorkOrderRead"] & {
            /** @constant */
            type: "work_order";
        }) | (components["schemas"]["TechnicianRead"] & {
            /** @constant */
            type: "technician";
        }) | Record<string, never>;
        /** @description One write to one object, by any way. */
        OplogEntry: {
            operation: "create" | "update" | "delete" | (string & {});
            object: components["schemas"]["OplogObject"];
            /**
             * @description Position in the log as decimal digits, exact. Only with `sequence_ids=true`.
             *     @remarks Evidence: observed.
             */
            sequence_id?: string;
            /**
             * Format: int64
             * @description Position in the log, greater than 0 and less than 2^63. **Lossy in JavaScript**: real values are around 7·10^18, beyond 2^53, so `JSON.parse` rounds them, and paging by a rounded value skips or repeats entries. Ask for `sequence_ids=true` and use `sequence_id`.
             */
            sequence?: number;
            /**
             * @description Id of an app, 24 hex digits.
             *     @remarks Evidence: observed.
             */
            app_id?: string | null;
            /**
             * @description Content not known.
             *     @remarks Evidence: observed.
             */
            events?: unknown[];
        };
        /** @description Entries of the change log, in order. */
        OplogPage: {
            /** @description Empty when nothing changed. */
            entries: components["schemas"]["OplogEntry"][];
            /** @description Hash of the data model as it is now, the same value as in the data model itself. A new value means that the model changed. */
            datamodel_hash?: string;
            /**
             * @description Whether entries follow after these. Only with `sequence_ids=true`.
             *     @remarks Evidence: observed.
             */
            has_more?: boolean;
            /**
             * @description Value of `start` for the next request. Only with `sequence_ids=true`.
             *     @remarks Evidence: observed.
             */
            next_request_start?: string;
        };
        /**
         * @description An option of a choice or boolean.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/clients
         */
        OptionDefinition: {
            /** @description What is written and queried. */
            key: string | number | boolean;
            /** @description What people see. */
            display?: string;
        };
        /** @description A field of a model. */
        FieldDefinition: {
            name: string;
            label?: string | null;
            type: "text" | "integer" | "number" | "date" | "datetime" | "single-choice" | "single-choice-integer" | "boolean" | "multiple-choice" | "multiple-choice-integer" | "photo" | "signature" | "track" | "attachment" | "location" | (string & {});
            /**
             * @description What a text holds. It does not change the JSON. An older client expects the prefix `text:`, so strip it if it is there.
             *     @remarks Evidence: observed.
             */
            subtype?: "email" | "address" | "name" | "url" | "paragraph" | "number" | "signed-number" | "decimal-number" | "phone-number" | "phone-number-za" | "south-african-id" | "password" | (string & {}) | null;
            /**
             * @description Options of a choice or boolean.
             *     @remarks Evidence: observed.
             */
            options?: components["schemas"]["OptionDefinition"][];
        };
        /**
         * @description One end of a relationship.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/clients
         */
        RelationshipDefinition: {
            /** @description Name of the model at the other end. */
            model: string;
            /** @description Name of the relationship. */
            name: string;
            /** @description Name of the relationship at the other end. */
            inverse_of?: string;
        };
        /** @description A model, with its fields and relationships by name. */
        ModelDefinition: {
            name: string;
            label?: string | null;
            /** @description Format of the label of an object, such as `{title} ({site.name})`. */
            display?: string | null;
            /** @description Field by its name. */
            fields?: {
                [key: string]: components["schemas"]["FieldDefinition"];
            };
            /**
             * @description Relationship by its name. An object carries each as `{name}_id`.
             *     @remarks Evidence: observed.
             */
            belongs_to?: {
                [key: string]: components["schemas"]["RelationshipDefinition"];
            };
            /**
             * @description Relationship by its name. Objects do not carry these.
             *     @remarks Evidence: observed.
             */
            has_many?: {
                [key: string]: components["schemas"]["RelationshipDefinition"];
            };
        };
        /** @description The models of the app. */
        DataModel: {
            /** @description Model by its name. */
            models: {
                [key: string]: components["schemas"]["ModelDefinition"];
            };
            /**
             * @description Name of the user model.
             *     @remarks Evidence: observed.
             */
            app_user?: string | null;
            /** @description Changes with the data model. The change log carries the same value. */
            datamodel_hash?: string;
        };
        /** @description What is deployed. Any of these may be null or missing. */
        DeploymentInfo: {
            /** @description Name of the deployment. */
            label?: string | null;
            /** @description Name of the app. */
            app_label?: string | null;
            /** @description Id of the app, 24 hex digits. */
            app_id?: string | null;
            /** @description Id of the organisation, 24 hex digits. */
            org_id?: string | null;
            region?: string | null;
            environment?: string | null;
            /** Format: date-time */
            last_deployed_at?: string | null;
            deployed_by_name?: string | null;
            deployed_by_email?: string | null;
        };
        /** @description A database index. */
        DatabaseIndex: {
            /** @description Field to direction, 1 ascending and -1 descending; another kind of index is named by a string. */
            key: {
                [key: string]: number | string;
            };
            name: string;
            status?: "pending" | "ready" | (string & {});
            /** @description Where the index comes from. */
            type?: "internal" | "adhoc" | "schema" | (string & {});
            /** @description How often the index was used. */
            usage_stats?: {
                queries?: number;
                /** Format: date-time */
                since?: string;
            } | null;
        };
        /** @description Database indexes of one model. */
        ModelIndexes: {
            indexes: components["schemas"]["DatabaseIndex"][];
        };
        /** @description Database indexes of every model. */
        IndexReport: {
            /** @description Indexes by the name of the model. */
            models: {
                [key: string]: components["schemas"]["ModelIndexes"];
            };
        };
        /** @description A device on which a user is or was signed in. */
        Session: {
            /** Format: uuid */
            id: string;
            /** @description `ENROLLED` – signed in; `LOCKED` – the device shows the login when it next connects; `RESET` – like locked, and its data is wiped; `NEVER_ENROLLED` – old data only. */
            state?: "ENROLLED" | "LOCKED" | "RESET" | "NEVER_ENROLLED" | (string & {});
            /** Format: date-time */
            created_at?: string | null;
            /** Format: date-time */
            last_authenticated_at?: string | null;
            /**
             * Format: date-time
             * @description Null until the first sign-out. It stays set after a later enrolment.
             */
            signed_out_at?: string | null;
            /**
             * Format: date-time
             * @description Last call of the device. The other times change with the state only.
             */
            last_connected_at?: string | null;
            /** @description The installed app. Versions before runtime 4.82 are not reliable. */
            container?: {
                version?: string | null;
                bundle_id?: string | null;
                platform?: "IOS" | (string & {}) | null;
            } | null;
            /** @description The runtime that the app has loaded. */
            runtime?: {
                version?: string | null;
            } | null;
            device?: {
                id?: string | null;
            } | null;
            /** @description Name of the device. */
            label?: string | null;
            /** @description From container version 4.36.0 on. */
            sync_status?: {
                /** Format: date-time */
                last_full_sync?: string | null;
            } | null;
        };
        /** @description The enrolment of a user. Their fields are in the object of the user model with the same id. */
        User: {
            /**
             * Format: uuid
             * @description Id of the object of the user model.
             */
            id: string;
            /**
             * Format: date-time
             * @description Last call of any of the devices.
             */
            last_connected_at?: string | null;
            enrolled?: boolean;
            locked?: boolean;
            /** @description One for each device. More than one needs the app's flag for multiple devices. */
            sessions?: components["schemas"]["Session"][];
        };
        /** @description One page of users. */
        UserList: {
            objects: components["schemas"]["User"][];
            /** @description How many users are in this answer. */
            count?: number;
            /** @description How many users there are. */
            total?: number;
            /** @description Whether further users follow. */
            more: boolean;
        };
        /**
         * @description What this operation answers is not documented, so nothing is promised, not even a body.
         *     @remarks Evidence: inferred.
         */
        UndocumentedAnswer: {
            [key: string]: unknown;
        };
        SortDirection: (1 | -1) | ("asc" | "ASC" | "desc" | "DESC");
        /**
         * Site
         * @description An object of `site` as it is read. A key that is missing means null.
         */
        SiteRead: {
            /**
             * Format: uuid
             * @description Globally unique, given by the server or chosen by whoever created the object.
             */
            id: string;
            /** @constant */
            type?: "site";
            /**
             * Format: date-time
             * @description Last change on the server by any way, in UTC.
             */
            updated_at?: string;
            /** @description Label of the object, made from the display format of its model. Missing in webhook calls. */
            display?: string | null;
            /** Name */
            name?: string | null;
            /** Position */
            position?: components["schemas"]["LocationRead"] | null;
        };
        /** @description One page of objects. */
        SiteList: {
            /** @description At most 1000. */
            objects: components["schemas"]["SiteRead"][];
            /** @description How many objects are in this answer. */
            count?: number;
            /** @description How many objects match in all. Left out for calls from CloudCode and OnlineDB that do not send `total=true`. */
            total?: number;
            /** @description Whether further objects match after this page. It is also true when your own `limit` ended the page. */
            more: boolean;
        };
        /** @description Objects that an expression matches. Only `objects` is certain; the official client pages while `more` is true. */
        SiteQueryResult: {
            objects: components["schemas"]["SiteRead"][];
            /** @description How many objects are in this answer. */
            count?: number;
            /** @description How many objects match in all. */
            total?: number;
            /** @description Whether further objects match after these. Read on with `skip` raised by the number of objects received. */
            more?: boolean;
        };
        /**
         * Site
         * @description The fields of an object of `site` to write. Null clears a field.
         */
        SiteWrite: {
            /** Name */
            name?: string | null;
            /** Position */
            position?: components["schemas"]["LocationWrite"] | null;
        };
        /** @description The fields under the name of the model, `site`. */
        SiteBody: {
            site: components["schemas"]["SiteWrite"];
        };
        /** @description Conditions on objects of `site`, all of which must hold. Which operators the server takes for which type of field is not documented, so every one that makes sense is here. */
        SiteFilter: {
            name?: string;
            "name.ne"?: string;
            "name.lt"?: string;
            "name.lte"?: string;
            "name.gt"?: string;
            "name.gte"?: string;
            "name.null"?: boolean;
            "name.contains"?: string;
            "position.null"?: boolean;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            id?: string;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            "id.ne"?: string;
            /** Format: date-time */
            _updated_at?: string;
            /** Format: date-time */
            "_updated_at.ne"?: string;
            /** Format: date-time */
            "_updated_at.lt"?: string;
            /** Format: date-time */
            "_updated_at.lte"?: string;
            /** Format: date-time */
            "_updated_at.gt"?: string;
            /** Format: date-time */
            "_updated_at.gte"?: string;
        };
        /** @description Sort keys of `site`. Their order is the order of the criteria. */
        SiteSort: {
            name?: components["schemas"]["SortDirection"];
            updated_at?: components["schemas"]["SortDirection"];
            _updated_at?: components["schemas"]["SortDirection"];
            $natural?: components["schemas"]["SortDirection"];
        };
        /** @description A new object of `site`, flat. */
        SiteBatchPost: components["schemas"]["SiteWrite"] & {
            /** @constant */
            type: "site";
            /**
             * Format: uuid
             * @description Chosen by you, or left out for the server to give.
             */
            id?: string;
        };
        /** @description An object of `site`, or some of its fields, flat. */
        SiteBatchPut: components["schemas"]["SiteWrite"] & {
            /** @constant */
            type: "site";
            /** Format: uuid */
            id: string;
        };
        /**
         * Work order
         * @description An object of `work_order` as it is read. A key that is missing means null.
         */
        WorkOrderRead: {
            /**
             * Format: uuid
             * @description Globally unique, given by the server or chosen by whoever created the object.
             */
            id: string;
            /** @constant */
            type?: "work_order";
            /**
             * Format: date-time
             * @description Last change on the server by any way, in UTC.
             */
            updated_at?: string;
            /** @description Label of the object, made from the display format of its model. Missing in webhook calls. */
            display?: string | null;
            /** Title */
            title?: string | null;
            /**
             * Due
             * Format: date
             */
            due?: string | null;
            /**
             * Started at
             * Format: date-time
             */
            started_at?: string | null;
            /** Hours */
            hours?: number | null;
            /**
             * Priority
             * @description `1` Low, `5` High, `6` Emergency
             */
            priority?: {
                key: 1 | 5 | 6 | (number & {});
                display?: string;
            } | null;
            /**
             * Skills
             * @description `hydraulics` Hydraulics, `wiring` Wiring
             */
            skills?: {
                key: "hydraulics" | "wiring" | (string & {});
                display?: string;
            }[] | null;
            /**
             * Done
             * @description `false` No, `true` Yes
             */
            done?: {
                key: boolean;
                display?: string;
            } | null;
            /** Photo before */
            before?: components["schemas"]["AttachmentRead"] | null;
            /**
             * Format: uuid
             * @description Id of `before`.
             */
            before_id?: string | null;
            /** Sign-off */
            sign_off?: components["schemas"]["AttachmentRead"] | null;
            /**
             * Format: uuid
             * @description Id of `sign_off`.
             */
            sign_off_id?: string | null;
            /** Report */
            report?: components["schemas"]["AttachmentRead"] | null;
            /**
             * Format: uuid
             * @description Id of `report`.
             */
            report_id?: string | null;
            /**
             * Format: uuid
             * @description Id of the related `site`.
             */
            site_id?: string | null;
            /**
             * @description The related `site`, where `embed` asked for it.
             *     @remarks Evidence: inferred.
             */
            site?: components["schemas"]["SiteRead"] | null;
            /**
             * Format: uuid
             * @description Id of the related `technician`.
             */
            lead_id?: string | null;
            /**
             * @description The related `technician`, where `embed` asked for it.
             *     @remarks Evidence: inferred.
             */
            lead?: components["schemas"]["TechnicianRead"] | null;
        };
        /** @description One page of objects. */
        WorkOrderList: {
            /** @description At most 1000. */
            objects: components["schemas"]["WorkOrderRead"][];
            /** @description How many objects are in this answer. */
            count?: number;
            /** @description How many objects match in all. Left out for calls from CloudCode and OnlineDB that do not send `total=true`. */
            total?: number;
            /** @description Whether further objects match after this page. It is also true when your own `limit` ended the page. */
            more: boolean;
        };
        /** @description Objects that an expression matches. Only `objects` is certain; the official client pages while `more` is true. */
        WorkOrderQueryResult: {
            objects: components["schemas"]["WorkOrderRead"][];
            /** @description How many objects are in this answer. */
            count?: number;
            /** @description How many objects match in all. */
            total?: number;
            /** @description Whether further objects match after these. Read on with `skip` raised by the number of objects received. */
            more?: boolean;
        };
        /**
         * Work order
         * @description The fields of an object of `work_order` to write. Null clears a field.
         */
        WorkOrderWrite: {
            /** Title */
            title?: string | null;
            /**
             * Due
             * @description Time and zone are dropped.
             */
            due?: string | null;
            /**
             * Started at
             * Format: date-time
             */
            started_at?: string | null;
            /** Hours */
            hours?: number | null;
            /**
             * Priority
             * @description `1` Low, `5` High, `6` Emergency
             */
            priority?: components["schemas"]["WorkOrderPriorityKey"] | null;
            /**
             * Skills
             * @description `hydraulics` Hydraulics, `wiring` Wiring
             */
            skills?: components["schemas"]["WorkOrderSkillsKey"][] | null;
            /**
             * Done
             * @description `false` No, `true` Yes
             */
            done?: boolean | null;
            /** Photo before */
            before?: components["schemas"]["AttachmentWrite"] | null;
            /**
             * Format: uuid
             * @description Id of a file that is there already, instead of `before`.
             */
            before_id?: string | null;
            /** Sign-off */
            sign_off?: components["schemas"]["AttachmentWrite"] | null;
            /**
             * Format: uuid
             * @description Id of a file that is there already, instead of `sign_off`.
             */
            sign_off_id?: string | null;
            /** Report */
            report?: components["schemas"]["AttachmentWrite"] | null;
            /**
             * Format: uuid
             * @description Id of a file that is there already, instead of `report`.
             */
            report_id?: string | null;
            /**
             * Format: uuid
             * @description Id of the related `site`.
             */
            site_id?: string | null;
            /**
             * Format: uuid
             * @description Id of the related `technician`.
             */
            lead_id?: string | null;
        };
        /** @description The fields under the name of the model, `work_order`. */
        WorkOrderBody: {
            work_order: components["schemas"]["WorkOrderWrite"];
        };
        /** @description Conditions on objects of `work_order`, all of which must hold. Which operators the server takes for which type of field is not documented, so every one that makes sense is here. */
        WorkOrderFilter: {
            title?: string;
            "title.ne"?: string;
            "title.lt"?: string;
            "title.lte"?: string;
            "title.gt"?: string;
            "title.gte"?: string;
            "title.null"?: boolean;
            "title.contains"?: string;
            /** Format: date */
            due?: string;
            /** Format: date */
            "due.ne"?: string;
            /** Format: date */
            "due.lt"?: string;
            /** Format: date */
            "due.lte"?: string;
            /** Format: date */
            "due.gt"?: string;
            /** Format: date */
            "due.gte"?: string;
            "due.null"?: boolean;
            /** Format: date-time */
            started_at?: string;
            /** Format: date-time */
            "started_at.ne"?: string;
            /** Format: date-time */
            "started_at.lt"?: string;
            /** Format: date-time */
            "started_at.lte"?: string;
            /** Format: date-time */
            "started_at.gt"?: string;
            /** Format: date-time */
            "started_at.gte"?: string;
            "started_at.null"?: boolean;
            hours?: number;
            "hours.ne"?: number;
            "hours.lt"?: number;
            "hours.lte"?: number;
            "hours.gt"?: number;
            "hours.gte"?: number;
            "hours.null"?: boolean;
            priority?: components["schemas"]["WorkOrderPriorityKey"];
            "priority.ne"?: components["schemas"]["WorkOrderPriorityKey"];
            "priority.lt"?: components["schemas"]["WorkOrderPriorityKey"];
            "priority.lte"?: components["schemas"]["WorkOrderPriorityKey"];
            "priority.gt"?: components["schemas"]["WorkOrderPriorityKey"];
            "priority.gte"?: components["schemas"]["WorkOrderPriorityKey"];
            "priority.null"?: boolean;
            skills?: components["schemas"]["WorkOrderSkillsKey"];
            "skills.ne"?: components["schemas"]["WorkOrderSkillsKey"];
            "skills.null"?: boolean;
            "skills.contains"?: components["schemas"]["WorkOrderSkillsKey"];
            done?: boolean;
            "done.ne"?: boolean;
            "done.null"?: boolean;
            "before.null"?: boolean;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            before_id?: string;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            "before_id.ne"?: string;
            /** @description @remarks Evidence: inferred. */
            "before_id.null"?: boolean;
            "sign_off.null"?: boolean;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            sign_off_id?: string;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            "sign_off_id.ne"?: string;
            /** @description @remarks Evidence: inferred. */
            "sign_off_id.null"?: boolean;
            "report.null"?: boolean;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            report_id?: string;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            "report_id.ne"?: string;
            /** @description @remarks Evidence: inferred. */
            "report_id.null"?: boolean;
            /** Format: uuid */
            site_id?: string;
            /** Format: uuid */
            "site_id.ne"?: string;
            "site_id.null"?: boolean;
            /** Format: uuid */
            lead_id?: string;
            /** Format: uuid */
            "lead_id.ne"?: string;
            "lead_id.null"?: boolean;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            id?: string;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            "id.ne"?: string;
            /** Format: date-time */
            _updated_at?: string;
            /** Format: date-time */
            "_updated_at.ne"?: string;
            /** Format: date-time */
            "_updated_at.lt"?: string;
            /** Format: date-time */
            "_updated_at.lte"?: string;
            /** Format: date-time */
            "_updated_at.gt"?: string;
            /** Format: date-time */
            "_updated_at.gte"?: string;
        };
        /** @description Sort keys of `work_order`. Their order is the order of the criteria. */
        WorkOrderSort: {
            title?: components["schemas"]["SortDirection"];
            due?: components["schemas"]["SortDirection"];
            started_at?: components["schemas"]["SortDirection"];
            hours?: components["schemas"]["SortDirection"];
            priority?: components["schemas"]["SortDirection"];
            done?: components["schemas"]["SortDirection"];
            site_id?: components["schemas"]["SortDirection"];
            lead_id?: components["schemas"]["SortDirection"];
            updated_at?: components["schemas"]["SortDirection"];
            _updated_at?: components["schemas"]["SortDirection"];
            $natural?: components["schemas"]["SortDirection"];
        };
        /** @description A new object of `work_order`, flat. */
        WorkOrderBatchPost: components["schemas"]["WorkOrderWrite"] & {
            /** @constant */
            type: "work_order";
            /**
             * Format: uuid
             * @description Chosen by you, or left out for the server to give.
             */
            id?: string;
        };
        /** @description An object of `work_order`, or some of its fields, flat. */
        WorkOrderBatchPut: components["schemas"]["WorkOrderWrite"] & {
            /** @constant */
            type: "work_order";
            /** Format: uuid */
            id: string;
        };
        /**
         * Priority
         * @description Keys of `priority`, with the labels of the options:
         *
         *     - `1` Low
         *     - `5` High
         *     - `6` Emergency
         * @enum {integer}
         */
        WorkOrderPriorityKey: 1 | 5 | 6;
        /**
         * Skills
         * @description Keys of `skills`, with the labels of the options:
         *
         *     - `hydraulics` Hydraulics
         *     - `wiring` Wiring
         * @enum {string}
         */
        WorkOrderSkillsKey: "hydraulics" | "wiring";
        /**
         * Technician
         * @description An object of `technician` as it is read. A key that is missing means null.
         */
        TechnicianRead: {
            /**
             * Format: uuid
             * @description Globally unique, given by the server or chosen by whoever created the object.
             */
            id: string;
            /** @constant */
            type?: "technician";
            /**
             * Format: date-time
             * @description Last change on the server by any way, in UTC.
             */
            updated_at?: string;
            /** @description Label of the object, made from the display format of its model. Missing in webhook calls. */
            display?: string | null;
            /** Email */
            email?: string | null;
        };
        /** @description One page of objects. */
        TechnicianList: {
            /** @description At most 1000. */
            objects: components["schemas"]["TechnicianRead"][];
            /** @description How many objects are in this answer. */
            count?: number;
            /** @description How many objects match in all. Left out for calls from CloudCode and OnlineDB that do not send `total=true`. */
            total?: number;
            /** @description Whether further objects match after this page. It is also true when your own `limit` ended the page. */
            more: boolean;
        };
        /** @description Objects that an expression matches. Only `objects` is certain; the official client pages while `more` is true. */
        TechnicianQueryResult: {
            objects: components["schemas"]["TechnicianRead"][];
            /** @description How many objects are in this answer. */
            count?: number;
            /** @description How many objects match in all. */
            total?: number;
            /** @description Whether further objects match after these. Read on with `skip` raised by the number of objects received. */
            more?: boolean;
        };
        /**
         * Technician
         * @description The fields of an object of `technician` to write. Null clears a field.
         */
        TechnicianWrite: {
            /** Email */
            email?: string | null;
        };
        /** @description The fields under the name of the model, `technician`. */
        TechnicianBody: {
            technician: components["schemas"]["TechnicianWrite"];
        };
        /** @description Conditions on objects of `technician`, all of which must hold. Which operators the server takes for which type of field is not documented, so every one that makes sense is here. */
        TechnicianFilter: {
            email?: string;
            "email.ne"?: string;
            "email.lt"?: string;
            "email.lte"?: string;
            "email.gt"?: string;
            "email.gte"?: string;
            "email.null"?: boolean;
            "email.contains"?: string;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            id?: string;
            /**
             * Format: uuid
             * @description @remarks Evidence: inferred.
             */
            "id.ne"?: string;
            /** Format: date-time */
            _updated_at?: string;
            /** Format: date-time */
            "_updated_at.ne"?: string;
            /** Format: date-time */
            "_updated_at.lt"?: string;
            /** Format: date-time */
            "_updated_at.lte"?: string;
            /** Format: date-time */
            "_updated_at.gt"?: string;
            /** Format: date-time */
            "_updated_at.gte"?: string;
        };
        /** @description Sort keys of `technician`. Their order is the order of the criteria. */
        TechnicianSort: {
            email?: components["schemas"]["SortDirection"];
            updated_at?: components["schemas"]["SortDirection"];
            _updated_at?: components["schemas"]["SortDirection"];
            $natural?: components["schemas"]["SortDirection"];
        };
        /** @description A new object of `technician`, flat. */
        TechnicianBatchPost: components["schemas"]["TechnicianWrite"] & {
            /** @constant */
            type: "technician";
            /**
             * Format: uuid
             * @description Chosen by you, or left out for the server to give.
             */
            id?: string;
        };
        /** @description An object of `technician`, or some of its fields, flat. */
        TechnicianBatchPut: components["schemas"]["TechnicianWrite"] & {
            /** @constant */
            type: "technician";
            /** Format: uuid */
            id: string;
        };
        /**
         * @description A call of the webhook `work_order_signed`, which fires for an object of `work_order` once, when all its conditions hold.
         *     @remarks Evidence: observed.
         *     @see https://devs.journeyapps.com/t/how-do-i-validate-external-webhooks-signature-received-from-journeyapps/929
         */
        WorkOrderSignedEvent: {
            /** @constant */
            event: "work_order_signed";
            /** @description A delete has not been seen. */
            operation: "create" | "update" | (string & {});
            object: components["schemas"]["WorkOrderRead"];
            /**
             * Format: int64
             * @description Position in the change log. **Lossy in JavaScript** beyond 2^53, as `sequence` of an entry of the log is: `JSON.parse` rounds it. Take the exact digits from the raw body.
             */
            sequence?: number;
            /** @description Base URL of the host, or empty. */
            server?: string;
            /** @description Backend deployment id. */
            app?: string;
            /** @description Backend deployment id once more. */
            account_id?: string;
            /** @description Id of the app, 24 hex digits. */
            app_id?: string;
        };
    };
    responses: {
        /** @description The request cannot be read, or a required parameter is missing. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The credentials are missing or wrong. The documented body is plain text although error bodies are said to be JSON, so read it as JSON only if it is. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such method and path, or no such backend deployment on this host. `type` says which. */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The rate limit of the deployment is used up. Wait at least one second, then repeat. No `Retry-After` header is documented. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A fault on the side of JourneyApps. Repeat after some minutes. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A value does not fit the data model, such as an unknown option or a file name with a forbidden character. One problem is named. */
        InvalidValue: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such thing: no object, user or session with this id (it may have been deleted), no such method and path, or no such backend deployment on this host. `type` says which. */
        ObjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Done. What the body holds is not documented; read nothing from it without a check.
         *     @remarks Evidence: inferred.
         */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UndocumentedAnswer"];
            };
        };
        /**
         * @description Done, without a body. To be expected where the answer is not documented.
         *     @remarks Evidence: inferred.
         */
        DoneWithoutBody: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Greatest number of objects in one answer. 1000 is both the default and the greatest answer; what the server does with a larger value, or with 0, is not documented.
         * @example 100
         */
        Limit: number;
        /**
         * @description Number of objects to pass over before the first one of the answer.
         * @example 100
         */
        Skip: number;
        /**
         * @description Asks for `total` in the answer, which calls from CloudCode and OnlineDB do not get unless they ask. Only `true` is known.
         * @example true
         */
        Total: true;
        /**
         * @description Id of the object, a lowercase UUID.
         * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
         */
        ObjectId: string;
        /**
         * @description Id of the user, which is the id of the object of the user model.
         * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
         */
        UserId: string;
        /**
         * @description Id of one session of the user.
         * @example b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190
         */
        SessionId: string;
        /**
         * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
         *     after a dot:
         *
         *     | key | holds when the field |
         *     |---|---|
         *     | `due` | equals the value |
         *     | `due.ne` | does not equal it |
         *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
         *     | `title.contains` | contains the text, case-sensitively |
         *     | `site_id.null` | is null (`true`) or is not null (`false`) |
         *
         *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
         *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
         *     times as `2024-05-14T00:00:00Z`.
         *
         *     There is no OR, no IN and no negated group here: use `querySite` for those.
         * @example {
         *       "name": "Nandi Botha",
         *       "_updated_at.gte": "2024-05-14T00:00:00Z"
         *     }
         */
        SiteQueryParameter: components["schemas"]["SiteFilter"];
        /**
         * @description Short name of `query`, with exactly the same meaning. Use one of the two.
         * @example {
         *       "name": "Nandi Botha",
         *       "_updated_at.gte": "2024-05-14T00:00:00Z"
         *     }
         */
        SiteQParameter: components["schemas"]["SiteFilter"];
        /**
         * @description Sort keys, the most significant first: field name to direction. Without it the order is not specified. Sort by the last change with `updated_at`; `_updated_at` works as well. `$natural` means storage order.
         * @example {
         *       "updated_at": "desc"
         *     }
         */
        SiteSortParameter: components["schemas"]["SiteSort"];
        /**
         * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
         *     after a dot:
         *
         *     | key | holds when the field |
         *     |---|---|
         *     | `due` | equals the value |
         *     | `due.ne` | does not equal it |
         *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
         *     | `title.contains` | contains the text, case-sensitively |
         *     | `site_id.null` | is null (`true`) or is not null (`false`) |
         *
         *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
         *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
         *     times as `2024-05-14T00:00:00Z`.
         *
         *     There is no OR, no IN and no negated group here: use `queryWorkOrder` for those.
         * @example {
         *       "title": "Title 1",
         *       "_updated_at.gte": "2024-05-14T00:00:00Z"
         *     }
         */
        WorkOrderQueryParameter: components["schemas"]["WorkOrderFilter"];
        /**
         * @description Short name of `query`, with exactly the same meaning. Use one of the two.
         * @example {
         *       "title": "Title 1",
         *       "_updated_at.gte": "2024-05-14T00:00:00Z"
         *     }
         */
        WorkOrderQParameter: components["schemas"]["WorkOrderFilter"];
        /**
         * @description Sort keys, the most significant first: field name to direction. Without it the order is not specified. Sort by the last change with `updated_at`; `_updated_at` works as well. `$natural` means storage order.
         * @example {
         *       "updated_at": "desc"
         *     }
         */
        WorkOrderSortParameter: components["schemas"]["WorkOrderSort"];
        /**
         * @description Names of belongs-to relationships, separated by commas. The object that each leads to is put into the answer under that name.
         * @example [
         *       "site",
         *       "lead"
         *     ]
         */
        WorkOrderEmbedParameter: ("site" | "lead")[];
        /**
         * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
         *     after a dot:
         *
         *     | key | holds when the field |
         *     |---|---|
         *     | `due` | equals the value |
         *     | `due.ne` | does not equal it |
         *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
         *     | `title.contains` | contains the text, case-sensitively |
         *     | `site_id.null` | is null (`true`) or is not null (`false`) |
         *
         *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
         *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
         *     times as `2024-05-14T00:00:00Z`.
         *
         *     There is no OR, no IN and no negated group here: use `queryTechnician` for those.
         * @example {
         *       "email": "nandi.botha@waterworks.example",
         *       "_updated_at.gte": "2024-05-14T00:00:00Z"
         *     }
         */
        TechnicianQueryParameter: components["schemas"]["TechnicianFilter"];
        /**
         * @description Short name of `query`, with exactly the same meaning. Use one of the two.
         * @example {
         *       "email": "nandi.botha@waterworks.example",
         *       "_updated_at.gte": "2024-05-14T00:00:00Z"
         *     }
         */
        TechnicianQParameter: components["schemas"]["TechnicianFilter"];
        /**
         * @description Sort keys, the most significant first: field name to direction. Without it the order is not specified. Sort by the last change with `updated_at`; `_updated_at` works as well. `$natural` means storage order.
         * @example {
         *       "updated_at": "desc"
         *     }
         */
        TechnicianSortParameter: components["schemas"]["TechnicianSort"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type LocationRead = components['schemas']['LocationRead'];
export type AttachmentRead = components['schemas']['AttachmentRead'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type LocationWrite = components['schemas']['LocationWrite'];
export type AttachmentWrite = components['schemas']['AttachmentWrite'];
export type ObjectCount = components['schemas']['ObjectCount'];
export type ObjectSearch = components['schemas']['ObjectSearch'];
export type QueryArgument = components['schemas']['QueryArgument'];
export type ObjectQuery = components['schemas']['ObjectQuery'];
export type BatchPost = components['schemas']['BatchPost'];
export type BatchPut = components['schemas']['BatchPut'];
export type BatchPatch = components['schemas']['BatchPatch'];
export type BatchDelete = components['schemas']['BatchDelete'];
export type BatchOperation = components['schemas']['BatchOperation'];
export type BatchRequest = components['schemas']['BatchRequest'];
export type BatchResult = components['schemas']['BatchResult'];
export type BatchResponse = components['schemas']['BatchResponse'];
export type OplogObject = components['schemas']['OplogObject'];
export type OplogEntry = components['schemas']['OplogEntry'];
export type OplogPage = components['schemas']['OplogPage'];
export type OptionDefinition = components['schemas']['OptionDefinition'];
export type FieldDefinition = components['schemas']['FieldDefinition'];
export type RelationshipDefinition = components['schemas']['RelationshipDefinition'];
export type ModelDefinition = components['schemas']['ModelDefinition'];
export type DataModel = components['schemas']['DataModel'];
export type DeploymentInfo = components['schemas']['DeploymentInfo'];
export type DatabaseIndex = components['schemas']['DatabaseIndex'];
export type ModelIndexes = components['schemas']['ModelIndexes'];
export type IndexReport = components['schemas']['IndexReport'];
export type Session = components['schemas']['Session'];
export type User = components['schemas']['User'];
export type UserList = components['schemas']['UserList'];
export type UndocumentedAnswer = components['schemas']['UndocumentedAnswer'];
export type SortDirection = components['schemas']['SortDirection'];
export type SiteRead = components['schemas']['SiteRead'];
export type SiteList = components['schemas']['SiteList'];
export type SiteQueryResult = components['schemas']['SiteQueryResult'];
export type SiteWrite = components['schemas']['SiteWrite'];
export type SiteBody = components['schemas']['SiteBody'];
export type SiteFilter = components['schemas']['SiteFilter'];
export type SiteSort = components['schemas']['SiteSort'];
export type SiteBatchPost = components['schemas']['SiteBatchPost'];
export type SiteBatchPut = components['schemas']['SiteBatchPut'];
export type WorkOrderRead = components['schemas']['WorkOrderRead'];
export type WorkOrderList = components['schemas']['WorkOrderList'];
export type WorkOrderQueryResult = components['schemas']['WorkOrderQueryResult'];
export type WorkOrderWrite = components['schemas']['WorkOrderWrite'];
export type WorkOrderBody = components['schemas']['WorkOrderBody'];
export type WorkOrderFilter = components['schemas']['WorkOrderFilter'];
export type WorkOrderSort = components['schemas']['WorkOrderSort'];
export type WorkOrderBatchPost = components['schemas']['WorkOrderBatchPost'];
export type WorkOrderBatchPut = components['schemas']['WorkOrderBatchPut'];
export type WorkOrderPriorityKey = components['schemas']['WorkOrderPriorityKey'];
export type WorkOrderSkillsKey = components['schemas']['WorkOrderSkillsKey'];
export type TechnicianRead = components['schemas']['TechnicianRead'];
export type TechnicianList = components['schemas']['TechnicianList'];
export type TechnicianQueryResult = components['schemas']['TechnicianQueryResult'];
export type TechnicianWrite = components['schemas']['TechnicianWrite'];
export type TechnicianBody = components['schemas']['TechnicianBody'];
export type TechnicianFilter = components['schemas']['TechnicianFilter'];
export type TechnicianSort = components['schemas']['TechnicianSort'];
export type TechnicianBatchPost = components['schemas']['TechnicianBatchPost'];
export type TechnicianBatchPut = components['schemas']['TechnicianBatchPut'];
export type WorkOrderSignedEvent = components['schemas']['WorkOrderSignedEvent'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseRouteNotFound = components['responses']['RouteNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseInvalidValue = components['responses']['InvalidValue'];
export type ResponseObjectNotFound = components['responses']['ObjectNotFound'];
export type ResponseDone = components['responses']['Done'];
export type ResponseDoneWithoutBody = components['responses']['DoneWithoutBody'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterSkip = components['parameters']['Skip'];
export type ParameterTotal = components['parameters']['Total'];
export type ParameterObjectId = components['parameters']['ObjectId'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterSessionId = components['parameters']['SessionId'];
export type ParameterSiteQueryParameter = components['parameters']['SiteQueryParameter'];
export type ParameterSiteQParameter = components['parameters']['SiteQParameter'];
export type ParameterSiteSortParameter = components['parameters']['SiteSortParameter'];
export type ParameterWorkOrderQueryParameter = components['parameters']['WorkOrderQueryParameter'];
export type ParameterWorkOrderQParameter = components['parameters']['WorkOrderQParameter'];
export type ParameterWorkOrderSortParameter = components['parameters']['WorkOrderSortParameter'];
export type ParameterWorkOrderEmbedParameter = components['parameters']['WorkOrderEmbedParameter'];
export type ParameterTechnicianQueryParameter = components['parameters']['TechnicianQueryParameter'];
export type ParameterTechnicianQParameter = components['parameters']['TechnicianQParameter'];
export type ParameterTechnicianSortParameter = components['parameters']['TechnicianSortParameter'];
export type $defs = Record<string, never>;
export interface operations {
    listSite: {
        parameters: {
            query?: {
                /**
                 * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
                 *     after a dot:
                 *
                 *     | key | holds when the field |
                 *     |---|---|
                 *     | `due` | equals the value |
                 *     | `due.ne` | does not equal it |
                 *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
                 *     | `title.contains` | contains the text, case-sensitively |
                 *     | `site_id.null` | is null (`true`) or is not null (`false`) |
                 *
                 *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
                 *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
                 *     times as `2024-05-14T00:00:00Z`.
                 *
                 *     There is no OR, no IN and no negated group here: use `querySite` for those.
                 * @example {
                 *       "name": "Nandi Botha",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                query?: components["parameters"]["SiteQueryParameter"];
                /**
                 * @description Short name of `query`, with exactly the same meaning. Use one of the two.
                 * @example {
                 *       "name": "Nandi Botha",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                q?: components["parameters"]["SiteQParameter"];
                /**
                 * @description Sort keys, the most significant first: field name to direction. Without it the order is not specified. Sort by the last change with `updated_at`; `_updated_at` works as well. `$natural` means storage order.
                 * @example {
                 *       "updated_at": "desc"
                 *     }
                 */
                sort?: components["parameters"]["SiteSortParameter"];
                /**
                 * @description Greatest number of objects in one answer. 1000 is both the default and the greatest answer; what the server does with a larger value, or with 0, is not documented.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of objects to pass over before the first one of the answer.
                 * @example 100
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description Asks for `total` in the answer, which calls from CloudCode and OnlineDB do not get unless they ask. Only `true` is known.
                 * @example true
                 */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteBody"];
                "application/x-www-form-urlencoded": components["schemas"]["SiteBody"];
            };
        };
        responses: {
            /** @description The created object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRead"];
                };
            };
            /** @description The created object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteBody"];
                "application/x-www-form-urlencoded": components["schemas"]["SiteBody"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRead"];
                };
            };
            /** @description The created object. Whether a creation is answered with this or with 200 is not documented. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    patchSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteBody"];
                "application/x-www-form-urlencoded": components["schemas"]["SiteBody"];
            };
        };
        responses: {
            /** @description The object after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    countSite: {
        parameters: {
            query?: {
                /**
                 * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
                 *     after a dot:
                 *
                 *     | key | holds when the field |
                 *     |---|---|
                 *     | `due` | equals the value |
                 *     | `due.ne` | does not equal it |
                 *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
                 *     | `title.contains` | contains the text, case-sensitively |
                 *     | `site_id.null` | is null (`true`) or is not null (`false`) |
                 *
                 *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
                 *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
                 *     times as `2024-05-14T00:00:00Z`.
                 *
                 *     There is no OR, no IN and no negated group here: use `querySite` for those.
                 * @example {
                 *       "name": "Nandi Botha",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                query?: components["parameters"]["SiteQueryParameter"];
                /**
                 * @description Short name of `query`, with exactly the same meaning. Use one of the two.
                 * @example {
                 *       "name": "Nandi Botha",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                q?: components["parameters"]["SiteQParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of matching objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchSite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ObjectSearch"];
                "application/json": components["schemas"]["ObjectSearch"];
            };
        };
        responses: {
            /** @description The objects found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    querySite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectQuery"];
            };
        };
        responses: {
            /** @description The matching objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWorkOrder: {
        parameters: {
            query?: {
                /**
                 * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
                 *     after a dot:
                 *
                 *     | key | holds when the field |
                 *     |---|---|
                 *     | `due` | equals the value |
                 *     | `due.ne` | does not equal it |
                 *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
                 *     | `title.contains` | contains the text, case-sensitively |
                 *     | `site_id.null` | is null (`true`) or is not null (`false`) |
                 *
                 *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
                 *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
                 *     times as `2024-05-14T00:00:00Z`.
                 *
                 *     There is no OR, no IN and no negated group here: use `queryWorkOrder` for those.
                 * @example {
                 *       "title": "Title 1",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                query?: components["parameters"]["WorkOrderQueryParameter"];
                /**
                 * @description Short name of `query`, with exactly the same meaning. Use one of the two.
                 * @example {
                 *       "title": "Title 1",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                q?: components["parameters"]["WorkOrderQParameter"];
                /**
                 * @description Sort keys, the most significant first: field name to direction. Without it the order is not specified. Sort by the last change with `updated_at`; `_updated_at` works as well. `$natural` means storage order.
                 * @example {
                 *       "updated_at": "desc"
                 *     }
                 */
                sort?: components["parameters"]["WorkOrderSortParameter"];
                /**
                 * @description Greatest number of objects in one answer. 1000 is both the default and the greatest answer; what the server does with a larger value, or with 0, is not documented.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of objects to pass over before the first one of the answer.
                 * @example 100
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description Asks for `total` in the answer, which calls from CloudCode and OnlineDB do not get unless they ask. Only `true` is known.
                 * @example true
                 */
                total?: components["parameters"]["Total"];
                /**
                 * @description Names of belongs-to relationships, separated by commas. The object that each leads to is put into the answer under that name.
                 * @example [
                 *       "site",
                 *       "lead"
                 *     ]
                 */
                embed?: components["parameters"]["WorkOrderEmbedParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkOrderBody"];
                "application/x-www-form-urlencoded": components["schemas"]["WorkOrderBody"];
            };
        };
        responses: {
            /** @description The created object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderRead"];
                };
            };
            /** @description The created object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkOrder: {
        parameters: {
            query?: {
                /**
                 * @description Names of belongs-to relationships, separated by commas. The object that each leads to is put into the answer under that name.
                 * @example [
                 *       "site",
                 *       "lead"
                 *     ]
                 */
                embed?: components["parameters"]["WorkOrderEmbedParameter"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkOrderBody"];
                "application/x-www-form-urlencoded": components["schemas"]["WorkOrderBody"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderRead"];
                };
            };
            /** @description The created object. Whether a creation is answered with this or with 200 is not documented. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    patchWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkOrderBody"];
                "application/x-www-form-urlencoded": components["schemas"]["WorkOrderBody"];
            };
        };
        responses: {
            /** @description The object after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    countWorkOrder: {
        parameters: {
            query?: {
                /**
                 * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
                 *     after a dot:
                 *
                 *     | key | holds when the field |
                 *     |---|---|
                 *     | `due` | equals the value |
                 *     | `due.ne` | does not equal it |
                 *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
                 *     | `title.contains` | contains the text, case-sensitively |
                 *     | `site_id.null` | is null (`true`) or is not null (`false`) |
                 *
                 *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
                 *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
                 *     times as `2024-05-14T00:00:00Z`.
                 *
                 *     There is no OR, no IN and no negated group here: use `queryWorkOrder` for those.
                 * @example {
                 *       "title": "Title 1",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                query?: components["parameters"]["WorkOrderQueryParameter"];
                /**
                 * @description Short name of `query`, with exactly the same meaning. Use one of the two.
                 * @example {
                 *       "title": "Title 1",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                q?: components["parameters"]["WorkOrderQParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of matching objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ObjectSearch"];
                "application/json": components["schemas"]["ObjectSearch"];
            };
        };
        responses: {
            /** @description The objects found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    queryWorkOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectQuery"];
            };
        };
        responses: {
            /** @description The matching objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkOrderQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTechnician: {
        parameters: {
            query?: {
                /**
                 * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
                 *     after a dot:
                 *
                 *     | key | holds when the field |
                 *     |---|---|
                 *     | `due` | equals the value |
                 *     | `due.ne` | does not equal it |
                 *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
                 *     | `title.contains` | contains the text, case-sensitively |
                 *     | `site_id.null` | is null (`true`) or is not null (`false`) |
                 *
                 *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
                 *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
                 *     times as `2024-05-14T00:00:00Z`.
                 *
                 *     There is no OR, no IN and no negated group here: use `queryTechnician` for those.
                 * @example {
                 *       "email": "nandi.botha@waterworks.example",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                query?: components["parameters"]["TechnicianQueryParameter"];
                /**
                 * @description Short name of `query`, with exactly the same meaning. Use one of the two.
                 * @example {
                 *       "email": "nandi.botha@waterworks.example",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                q?: components["parameters"]["TechnicianQParameter"];
                /**
                 * @description Sort keys, the most significant first: field name to direction. Without it the order is not specified. Sort by the last change with `updated_at`; `_updated_at` works as well. `$natural` means storage order.
                 * @example {
                 *       "updated_at": "desc"
                 *     }
                 */
                sort?: components["parameters"]["TechnicianSortParameter"];
                /**
                 * @description Greatest number of objects in one answer. 1000 is both the default and the greatest answer; what the server does with a larger value, or with 0, is not documented.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of objects to pass over before the first one of the answer.
                 * @example 100
                 */
                skip?: components["parameters"]["Skip"];
                /**
                 * @description Asks for `total` in the answer, which calls from CloudCode and OnlineDB do not get unless they ask. Only `true` is known.
                 * @example true
                 */
                total?: components["parameters"]["Total"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTechnician: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TechnicianBody"];
                "application/x-www-form-urlencoded": components["schemas"]["TechnicianBody"];
            };
        };
        responses: {
            /** @description The created object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianRead"];
                };
            };
            /** @description The created object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTechnician: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceTechnician: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TechnicianBody"];
                "application/x-www-form-urlencoded": components["schemas"]["TechnicianBody"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianRead"];
                };
            };
            /** @description The created object. Whether a creation is answered with this or with 200 is not documented. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTechnician: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    patchTechnician: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TechnicianBody"];
                "application/x-www-form-urlencoded": components["schemas"]["TechnicianBody"];
            };
        };
        responses: {
            /** @description The object after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            422: components["responses"]["InvalidValue"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    countTechnician: {
        parameters: {
            query?: {
                /**
                 * @description Conditions on fields, all of which must hold. A key is a field name, alone for equality or with an operator
                 *     after a dot:
                 *
                 *     | key | holds when the field |
                 *     |---|---|
                 *     | `due` | equals the value |
                 *     | `due.ne` | does not equal it |
                 *     | `due.lt`, `due.lte`, `due.gt`, `due.gte` | is less, less or equal, greater, greater or equal |
                 *     | `title.contains` | contains the text, case-sensitively |
                 *     | `site_id.null` | is null (`true`) or is not null (`false`) |
                 *
                 *     Beside the fields of the model there are `{relationship}_id` for a belongs-to and hidden fields with a
                 *     leading underscore, such as `_updated_at`. A choice is compared by its key. Send dates as `2024-05-20` and
                 *     times as `2024-05-14T00:00:00Z`.
                 *
                 *     There is no OR, no IN and no negated group here: use `queryTechnician` for those.
                 * @example {
                 *       "email": "nandi.botha@waterworks.example",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                query?: components["parameters"]["TechnicianQueryParameter"];
                /**
                 * @description Short name of `query`, with exactly the same meaning. Use one of the two.
                 * @example {
                 *       "email": "nandi.botha@waterworks.example",
                 *       "_updated_at.gte": "2024-05-14T00:00:00Z"
                 *     }
                 */
                q?: components["parameters"]["TechnicianQParameter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of matching objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectCount"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    searchTechnician: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ObjectSearch"];
                "application/json": components["schemas"]["ObjectSearch"];
            };
        };
        responses: {
            /** @description The objects found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    queryTechnician: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectQuery"];
            };
        };
        responses: {
            /** @description The matching objects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicianQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    runBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchRequest"];
            };
        };
        responses: {
            /** @description What became of each operation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    readOplog: {
        parameters: {
            query?: {
                /**
                 * @description First position to read, inclusive. The official client begins with `0`.
                 * @example 7361120044518932481
                 */
                start?: string;
                /**
                 * @description Position to stop before, exclusive.
                 * @example 7361120044518999999
                 */
                end?: string;
                /**
                 * @description Greatest number of entries. Default and maximum may change.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Reads the newest entries instead, to look at and not to go on from. Only `true` is known.
                 * @example true
                 */
                tail?: true;
                /**
                 * @description Adds positions as text and the place to go on from. Not in the documentation; seen in the official client. Only `true` is known.
                 *     @remarks Evidence: observed.
                 * @example true
                 */
                sequence_ids?: true;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries, and with `sequence_ids=true` where to go on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OplogPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDataModel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the data model that you have.
                 * @example "9c4e1f7a2b"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data model. */
            200: {
                headers: {
                    /** @description Changes with the data model. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataModel"];
                };
            };
            /** @description The data model is the one that you have. No body. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDataModelXml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDeploymentInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deployment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIndexReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indexes of each model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndexReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Greatest number of users in one answer.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Number of objects to pass over before the first one of the answer.
                 * @example 100
                 */
                skip?: components["parameters"]["Skip"];
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
                    "application/json": components["schemas"]["UserList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
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
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    lockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            204: components["responses"]["DoneWithoutBody"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    unlockUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            204: components["responses"]["DoneWithoutBody"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAuthenticationToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            204: components["responses"]["DoneWithoutBody"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of one session of the user.
                 * @example b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    wipeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of one session of the user.
                 * @example b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            204: components["responses"]["DoneWithoutBody"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    requestReauthentication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user, which is the id of the object of the user model.
                 * @example 6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b
                 */
                userId: components["parameters"]["UserId"];
                /**
                 * @description Id of one session of the user.
                 * @example b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            204: components["responses"]["DoneWithoutBody"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    receiveWorkOrderSigned: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description HMAC-SHA256 of the raw body with the secret of the webhook, which *Manage Webhooks* shows. Hexadecimal in the published recipe; a sister product uses the same header with Base64, so accept either.
                 *     @remarks Evidence: observed.
                 * @example 5f1d0c6c7a0f4e0c8b7f3f1f6d2f9f0f6c3f5a0a4b7e2a9c1d8e7f6a5b4c3d2e
                 */
                "X-Journey-Signature"?: string;
                /**
                 * @description RSA-SHA256 signature of the raw body, to verify without a shared secret. Its encoding and where to get the key are not known.
                 *     @remarks Evidence: observed.
                 */
                "X-Journey-Signature-Rsa-Sha256"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkOrderSignedEvent"];
            };
        };
        responses: {
            /** @description You have taken the event. A body is not needed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The signature does not fit. What JourneyApps does then is not documented. */
            401: {
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
         * List or query `site` objects
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-all-objects
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/sorting-results
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         */
        "/objects/site.json": {
            init: { params?: { query?: operations["listSite"]["parameters"]["query"] } };
            data: operations["listSite"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["listSite"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["listSite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["listSite"]["responses"][401]["content"]["text/plain"] | operations["listSite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["listSite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["listSite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["listSite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get one `site` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        "/objects/site/{id}.json": {
            init: { params: { path: operations["getSite"]["parameters"]["path"] } };
            data: operations["getSite"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getSite"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["getSite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getSite"]["responses"][401]["content"]["text/plain"] | operations["getSite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getSite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getSite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getSite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Count `site` objects
         * @remarks Evidence: observed.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         * @see https://resources.journeyapps.com/v3/api/counting-limiting-and-skipping
         */
        "/objects/site/count.json": {
            init: { params?: { query?: operations["countSite"]["parameters"]["query"] } };
            data: operations["countSite"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["countSite"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["countSite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["countSite"]["responses"][401]["content"]["text/plain"] | operations["countSite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["countSite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["countSite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["countSite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * List or query `work_order` objects
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-all-objects
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/sorting-results
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         */
        "/objects/work_order.json": {
            init: { params?: { query?: operations["listWorkOrder"]["parameters"]["query"] } };
            data: operations["listWorkOrder"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["listWorkOrder"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["listWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["listWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["listWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["listWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["listWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["listWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get one `work_order` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        "/objects/work_order/{id}.json": {
            init: { params: { path: operations["getWorkOrder"]["parameters"]["path"]; query?: operations["getWorkOrder"]["parameters"]["query"] } };
            data: operations["getWorkOrder"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getWorkOrder"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["getWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["getWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Count `work_order` objects
         * @remarks Evidence: observed.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         * @see https://resources.journeyapps.com/v3/api/counting-limiting-and-skipping
         */
        "/objects/work_order/count.json": {
            init: { params?: { query?: operations["countWorkOrder"]["parameters"]["query"] } };
            data: operations["countWorkOrder"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["countWorkOrder"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["countWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["countWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["countWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["countWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["countWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["countWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * List or query `technician` objects
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-all-objects
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/sorting-results
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         */
        "/objects/technician.json": {
            init: { params?: { query?: operations["listTechnician"]["parameters"]["query"] } };
            data: operations["listTechnician"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["listTechnician"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["listTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["listTechnician"]["responses"][401]["content"]["text/plain"] | operations["listTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["listTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["listTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["listTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get one `technician` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        "/objects/technician/{id}.json": {
            init: { params: { path: operations["getTechnician"]["parameters"]["path"] } };
            data: operations["getTechnician"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getTechnician"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["getTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getTechnician"]["responses"][401]["content"]["text/plain"] | operations["getTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Count `technician` objects
         * @remarks Evidence: observed.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         * @see https://resources.journeyapps.com/v3/api/counting-limiting-and-skipping
         */
        "/objects/technician/count.json": {
            init: { params?: { query?: operations["countTechnician"]["parameters"]["query"] } };
            data: operations["countTechnician"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["countTechnician"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["countTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["countTechnician"]["responses"][401]["content"]["text/plain"] | operations["countTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["countTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["countTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["countTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Read the change log
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/oplog-api
         * @see https://github.com/journeyapps-platform/clients
         */
        "/oplog.json": {
            init: { params?: { query?: operations["readOplog"]["parameters"]["query"] } };
            data: operations["readOplog"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["readOplog"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["readOplog"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["readOplog"]["responses"][401]["content"]["text/plain"] | operations["readOplog"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["readOplog"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["readOplog"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["readOplog"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get the data model
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-app-data-model
         * @see https://github.com/journeyapps-platform/clients
         */
        "/datamodel.json": {
            init: { params?: { header?: operations["getDataModel"]["parameters"]["header"] } };
            data: operations["getDataModel"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getDataModel"]["responses"][200]["content"]["application/json"]>
                | core.Failure<304, undefined>
                | core.Failure<400, operations["getDataModel"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getDataModel"]["responses"][401]["content"]["text/plain"] | operations["getDataModel"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getDataModel"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getDataModel"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getDataModel"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<304 | 400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get the data model as XML
         * @remarks Evidence: observed.
         * @see https://github.com/journeyapps-platform/journey-lib
         */
        "/datamodel.xml": {
            init: { parseAs: "text" };
            data: operations["getDataModelXml"]["responses"][200]["content"]["application/xml"];
            result:
                | core.Success<200, operations["getDataModelXml"]["responses"][200]["content"]["application/xml"]>
                | core.Failure<400, operations["getDataModelXml"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getDataModelXml"]["responses"][401]["content"]["text/plain"] | operations["getDataModelXml"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getDataModelXml"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getDataModelXml"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getDataModelXml"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get what is deployed
         * @remarks Evidence: observed.
         * @see https://github.com/journeyapps-platform/clients
         */
        "/info.json": {
            init: {};
            data: operations["getDeploymentInfo"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getDeploymentInfo"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["getDeploymentInfo"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getDeploymentInfo"]["responses"][401]["content"]["text/plain"] | operations["getDeploymentInfo"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getDeploymentInfo"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getDeploymentInfo"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getDeploymentInfo"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get the database indexes of all models
         * @remarks Evidence: observed.
         * @see https://github.com/journeyapps-platform/clients
         */
        "/indexes.json": {
            init: {};
            data: operations["getIndexReport"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getIndexReport"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["getIndexReport"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getIndexReport"]["responses"][401]["content"]["text/plain"] | operations["getIndexReport"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getIndexReport"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getIndexReport"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getIndexReport"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * List users with their sessions
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/users": {
            init: { params?: { query?: operations["listUsers"]["parameters"]["query"] } };
            data: operations["listUsers"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["listUsers"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["listUsers"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["listUsers"]["responses"][401]["content"]["text/plain"] | operations["listUsers"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["listUsers"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["listUsers"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["listUsers"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get a user with their sessions
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/users/{userId}": {
            init: { params: { path: operations["getUser"]["parameters"]["path"] } };
            data: operations["getUser"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getUser"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["getUser"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getUser"]["responses"][401]["content"]["text/plain"] | operations["getUser"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getUser"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getUser"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getUser"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get one session of a user
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/users/{userId}/sessions/{sessionId}": {
            init: { params: { path: operations["getSession"]["parameters"]["path"] } };
            data: operations["getSession"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getSession"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["getSession"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getSession"]["responses"][401]["content"]["text/plain"] | operations["getSession"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getSession"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getSession"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getSession"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
    };
    PUT: {
        /**
         * Replace a `site` object, or create it
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         * @see https://docs.journeyapps.com/reference/build/syntax/whats-new-in-v4/updating-to-the-v4-api
         */
        "/objects/site/{id}.json": {
            init: { params: { path: operations["replaceSite"]["parameters"]["path"] }; body: operations["replaceSite"]["requestBody"]["content"]["application/json"] | operations["replaceSite"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["replaceSite"]["responses"][200]["content"]["application/json"] | operations["replaceSite"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<200, operations["replaceSite"]["responses"][200]["content"]["application/json"]>
                | core.Success<201, operations["replaceSite"]["responses"][201]["content"]["application/json"]>
                | core.Failure<400, operations["replaceSite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["replaceSite"]["responses"][401]["content"]["text/plain"] | operations["replaceSite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["replaceSite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["replaceSite"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["replaceSite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["replaceSite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
        /**
         * Replace a `work_order` object, or create it
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         * @see https://docs.journeyapps.com/reference/build/syntax/whats-new-in-v4/updating-to-the-v4-api
         */
        "/objects/work_order/{id}.json": {
            init: { params: { path: operations["replaceWorkOrder"]["parameters"]["path"] }; body: operations["replaceWorkOrder"]["requestBody"]["content"]["application/json"] | operations["replaceWorkOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["replaceWorkOrder"]["responses"][200]["content"]["application/json"] | operations["replaceWorkOrder"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<200, operations["replaceWorkOrder"]["responses"][200]["content"]["application/json"]>
                | core.Success<201, operations["replaceWorkOrder"]["responses"][201]["content"]["application/json"]>
                | core.Failure<400, operations["replaceWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["replaceWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["replaceWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["replaceWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["replaceWorkOrder"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["replaceWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["replaceWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
        /**
         * Replace a `technician` object, or create it
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         * @see https://docs.journeyapps.com/reference/build/syntax/whats-new-in-v4/updating-to-the-v4-api
         */
        "/objects/technician/{id}.json": {
            init: { params: { path: operations["replaceTechnician"]["parameters"]["path"] }; body: operations["replaceTechnician"]["requestBody"]["content"]["application/json"] | operations["replaceTechnician"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["replaceTechnician"]["responses"][200]["content"]["application/json"] | operations["replaceTechnician"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<200, operations["replaceTechnician"]["responses"][200]["content"]["application/json"]>
                | core.Success<201, operations["replaceTechnician"]["responses"][201]["content"]["application/json"]>
                | core.Failure<400, operations["replaceTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["replaceTechnician"]["responses"][401]["content"]["text/plain"] | operations["replaceTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["replaceTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["replaceTechnician"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["replaceTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["replaceTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
    };
    POST: {
        /**
         * Create a `site` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/create-a-new-object
         * @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        "/objects/site.json": {
            init: { body: operations["createSite"]["requestBody"]["content"]["application/json"] | operations["createSite"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["createSite"]["responses"][200]["content"]["application/json"] | operations["createSite"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<200, operations["createSite"]["responses"][200]["content"]["application/json"]>
                | core.Success<201, operations["createSite"]["responses"][201]["content"]["application/json"]>
                | core.Failure<400, operations["createSite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["createSite"]["responses"][401]["content"]["text/plain"] | operations["createSite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["createSite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["createSite"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["createSite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["createSite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
        /**
         * Search `site` objects for a text
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         * @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        "/objects/site/search.json": {
            init: { body: operations["searchSite"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | operations["searchSite"]["requestBody"]["content"]["application/json"] };
            data: operations["searchSite"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["searchSite"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["searchSite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["searchSite"]["responses"][401]["content"]["text/plain"] | operations["searchSite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["searchSite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["searchSite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["searchSite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Query `site` objects by an expression
         * @remarks Evidence: observed.
         * @see https://github.com/journeyapps-platform/journey-lib
         * @see https://docs.journeyapps.com/reference/get-started/journeyapps-fundamentals/accessing-the-database/querying-db-objects
         */
        "/objects/site/query.json": {
            init: { body: operations["querySite"]["requestBody"]["content"]["application/json"] };
            data: operations["querySite"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["querySite"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["querySite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["querySite"]["responses"][401]["content"]["text/plain"] | operations["querySite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["querySite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["querySite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["querySite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Create a `work_order` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/create-a-new-object
         * @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        "/objects/work_order.json": {
            init: { body: operations["createWorkOrder"]["requestBody"]["content"]["application/json"] | operations["createWorkOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["createWorkOrder"]["responses"][200]["content"]["application/json"] | operations["createWorkOrder"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<200, operations["createWorkOrder"]["responses"][200]["content"]["application/json"]>
                | core.Success<201, operations["createWorkOrder"]["responses"][201]["content"]["application/json"]>
                | core.Failure<400, operations["createWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["createWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["createWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["createWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["createWorkOrder"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["createWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["createWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
        /**
         * Search `work_order` objects for a text
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         * @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        "/objects/work_order/search.json": {
            init: { body: operations["searchWorkOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | operations["searchWorkOrder"]["requestBody"]["content"]["application/json"] };
            data: operations["searchWorkOrder"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["searchWorkOrder"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["searchWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["searchWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["searchWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["searchWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["searchWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["searchWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Query `work_order` objects by an expression
         * @remarks Evidence: observed.
         * @see https://github.com/journeyapps-platform/journey-lib
         * @see https://docs.journeyapps.com/reference/get-started/journeyapps-fundamentals/accessing-the-database/querying-db-objects
         */
        "/objects/work_order/query.json": {
            init: { body: operations["queryWorkOrder"]["requestBody"]["content"]["application/json"] };
            data: operations["queryWorkOrder"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["queryWorkOrder"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["queryWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["queryWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["queryWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["queryWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["queryWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["queryWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Create a `technician` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/create-a-new-object
         * @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        "/objects/technician.json": {
            init: { body: operations["createTechnician"]["requestBody"]["content"]["application/json"] | operations["createTechnician"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["createTechnician"]["responses"][200]["content"]["application/json"] | operations["createTechnician"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<200, operations["createTechnician"]["responses"][200]["content"]["application/json"]>
                | core.Success<201, operations["createTechnician"]["responses"][201]["content"]["application/json"]>
                | core.Failure<400, operations["createTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["createTechnician"]["responses"][401]["content"]["text/plain"] | operations["createTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["createTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["createTechnician"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["createTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["createTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
        /**
         * Search `technician` objects for a text
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         * @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        "/objects/technician/search.json": {
            init: { body: operations["searchTechnician"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | operations["searchTechnician"]["requestBody"]["content"]["application/json"] };
            data: operations["searchTechnician"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["searchTechnician"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["searchTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["searchTechnician"]["responses"][401]["content"]["text/plain"] | operations["searchTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["searchTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["searchTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["searchTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Query `technician` objects by an expression
         * @remarks Evidence: observed.
         * @see https://github.com/journeyapps-platform/journey-lib
         * @see https://docs.journeyapps.com/reference/get-started/journeyapps-fundamentals/accessing-the-database/querying-db-objects
         */
        "/objects/technician/query.json": {
            init: { body: operations["queryTechnician"]["requestBody"]["content"]["application/json"] };
            data: operations["queryTechnician"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["queryTechnician"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["queryTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["queryTechnician"]["responses"][401]["content"]["text/plain"] | operations["queryTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["queryTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["queryTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["queryTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Write up to 1000 objects in one request
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/batch-operations-v4-api
         * @see https://github.com/journeyapps-platform/journey-lib
         */
        "/batch.json": {
            init: { body: operations["runBatch"]["requestBody"]["content"]["application/json"] };
            data: operations["runBatch"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["runBatch"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["runBatch"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["runBatch"]["responses"][401]["content"]["text/plain"] | operations["runBatch"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["runBatch"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["runBatch"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["runBatch"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Lock a user
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/users/{userId}/lock": {
            init: { params: { path: operations["lockUser"]["parameters"]["path"] } };
            data: operations["lockUser"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | core.Success<200, operations["lockUser"]["responses"][200]["content"]["application/json"]>
                | core.Success<204, undefined>
                | core.Failure<400, operations["lockUser"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["lockUser"]["responses"][401]["content"]["text/plain"] | operations["lockUser"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["lockUser"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["lockUser"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["lockUser"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Unlock a user
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/users/{userId}/unlock": {
            init: { params: { path: operations["unlockUser"]["parameters"]["path"] } };
            data: operations["unlockUser"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | core.Success<200, operations["unlockUser"]["responses"][200]["content"]["application/json"]>
                | core.Success<204, undefined>
                | core.Failure<400, operations["unlockUser"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["unlockUser"]["responses"][401]["content"]["text/plain"] | operations["unlockUser"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["unlockUser"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["unlockUser"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["unlockUser"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Create a token to enrol or sign in with
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/users/{userId}/authentication-token": {
            init: { params: { path: operations["createAuthenticationToken"]["parameters"]["path"] } };
            data: operations["createAuthenticationToken"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | core.Success<200, operations["createAuthenticationToken"]["responses"][200]["content"]["application/json"]>
                | core.Success<204, undefined>
                | core.Failure<400, operations["createAuthenticationToken"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["createAuthenticationToken"]["responses"][401]["content"]["text/plain"] | operations["createAuthenticationToken"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["createAuthenticationToken"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["createAuthenticationToken"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["createAuthenticationToken"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Wipe a device
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/users/{userId}/sessions/{sessionId}/wipe": {
            init: { params: { path: operations["wipeSession"]["parameters"]["path"] } };
            data: operations["wipeSession"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | core.Success<200, operations["wipeSession"]["responses"][200]["content"]["application/json"]>
                | core.Success<204, undefined>
                | core.Failure<400, operations["wipeSession"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["wipeSession"]["responses"][401]["content"]["text/plain"] | operations["wipeSession"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["wipeSession"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["wipeSession"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["wipeSession"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Make a device sign in again
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         * @see https://devs.journeyapps.com/t/321
         */
        "/users/{userId}/sessions/{sessionId}/re-authenticate": {
            init: { params: { path: operations["requestReauthentication"]["parameters"]["path"] } };
            data: operations["requestReauthentication"]["responses"][200]["content"]["application/json"] | undefined;
            result:
                | core.Success<200, operations["requestReauthentication"]["responses"][200]["content"]["application/json"]>
                | core.Success<204, undefined>
                | core.Failure<400, operations["requestReauthentication"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["requestReauthentication"]["responses"][401]["content"]["text/plain"] | operations["requestReauthentication"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["requestReauthentication"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["requestReauthentication"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["requestReauthentication"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
    };
    DELETE: {
        /**
         * Delete a `site` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/delete-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/objects/site/{id}.json": {
            init: { params: { path: operations["deleteSite"]["parameters"]["path"] } };
            data: undefined;
            result:
                | core.Success<200, undefined>
                | core.Failure<400, operations["deleteSite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["deleteSite"]["responses"][401]["content"]["text/plain"] | operations["deleteSite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["deleteSite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["deleteSite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["deleteSite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Delete a `work_order` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/delete-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/objects/work_order/{id}.json": {
            init: { params: { path: operations["deleteWorkOrder"]["parameters"]["path"] } };
            data: undefined;
            result:
                | core.Success<200, undefined>
                | core.Failure<400, operations["deleteWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["deleteWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["deleteWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["deleteWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["deleteWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["deleteWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Delete a `technician` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/delete-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/objects/technician/{id}.json": {
            init: { params: { path: operations["deleteTechnician"]["parameters"]["path"] } };
            data: undefined;
            result:
                | core.Success<200, undefined>
                | core.Failure<400, operations["deleteTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["deleteTechnician"]["responses"][401]["content"]["text/plain"] | operations["deleteTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["deleteTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["deleteTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["deleteTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
    };
    PATCH: {
        /**
         * Change some fields of a `site` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        "/objects/site/{id}.json": {
            init: { params: { path: operations["patchSite"]["parameters"]["path"] }; body: operations["patchSite"]["requestBody"]["content"]["application/json"] | operations["patchSite"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["patchSite"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["patchSite"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["patchSite"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["patchSite"]["responses"][401]["content"]["text/plain"] | operations["patchSite"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["patchSite"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["patchSite"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["patchSite"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["patchSite"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
        /**
         * Change some fields of a `work_order` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        "/objects/work_order/{id}.json": {
            init: { params: { path: operations["patchWorkOrder"]["parameters"]["path"] }; body: operations["patchWorkOrder"]["requestBody"]["content"]["application/json"] | operations["patchWorkOrder"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["patchWorkOrder"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["patchWorkOrder"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["patchWorkOrder"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["patchWorkOrder"]["responses"][401]["content"]["text/plain"] | operations["patchWorkOrder"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["patchWorkOrder"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["patchWorkOrder"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["patchWorkOrder"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["patchWorkOrder"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
        /**
         * Change some fields of a `technician` object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        "/objects/technician/{id}.json": {
            init: { params: { path: operations["patchTechnician"]["parameters"]["path"] }; body: operations["patchTechnician"]["requestBody"]["content"]["application/json"] | operations["patchTechnician"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["patchTechnician"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["patchTechnician"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["patchTechnician"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["patchTechnician"]["responses"][401]["content"]["text/plain"] | operations["patchTechnician"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["patchTechnician"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["patchTechnician"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["patchTechnician"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["patchTechnician"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
    };
}

/** Verb → the paths that can be called with nothing else. */
export interface Alone {
    GET: "/objects/site.json" | "/objects/site/count.json" | "/objects/work_order.json" | "/objects/work_order/count.json" | "/objects/technician.json" | "/objects/technician/count.json" | "/oplog.json" | "/datamodel.json" | "/info.json" | "/indexes.json" | "/users";
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
