import { putLatest } from "./put-latest.ts";

/** The size of the bucket, and the seconds it takes to refill. */
export interface Allowance {
  max: number;
  window: number;
}

/** Milliseconds; unlike Date.now(), nobody can set it back. */
const monotonicNow = () => performance.now();

/**
 * A token bucket per caller. Returns the seconds to wait, or nothing if the attempt is allowed. Better
 * Auth's own counter resets only after a whole window without requests, which would lock out an office
 * behind one address.
 */
export function rateLimiter(now: () => number = monotonicNow) {
  const buckets = new Map<string, { left: number; at: number }>();

  return (caller: string, { max, window }: Allowance): number | undefined => {
    const perSecond = max / window;
    const before = buckets.get(caller) ?? { left: max, at: now() };
    const left = Math.min(max, before.left + ((now() - before.at) / 1000) * perSecond);
    const allowed = left >= 1;
    putLatest(buckets, caller, { left: allowed ? left - 1 : left, at: now() });
    return allowed ? undefined : Math.ceil((1 - left) / perSecond);
  };
}
