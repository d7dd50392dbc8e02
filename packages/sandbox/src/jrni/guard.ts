/** What holds for every call: its company exists, and whoever calls may work there. */
import { runs } from "./administrators/administrator.js";
import { forAdmins } from "./audience.js";
import { forbidden } from "./refusal.js";
import { ownMember } from "../engine/document/json.js";
import type { JrniCall } from "./state.js";

/**
 * Lets a call pass.
 *
 * @throws Refusal with 403 when it may not.
 */
export function guard(call: JrniCall): void {
  const { state, path, operation } = call;
  const companyId = ownMember(path, "company_id");
  // A company that is not there is a 403 that speaks of not finding it: so it was seen.
  if (typeof companyId === "number" && !state.companies.has(companyId)) throw forbidden("Company not found");
  if (forAdmins(call)) checkAdministrator(call, companyId);
  else if (operation.path === "/login/admin" && operation.method === "PUT")
    checkAdministrator(call, undefined);
  const customer = customerOf(call);
  if (customer !== undefined) checkCustomer(call, customer);
}

function checkAdministrator({ state, principal }: JrniCall, companyId: unknown): void {
  const holder = principal?.session?.holder;
  if (holder?.kind === "application") return;
  const administrator =
    holder?.kind === "administrator" ? state.administrators.get(holder.administratorId) : undefined;
  if (!administrator) throw forbidden("Only administrators may do this");
  if (typeof companyId === "number" && !runs(administrator, companyId, state)) {
    throw forbidden("The administrator belongs to another company");
  }
}

/** The customer whose own the path is. */
function customerOf({ operation, path }: JrniCall): unknown {
  if (/^\/\{company_id\}\/members\/|\/update_password\//.test(operation.path)) {
    return ownMember(path, "member_id") ?? ownMember(path, "id");
  }
  return operation.path === "/{company_id}/client/{id}" ? ownMember(path, "id") : undefined;
}

function checkCustomer({ principal }: JrniCall, customer: unknown): void {
  const holder = principal?.session?.holder;
  if (holder?.kind !== "member" || holder.clientId !== customer) {
    throw forbidden("Only the customer may do this");
  }
}
