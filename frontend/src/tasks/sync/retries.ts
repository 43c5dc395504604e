import { ApiFailure } from "../../api/problem";

const LONGEST = 30_000;

/** No answer, or one that says to come back: what was done is not refused, it only has to wait. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ApiFailure && [0, 408, 429, 502, 503, 504].includes(error.status);

const wakers = new Set<() => void>();

/** Ends every pause: somebody has asked for it, or the connection is back. */
export function tryNow(): void {
  for (const wake of [...wakers]) {
    wake();
  }
}

/**
 * The pause before the next try: as long as the service said, or twice as long each time, and for
 * ever where there is no connection. The first try waits for nothing but that.
 */
export async function pauseBefore(failures: number, error: unknown): Promise<void> {
  if (failures > 0) {
    const told = error instanceof ApiFailure ? error.retryAfter : undefined;
    const grown = Math.min(2 ** (failures - 1) * 1000, LONGEST);
    // Not all at the same moment, when a service comes back.
    await sleep(told === undefined ? grown * (0.75 + Math.random() / 2) : told * 1000);
  }
  while (!navigator.onLine) {
    await sleep(LONGEST);
  }
}

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

addEventListener("online", tryNow);
