/** What the client reads from the types of an app's API, and how it calls that API itself. */
import type { ApiTypes, CallOptions, Outcome, Query, RouteTypes } from "@api-clients/core";

/**
 * The types of an API of JourneyApps: those for any app, or those that `@api-clients/journeyapps-codegen` compiles from
 * the data model of one.
 */
export interface JourneyAppsApi extends ApiTypes {
  routes: {
    GET: { "/oplog.json": { data: OplogPageTypes } };
    POST: { "/batch.json": { init: { body: { operations: readonly OperationTypes[] } } } };
  };
}

/** The operations that the batches of an app take. */
export type OperationOf<App extends JourneyAppsApi> =
  App["routes"]["POST"]["/batch.json"]["init"]["body"]["operations"][number];

/** The pages of an app's log. */
export type LogOf<App extends JourneyAppsApi> = App["routes"]["GET"]["/oplog.json"]["data"];

/** What every page of a log has. */
export interface OplogPageTypes {
  entries: readonly object[];
}

/** What every operation of a batch has. */
export interface OperationTypes {
  method: "post" | "put" | "patch" | "delete";
  object: { type: string; id?: string };
}

/** What every page of a list has. */
export interface ListPage {
  objects: readonly unknown[];
  total?: number;
  more?: boolean;
}

/** The lists of an app, those that are queried by POST too: path template → what it takes and gives. */
export type ListsOf<App extends JourneyAppsApi> = Lists<App["routes"]["GET"]> & Lists<App["routes"]["POST"]>;

type Lists<Routes> = {
  [Path in keyof Routes as Routes[Path] extends ListRoute ? Path : never]: Routes[Path];
};

/** A route that answers with a page of a list. */
export interface ListRoute extends RouteTypes {
  data: ListPage;
}

/** A call as the client makes it, whatever the app. */
export type AnyCall = (path: string, init?: AnyInit) => Promise<Outcome>;

/** What the client sets and reads of an init. */
export interface AnyInit extends CallOptions {
  params?: { query?: Query };
  body?: object;
}

/** The API as the client sees it, whatever the app. */
export interface AnyApi extends ApiTypes {
  calls: { GET: AnyCall; POST: AnyCall };
}
