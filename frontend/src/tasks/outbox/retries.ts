import { ApiFailure } from "../../api/problem";

const MAX_PAUSE = 30_000;

/** Whether the request may succeed later: no response, or one that says to retry. */
export const isTemporaryFailure = (error: unknown): boolean =>
  error instanceof ApiFailure && [0, 408, 429, 502, 503, 504].includes(error.status);

/** The pauses between attempts, which can all be ended at once. */
export interface Pauses {
  /** Waits before an attempt; before the first only for a connection, with a limit, because navigator.onLine may be wrong. */
  before: (failures: number, error: unknown) => Promise<void>;
  endAll: () => void;
}

export function createPauses(): Pauses {
  const wakers = new Set<() => void>();

  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      wakers.add(wake);
    });

  return {
    before: async (failures, error) => {
      if (failures > 0) {
        await sleep(pauseAfter(failures, error));
      }
      if (!navigator.onLine) {
        await sleep(MAX_PAUSE);
      }
    },
    endAll: () => {
      for (const wake of [...wakers]) {
        wake();
      }
    },
  };
}

/** Retry-After, or exponential back-off. */
function pauseAfter(failures: number, error: unknown): number {
  const told = error instanceof ApiFailure ? error.retryAfter : undefined;
  const grown = Math.min(2 ** (failures - 1) * 1000, MAX_PAUSE);
  // Jitter, so that clients do not all return at the same moment.
  return told === undefined ? grown * (0.75 + Math.random() / 2) : told * 1000;
}
