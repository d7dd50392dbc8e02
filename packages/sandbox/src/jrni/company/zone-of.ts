/** The zone in which a company tells its times. */
import { lookUp } from "../look-up.js";
import type { JrniState } from "../state.js";

/** The zone of a company, by its IANA name. */
export function zoneOf({ companies }: JrniState, companyId: number): string {
  return lookUp(companies, companyId).zone;
}
