/** What happened in the field-service app before a sandbox begins: the story the examples of the document tell. */
import type { InitialObject } from "../seed.js";
import { ids } from "./ids.js";

/** One write, and when it happened. */
export interface HistoricWrite {
  readonly at: string;
  /** its position in the change log, where the examples name one */
  readonly sequence?: bigint;
  /** the whole object, or some fields of one that exists */
  readonly object: InitialObject;
}

const email = {
  technician: "thandi.mokoena@waterworks.example",
  newTechnician: "pieter.nel@waterworks.example",
};

/** The writes, the oldest first. */
export const history: readonly HistoricWrite[] = [
  { at: "2024-01-09T09:12:07Z", object: { type: "technician", id: ids.technician, email: email.technician } },
  { at: "2024-03-18T11:40:52Z", object: { type: "site", id: ids.northPumpHouse, name: "North pump house" } },
  {
    at: "2024-04-30T14:05:18Z",
    object: {
      type: "work_order",
      id: ids.readMeter,
      title: "Read flow meter",
      due: "2024-04-30",
      hours: 0.5,
      priority: 1,
      skills: [],
      done: true,
      site_id: ids.northPumpHouse,
    },
  },
  {
    at: "2024-05-14T06:31:40Z",
    object: { type: "technician", id: ids.newTechnician, email: email.newTechnician },
  },
  {
    at: "2024-05-14T07:21:09Z",
    object: {
      type: "work_order",
      id: ids.replaceSeal,
      title: "Replace seal",
      due: "2024-05-20",
      hours: 2.5,
      priority: 5,
      skills: ["hydraulics"],
      done: false,
      before_id: ids.photo,
      site_id: ids.northPumpHouse,
    },
  },
  {
    at: "2024-05-14T08:02:44Z",
    sequence: 7361120044518932481n,
    object: {
      type: "work_order",
      id: ids.greaseBearings,
      title: "Grease bearings",
      priority: 1,
      skills: ["wiring"],
      done: false,
      site_id: ids.northPumpHouse,
    },
  },
  {
    at: "2024-05-14T08:10:00Z",
    sequence: 7361120044518932497n,
    object: {
      type: "site",
      id: ids.northPumpHouse,
      position: [-29.87, 30.98, null, 8, null, "2024-05-14T06:59:00Z"],
    },
  },
  {
    at: "2024-05-14T08:20:15Z",
    object: {
      type: "work_order",
      id: ids.greaseBearings,
      priority: 6,
      due: "2024-05-17",
      lead_id: ids.technician,
    },
  },
  {
    at: "2024-05-14T09:00:00Z",
    sequence: 7361120044518933937n,
    object: { type: "work_order", id: ids.greaseBearings, done: true, sign_off_id: ids.signature },
  },
];
