/** For whom an operation answers. */
import type { JrniCall } from "./state.js";

/** Whether an operation is for those who run a company. */
export function forAdmins({ operation }: Pick<JrniCall, "operation">): boolean {
  return operation.path.startsWith("/admin/");
}

/** Whether somebody who runs a company calls, on whatever path. */
export function byAdmin({ principal }: Pick<JrniCall, "principal">): boolean {
  const kind = principal?.session?.holder.kind;
  return kind === "administrator" || kind === "application";
}
