import { createHash } from "node:crypto";
import { putLatest } from "./put-latest.ts";

/** As many wrong passwords in a row as an honest person may type. */
const FREE_FAILURES = 5;
/** For an address from which the owner has signed in before; guesses from elsewhere do not count there. */
const FREE_FAILURES_WHERE_KNOWN = 20;
/** Seconds. Each further failure doubles the wait up to this limit; no account is ever locked. */
const MAX_WAIT = 30;
/** Milliseconds without a failure. */
const FORGET_AFTER = 3_600_000;

interface Failures {
  count: number;
  /** The time of the next allowed attempt. */
  until: number;
  at: number;
}

/** A pending attempt, counted as failed until its outcome is known. */
export interface Attempt {
  succeed: () => void;
  /** Uncounts an attempt that tested no password: the service was down, or the request invalid. */
  discard: () => void;
}

/** Slows down guesses at one account's password, wherever they come from. */
export function passwordThrottle(now: () => number = () => performance.now()) {
  const failures = new Map<string, Failures>();
  const known = new Map<string, true>();

  /** Returns the seconds to wait, or the attempt. */
  return (email: string, caller: string): number | Attempt => {
    const account = digest(email.toLowerCase());
    const place = digest(`${account} ${caller}`);
    const [key, free] = known.has(place)
      ? [place, FREE_FAILURES_WHERE_KNOWN]
      : [account, FREE_FAILURES];
    const before = recentFailures(failures.get(key), now());
    if (now() < before.until) {
      return Math.ceil((before.until - now()) / 1000);
    }
    const count = before.count + 1;
    putLatest(failures, key, { count, until: now() + waitFor(count - free), at: now() });
    return {
      succeed: () => {
        failures.delete(key);
        putLatest(known, place, true);
      },
      discard: () => {
        const { count: since } = recentFailures(failures.get(key), now());
        putLatest(failures, key, { count: Math.max(0, since - 1), until: now(), at: now() });
      },
    };
  };
}

const recentFailures = (found: Failures | undefined, now: number): Failures =>
  found && now - found.at < FORGET_AFTER ? found : { count: 0, until: now, at: now };

const waitFor = (over: number): number =>
  over <= 0 ? 0 : Math.min(2 ** (over - 1), MAX_WAIT) * 1000;

/** Bounds the memory that a long address takes. */
const digest = (text: string): string => createHash("sha256").update(text).digest("base64");
