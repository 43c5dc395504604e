import { QueryClient } from "@tanstack/react-query";
import { ApiFailure } from "../../api/problem";
import "../../auth/bearer";

const MOST_RETRIES = 2;
const LONGEST_WAIT = 10;

const waitOf = (error: unknown): number | undefined =>
  error instanceof ApiFailure && (error.status === 503 || error.status === 429)
    ? (error.retryAfter ?? 1)
    : undefined;

/** Keeps what was read. A read that is told to wait waits and tries again, if it is not for long. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (failures, error) =>
          failures < MOST_RETRIES && (waitOf(error) ?? Number.POSITIVE_INFINITY) <= LONGEST_WAIT,
        retryDelay: (_, error) => (waitOf(error) ?? 1) * 1000,
      },
    },
  });
