/** Copies the users of one account, page by page, and goes on after the last page that was written. */
import type { FairjungleClient, User } from "@api-clients/fairjungle";

export interface SyncData {
  account: string;
  /** Where to read on: after the last page that was written. */
  cursor?: string | undefined;
}

/** What is asked of a job. BullMQ's fit, and any other engine's that can keep a little data. */
export interface SyncJob {
  data: SyncData;
  updateData(data: SyncData): Promise<void>;
}

/** @param save Writes to your database. An upsert, for a page that was written may come once more. */
export async function syncUsers(
  job: SyncJob,
  fairjungle: FairjungleClient,
  save: (users: readonly User[]) => Promise<void>,
): Promise<void> {
  const init = { params: { query: { limit: 2, sortBy: "createdAt" } } };
  const users = fairjungle.paginate("/api/users", init, { from: job.data.cursor });
  for await (const page of users.pages()) {
    await save(page.items);
    await job.updateData({ ...job.data, cursor: page.cursor });
  }
}
