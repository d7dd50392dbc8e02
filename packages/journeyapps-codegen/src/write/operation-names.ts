/** Puts the operations of one model in the place of those of any, where a description speaks of them. */
import { operationIdFor } from "./names.js";

/** The text with `` `queryObjects` `` as `` `queryWorkOrder` ``. */
export function operationsNamed(text: string, base: string): string {
  return text.replaceAll(/`([a-z]+Objects?)`/g, (_, name: string) => `\`${operationIdFor(name, base)}\``);
}
