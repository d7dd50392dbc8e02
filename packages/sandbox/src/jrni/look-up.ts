/** Finds records, and says no as JRNI does when there is none. */
import { forbidden, notFound } from "./refusal.js";
import type { Table } from "./state.js";

/**
 * The record with an id.
 *
 * @throws Refusal with 404 when there is none.
 */
export function lookUp<Row>(table: ReadonlyMap<number, Row>, id: number | undefined): Row {
  const row = id === undefined ? undefined : table.get(id);
  if (row === undefined) throw notFound();
  return row;
}

/**
 * The record of a company with an id.
 *
 * @throws Refusal with 404 when there is none, with 403 when it belongs to another company.
 */
export function lookUpOf<Row extends { readonly companyId: number }>(
  table: ReadonlyMap<number, Row>,
  { company_id: companyId, id }: { readonly company_id: number; readonly id: number },
): Row {
  const row = lookUp(table, id);
  if (row.companyId !== companyId) throw forbidden("The record belongs to another company");
  return row;
}

/**
 * The record of a company with a reference. One that was deleted gives way to one that has taken over its reference.
 *
 * @throws Refusal with 404 when there is none.
 */
export function lookUpByReference<
  Row extends { readonly companyId: number; readonly reference?: string; readonly deleted?: boolean },
>(
  table: Table<Row>,
  { company_id: companyId, ref }: { readonly company_id: number; readonly ref: string },
): Row {
  const rows = ofCompany(table, companyId).filter(({ reference }) => reference === ref);
  const row = rows.find(({ deleted }) => deleted !== true) ?? rows[0];
  if (row === undefined) throw notFound();
  return row;
}

/** All records of a company. */
export function ofCompany<Row extends { readonly companyId: number }>(
  table: Table<Row>,
  companyId: number,
): Row[] {
  return [...table.values()].filter((row) => row.companyId === companyId);
}
