/** What is kept of an object: its values, in the columns of its model. */

/** A value that goes into a column as it comes out. */
export type Scalar = string | number | boolean;

/** A position. */
export interface Location {
  readonly latitude: number;
  readonly longitude: number;
  readonly altitude: number | null;
  readonly horizontal_accuracy: number | null;
  readonly vertical_accuracy: number | null;
  readonly timestamp: string | null;
}

/** A value whose shape is not documented, kept as it was written. */
export interface Track {
  readonly track: unknown;
}

/** A stored value: a choice by its key, several by theirs, a file or relationship by its id, times in UTC. */
export type Stored = Scalar | readonly Scalar[] | Location | Track;

/** An object as it is kept. It is never changed, only replaced, so that the change log can keep it too. */
export interface StoredObject {
  readonly id: string;
  /** the name of its model */
  readonly type: string;
  readonly updatedAt: string;
  /** by slot; what is not here is null */
  readonly values: ReadonlyMap<string, Stored>;
}
