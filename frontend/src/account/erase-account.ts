import { answerOf, api } from "../api/client";
import { ApiFailure } from "../api/problem";
import { type AuthError, type Credentials, deleteAccount, signIn } from "../auth/auth-api";
import { startSession } from "../auth/session";
import { readToken } from "../auth/token";

/** The step at which the deletion failed: before anything was erased, while erasing the tasks, or after. */
export type ErasureFailure =
  | { step: "proof"; failure: AuthError }
  | { step: "tasks"; error: unknown }
  | { step: "account"; failure: AuthError };

/** The deletion of one account; running it again resumes where it failed. */
export interface Erasure {
  /** Resolves to nothing when everything is deleted. */
  run: (credentials: Credentials) => Promise<ErasureFailure | undefined>;
}

/**
 * Verifies the password first, so that a typo erases nothing; then erases the tasks, and the account last, because
 * erasing the tasks takes a token.
 */
export function createErasure(userId: string): Erasure {
  let verified = false;
  let maybeDeleted = false;

  async function verifyPassword(credentials: Credentials): Promise<AuthError | undefined> {
    const outcome = await signIn(credentials);
    if ("failure" in outcome) {
      return outcome;
    }
    // The address may belong to another account by now.
    if (readToken(outcome.token)?.userId !== userId) {
      return { failure: "wrong" };
    }
    return startSession(outcome.token) ? undefined : { failure: "away" };
  }

  async function run(credentials: Credentials): Promise<ErasureFailure | undefined> {
    if (!verified) {
      const failure = await verifyPassword(credentials);
      if (failure) {
        return { step: "proof", failure };
      }
      verified = true;
    }
    try {
      await eraseTasks(userId);
    } catch (error) {
      return { step: "tasks", error };
    }
    const failure = await deleteAccount(credentials);
    // The password was right before, so the account must be gone.
    const isGone = failure?.failure === "wrong" && maybeDeleted;
    if (failure && !isGone) {
      maybeDeleted ||= mayBeDeleted(failure);
      return { step: "account", failure };
    }
    // Another tab may have sent tasks in the meantime; their owner no longer exists.
    await eraseTasks(userId).catch(() => undefined);
    return undefined;
  }

  return { run };
}

const eraseTasks = (userId: string) =>
  answerOf(api.DELETE("/api/users/{user_id}", { params: { path: { user_id: userId } } }));

/** Whether the account may have been deleted despite the error. */
export const mayBeDeleted = ({ failure }: AuthError): boolean =>
  failure === "unreachable" || failure === "away";

/** Whether the tasks may have been erased despite the error: no response, or not the API's own. */
export const mayBeErased = (error: unknown): boolean =>
  !(error instanceof ApiFailure) ||
  error.status === 0 ||
  (error.status >= 500 && error.status !== 503);
