import { inRequestScope, type RequestScope } from "../database/request-scope.ts";
import { errorResponse } from "../http/error-response.ts";
import { logError } from "../http/log.ts";
import { hashingFor } from "./passwords.ts";

/** Seconds. A lock or a restart of the database is over within moments, or takes much longer. */
export const RETRY_AFTER = "2";

const ADDRESS_TAKEN = {
  code: "USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL",
  message: "User already exists. Use another email.",
};

/** Answers one request of that caller, with 503 if the database could not serve it in time. */
export async function answerInTime(
  caller: string,
  account: string,
  work: () => Promise<Response>,
): Promise<Response> {
  const scope: RequestScope = { account, waited: 0 };
  const answer = await inRequestScope(scope, () => hashingFor(caller, work)).catch(
    (error: unknown) => {
      if (scope.unavailable === undefined) {
        logError("a request failed", error);
        return errorResponse(500);
      }
      return undefined;
    },
  );
  if (answer?.ok) {
    return answer;
  }
  if (scope.unavailable !== undefined || !answer) {
    logError("the database could not serve a request", scope.unavailable);
    return errorResponse(503, { retryAfter: RETRY_AFTER });
  }
  // Two concurrent sign-ups for one address: the second finds out only when it writes.
  return scope.duplicate ? errorResponse(422, ADDRESS_TAKEN) : answer;
}
