import { inRequestScope, type RequestScope } from "../database/request-scope.ts";
import { refusal } from "../http/error-response.ts";
import { logError } from "../http/log.ts";
import { withPreparedPasswords } from "./passwords.ts";

/** Seconds. A lock or a restart of the database is over in a moment, or takes much longer. */
const RETRY_AFTER = "2";

const TAKEN = {
  code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL",
  message: "User already exists. Use another email.",
};

/** The answer to one request, and 503 where the database could not serve it in time. */
export async function answerWithin(
  account: string,
  work: () => Promise<Response>,
): Promise<Response> {
  const scope: RequestScope = { account, waited: 0 };
  const answer = await inRequestScope(scope, () => withPreparedPasswords(work)).catch(
    (error: unknown) => {
      if (scope.unavailable === undefined) {
        logError("a request failed", error);
        return refusal(500);
      }
      return undefined;
    },
  );
  if (answer?.ok) {
    return answer;
  }
  if (scope.unavailable !== undefined || !answer) {
    logError("the database could not serve a request", scope.unavailable);
    return refusal(503, { retryAfter: RETRY_AFTER });
  }
  // Two sign-ups for one address at once: the second finds out only when it writes.
  return scope.duplicate ? refusal(422, TAKEN) : answer;
}
