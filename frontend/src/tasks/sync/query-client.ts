import { QueryClient } from "@tanstack/react-query";
import { ApiFailure } from "../../api/problem";
import "../../auth/bearer";

const MAX_RETRIES = 2;
const MAX_WAIT = 10;

const retryDelayOf = (error: unknown): number | undefined =>
  error instanceof ApiFailure && (error.status === 503 || error.status === 429)
    ? (error.retryAfter ?? 1)
    : undefined;

/** The cache of fetched data. A request is retried after Retry-After, if that is short. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: "always",
        retry: (failures, error) =>
          failures < MAX_RETRIES && (retryDelayOf(error) ?? Number.POSITIVE_INFINITY) <= MAX_WAIT,
        retryDelay: (_, error) => (retryDelayOf(error) ?? 1) * 1000,
      },
    },
  });
