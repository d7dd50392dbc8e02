/** Those who run a company. */
import { link } from "../hal/link.js";
import type { JrniState } from "../state.js";

/** An administrator of one company; who runs several has a record in each. */
export interface Administrator {
  readonly id: number;
  readonly companyId: number;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** `undefined` for one who cannot log in yet */
  readonly password?: string;
  readonly personId?: number;
}

/** An administrator, as answered; the id is in the link alone. */
export function administratorResource(administrator: Administrator, { companies }: JrniState): object {
  const { id, companyId, name, email, role, personId } = administrator;
  const path = `/admin/${companyId}/administrators/${id}`;
  return {
    name,
    email,
    role,
    company_id: companyId,
    company_name: companies.get(companyId)?.name ?? null,
    ...(personId === undefined ? {} : { person_id: personId }),
    _links: {
      self: link(path),
      edit: link(`${path}/edit`),
      company: link(`/admin/${companyId}/company`),
      ...(personId === undefined ? {} : { person: link(`/admin/${companyId}/people/${personId}`) }),
      login: link(`/login/admin/${companyId}`),
      base_login: link("/login/admin"),
    },
  };
}

/** Whether an administrator runs a company: their own, or one below it. */
export function runs({ companyId }: Administrator, id: number, { companies }: JrniState): boolean {
  for (let company = companies.get(id); company; company = companies.get(company.parentId ?? 0)) {
    if (company.id === companyId) return true;
  }
  return false;
}
