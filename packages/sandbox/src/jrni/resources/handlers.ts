/** Which operations for resources are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as resources from "./resources.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  listResources: resources.listResources,
  getResource: resources.getResource,
  findResourceByReference: resources.findResourceByReference,
  listAdminResources: resources.listAdminResources,
  createResource: resources.createResource,
  getAdminResource: resources.getAdminResource,
  updateResource: resources.updateResource,
  deleteResource: resources.deleteResource,
  blockResource: resources.blockResource,
};
