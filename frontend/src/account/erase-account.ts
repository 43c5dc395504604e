import { answerOf, api } from "../api/client";
import { ApiFailure } from "../api/problem";
import { type Credentials, deleteAccount, type Refusal, signIn } from "../auth/auth-api";
import { startSession } from "../auth/session";
import { readToken } from "../auth/token";

/** Where a deletion stopped, and why: nothing was touched, the tasks were being erased, or they are gone. */
export type Stop =
  | { step: "proof"; failure: Refusal }
  | { step: "tasks"; error: unknown }
  | { step: "account"; failure: Refusal };

/** A deletion of one account, which can be gone on with where it stopped. */
export interface Erasure {
  /** Gives nothing back when everything is deleted. */
  run: (credentials: Credentials) => Promise<Stop | undefined>;
}

/**
 * First the password is tried, for whoever mistypes it must lose nothing; then the tasks are erased, and at last
 * the account, for without it nobody could ask for the tasks to be erased.
 */
export function createErasure(userId: string): Erasure {
  let proven = false;
  let isInDoubt = false;

  async function prove(credentials: Credentials): Promise<Refusal | undefined> {
    const outcome = await signIn(credentials);
    if ("failure" in outcome) {
      return outcome;
    }
    // The address may have come to another account since.
    if (readToken(outcome.token)?.userId !== userId) {
      return { failure: "wrong" };
    }
    return startSession(outcome.token) ? undefined : { failure: "away" };
  }

  async function run(credentials: Credentials): Promise<Stop | undefined> {
    if (!proven) {
      const failure = await prove(credentials);
      if (failure) {
        return { step: "proof", failure };
      }
      proven = true;
    }
    try {
      await eraseTasks(userId);
    } catch (error) {
      return { step: "tasks", error };
    }
    const failure = await deleteAccount(credentials);
    // The password was right before, so it is the account that is gone.
    const isGone = failure?.failure === "wrong" && isInDoubt;
    if (failure && !isGone) {
      isInDoubt ||= isDoubtful(failure);
      return { step: "account", failure };
    }
    // What another tab sent meanwhile has no owner any more.
    await eraseTasks(userId).catch(() => undefined);
    return undefined;
  }

  return { run };
}

const eraseTasks = (userId: string) =>
  answerOf(api.DELETE("/api/users/{user_id}", { params: { path: { user_id: userId } } }));

/** Whether the account may be gone all the same. */
export const isDoubtful = ({ failure }: Refusal): boolean =>
  failure === "unreachable" || failure === "away";

/** Whether the tasks may be gone all the same: there was no answer, or not the API's own. */
export const isUnknown = (error: unknown): boolean =>
  !(error instanceof ApiFailure) ||
  error.status === 0 ||
  (error.status >= 500 && error.status !== 503);
