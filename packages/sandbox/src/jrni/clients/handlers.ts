/** Which operations for clients are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as adminClients from "./admin-clients.js";
import * as clients from "./clients.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  createClient: clients.createClient,
  getClient: clients.getClient,
  updateClient: clients.updateClient,
  findClientByEmail: adminClients.findClientByEmail,
  listAdminClients: adminClients.listAdminClients,
  createAdminClient: adminClients.createAdminClient,
  switchAdminClient: adminClients.switchAdminClient,
  getAdminClient: adminClients.getAdminClient,
  updateAdminClient: adminClients.updateAdminClient,
  deleteAdminClient: adminClients.deleteAdminClient,
  findAdminClientByEmail: adminClients.findClientByEmail,
  findAdminClientByReference: adminClients.findAdminClientByReference,
};
