import { AsyncLocalStorage } from "node:async_hooks";
import { hashPassword, verifyPassword } from "better-auth/crypto";

/**
 * Hashing occupies a core for 50 ms or more. Node has four threads for such work, and database logins
 * and token signing need them too.
 */
const MAX_CONCURRENT_HASHES = 3;

let running = 0;
const waiting: (() => void)[] = [];

async function limitConcurrency<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running < MAX_CONCURRENT_HASHES) {
    running += 1;
  } else {
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) {
      next();
    } else {
      running -= 1;
    }
  }
}

const prepared = new AsyncLocalStorage<Map<string, string>>();

/** Gives one request its own store of prepared hashes. */
export const withPreparedPasswords = <Result>(work: () => Promise<Result>): Promise<Result> =>
  prepared.run(new Map(), work);

/** Hashes ahead of the transaction, so that no connection is held meanwhile. */
export async function preparePassword(password: string): Promise<void> {
  const hash = await limitConcurrency(() => hashPassword(password));
  prepared.getStore()?.set(password, hash);
}

/** Better Auth's own hashing, using the prepared hash if there is one. */
export const passwordHashing = {
  hash: async (password: string): Promise<string> =>
    prepared.getStore()?.get(password) ?? limitConcurrency(() => hashPassword(password)),
  verify: (candidate: { hash: string; password: string }): Promise<boolean> =>
    limitConcurrency(() => verifyPassword(candidate)),
};
