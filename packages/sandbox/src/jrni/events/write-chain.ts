/** Event chains, by administrators: made, changed and deleted. */
import type { Answer } from "../../engine/answer/answer.js";
import { lookUpOf } from "../look-up.js";
import { newId } from "../new-id.js";
import { defined } from "../pick.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { readTime } from "../time/read-time.js";
import type { EventChain } from "./event.js";
import { chainFor } from "./event-chains.js";

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
  return { status: 201, body: chainFor(call, chain) };
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
  return { status: 200, body: chainFor(call, chain) };
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
