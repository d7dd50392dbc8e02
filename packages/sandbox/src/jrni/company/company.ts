/** A company, as it is kept. */
import type { JrniState } from "../state.js";

/** A company: a parent, or one of its branches. */
export interface Company {
  readonly id: number;
  readonly parentId?: number;
  readonly name: string;
  readonly description: string;
  readonly website: string;
  readonly reference?: string;
  readonly addressId?: number;
  readonly widgetId: number;
  /** by IANA name */
  readonly zone: string;
  readonly live: boolean;
  readonly disabled: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The branches of a company. */
export function childrenOf({ companies }: JrniState, id: number): Company[] {
  return [...companies.values()].filter(({ parentId }) => parentId === id);
}
