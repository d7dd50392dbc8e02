/** The links of a company: all that were seen on one and whose target is documented. */
import { link, type HalLinks } from "../hal/link.js";
import type { Company } from "./company.js";

/** The links of a company, as the public sees it. */
export function publicLinks({ id, parentId, addressId }: Company): HalLinks {
  return {
    self: link(`/company/${id}`),
    ...(parentId === undefined
      ? { company_search: link(`/company/${id}/search{?page,per_page}`) }
      : { parent: link(`/company/${parentId}`) }),
    ...(addressId === undefined ? {} : { address: link(`/${id}/addresses/${addressId}`) }),
    addresses: link(`/${id}/addresses`),
    services: link(`/${id}/services`),
    people: link(`/${id}/people`),
    resources: link(`/${id}/resources`),
    event_groups: link(`/${id}/event_groups`),
    event_chains: link(`/${id}/event_chains`),
    events: link(`/${id}/events`),
    clinics: link(`/${id}/clinics{/id}{?start_time,end_time}`),
    days: link(`/${id}/day_data{?service_id,event_id,date,edate,month}`),
    basket: link(`/${id}/basket`),
    checkout: link(`/${id}/basket/checkout{?member_id,take_from_wallet}`),
    client: link(`/${id}/client`),
    client_by_email: link(`/${id}/client/find_by_email/{email}`),
    ...detailLinks(id),
  };
}

/** The links of a company, as its administrators see it. */
export function adminLinks({ id, parentId, addressId }: Company): HalLinks {
  const root = `/admin/${id}`;
  return {
    self: link(`${root}/company`),
    ...(parentId === undefined ? {} : { parent: link(`/company/${parentId}`) }),
    ...(addressId === undefined ? {} : { address: link(`${root}/addresses/${addressId}`) }),
    addresses: link(`${root}/addresses`),
    services: link(`${root}/services`),
    people: link(`${root}/people`),
    resources: link(`${root}/resources`),
    event_groups: link(`${root}/event_groups`),
    event_chains: link(`${root}/event_chains`),
    events: link(`${root}/events`),
    bookings: link(`${root}/bookings`),
    purchases: link(`${root}/purchases`),
    client: link(`${root}/client`),
    client_by_email: link(`${root}/client/find_by_email/{email}`),
    schedules: link(`${root}/schedules`),
    slots: link(`${root}/slots`),
    administrators: link(`${root}/administrators`),
    client_queues: link(`${root}/client_queues`),
    queuers: link(`${root}/queuers`),
    new_person: link(`${root}/people/new{?signup}`),
    new_resource: link(`${root}/resources/new`),
    new_service: link(`${root}/services/new`),
    new_schedule: link(`${root}/schedules/new`),
    new_administrator: link(`${root}/administrators/new`),
    new_event_chain: link(`${root}/event_chains/new`),
    new_event_group: link(`${root}/event_groups/new`),
    new_address: link(`${root}/addresses/new`),
    new_client: link(`${root}/client/new`),
    ...detailLinks(id),
  };
}

/** What the public and administrators find at the same place. */
function detailLinks(id: number): HalLinks {
  return {
    settings: link(`/${id}/settings`),
    categories: link(`/${id}/categories`),
    named_categories: link(`/${id}/named_categories`),
    client_details: link(`/${id}/client_details`),
    booking_text: link(`/${id}/booking_text`),
    company_questions: link(`/${id}/company_questions`),
    packages: link(`/${id}/packages`),
    bulk_purchases: link(`/${id}/bulk_purchases`),
    products: link(`/${id}/products`),
    deals: link(`/${id}/deals`),
  };
}
