/** Reads out of a resource's type which relations it has, and what following each of them takes and gives. */
import type { CallOptions, HalLink, Outcome } from "@api-clients/core";
import type { paths, Routes } from "../generated/schema.gen.js";

type Targets = Routes["GET"];

/** A resource with links: any part of an answer, as plain JSON. */
export interface Linked {
  readonly _links?: object;
}

type LinksOf<Resource extends Linked> = NonNullable<Resource["_links"]>;

/** The relations of a resource; where it is a union, those of every member. */
export type RelationOf<Resource> = Resource extends Linked ? keyof LinksOf<Resource> & string : never;

type LinksAt<Resource, Relation> = Resource extends Linked
  ? NonNullable<LinksOf<Resource>[Relation & keyof LinksOf<Resource>]>
  : never;

type TargetIn<Links> = Links extends readonly (infer Link)[]
  ? TargetIn<Link>
  : Links extends HalLink<infer Target>
    ? Target
    : never;

/** The path templates that a relation leads to; `string` where the document does not say. */
export type TargetOf<Resource, Relation> = TargetIn<LinksAt<Resource, Relation>>;

interface Unknown {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
}

type ParametersOf<Target> = Target extends keyof Targets ? paths[Target]["get"]["parameters"] : Unknown;

/** What following a link takes. Nothing of it is required, since the link brings what it needs. */
export interface FollowInit<Target> extends CallOptions {
  // Partial stands outside of the conditional type: inside, it is resolved for every path at every call.
  params?: {
    /** More of the target's query, or other values than the link has. */
    query?: Partial<ParametersOf<Target>["query"]> | undefined;
    /** Values for the variables of a templated link, such as `{email}`. */
    path?: Partial<ParametersOf<Target>["path"]> | undefined;
  };
  /** Which link to follow, where the relation holds a list of them; default 0, the first. */
  index?: number | undefined;
}

/** Every way following a link can come back: as its target, or unknown data where the document does not say. */
export type FollowResult<Target> = Target extends keyof Targets ? Targets[Target]["result"] : Outcome;
