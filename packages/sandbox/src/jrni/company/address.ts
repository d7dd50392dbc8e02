/** The place of a company, as kept and as answered. */
import { link } from "../hal/link.js";
import type { JrniState } from "../state.js";

/** The parts of an address that can be written. */
export interface AddressParts {
  readonly name?: string;
  readonly address1?: string;
  readonly address2?: string;
  readonly address3?: string;
  readonly address4?: string;
  readonly address5?: string;
  readonly postcode?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly long?: number;
}

/** The names of those parts. */
export const addressParts = [
  "name",
  "address1",
  "address2",
  "address3",
  "address4",
  "address5",
  "postcode",
  "country",
  "lat",
  "long",
] as const;

/** The place of a company. */
export interface Address extends AddressParts {
  readonly id: number;
  readonly companyId: number;
}

/** The address of a record that may have one. */
export function addressOf(
  { addressId }: { readonly addressId?: number },
  { addresses }: JrniState,
): Address | undefined {
  return addressId === undefined ? undefined : addresses.get(addressId);
}

/** A place, as it is answered. */
export function addressResource({ id, companyId, ...parts }: Address, admin = false): object {
  const path = `${admin ? "/admin" : ""}/${companyId}/addresses/${id}`;
  return {
    id,
    ...parts,
    _links: { self: link(path), ...(admin ? { edit: link(`${path}/edit`) } : {}) },
  };
}
