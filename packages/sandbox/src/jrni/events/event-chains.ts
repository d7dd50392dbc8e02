/** Event chains: listed, read and, by administrators, changed. */
import type { Answer } from "../../engine/answer/answer.js";
import { forAdmins } from "../audience.js";
import { zoneOf } from "../company/zone-of.js";
import { link, type HalLinks } from "../hal/link.js";
import { list, type PageQuery } from "../hal/list.js";
import { lookUpByReference, lookUpOf, ofCompany } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined } from "../pick.js";
import { notFound } from "../refusal.js";
import type { ById, ByReference, InCompany, JrniCall, JrniState, With } from "../state.js";
import { addDays } from "../time/days.js";
import { readRange } from "../time/range.js";
import { readTime } from "../time/read-time.js";
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
  return list(call, "event_chains", chains, (chain) => write(call, chain), { size: 100, links });
}

/** `GET /{company_id}/event_chains/{id}`; its questions and children come inline. */
export function getEventChain(call: JrniCall<ById>): Answer {
  const chain = lookUpOf(call.state.eventChains, call.path);
  if (chain.disabled || chain.deleted) throw notFound();
  const questions = { company_id: chain.companyId, questions: [] };
  return { status: 200, body: { ...write(call, chain), _embedded: { child_event_chains: [], questions } } };
}

/** `GET /admin/{company_id}/event_chains/{id}` */
export function getAdminEventChain(call: JrniCall<ById>): Answer {
  return { status: 200, body: write(call, lookUpOf(call.state.eventChains, call.path)) };
}

/** `GET /admin/{company_id}/event_chains/find_by_ref/{ref}` */
export function findEventChainByReference(call: JrniCall<ByReference>): Answer {
  return { status: 200, body: write(call, lookUpByReference(call.state.eventChains, call.path)) };
}

interface ChainBody {
  readonly name: string;
  readonly event_group_id: number;
  readonly address_id: number;
  readonly description?: string;
  readonly long_description?: string;
  readonly reference?: string;
  readonly datetime?: string;
  readonly duration?: number;
  readonly spaces?: number;
  readonly price?: number;
  readonly ticket_type?: string;
  readonly person_id?: number;
  readonly resource_id?: number;
}

/** `POST /admin/{company_id}/event_chains`; with a `datetime` it comes with one event. */
export function createEventChain(call: JrniCall<InCompany & With<ChainBody>>): Answer {
  const { state, path, ids, clock } = call;
  const chain: EventChain = {
    id: newId(ids, "eventChain"),
    companyId: path.company_id,
    duration: 60,
    spaces: 1,
    price: 0,
    ticketType: "multi_space",
    minCancelDays: 2,
    recurrence: "",
    disabled: false,
    deleted: false,
    updatedAt: clock.now().getTime(),
    ...written(call),
  };
  state.eventChains.set(chain.id, chain);
  if (chain.start !== undefined) {
    const { companyId, start, updatedAt } = chain;
    const id = newId(ids, "event");
    state.events.set(id, { id, companyId, chainId: chain.id, start, bookedBefore: 0, updatedAt });
  }
  return { status: 201, body: write(call, chain) };
}

/** `PUT /admin/{company_id}/event_chains/{id}`; what is left out stays as it is. A single event moves along. */
export function updateEventChain(call: JrniCall<ById & With<ChainBody>>): Answer {
  const { state, path, clock } = call;
  const before = lookUpOf(state.eventChains, path);
  const chain: EventChain = { ...before, ...written(call), updatedAt: clock.now().getTime() };
  state.eventChains.set(chain.id, chain);
  const { start, recurrence, updatedAt } = chain;
  for (const event of state.events.values()) {
    if (event.chainId !== chain.id || recurrence !== "" || start === undefined) continue;
    state.events.set(event.id, { ...event, start, updatedAt });
  }
  return { status: 200, body: write(call, chain) };
}

/** `DELETE /admin/{company_id}/event_chains/{id}`: it stays, marked as deleted. */
export function deleteEventChain({ state, path }: JrniCall<ById>): Answer {
  const chain = lookUpOf(state.eventChains, path);
  state.eventChains.set(chain.id, { ...chain, deleted: true });
  return { status: 204 };
}

type Written = Pick<EventChain, "name" | "groupId" | "addressId"> & Partial<EventChain>;

function written({ state, path, body }: JrniCall<InCompany & With<ChainBody>>): Written {
  const { company_id } = path;
  const { id: groupId } = lookUpOf(state.eventGroups, { company_id, id: body.event_group_id });
  const { id: addressId } = lookUpOf(state.addresses, { company_id, id: body.address_id });
  return defined({
    name: body.name,
    groupId,
    addressId,
    personId: body.person_id,
    resourceId: body.resource_id,
    description: body.description,
    longDescription: body.long_description,
    reference: body.reference,
    start: body.datetime === undefined ? undefined : readTime(body.datetime),
    duration: body.duration,
    spaces: body.spaces,
    price: body.price,
    ticketType: body.ticket_type,
  });
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

function write(call: JrniCall, chain: EventChain): object {
  return chainResource(chain, call.state, call.clock.now().getTime(), forAdmins(call));
}
