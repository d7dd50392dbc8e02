/** What the real API does that nobody would expect, each to be switched on. */
import { checkOptions, flag } from "../engine/check-options.js";

/** Oddities that were seen in real answers, or that its clients are made for. All are off by default. */
export interface JrniQuirks {
  /** Links name version 1 of the API, whatever was called. */
  oldVersion: boolean;
  /** Links name another host than the one that was called. */
  otherHost: boolean;
  /** The links of questions have neither host nor version: `/44120/questions/205`. */
  relativeLinks: boolean;
  /** `templated` is missing on templates, and `true` on the plain links `administrator` and `new`. */
  wrongTemplated: boolean;
  /** A purchase has a link that is for a browser, of the type `location`. */
  browserLinks: boolean;
  /** A purchase has a link in whose place the server's own words have leaked. */
  leakedLinks: boolean;
  /** A list of one page links to a page 0, before and after it. */
  pageZero: boolean;
  /** A session that has run out is a 419, as JRNI's own library expects, not the 401 of the documents. */
  sessionExpired: boolean;
  /** `company_id` of a legacy basket is a text. */
  textIds: boolean;
  /** One queue comes as a list that holds it alone. */
  queueInList: boolean;
}

const none: JrniQuirks = {
  oldVersion: false,
  otherHost: false,
  relativeLinks: false,
  wrongTemplated: false,
  browserLinks: false,
  leakedLinks: false,
  pageZero: false,
  sessionExpired: false,
  textIds: false,
  queueInList: false,
};

const rules = Object.fromEntries(Object.keys(none).map((name) => [name, flag]));

/**
 * Fills in what was left out; `true` is all of them.
 *
 * @throws TypeError when there is no such quirk.
 */
export function readQuirks(given: boolean | Partial<JrniQuirks> = false): JrniQuirks {
  if (typeof given !== "boolean") {
    checkOptions(given, rules, "quirks.");
    return { ...none, ...given };
  }
  return {
    oldVersion: given,
    otherHost: given,
    relativeLinks: given,
    wrongTemplated: given,
    browserLinks: given,
    leakedLinks: given,
    pageZero: given,
    sessionExpired: given,
    textIds: given,
    queueInList: given,
  };
}
