import { AsyncLocalStorage } from "node:async_hooks";
import { hashPassword, verifyPassword } from "better-auth/crypto";
import { fairQueue } from "../limits/fair-queue.ts";

/**
 * Hashing occupies a core for 50 ms or more. Node has four threads for such work, and database logins
 * and token signing need them too.
 */
const MAX_CONCURRENT_HASHES = 3;

const takeTurn = fairQueue(MAX_CONCURRENT_HASHES);

/** What hashing knows of the request that it is for. */
interface Hashing {
  /** Whose turn it is. */
  readonly caller: string;
  /** Hashes that were made ahead, by password. */
  readonly prepared: Map<string, string>;
}

const requests = new AsyncLocalStorage<Hashing>();

/** Hashes in the turns of that caller, and with prepared hashes of its own. */
export const hashingFor = <Result>(caller: string, work: () => Promise<Result>): Promise<Result> =>
  requests.run({ caller, prepared: new Map() }, work);

const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> =>
  takeTurn(requests.getStore()?.caller ?? "", work);

/** Hashes ahead of the transaction, so that no connection is held meanwhile. */
export async function preparePassword(password: string): Promise<void> {
  const hash = await inTurn(() => hashPassword(password));
  requests.getStore()?.prepared.set(password, hash);
}

/** Better Auth's own hashing, using the prepared hash if there is one. */
export const passwordHashing = {
  hash: async (password: string): Promise<string> =>
    requests.getStore()?.prepared.get(password) ?? inTurn(() => hashPassword(password)),
  verify: (candidate: { hash: string; password: string }): Promise<boolean> =>
    inTurn(() => verifyPassword(candidate)),
};
