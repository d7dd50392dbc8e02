/** What the JourneyApps stand-in remembers. */
import type { Call, CallShape, Handler, Scene, World } from "../engine/provider.js";
import type { DatabaseIndex, DataModel, Webhook } from "./data-model.js";
import type { StoredObject } from "./stored.js";

/** A file. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly bytes: ReturnType<InstanceType<typeof TextEncoder>["encode"]>;
  /** change it to see what a client does with a file that is not there yet */
  state: "uploaded" | "pending" | "missing" | "untrusted";
}

/** A device on which a user is or was signed in; written as the API shows it. */
export interface Session {
  readonly id: string;
  state: "ENROLLED" | "LOCKED" | "RESET" | "NEVER_ENROLLED";
  created_at: string | null;
  last_authenticated_at: string | null;
  signed_out_at: string | null;
  last_connected_at: string | null;
  readonly [member: string]: unknown;
}

/** What is remembered of a user beside their object. */
export interface Enrolment {
  locked: boolean;
  last_connected_at: string | null;
  sessions: Session[];
  /** made by `createAuthenticationToken`, whose answer is not documented and so does not show them */
  tokens: string[];
}

/** One write in the change log. */
export interface LogEntry {
  readonly sequence: bigint;
  readonly operation: "create" | "update" | "delete";
  /** after the write; before a delete */
  readonly object: StoredObject;
}

/** A webhook that has fired and is not yet sent. */
export interface Firing {
  readonly webhook: Webhook;
  readonly entry: LogEntry;
}

/** What became of a webhook call. */
export interface JourneyAppsDelivery {
  readonly event: string;
  readonly url: string;
  /** the status of the answer, or a sentence that says why there was none */
  readonly outcome: number | string;
}

/** Where the stand-in is reached; `listen` puts its ports here. */
export interface Hosts {
  /** the base URL of the API, without a slash at the end */
  api: string;
  /** the origin of the file host */
  files: string;
}

/** Everything the stand-in remembers. */
export interface JourneyAppsState {
  /** put another in its place to deploy it */
  dataModel: DataModel;
  webhooks: readonly Webhook[];
  indexes: Readonly<Record<string, readonly DatabaseIndex[]>>;
  /** what `/info.json` answers */
  readonly deployment: Readonly<Record<string, string | null>>;
  readonly backendDeploymentId: string;
  /** named tokens, without `O:`; delete one to revoke it */
  readonly tokens: Set<string>;
  /** `undefined` when Basic is switched off */
  password: string | undefined;
  /** by id, in the order they came */
  readonly objects: Map<string, StoredObject>;
  readonly attachments: Map<string, Attachment>;
  /** by the id of the object of the user model */
  readonly enrolments: Map<string, Enrolment>;
  readonly log: LogEntry[];
  /** where the next write goes in the log */
  nextSequence: bigint;
  /** webhooks of type `ready` that have fired, each with its object: they do so once */
  readonly fired: Set<string>;
  readonly outbox: Firing[];
  readonly deliveries: JourneyAppsDelivery[];
  readonly hosts: Hosts;
  /** whether the URLs of files lead straight to the file host, or to a path of the API that redirects there */
  fileUrls: "direct" | "redirect";
}

/** The types that run through the stand-in. */
export interface JourneyAppsWorld extends World {
  readonly state: JourneyAppsState;
  /** by which scheme the caller is known */
  readonly principal: "namedToken" | "basicAuth" | "taskToken";
}

/** A call of one of its operations. */
export type JourneyAppsCall<Shape extends CallShape = CallShape> = Call<JourneyAppsWorld, Shape>;

/** Answers one of its operations. */
export type JourneyAppsHandler = Handler<JourneyAppsWorld>;

/** What it takes to read: the objects, and the time. */
export type Reading = Pick<Scene<JourneyAppsWorld>, "state" | "clock">;

/** What it takes to write. */
export type Writing = Pick<Scene<JourneyAppsWorld>, "state" | "clock" | "ids">;
