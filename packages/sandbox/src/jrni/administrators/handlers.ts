/** Which operations for administrators are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as administrators from "./administrators.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  listAdministrators: administrators.listAdministrators,
  createAdministrator: administrators.createAdministrator,
  getAdministrator: administrators.getAdministrator,
  updateAdministrator: administrators.updateAdministrator,
  deleteAdministrator: administrators.deleteAdministrator,
};
