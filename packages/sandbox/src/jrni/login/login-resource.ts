/** A login, as answered: a session, or the companies to choose from. */
import { administratorResource, type Administrator } from "../administrators/administrator.js";
import type { Client } from "../clients/client.js";
import { memberResource } from "../clients/client-resource.js";
import { documentRoot, link, type HalLink } from "../hal/link.js";
import type { JrniState } from "../state.js";

/** The session of an administrator. */
export function administratorLogin(administrator: Administrator, token: string, state: JrniState): object {
  const { email, companyId, role } = administrator;
  return {
    email,
    auth_token: token,
    company_id: companyId,
    path: documentRoot,
    role,
    _embedded: { members: [], administrators: [administratorResource(administrator, state)] },
    _links: { self: link(`/login/${companyId}`), administrator: administratorLink(administrator) },
  };
}

/** No session: the administrators an address belongs to, one for each company. */
export function loginChoice(
  email: string,
  administrators: readonly Administrator[],
  state: JrniState,
): object {
  return {
    email,
    path: documentRoot,
    _embedded: {
      members: [],
      administrators: administrators.map((one) => administratorResource(one, state)),
    },
    _links: { self: link("/login"), administrators: administrators.map(administratorLink) },
  };
}

/** The session of a member. */
export function memberLogin(member: Client, token: string, state: JrniState): object {
  const { id, companyId, details } = member;
  return {
    email: details.email ?? null,
    auth_token: token,
    company_id: companyId,
    path: documentRoot,
    _embedded: { members: [memberResource(member, state)], administrators: [] },
    _links: { self: link(`/login/${companyId}`), member: link(`/${companyId}/members/${id}`) },
  };
}

function administratorLink({ id, companyId }: Administrator): HalLink {
  return link(`/admin/${companyId}/administrators/${id}`);
}
