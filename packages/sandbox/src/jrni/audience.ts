/** For whom an operation answers. */
import { runs } from "./administrators/administrator.js";
import type { JrniCall } from "./state.js";

/** Whether an operation is for those who run a company. */
export function forAdmins({ operation }: Pick<JrniCall, "operation">): boolean {
  return operation.path.startsWith("/admin/");
}

/** Whether somebody who runs a company calls, on whatever path. */
export function byAdmin(
  { state, principal }: Pick<JrniCall, "state" | "principal">,
  companyId: number,
): boolean {
  const holder = principal?.session?.holder;
  if (holder?.kind === "application") return true;
  const administrator =
    holder?.kind === "administrator" ? state.administrators.get(holder.administratorId) : undefined;
  return administrator !== undefined && runs(administrator, companyId, state);
}
