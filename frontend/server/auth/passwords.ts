import { AsyncLocalStorage } from "node:async_hooks";
import { hashPassword, verifyPassword } from "better-auth/crypto";

/**
 * Hashing fills a core for 50 ms and more. Node has four threads for such work, and logging in to the
 * database and signing tokens need them too.
 */
const AT_ONCE = 3;

let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (busy < AT_ONCE) {
    busy += 1;
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
      busy -= 1;
    }
  }
}

const prepared = new AsyncLocalStorage<Map<string, string>>();

/** Lets the work of one request use what it prepares. */
export const withPreparedPasswords = <Result>(work: () => Promise<Result>): Promise<Result> =>
  prepared.run(new Map(), work);

/** Hashes before a transaction begins, so that none holds a connection meanwhile. */
export async function preparePassword(password: string): Promise<void> {
  const hash = await inTurn(() => hashPassword(password));
  prepared.getStore()?.set(password, hash);
}

/** Better Auth's own hashing, with what was prepared. */
export const passwordHashing = {
  hash: async (password: string): Promise<string> =>
    prepared.getStore()?.get(password) ?? inTurn(() => hashPassword(password)),
  verify: (candidate: { hash: string; password: string }): Promise<boolean> =>
    inTurn(() => verifyPassword(candidate)),
};
