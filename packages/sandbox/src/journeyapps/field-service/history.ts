/** What happened in the field-service app before a sandbox begins: the story the examples of the document tell. */
import type { InitialObject } from "../seed.js";
import type { Attachment, Enrolment } from "../state.js";

/** One write, and when it happened. */
export interface HistoricWrite {
  readonly at: string;
  /** its position in the change log, where the examples name one */
  readonly sequence?: bigint;
  /** the whole object, or some fields of one that exists */
  readonly object: InitialObject;
}

/** The ids of the examples. */
export const ids = {
  backendDeployment: "64b0c1f7aa10bb20cc30dd41",
  northPumpHouse: "0d9a7b52-63c4-4e1f-b8a2-7c5e9f10d3b6",
  replaceSeal: "5b0f4c1e-8a6d-4b57-9a39-0c7f1d2e3a41",
  greaseBearings: "c1f0b6d4-2e57-4a98-b3c1-90d8e7f6a5b4",
  readMeter: "e4b7c0d1-6a2f-4c38-95e0-7d1b3f8a2c56",
  technician: "6e2d1c0b-9f8a-4e7d-8c6b-5a4f3e2d1c0b",
  newTechnician: "81f6d3a9-4c2e-4e05-9b7d-d05a6c1f3e28",
  session: "b4a3f2e1-d0c9-4b8a-a7f6-e5d4c3b2a190",
  photo: "a7c2d9f0-1b3e-4f58-8d61-2f9e4c7b6a10",
  signature: "d2b8f4a7-0e63-4c19-8f5a-6b7c9e1d3a02",
} as const;

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

const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path d="M2 15q9-22 16 0t18-4 22-3"/></svg>';

/** The files that were uploaded: a photo of one pixel, and a signature. */
export function files(): Attachment[] {
  const photo = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  return [
    { id: ids.photo, filename: "before.png", bytes: photo, state: "uploaded" },
    { id: ids.signature, filename: "sign_off.svg", bytes: new TextEncoder().encode(svg), state: "uploaded" },
  ];
}

/** Who has signed in, by user. */
export function enrolments(): [string, Enrolment][] {
  const session = {
    id: ids.session,
    state: "ENROLLED" as const,
    created_at: "2024-01-09T09:15:30Z",
    last_authenticated_at: "2024-01-09T09:15:31Z",
    signed_out_at: null,
    last_connected_at: "2024-05-13T16:40:02Z",
    container: { version: "23.4.1", bundle_id: "example.waterworks.rounds", platform: "IOS" },
    runtime: { version: "4.88.3" },
    device: { id: "dev-0007" },
    label: "Tablet 7",
    sync_status: { last_full_sync: "2024-05-13T16:40:00Z" },
  };
  return [
    [
      ids.technician,
      { locked: false, last_connected_at: session.last_connected_at, sessions: [session], tokens: [] },
    ],
  ];
}

/** What is deployed. */
export const deployment: Readonly<Record<string, string | null>> = {
  label: "Production",
  app_label: "Pump rounds",
  app_id: "64b0c1d2e3f4a5b6c7d8e9f0",
  org_id: "64b0c1a9d8c7b6a594837261",
  region: "us",
  environment: "production",
  last_deployed_at: "2024-05-10T13:05:51Z",
  deployed_by_name: "Nandi Botha",
  deployed_by_email: "nandi.botha@waterworks.example",
};
