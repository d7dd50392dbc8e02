/** A worker of BullMQ: runs syncs, and says which failures are worth another try, and when. */
import { type FairjungleClient, isApiError, isTransportError, type User } from "@api-clients/fairjungle";
import { type ConnectionOptions, type Job, UnrecoverableError, Worker, type WorkerOptions } from "bullmq";
import { type SyncData, syncUsers } from "./sync-users.js";

export interface Accounts {
  /** The client of an account, with that account's key. */
  clientOf(account: string): FairjungleClient;
  /** Writes to your database. */
  save(account: string, users: readonly User[]): Promise<void>;
}

export function startWorker(
  { clientOf, save }: Accounts,
  connection: ConnectionOptions,
  options: Partial<WorkerOptions> = {},
): Worker<SyncData> {
  const run = async (job: Job<SyncData>): Promise<void> => {
    const { account } = job.data;
    try {
      await syncUsers(job, clientOf(account), (users) => save(account, users));
    } catch (error) {
      if (isHopeless(error)) throw new UnrecoverableError(error.message);
      throw error;
    }
  };
  return new Worker("sync", run, {
    connection,
    concurrency: 4, // accounts at a time, in this process
    settings: { backoffStrategy: backoff },
    ...options,
  });
}

/** The same request will be refused again, or its answer not be usable again. */
function isHopeless(error: unknown): error is Error {
  if (isTransportError(error)) return error.code !== "network" && error.code !== "timeout";
  return isApiError(error) && error.status < 500 && error.status !== 408 && error.status !== 429;
}

/** Milliseconds: what the server asks for, else 5 s, 10 s, 20 s … */
function backoff(attempt: number, _type?: string, error?: Error): number {
  const asked = isApiError(error) ? error.retryAfter : undefined;
  return asked ?? 5000 * 2 ** (attempt - 1);
}
