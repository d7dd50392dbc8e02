/** Which operations for people are answered by what, in the order of the document. */
import type { Handler } from "../../engine/provider.js";
import * as people from "./people.js";
import * as personWrites from "./write-person.js";
import type { JrniWorld } from "../state.js";

/** The handlers, by operation id. */
export const handlers: Readonly<Record<string, Handler<JrniWorld>>> = {
  listPeople: people.listPeople,
  getPerson: people.getPerson,
  findPersonByReference: people.findPersonByReference,
  listAdminPeople: people.listAdminPeople,
  createPerson: personWrites.createPerson,
  getAdminPerson: people.getAdminPerson,
  updatePerson: personWrites.updatePerson,
  deletePerson: personWrites.deletePerson,
  findAdminPersonByReference: people.findAdminPersonByReference,
  blockPerson: personWrites.blockPerson,
  setPersonAttendance: personWrites.setPersonAttendance,
};
