/** Event chains: listed and read. */
import type { Answer } from "../../engine/answer/answer.js";
import { forAdmins } from "../audience.js";
import { zoneOf } from "../company/zone-of.js";
import { link, type HalLinks } from "../hal/link.js";
import { list, type PageQuery } from "../hal/list.js";
import { lookUpByReference, lookUpOf, ofCompany } from "../look-up.js";
import { notFound } from "../refusal.js";
import type { ById, ByReference, InCompany, JrniCall, JrniState } from "../state.js";
import { addDays } from "../time/days.js";
import { readRange } from "../time/range.js";
import { instantAt } from "../time/zone.js";
import type { EventChain } from "./event.js";
import { chainResource } from "./event-resource.js";

interface ChainsQuery {
  readonly query: PageQuery & {
    readonly start_date?: string;
    readonly end_date?: string;
    readonly include_disabled?: boolean;
    readonly include_deleted?: boolean;
  };
}

/** `GET /{company_id}/event_chains`, and the same for administrators */
export function listEventChains(call: JrniCall<InCompany & ChainsQuery>): Answer {
  const { state, path, query } = call;
  const admin = forAdmins(call);
  const links: HalLinks = admin ? { new: link(`/admin/${path.company_id}/event_chains/new`) } : {};
  const chains = ofCompany(state.eventChains, path.company_id).filter(
    (chain) =>
      (!chain.disabled || query.include_disabled === true) &&
      (!chain.deleted || query.include_deleted === true) &&
      hasEvents(chain, state, query.start_date, query.end_date),
  );
  return list(call, "event_chains", chains, (chain) => chainFor(call, chain), { size: 100, links });
}

/** `GET /{company_id}/event_chains/{id}`; its questions and children come inline. */
export function getEventChain(call: JrniCall<ById>): Answer {
  const chain = lookUpOf(call.state.eventChains, call.path);
  if (chain.disabled || chain.deleted) throw notFound();
  const questions = { company_id: chain.companyId, questions: [] };
  return {
    status: 200,
    body: { ...chainFor(call, chain), _embedded: { child_event_chains: [], questions } },
  };
}

/** `GET /admin/{company_id}/event_chains/{id}` */
export function getAdminEventChain(call: JrniCall<ById>): Answer {
  return { status: 200, body: chainFor(call, lookUpOf(call.state.eventChains, call.path)) };
}

/** `GET /admin/{company_id}/event_chains/find_by_ref/{ref}` */
export function findEventChainByReference(call: JrniCall<ByReference>): Answer {
  return { status: 200, body: chainFor(call, lookUpByReference(call.state.eventChains, call.path)) };
}

function hasEvents({ id, companyId }: EventChain, state: JrniState, start?: string, end?: string): boolean {
  if (start === undefined && end === undefined) return true;
  const first = start ?? end ?? "";
  const range = readRange(first, end ?? addDays(first, 365));
  const zone = zoneOf(state, companyId);
  const from = start === undefined ? -Infinity : instantAt(range.start, 0, zone);
  const to = instantAt(addDays(range.end, 1), 0, zone);
  return [...state.events.values()].some(
    (event) => event.chainId === id && event.start >= from && event.start < to,
  );
}

/** A chain, as whoever calls sees it. */
export function chainFor(call: JrniCall, chain: EventChain): object {
  return chainResource(chain, call.state, call.clock.now().getTime(), forAdmins(call));
}
