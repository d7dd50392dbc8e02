/** The data model of an app, whatever form it was read from. */
import type { Place } from "../diagnostics/diagnostic.js";
import type { FieldType } from "./field-types.js";

/** The models of an app. */
export interface DataModel {
  readonly models: readonly Model[];
  /** Name of the user model; the XML form does not tell. */
  readonly userModel?: string;
  /** What the deployment calls this state of the model; the XML form does not tell. */
  readonly hash?: string;
}

/** A model: a kind of object. */
export interface Model {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly Field[];
  readonly belongsTo: readonly BelongsTo[];
  readonly hasMany: readonly HasMany[];
  /** Format of the label of an object, such as `{title} ({site.name})`. */
  readonly display?: string;
  /** Only in the XML form. */
  readonly indexes: readonly Index[];
  /** Only in the XML form. */
  readonly webhooks: readonly Webhook[];
  readonly place: Place;
}

/** A field of a model. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type: FieldType;
  /** What a text holds, such as `email`. */
  readonly subtype?: string;
  /** Of choices and booleans; missing where some were written and none could be read. */
  readonly options?: readonly Option[];
  /** Media type of an attachment, or `any`. Only in the XML form. */
  readonly media?: string;
  readonly place: Place;
}

/** An option of a choice or boolean. */
export interface Option {
  readonly key: string | number | boolean;
  readonly label: string;
  readonly place: Place;
}

/** The end of a relationship that an object carries, as `{name}_id`. */
export interface BelongsTo {
  readonly name: string;
  /** Name of the model at the other end. */
  readonly model: string;
  readonly place: Place;
}

/** The end of a relationship that no object carries. */
export interface HasMany {
  readonly name: string;
  /** Name of the model at the other end. */
  readonly model: string;
  /** Name of the belongs-to at the other end. */
  readonly inverseOf?: string;
  readonly place: Place;
}

/** A database index. */
export interface Index {
  readonly name: string;
  readonly on: readonly { readonly name: string; readonly descending: boolean }[];
  readonly place: Place;
}

/** A call that JourneyApps makes when an object is saved. */
export interface Webhook {
  readonly name: string;
  readonly type: "ready" | "update";
  /** Who is called; somebody outside when it is missing. */
  readonly receiver?: string;
  readonly fields: readonly WebhookField[];
  readonly place: Place;
}

/** A field or relationship that a webhook waits for or brings along. */
export interface WebhookField {
  readonly name: string;
  /** Whether it must have a value; it must where nothing is written. */
  readonly required?: boolean;
  /** Of a file: whether it must have been uploaded too. */
  readonly state?: "present" | "uploaded";
}
