/** Which operations for services are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as items from "../availability/items.js";
import * as services from "./services.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  listServices: services.listServices,
  getService: services.getService,
  findServiceByReference: services.findServiceByReference,
  listServiceItems: items.listServiceItems,
  listAdminServices: services.listAdminServices,
  createService: services.createService,
  getAdminService: services.getAdminService,
  updateService: services.updateService,
  deleteService: services.deleteService,
  findAdminServiceByReference: services.findAdminServiceByReference,
};
