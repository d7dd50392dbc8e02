/** Asks for syncs: one job for each account. */
import type { Job, Queue } from "bullmq";
import type { SyncData } from "./sync-users.js";

/** Asking again changes nothing while the account's job waits or runs, so no two copy the same account. */
export function requestSync(queue: Queue<SyncData>, account: string): Promise<Job<SyncData>> {
  return queue.add(
    "users",
    { account },
    {
      deduplication: { id: account },
      attempts: 8,
      backoff: { type: "custom" }, // the worker's
    },
  );
}
