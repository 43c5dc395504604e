import { ApiFailure } from "../../api/problem";

const LONGEST = 30_000;

/** No answer, or one that says to come back: what was done is not refused, it only has to wait. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ApiFailure && [0, 408, 429, 502, 503, 504].includes(error.status);

/** The pauses between two tries, which all end when somebody asks for it. */
export interface Pauses {
  /** The first try waits for nothing but a connection, and not for ever: a browser may be wrong about it. */
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
        await sleep(LONGEST);
      }
    },
    endAll: () => {
      for (const wake of [...wakers]) {
        wake();
      }
    },
  };
}

/** As long as the service said, or twice as long each time. */
function pauseAfter(failures: number, error: unknown): number {
  const told = error instanceof ApiFailure ? error.retryAfter : undefined;
  const grown = Math.min(2 ** (failures - 1) * 1000, LONGEST);
  // Not all at the same moment, when a service comes back.
  return told === undefined ? grown * (0.75 + Math.random() / 2) : told * 1000;
}
