/** How large a data model may be, so that no file can take all memory and time. */

/** Bytes of a file. The largest schemas of real apps have some hundred kilobytes. */
export const mostBytes = 4 * 1024 * 1024;

/** Levels of XML elements; the language itself has four. */
export const mostLevels = 50;

/** XML elements of a file, each of which takes memory. */
export const mostElements = 100_000;

/** Models of an app. Each makes nine operations. */
export const mostModels = 1000;

/** Fields and relationships of all models together. */
export const mostMembers = 20_000;

/** Options of all fields together. */
export const mostOptions = 50_000;

/** Webhooks of all models together. */
export const mostWebhooks = 500;
