import { createHash } from "node:crypto";

/** So many wrong passwords in a row are what a person types. */
const FREE = 5;
/** Where the account's owner has signed in before, somebody else's guesses do not count. */
const FREE_WHERE_KNOWN = 20;
/** Seconds. Each further one doubles the wait up to this, so that no account is ever locked. */
const LONGEST_WAIT = 30;
/** Milliseconds without a wrong password, after which they are forgotten. */
const FORGOTTEN = 3_600_000;

const MOST_ACCOUNTS = 100_000;

interface Failures {
  count: number;
  /** When the next try may begin. */
  until: number;
  at: number;
}

/** One try, until it is known what became of it. */
export interface Try {
  succeeded: () => void;
  /** It proved nothing: the service was away, or the request was no try at all. */
  voided: () => void;
}

/** Slows down guessing at one account's password, wherever the guesses come from. */
export function failedTries(now: () => number = () => performance.now()) {
  const failures = new Map<string, Failures>();
  const known = new Map<string, true>();

  /** The seconds to wait, or the try, which counts as failed until it says otherwise. */
  return (email: string, caller: string): number | Try => {
    const account = digest(email.toLowerCase());
    const place = digest(`${account} ${caller}`);
    const [key, free] = known.has(place) ? [place, FREE_WHERE_KNOWN] : [account, FREE];
    const before = recent(failures.get(key), now());
    if (now() < before.until) {
      return Math.ceil((before.until - now()) / 1000);
    }
    const count = before.count + 1;
    put(failures, key, { count, until: now() + waitAfter(count - free), at: now() });
    return {
      succeeded: () => {
        failures.delete(key);
        put(known, place, true);
      },
      voided: () => {
        const { count: since } = recent(failures.get(key), now());
        put(failures, key, { count: Math.max(0, since - 1), until: now(), at: now() });
      },
    };
  };
}

const recent = (found: Failures | undefined, now: number): Failures =>
  found && now - found.at < FORGOTTEN ? found : { count: 0, until: now, at: now };

const waitAfter = (over: number): number =>
  over <= 0 ? 0 : Math.min(2 ** (over - 1), LONGEST_WAIT) * 1000;

/** The one that was not used for longest makes room. */
function put<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > MOST_ACCOUNTS) {
    map.delete(map.keys().next().value ?? key);
  }
}

/** Of one length, however long the address is. */
const digest = (text: string): string => createHash("sha256").update(text).digest("base64");
