/** The data model of an app, in the shape in which `/datamodel.json` answers it. */

/** The models of an app. */
export interface DataModel {
  readonly models: Readonly<Record<string, ModelDefinition>>;
  /** the name of the user model */
  readonly app_user?: string | null;
  /** worked out from the models when it is left out */
  readonly datamodel_hash?: string;
}

/** A kind of object. */
export interface ModelDefinition {
  readonly name: string;
  readonly label?: string | null;
  /** the format of the label of an object, `{title} ({site.name})` */
  readonly display?: string | null;
  readonly fields?: Readonly<Record<string, FieldDefinition>>;
  readonly belongs_to?: Readonly<Record<string, RelationshipDefinition>>;
  readonly has_many?: Readonly<Record<string, RelationshipDefinition>>;
}

/** A field of a model. A type the sandbox does not know is treated as a `track`: kept as it was written. */
export interface FieldDefinition {
  readonly name: string;
  readonly label?: string | null;
  readonly type: string;
  readonly subtype?: string | null;
  readonly options?: readonly OptionDefinition[];
  /**
   * The media type of an attachment; `/datamodel.json` does not show it, `/datamodel.xml` does. Any file is taken all the
   * same, for what the API refuses is not documented. Default: `any`.
   */
  readonly media?: string;
}

/** An option of a choice or boolean. */
export interface OptionDefinition {
  readonly key: string | number | boolean;
  readonly display?: string;
}

/** One end of a relationship. */
export interface RelationshipDefinition {
  readonly name: string;
  /** the name of the model at the other end */
  readonly model: string;
  readonly inverse_of?: string;
}

/** A database index, as `/indexes.json` answers it. */
export interface DatabaseIndex {
  /** field to direction; another kind of index is named by a text */
  readonly key: Readonly<Record<string, 1 | -1 | string>>;
  readonly name: string;
  readonly status?: string;
  /** `schema` for one that stands in the data model */
  readonly type?: string;
  readonly usage_stats?: { readonly queries: number; readonly since: string } | null;
}

/** A webhook of the data model; `/datamodel.json` does not show them, `/datamodel.xml` does. */
export interface Webhook {
  readonly name: string;
  /** the name of the model whose objects it is about */
  readonly model: string;
  /** `ready` fires once for an object, `update` at every save, each while its conditions hold */
  readonly type: "ready" | "update";
  /** its conditions; none when left out */
  readonly fields?: readonly WebhookField[];
}

/** A condition of a webhook on a field or a belongs-to. */
export interface WebhookField {
  readonly name: string;
  /** whether it must have a value. Default: true. */
  readonly required?: boolean;
  /** of a file: whether its id is enough, or it must have been uploaded. Default: `present`. */
  readonly state?: "present" | "uploaded";
}
