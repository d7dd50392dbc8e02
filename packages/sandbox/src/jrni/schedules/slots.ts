/** Slots: the times that are taken, listed, and blocks made, changed and taken away. */
import type { Answer } from "../../engine/answer/answer.js";
import { zoneOf } from "../company/zone-of.js";
import { list, wholeList, type PageQuery } from "../hal/list.js";
import { lookUpOf } from "../look-up.js";
import { forbidden, invalid } from "../refusal.js";
import type { ById, InCompany, JrniCall, With } from "../state.js";
import { addDays } from "../time/days.js";
import { readRange } from "../time/range.js";
import { instantAt } from "../time/zone.js";
import { addBlock, readBlockTimes, type BlockBody } from "./block.js";
import { slotOfBlock, slotOfBooking, type Block } from "./slot.js";
import { takenOf } from "./taken.js";

interface SlotQuery {
  readonly query: PageQuery & {
    readonly date?: string;
    readonly start_date?: string;
    readonly end_date?: string;
    readonly person_id?: number;
    readonly resource_id?: number;
    readonly service_id?: number;
  };
}

/** `GET /admin/{company_id}/slots` */
export function listAdminSlots(call: JrniCall<InCompany & SlotQuery>): Answer {
  const { state, path, query } = call;
  const start = query.date ?? query.start_date;
  const end = query.date ?? query.end_date;
  if (start === undefined || end === undefined) throw invalid("date is missing, or start_date and end_date");
  const range = readRange(start, end);
  const zone = zoneOf(state, path.company_id);
  const from = instantAt(range.start, 0, zone);
  const to = instantAt(addDays(range.end, 1), 0, zone);
  const slots = takenOf(state, path.company_id).filter(
    (slot) =>
      slot.start < to &&
      slot.end > from &&
      fits(query.person_id, slot.personId) &&
      fits(query.resource_id, slot.resourceId) &&
      fits(query.service_id, slot.serviceId),
  );
  return list(call, "slots", slots, (slot) => slot.write(true), { size: 100 });
}

/** `GET /{company_id}/slots` */
export function listSlots(call: JrniCall<InCompany>): Answer {
  return wholeList(call, "slots", takenOf(call.state, call.path.company_id), (slot) => slot.write(false));
}

/** `GET /{company_id}/slots/{id}` */
export function getSlot(call: JrniCall<ById>): Answer {
  return { status: 200, body: readSlot(call, false) };
}

/** `GET /admin/{company_id}/slots/{id}` */
export function getAdminSlot(call: JrniCall<ById>): Answer {
  return { status: 200, body: readSlot(call, true) };
}

interface SlotBody extends BlockBody {
  readonly person_id?: number;
  readonly resource_id?: number;
}

/** `POST /admin/{company_id}/slots` */
export function createSlot(call: JrniCall<InCompany & With<SlotBody>>): Answer {
  const { state, path, body } = call;
  const block = addBlock(call, { companyId: path.company_id, ...assetsOf(call) }, body);
  return { status: 201, body: slotOfBlock(block, state) };
}

/** `PUT /admin/{company_id}/slots/{id}`; only a block can be changed. */
export function updateSlot(call: JrniCall<ById & With<SlotBody>>): Answer {
  const { state, body } = call;
  const before = lookUpBlock(call);
  const block: Block = { ...before, ...assetsOf(call), ...readBlockTimes(body, before.companyId, state) };
  state.blocks.set(block.id, block);
  return { status: 200, body: slotOfBlock(block, state) };
}

/** `DELETE /admin/{company_id}/slots/{id}`; only a block can be taken away. */
export function deleteSlot(call: JrniCall<ById>): Answer {
  call.state.blocks.delete(lookUpBlock(call).id);
  return { status: 204 };
}

function readSlot({ state, path }: JrniCall<ById>, admin: boolean): object {
  const booking = [...state.bookings.values()].find(({ slotId }) => slotId === path.id);
  if (booking?.companyId === path.company_id) return slotOfBooking(booking, state, admin);
  return slotOfBlock(lookUpOf(state.blocks, path), state, admin);
}

function lookUpBlock({ state, path }: JrniCall<ById>): Block {
  const booked = [...state.bookings.values()].some(({ slotId }) => slotId === path.id);
  if (booked) throw forbidden("The slot belongs to a booking; change or cancel that");
  return lookUpOf(state.blocks, path);
}

function assetsOf({
  state,
  path,
  body,
}: JrniCall<InCompany & With<SlotBody>>): Pick<Block, "personId" | "resourceId"> {
  const { company_id } = path;
  const { person_id: personId, resource_id: resourceId } = body;
  if (personId !== undefined) lookUpOf(state.people, { company_id, id: personId });
  if (resourceId !== undefined) lookUpOf(state.resources, { company_id, id: resourceId });
  return {
    ...(personId === undefined ? {} : { personId }),
    ...(resourceId === undefined ? {} : { resourceId }),
  };
}

function fits(wanted: number | undefined, actual: number | undefined): boolean {
  return wanted === undefined || wanted === actual;
}
