/** The four things a SCIM user refers to, two of which can be named in either extension. */
import type { FairjungleState, User } from "../state.js";
import { ScimRefusal } from "./error.js";
import { resolveEnterpriseManager, resolveManager, resolveNamed } from "./references.js";
import { enterprise, fairjungle } from "./schema.js";
import type { ScimUser } from "./user.js";

/** The ids a user refers to. */
export interface Links {
  readonly billingProfileId?: string;
  readonly costCenterId?: string;
  readonly managerId?: string;
  readonly travelPolicyId?: string;
  /** the email address of a manager who has to be created first */
  readonly newManager?: string;
}

/** What a patch starts from: the user, and how SCIM showed it. */
export interface Before {
  readonly user: User;
  readonly shown: ScimUser;
}

/**
 * Finds out what a user refers to.
 *
 * @param before For a patch: what it does not touch stays as it is, so that a cost center changed in one extension is
 *   not contradicted by the old one in the other.
 * @throws ScimRefusal when a reference means nothing, or the extensions contradict each other.
 */
export function readLinks(body: ScimUser, state: FairjungleState, before: Before | undefined): Links {
  const own = body[fairjungle] ?? {};
  const standard = body[enterprise] ?? {};
  const ownBefore = before?.shown[fairjungle] ?? {};
  const standardBefore = before?.shown[enterprise] ?? {};
  const { billingProfiles, costCenters, travelPolicies } = state;

  const manager = standard.manager && resolveEnterpriseManager(state, standard.manager.value);
  const newManager = manager && "newEmail" in manager ? manager.newEmail : undefined;
  if (newManager !== undefined && own.manager && touched(own.manager, ownBefore.manager))
    throw contradiction("manager");

  return {
    billingProfileId: agree("billing profile", before?.user.billingProfileId, [
      touched(own.billingProfile, ownBefore.billingProfile) && {
        id: own.billingProfile && resolveNamed(billingProfiles, own.billingProfile, "billing profile"),
      },
    ]),
    costCenterId: agree("cost center", before?.user.costCenterId, [
      touched(own.costCenter, ownBefore.costCenter) && {
        id: own.costCenter && resolveNamed(costCenters, own.costCenter, "cost center"),
      },
      touched(standard.costCenter, standardBefore.costCenter) && {
        id: standard.costCenter && resolveNamed(costCenters, { name: standard.costCenter }, "cost center"),
      },
    ]),
    managerId: agree("manager", before?.user.managerId, [
      touched(own.manager, ownBefore.manager) && { id: own.manager && resolveManager(state, own.manager) },
      touched(standard.manager, standardBefore.manager) && {
        id: manager && "id" in manager ? manager.id : undefined,
      },
    ]),
    travelPolicyId: agree("travel policy", before?.user.travelPolicyId, [
      touched(own.travelPolicy, ownBefore.travelPolicy) && {
        id: own.travelPolicy && resolveNamed(travelPolicies, own.travelPolicy, "travel policy"),
      },
    ]),
    newManager,
  };
}

/** The id that all who say something agree on; nobody says anything: the one before. */
function agree(
  what: string,
  before: string | undefined,
  statements: readonly (false | { readonly id: string | undefined })[],
): string | undefined {
  const said = statements.filter((statement) => statement !== false);
  if (said.length === 0) return before;
  const ids = new Set(said.map(({ id }) => id).filter((id) => id !== undefined));
  if (ids.size > 1) throw contradiction(what);
  return [...ids][0];
}

function touched(now: unknown, then: unknown): boolean {
  return JSON.stringify(now) !== JSON.stringify(then);
}

function contradiction(what: string): ScimRefusal {
  return new ScimRefusal("invalidValue", `The two extensions name a different ${what}`);
}
