/** Who has signed in before a sandbox begins. */
import type { Enrolment } from "../state.js";
import { ids } from "./ids.js";

/** Enrolments by the id of the user: one technician with a tablet. */
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
