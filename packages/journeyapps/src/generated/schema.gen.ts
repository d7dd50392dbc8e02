/** Generated from specs/journeyapps by `npm run generate`. Do not edit. */
import type * as core from "@api-clients/core";

export interface paths {
    "/objects/{model}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        /**
         * List or query the objects of a model
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
        get: operations["listObjects"];
        put?: never;
        /**
         * Create an object
         * @description Creates one object with an id that the server gives. To choose the id yourself, and so be able to repeat
         *     the call safely, use `replaceObject`; to create many at once, use `runBatch`. Fields that are left out
         *     come back as null.
         *
         *     The documentation promises no status but one of the 2xx, so expect 200 as well as 201.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/create-a-new-object
         *     @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        post: operations["createObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{model}/{id}.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
                /**
                 * @description Id of the object, a lowercase UUID.
                 * @example c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4
                 */
                id: components["parameters"]["ObjectId"];
            };
            cookie?: never;
        };
        /**
         * Get one object
         * @description The object with this id. `embed` adds the objects that it belongs to; that each stands under the name of its relationship, and is null when there is none, is concluded from the description, for no sample could be read.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        get: operations["getObject"];
        /**
         * Replace an object, or create it with this id
         * @description Writes the whole object. **Fields that are left out are cleared**; to change some fields only, use
         *     `patchObject`.
         *
         *     If there is no object with this id it is created, which makes this the safe way to create: choose a UUID,
         *     and repeat the call until it succeeds.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         *     @see https://docs.journeyapps.com/reference/build/syntax/whats-new-in-v4/updating-to-the-v4-api
         */
        put: operations["replaceObject"];
        post?: never;
        /**
         * Delete an object
         * @description Answers 200 with an empty body.
         *
         *     **Deleting an object of the user model** also locks the user and wipes the app's data on all of their
         *     devices. That cannot be undone.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/delete-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        delete: operations["deleteObject"];
        options?: never;
        head?: never;
        /**
         * Change some fields of an object
         * @description Changes the given fields. Null clears a field, and one that is left out keeps its value. The object must exist.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        patch: operations["patchObject"];
        trace?: never;
    };
    "/objects/{model}/count.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        /**
         * Count the objects of a model
         * @description How many objects meet all conditions. The documentation names a page on counting that could not be read; path and answer are known from integrations in production, and from the version before, which had the same path.
         *     @remarks Evidence: observed.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         *     @see https://resources.journeyapps.com/v3/api/counting-limiting-and-skipping
         */
        get: operations["countObjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{model}/search.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search all fields for a text
         * @description Objects of which any field contains the text, in whole or in part. Documented with a form body; that JSON works follows from the rule for all bodies. How `limit`, `skip` and `sort` could apply is not documented, so they are not offered.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         *     @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        post: operations["searchObjects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objects/{model}/query.json": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query objects by an expression
         * @description Objects that an expression with AND, OR and lists matches. Not in the API documentation: the official
         *     database client uses it.
         *
         *     An expression joins conditions such as `priority >= ?` by `and` and `or`, of which `and` binds tighter,
         *     and groups them by parentheses. A condition is a name, an operator and a `?`; every value goes through
         *     `arguments`.
         *
         *     - **Operators**: `=`, `!=`, `>`, `<`, `>=`, `<=`, `starts with`, `contains`, `in`, `not in`.
         *     - **Names**: fields, `{relationship}_id` and `id`. Names of has-many relationships are not allowed.
         *     - `contains` and `starts with` **ignore case**, unlike `contains` of `listObjects`; on a multiple choice,
         *       `contains` tests for an option; times are compared without milliseconds. This is how the app's own
         *       engine does it, and the server is assumed to do alike.
         *     @remarks Evidence: observed.
         *     @see https://github.com/journeyapps-platform/journey-lib
         *     @see https://docs.journeyapps.com/reference/get-started/journeyapps-fundamentals/accessing-the-database/querying-db-objects
         */
        post: operations["queryObjects"];
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
    objectSaved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a saved object
         * @description Sent to the URL that an operator has entered for a webhook of the data model (data browser, *Manage
         *     Webhooks*, *User hooks*). A webhook of type `ready` fires once for an object, when all its conditions
         *     hold; one of type `update` fires at every save while they hold.
         *
         *     Verify the signature over the **raw** body before you parse it. How long JourneyApps waits, whether it
         *     repeats a failed call and in which order calls come is not documented: store the event, then answer 2xx,
         *     work afterwards, and expect the same `sequence` again.
         *     @remarks Evidence: documented.
         *     @see https://docs.journeyapps.com/reference/app-features/webhooks-external
         *     @see https://devs.journeyapps.com/t/how-do-i-validate-external-webhooks-signature-received-from-journeyapps/929
         */
        post: operations["receiveObjectSaved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        QueryFilter: QueryFilter;
        SortOrder: SortOrder;
        ChoiceRead: ChoiceRead;
        LocationRead: LocationRead;
        AttachmentRead: AttachmentRead;
        FieldRead: FieldRead;
        ObjectRead: ObjectRead;
        ObjectList: ObjectList;
        ErrorBody: ErrorBody;
        LocationWrite: LocationWrite;
        AttachmentWrite: AttachmentWrite;
        FieldWrite: FieldWrite;
        ObjectWrite: ObjectWrite;
        ObjectWriteBody: ObjectWriteBody;
        ObjectCount: ObjectCount;
        ObjectSearch: ObjectSearch;
        QueryArgument: QueryArgument;
        ObjectQuery: ObjectQuery;
        ObjectQueryResult: ObjectQueryResult;
        BatchPost: BatchPost;
        BatchPut: BatchPut;
        BatchPatch: BatchPatch;
        BatchDelete: BatchDelete;
        BatchOperation: BatchOperation;
        BatchRequest: BatchRequest;
        BatchResult: BatchResult;
        BatchResponse: BatchResponse;
        OplogObject: OplogObject;
        OplogEntry: OplogEntry;
        OplogPage: OplogPage;
        OptionDefinition: OptionDefinition;
        FieldDefinition: FieldDefinition;
        RelationshipDefinition: RelationshipDefinition;
        ModelDefinition: ModelDefinition;
        DataModel: DataModel;
        DeploymentInfo: DeploymentInfo;
        DatabaseIndex: DatabaseIndex;
        ModelIndexes: ModelIndexes;
        IndexReport: IndexReport;
        Session: Session;
        User: User;
        UserList: UserList;
        UndocumentedAnswer: UndocumentedAnswer;
        WebhookEvent: WebhookEvent;
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
         * @description Name of the model exactly as in the data model, in the singular.
         * @example work_order
         */
        Model: string;
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
         *     There is no OR, no IN and no negated group here: use `queryObjects` for those.
         * @example {
         *       "done": false,
         *       "due.lte": "2024-05-20"
         *     }
         */
        Query: components["schemas"]["QueryFilter"];
        /**
         * @description Short name of `query`, with exactly the same meaning. Use one of the two.
         * @example {
         *       "done": false
         *     }
         */
        Q: components["schemas"]["QueryFilter"];
        /**
         * @description Sort keys, the most significant first: field name to direction. Without it the order is not specified. Sort by the last change with `updated_at`; `_updated_at` works as well. `$natural` means storage order.
         * @example {
         *       "due": "asc",
         *       "priority": "desc"
         *     }
         */
        Sort: components["schemas"]["SortOrder"];
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
         * @description Names of belongs-to relationships, separated by commas. The object that each leads to is put into the answer under that name.
         * @example [
         *       "site",
         *       "lead"
         *     ]
         */
        Embed: readonly string[];
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
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** @description Field name, alone or with an operator (`due.gte`), to the value it is compared with, in its write format. */
export type QueryFilter = {
    [key: string]: string | number | boolean;
};
/** @description Field name to direction. The order of the keys is the order of the criteria. */
export type SortOrder = {
    [key: string]: (1 | -1) | ("asc" | "ASC" | "desc" | "DESC");
};
/** @description A chosen option: of a single choice, as one entry of a multiple choice, or of a boolean (whose labels are No and Yes unless the data model says otherwise). Only the key is written back. */
export type ChoiceRead = {
    /** @description Key of the option: a string, an integer for the `-integer` kinds, or true and false for a boolean. */
    key: string | number | boolean;
    /** @description Label of the option. */
    display?: string;
};
/**
 * @description A position with its accuracy.
 *     @remarks Evidence: observed.
 *     @see https://github.com/journeyapps-platform/clients
 */
export type LocationRead = {
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
export type AttachmentRead = {
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
/**
 * @description Value of one field, in the read format of its type: texts, numbers, dates (`2024-05-20`) and times as they
 *     are; choices and booleans as `ChoiceRead`; multiple choices as a list of those; a location as
 *     `LocationRead`; a photo, signature or attachment as `AttachmentRead`. An embedded relationship is an
 *     `ObjectRead`; a `track` is not documented. Null and a missing key mean the same.
 *
 *     As a track, or a field type yet to come, may hold anything, the type is `unknown`: say which of these you
 *     expect, or compile the data model of your app.
 */
export type FieldRead = string | number | null | components["schemas"]["ChoiceRead"] | components["schemas"]["ChoiceRead"][] | components["schemas"]["LocationRead"] | components["schemas"]["AttachmentRead"] | unknown;
/**
 * @description One object as the API shows it: the four keys below and one key for each field of its model.
 *
 *     - A key that is missing means null.
 *     - A belongs-to shows as `{relationship}_id`; with `embed` the related object stands beside it under the name
 *       of the relationship.
 *     - A has-many never shows. Query the other model by `{relationship}_id` instead.
 *     - On the user model of an app without multi-device support there is a deprecated `enrollment` with
 *       `enrolled` and `url`.
 */
export type ObjectRead = {
    /**
     * Format: uuid
     * @description Globally unique, given by the server or chosen by whoever created the object.
     */
    id: string;
    /** @description Name of the model. Documented as always present; missing in one older sample of the documentation. */
    type?: string;
    /**
     * Format: date-time
     * @description Last change on the server by any way, in UTC.
     */
    updated_at?: string;
    /** @description Label of the object, made from the display format of its model. Missing in webhook calls. */
    display?: string | null;
} & {
    [key: string]: components["schemas"]["FieldRead"];
};
/** @description One page of objects. */
export type ObjectList = {
    /** @description At most 1000. */
    objects: components["schemas"]["ObjectRead"][];
    /** @description How many objects are in this answer. */
    count?: number;
    /** @description How many objects match in all. Left out for calls from CloudCode and OnlineDB that do not send `total=true`. */
    total?: number;
    /** @description Whether further objects match after this page. It is also true when your own `limit` ended the page. */
    more: boolean;
};
/** @description What went wrong. Decide by `type` and the HTTP status alone. */
export type ErrorBody = {
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
export type LocationWrite = [
    number,
    number,
    number | null,
    number | null,
    number | null,
    string | null
] | components["schemas"]["LocationRead"];
/** @description A file to upload as the value of a photo, signature or attachment field. To use a file that is already there, write its id to `{field}_id` instead; null clears the field. */
export type AttachmentWrite = {
    /** @description The content in Base64, without line breaks. */
    base64: string;
    /** @description Lowercase letters, digits, underscores, hyphens, dots and spaces only. Anything else is answered with 422 `INVALID_VALUE`. */
    filename: string;
};
/**
 * @description Value of one field, in the write format of its type: a choice by its key and not as the object that is read,
 *     several choices as a list of keys, a boolean as true or false. Null clears the field. How to write a `track`
 *     is not documented.
 *
 *     As a track, or a field type yet to come, may take anything, the type is `unknown`: compile the data model of
 *     your app to have what you write checked.
 */
export type FieldWrite = string | number | boolean | null | readonly string[] | readonly number[] | components["schemas"]["LocationWrite"] | components["schemas"]["AttachmentWrite"] | unknown;
/** @description The fields of an object to write, by name, and `{relationship}_id` for each belongs-to, with the id of the related object or null. */
export type ObjectWrite = {
    [key: string]: components["schemas"]["FieldWrite"];
};
/** @description Exactly one key: the name of the model, holding the fields. In a form body every field is a key in brackets, and its value is text: `work_order[title]=Grease%20bearings&work_order[done]=true`. */
export type ObjectWriteBody = {
    [key: string]: components["schemas"]["ObjectWrite"];
};
/** @description How many objects match. */
export type ObjectCount = {
    count: number;
};
/** @description What to look for. */
export type ObjectSearch = {
    /** @description Text that any field may contain, in whole or in part. */
    query: string;
};
/** @description A value in the write format of its field; a list for `in` and `not in`. */
export type QueryArgument = string | number | boolean | null | readonly (string | number | boolean)[];
/** @description An expression with its values. */
export type ObjectQuery = {
    /** @description Conditions with a `?` for each value. Without conditions, list the objects instead. */
    expression: string;
    /** @description One value for each `?`, in order. */
    arguments: readonly components["schemas"]["QueryArgument"][];
    limit?: number | null;
    skip?: number | null;
    /** @description Field names, the most significant first; a leading hyphen means descending. */
    sort?: readonly string[];
};
/** @description Objects that an expression matches. Only `objects` is certain; the official client pages while `more` is true. */
export type ObjectQueryResult = {
    objects: components["schemas"]["ObjectRead"][];
    /** @description How many objects are in this answer. */
    count?: number;
    /** @description How many objects match in all. */
    total?: number;
    /** @description Whether further objects match after these. Read on with `skip` raised by the number of objects received. */
    more?: boolean;
};
/** @description Creates an object. It fails if an object with the given id exists. */
export type BatchPost = {
    /** @constant */
    method: "post";
    /** @description The whole object, flat. Unlike the body of `createObject` it is not wrapped in the name of the model. */
    object: {
        /** @description Name of the model. */
        type: string;
        /**
         * Format: uuid
         * @description Chosen by you, or left out for the server to give; the result then names it.
         */
        id?: string;
    } & {
        [key: string]: components["schemas"]["FieldWrite"];
    };
};
/** @description Replaces an object, or creates it with the given id. Fields that are left out are cleared. */
export type BatchPut = {
    /** @constant */
    method: "put";
    /** @description The whole object, flat. */
    object: {
        /** @description Name of the model. */
        type: string;
        /** Format: uuid */
        id: string;
    } & {
        [key: string]: components["schemas"]["FieldWrite"];
    };
};
/** @description Changes the given fields of an object. Null clears a field, and one that is left out keeps its value. */
export type BatchPatch = {
    /** @constant */
    method: "patch";
    /** @description Which object, and the fields to change, flat. */
    object: {
        /** @description Name of the model. */
        type: string;
        /** Format: uuid */
        id: string;
    } & {
        [key: string]: components["schemas"]["FieldWrite"];
    };
};
/** @description Deletes an object. */
export type BatchDelete = {
    /** @constant */
    method: "delete";
    /** @description Which object. */
    object: {
        /** @description Name of the model. */
        type: string;
        /** Format: uuid */
        id: string;
    };
};
/** @description One write of a batch. `method` says which. */
export type BatchOperation = components["schemas"]["BatchPost"] | components["schemas"]["BatchPut"] | components["schemas"]["BatchPatch"] | components["schemas"]["BatchDelete"];
/** @description Writes to carry out in order. */
export type BatchRequest = {
    /** @description More than 1000 make the whole request invalid. */
    operations: readonly components["schemas"]["BatchOperation"][];
    /**
     * @description Whether the operations after the first failing one are left undone. By default all are tried.
     * @default false
     */
    stop_on_error?: boolean;
};
/** @description What became of one operation. Nothing is required because it is not known how the operations left undone after `stop_on_error` are shown: take an entry without `success`, and a missing entry, as not done. */
export type BatchResult = {
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
export type BatchResponse = {
    /** @description As in the request. May be missing. */
    stop_on_error?: boolean;
    operations: components["schemas"]["BatchResult"][];
};
/**
 * @description The object after the write, in the shape of the data model as it is now. What it holds after a delete is not documented; `id` and `type` are what the log could not do without.
 *     @remarks Evidence: inferred.
 */
export type OplogObject = components["schemas"]["ObjectRead"] & {
    /** @description Name of the model. */
    type: string;
};
/** @description One write to one object, by any way. */
export type OplogEntry = {
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
export type OplogPage = {
    /**
     * @description Empty when nothing changed.
     *     @remarks Evidence: observed.
     */
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
export type OptionDefinition = {
    /** @description What is written and queried. */
    key: string | number | boolean;
    /** @description What people see. */
    display?: string;
};
/** @description A field of a model. */
export type FieldDefinition = {
    name: string;
    label?: string | null;
    /** @description @remarks Evidence: observed. */
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
export type RelationshipDefinition = {
    /** @description Name of the model at the other end. */
    model: string;
    /** @description Name of the relationship. */
    name: string;
    /** @description Name of the relationship at the other end. */
    inverse_of?: string;
};
/** @description A model, with its fields and relationships by name. */
export type ModelDefinition = {
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
export type DataModel = {
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
export type DeploymentInfo = {
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
export type DatabaseIndex = {
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
export type ModelIndexes = {
    indexes: components["schemas"]["DatabaseIndex"][];
};
/** @description Database indexes of every model. */
export type IndexReport = {
    /** @description Indexes by the name of the model. */
    models: {
        [key: string]: components["schemas"]["ModelIndexes"];
    };
};
/** @description A device on which a user is or was signed in. */
export type Session = {
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
export type User = {
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
export type UserList = {
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
export type UndocumentedAnswer = {
    [key: string]: unknown;
};
/**
 * @description One call of a webhook. The shape is known from a payload shown in the developer forum.
 *     @remarks Evidence: observed.
 *     @see https://devs.journeyapps.com/t/how-do-i-validate-external-webhooks-signature-received-from-journeyapps/929
 */
export type WebhookEvent = {
    /** @description Name of the webhook in the data model. */
    event: string;
    /** @description A delete has not been seen. */
    operation: "create" | "update" | (string & {});
    object: components["schemas"]["ObjectRead"];
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
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseRouteNotFound = components['responses']['RouteNotFound'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseInvalidValue = components['responses']['InvalidValue'];
export type ResponseObjectNotFound = components['responses']['ObjectNotFound'];
export type ResponseDone = components['responses']['Done'];
export type ResponseDoneWithoutBody = components['responses']['DoneWithoutBody'];
export type ParameterModel = components['parameters']['Model'];
export type ParameterQuery = components['parameters']['Query'];
export type ParameterQ = components['parameters']['Q'];
export type ParameterSort = components['parameters']['Sort'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterSkip = components['parameters']['Skip'];
export type ParameterTotal = components['parameters']['Total'];
export type ParameterEmbed = components['parameters']['Embed'];
export type ParameterObjectId = components['parameters']['ObjectId'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterSessionId = components['parameters']['SessionId'];
export type $defs = Record<string, never>;
export interface operations {
    listObjects: {
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
                 *     There is no OR, no IN and no negated group here: use `queryObjects` for those.
                 * @example {
                 *       "done": false,
                 *       "due.lte": "2024-05-20"
                 *     }
                 */
                query?: components["parameters"]["Query"];
                /**
                 * @description Short name of `query`, with exactly the same meaning. Use one of the two.
                 * @example {
                 *       "done": false
                 *     }
                 */
                q?: components["parameters"]["Q"];
                /**
                 * @description Sort keys, the most significant first: field name to direction. Without it the order is not specified. Sort by the last change with `updated_at`; `_updated_at` works as well. `$natural` means storage order.
                 * @example {
                 *       "due": "asc",
                 *       "priority": "desc"
                 *     }
                 */
                sort?: components["parameters"]["Sort"];
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
                embed?: components["parameters"]["Embed"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
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
                    "application/json": components["schemas"]["ObjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectWriteBody"];
                "application/x-www-form-urlencoded": components["schemas"]["ObjectWriteBody"];
            };
        };
        responses: {
            /** @description The created object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectRead"];
                };
            };
            /** @description The created object. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectRead"];
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
    getObject: {
        parameters: {
            query?: {
                /**
                 * @description Names of belongs-to relationships, separated by commas. The object that each leads to is put into the answer under that name.
                 * @example [
                 *       "site",
                 *       "lead"
                 *     ]
                 */
                embed?: components["parameters"]["Embed"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
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
                    "application/json": components["schemas"]["ObjectRead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
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
                "application/json": components["schemas"]["ObjectWriteBody"];
                "application/x-www-form-urlencoded": components["schemas"]["ObjectWriteBody"];
            };
        };
        responses: {
            /** @description The object as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectRead"];
                };
            };
            /** @description The created object. Whether a creation is answered with this or with 200 is not documented. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectRead"];
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
    deleteObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
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
    patchObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
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
                "application/json": components["schemas"]["ObjectWriteBody"];
                "application/x-www-form-urlencoded": components["schemas"]["ObjectWriteBody"];
            };
        };
        responses: {
            /** @description The object after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectRead"];
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
    countObjects: {
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
                 *     There is no OR, no IN and no negated group here: use `queryObjects` for those.
                 * @example {
                 *       "done": false,
                 *       "due.lte": "2024-05-20"
                 *     }
                 */
                query?: components["parameters"]["Query"];
                /**
                 * @description Short name of `query`, with exactly the same meaning. Use one of the two.
                 * @example {
                 *       "done": false
                 *     }
                 */
                q?: components["parameters"]["Q"];
            };
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
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
    searchObjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
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
                    "application/json": components["schemas"]["ObjectList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    queryObjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the model exactly as in the data model, in the singular.
                 * @example work_order
                 */
                model: components["parameters"]["Model"];
            };
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
                    "application/json": components["schemas"]["ObjectQueryResult"];
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
    receiveObjectSaved: {
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
                "application/json": components["schemas"]["WebhookEvent"];
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
         * List or query the objects of a model
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-all-objects
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/sorting-results
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         */
        "/objects/{model}.json": {
            init: { params: { path: operations["listObjects"]["parameters"]["path"]; query?: operations["listObjects"]["parameters"]["query"] } };
            data: operations["listObjects"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["listObjects"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["listObjects"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["listObjects"]["responses"][401]["content"]["text/plain"] | operations["listObjects"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["listObjects"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["listObjects"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["listObjects"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Get one object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/retrieve-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        "/objects/{model}/{id}.json": {
            init: { params: { path: operations["getObject"]["parameters"]["path"]; query?: operations["getObject"]["parameters"]["query"] } };
            data: operations["getObject"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["getObject"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["getObject"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["getObject"]["responses"][401]["content"]["text/plain"] | operations["getObject"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["getObject"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["getObject"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["getObject"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Count the objects of a model
         * @remarks Evidence: observed.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/limiting-and-skipping
         * @see https://resources.journeyapps.com/v3/api/counting-limiting-and-skipping
         */
        "/objects/{model}/count.json": {
            init: { params: { path: operations["countObjects"]["parameters"]["path"]; query?: operations["countObjects"]["parameters"]["query"] } };
            data: operations["countObjects"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["countObjects"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["countObjects"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["countObjects"]["responses"][401]["content"]["text/plain"] | operations["countObjects"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["countObjects"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["countObjects"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["countObjects"]["responses"][500]["content"]["application/json"]>
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
         * Replace an object, or create it with this id
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         * @see https://docs.journeyapps.com/reference/build/syntax/whats-new-in-v4/updating-to-the-v4-api
         */
        "/objects/{model}/{id}.json": {
            init: { params: { path: operations["replaceObject"]["parameters"]["path"] }; body: operations["replaceObject"]["requestBody"]["content"]["application/json"] | operations["replaceObject"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["replaceObject"]["responses"][200]["content"]["application/json"] | operations["replaceObject"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<200, operations["replaceObject"]["responses"][200]["content"]["application/json"]>
                | core.Success<201, operations["replaceObject"]["responses"][201]["content"]["application/json"]>
                | core.Failure<400, operations["replaceObject"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["replaceObject"]["responses"][401]["content"]["text/plain"] | operations["replaceObject"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["replaceObject"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["replaceObject"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["replaceObject"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["replaceObject"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
    };
    POST: {
        /**
         * Create an object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/create-a-new-object
         * @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        "/objects/{model}.json": {
            init: { params: { path: operations["createObject"]["parameters"]["path"] }; body: operations["createObject"]["requestBody"]["content"]["application/json"] | operations["createObject"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["createObject"]["responses"][200]["content"]["application/json"] | operations["createObject"]["responses"][201]["content"]["application/json"];
            result:
                | core.Success<200, operations["createObject"]["responses"][200]["content"]["application/json"]>
                | core.Success<201, operations["createObject"]["responses"][201]["content"]["application/json"]>
                | core.Failure<400, operations["createObject"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["createObject"]["responses"][401]["content"]["text/plain"] | operations["createObject"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["createObject"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["createObject"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["createObject"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["createObject"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
        /**
         * Search all fields for a text
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/querying-objects
         * @see https://docs.journeyapps.com/reference/backend-api/introduction
         */
        "/objects/{model}/search.json": {
            init: { params: { path: operations["searchObjects"]["parameters"]["path"] }; body: operations["searchObjects"]["requestBody"]["content"]["application/x-www-form-urlencoded"] | operations["searchObjects"]["requestBody"]["content"]["application/json"] };
            data: operations["searchObjects"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["searchObjects"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["searchObjects"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["searchObjects"]["responses"][401]["content"]["text/plain"] | operations["searchObjects"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["searchObjects"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["searchObjects"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["searchObjects"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
        /**
         * Query objects by an expression
         * @remarks Evidence: observed.
         * @see https://github.com/journeyapps-platform/journey-lib
         * @see https://docs.journeyapps.com/reference/get-started/journeyapps-fundamentals/accessing-the-database/querying-db-objects
         */
        "/objects/{model}/query.json": {
            init: { params: { path: operations["queryObjects"]["parameters"]["path"] }; body: operations["queryObjects"]["requestBody"]["content"]["application/json"] };
            data: operations["queryObjects"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["queryObjects"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["queryObjects"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["queryObjects"]["responses"][401]["content"]["text/plain"] | operations["queryObjects"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["queryObjects"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["queryObjects"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["queryObjects"]["responses"][500]["content"]["application/json"]>
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
         * Delete an object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/delete-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/manage-app-users-and-sessions
         */
        "/objects/{model}/{id}.json": {
            init: { params: { path: operations["deleteObject"]["parameters"]["path"] } };
            data: undefined;
            result:
                | core.Success<200, undefined>
                | core.Failure<400, operations["deleteObject"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["deleteObject"]["responses"][401]["content"]["text/plain"] | operations["deleteObject"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["deleteObject"]["responses"][404]["content"]["application/json"]>
                | core.Failure<429, operations["deleteObject"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["deleteObject"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 429 | 500>, unknown>;
        };
    };
    PATCH: {
        /**
         * Change some fields of an object
         * @remarks Evidence: documented.
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/update-a-single-object
         * @see https://docs.journeyapps.com/reference/backend-api/api-reference/field-representation
         */
        "/objects/{model}/{id}.json": {
            init: { params: { path: operations["patchObject"]["parameters"]["path"] }; body: operations["patchObject"]["requestBody"]["content"]["application/json"] | operations["patchObject"]["requestBody"]["content"]["application/x-www-form-urlencoded"] };
            data: operations["patchObject"]["responses"][200]["content"]["application/json"];
            result:
                | core.Success<200, operations["patchObject"]["responses"][200]["content"]["application/json"]>
                | core.Failure<400, operations["patchObject"]["responses"][400]["content"]["application/json"]>
                | core.Failure<401, operations["patchObject"]["responses"][401]["content"]["text/plain"] | operations["patchObject"]["responses"][401]["content"]["application/json"]>
                | core.Failure<404, operations["patchObject"]["responses"][404]["content"]["application/json"]>
                | core.Failure<422, operations["patchObject"]["responses"][422]["content"]["application/json"]>
                | core.Failure<429, operations["patchObject"]["responses"][429]["content"]["application/json"]>
                | core.Failure<500, operations["patchObject"]["responses"][500]["content"]["application/json"]>
                | core.Failure<core.OtherStatus<400 | 401 | 404 | 422 | 429 | 500>, unknown>;
        };
    };
}

/** Verb → the paths that can be called with nothing else. */
export interface Alone {
    GET: "/oplog.json" | "/datamodel.json" | "/info.json" | "/indexes.json" | "/users";
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
