/** Items: who and what can be booked for a service, and which services with whom. */
import type { Answer } from "../../engine/answer/answer.js";
import { link } from "../hal/link.js";
import { wholeList } from "../hal/list.js";
import { lookUpOf, ofCompany } from "../look-up.js";
import type { ById, InCompany, JrniCall } from "../state.js";

interface ItemsQuery {
  readonly query: {
    readonly service_id?: number;
    readonly person_id?: number;
    readonly resource_id?: number;
    readonly type?: string;
  };
}

type Kind = "person" | "resource" | "service";

interface Item {
  readonly type: Kind;
  readonly id: number;
  readonly serviceIds: readonly number[];
}

/**
 * `GET /{company_id}/items`, and the same for administrators.
 *
 * For a service it answers who and what gives it; for a person or resource, the services they give; for both, that
 * person or resource alone.
 */
export function listItems(call: JrniCall<InCompany & ItemsQuery>): Answer {
  const { state, path, query } = call;
  const { company_id } = path;
  const { service_id: serviceId, person_id: personId, resource_id: resourceId, type } = query;
  if (serviceId !== undefined) lookUpOf(state.services, { company_id, id: serviceId });
  const named = [
    ...(personId === undefined
      ? []
      : [{ type: "person", ...lookUpOf(state.people, { company_id, id: personId }) }]),
    ...(resourceId === undefined
      ? []
      : [{ type: "resource", ...lookUpOf(state.resources, { company_id, id: resourceId }) }]),
  ];
  const fits = (item: Item): boolean => {
    if (serviceId === undefined && named.length === 0) return true;
    if (serviceId === undefined)
      return item.type === "service" && named.every((one) => one.serviceIds.includes(item.id));
    if (item.type === "service" || !item.serviceIds.includes(serviceId)) return false;
    return named.length === 0 || named.some((one) => one.type === item.type && one.id === item.id);
  };
  const items = itemsOf(call).filter((item) => fits(item) && (type === undefined || type === item.type));
  return answer(call, items, serviceId);
}

/** `GET /{company_id}/services/{id}/items` */
export function listServiceItems(call: JrniCall<ById>): Answer {
  const { id } = lookUpOf(call.state.services, call.path);
  const items = itemsOf(call).filter(({ type, serviceIds }) => type !== "service" && serviceIds.includes(id));
  return answer(call, items, id);
}

function itemsOf({ state, path }: JrniCall<InCompany>): Item[] {
  const of = (type: Kind, rows: readonly Omit<Item, "type">[]): Item[] =>
    rows.map((row) => ({ ...row, type }));
  const shown = ({ disabled, deleted }: { disabled: boolean; deleted: boolean }): boolean =>
    !disabled && !deleted;
  return [
    ...of("person", ofCompany(state.people, path.company_id).filter(shown)),
    ...of("resource", ofCompany(state.resources, path.company_id).filter(shown)),
    ...of(
      "service",
      ofCompany(state.services, path.company_id)
        .filter(shown)
        .map(({ id }) => ({ id, serviceIds: [id] })),
    ),
  ];
}

function answer(call: JrniCall<InCompany>, items: readonly Item[], serviceId: number | undefined): Answer {
  const root = `/${call.path.company_id}`;
  return wholeList(call, "items", items, ({ type, id }) => {
    const service = type === "service" || serviceId === undefined ? "" : `service_id=${serviceId}&`;
    const search = `${service}${type}_id=${id}`;
    const segment = { person: "people", resource: "resources", service: "services" }[type];
    return {
      type,
      [`${type}_item_id`]: id,
      _links: {
        self: link(`${root}/items?${search}`),
        item: link(`${root}/${segment}/${id}`),
        days: link(`${root}/day_data?${search}{&month,week,date}`),
      },
    };
  });
}
