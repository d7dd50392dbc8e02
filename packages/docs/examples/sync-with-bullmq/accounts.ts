/** The accounts of the demonstration: their clients, and a hash in Redis that stands for your database. */
import { createFairjungleClient } from "@api-clients/fairjungle";
import type { Redis } from "ioredis";
import type { Accounts } from "./worker.js";

/** An account, and where its sandbox listens. */
export interface Account {
  baseUrl: string;
  apiKey: string;
}

export function accountsIn(database: Redis, accounts: Readonly<Record<string, Account>>): Accounts {
  return {
    clientOf(name) {
      const account = accounts[name];
      if (!account) throw new Error(`There is no account ${name}`);
      return createFairjungleClient(account);
    },
    async save(name, users) {
      await database.hset(
        copyOf(name),
        users.flatMap((user) => [user.id, JSON.stringify(user)]),
      );
    },
  };
}

export function copyOf(account: string): string {
  return `copy:${account}`;
}
