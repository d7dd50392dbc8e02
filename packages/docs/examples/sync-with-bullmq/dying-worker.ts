/** A process that works like any other, until the moment it would write a second page. */
import { Redis } from "ioredis";
import { type Account, accountsIn } from "./accounts.js";
import { startWorker } from "./worker.js";

const [, , url = "", accounts = "{}"] = process.argv;
const { clientOf, save } = accountsIn(new Redis(url), JSON.parse(accounts) as Record<string, Account>);
let pages = 0;

startWorker(
  {
    clientOf,
    async save(account, users) {
      // As the kernel would, or a rolled-out deployment: nothing is told to anybody.
      if (++pages === 2) process.kill(process.pid, "SIGKILL");
      await save(account, users);
    },
  },
  { url },
  // Sooner than a production's 30 seconds, for others to find out that this worker is gone.
  { lockDuration: 1000, stalledInterval: 200 },
);
