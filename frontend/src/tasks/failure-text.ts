import { ApiFailure } from "../api/problem";
import type { Texts } from "../i18n/en";

/** Says what went wrong: the service refused, is away, is too busy, or was never reached. */
export function failureText(error: unknown, { tasks: { failures } }: Texts): string {
  if (!(error instanceof ApiFailure)) {
    return failures.unexpected;
  }
  switch (error.status) {
    case 0:
      return failures.unreachable;
    case 400:
      return failures.invalid;
    case 401:
    case 403:
      return failures.signedOut;
    case 404:
      return failures.notFound;
    case 429:
      return failures.busy(error.retryAfter ?? 60);
    case 503:
      return failures.away;
    default:
      return failures.unexpected;
  }
}

/** The faults the service found in one field. */
export const faultsOfField = (error: unknown, field: string): string[] =>
  error instanceof ApiFailure
    ? error.faults.filter((fault) => fault.field === field).map(({ detail }) => detail)
    : [];
