/** How many tries in a row are free, and how many seconds bring all of them back. */
export interface Allowance {
  max: number;
  window: number;
}

const MOST_CALLERS = 100_000;

/** A clock that nobody can set, in milliseconds. */
const monotonic = () => performance.now();

/**
 * Counts tries per caller as a bucket that refills steadily. Gives the seconds to wait, or nothing if
 * the try is free. Better Auth's own counter starts anew only after a silence as long as its window,
 * which locks out an office behind one address.
 */
export function attempts(now: () => number = monotonic) {
  const buckets = new Map<string, { left: number; at: number }>();

  return (caller: string, { max, window }: Allowance): number | undefined => {
    const perSecond = max / window;
    const before = buckets.get(caller) ?? { left: max, at: now() };
    const left = Math.min(max, before.left + ((now() - before.at) / 1000) * perSecond);
    const allowed = left >= 1;
    // Deleting first keeps the map in order of last use, so that the oldest is forgotten.
    buckets.delete(caller);
    buckets.set(caller, { left: allowed ? left - 1 : left, at: now() });
    if (buckets.size > MOST_CALLERS) {
      buckets.delete(buckets.keys().next().value ?? caller);
    }
    return allowed ? undefined : Math.ceil((1 - left) / perSecond);
  };
}
