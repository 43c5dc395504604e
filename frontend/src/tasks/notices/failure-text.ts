import { ApiFailure } from "../../api/problem";
import type { Texts } from "../../i18n/en";

/** What went wrong: the service refused, is unavailable, too busy or unreachable. */
export function failureText(error: unknown, { tasks: { failures } }: Texts): string {
  if (!(error instanceof ApiFailure)) {
    return failures.unexpected;
  }
  switch (error.status) {
    case 0:
      return failures.unreachable;
    case 400:
    case 413:
    case 422:
      return failures.invalid;
    case 401:
    case 403:
      return failures.signedOut;
    case 404:
      return failures.notFound;
    case 412:
      return failures.stale;
    case 429:
      return failures.busy(error.retryAfter ?? 60);
    case 503:
      return error.retryAfter ? failures.awayFor(error.retryAfter) : failures.away;
    default:
      return failures.unexpected;
  }
}

/** Whether the error is shown at the fields and needs no other message. */
export const hasFaults = (error: unknown): boolean =>
  error instanceof ApiFailure && error.faults.length > 0;

/** The messages for the validation errors of one field. */
export const faultsOfField = (error: unknown, field: string, { editor }: Texts): string[] =>
  error instanceof ApiFailure
    ? error.faults
        .filter((fault) => fault.field === field)
        .map(({ detail }) => editor.fault(field, detail))
    : [];
