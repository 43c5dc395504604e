import { browserStorage } from "../../store/storage";
import type { Change } from "../model/change";

/**
 * Stores the changes of one page until the service has them, so that they survive a reload, a crash or a
 * closed tab. Only the page that stored them sends them; when it is gone, another page of the same user
 * takes them over.
 */
export interface Shelf {
  /** Replaces the stored changes. Returns whether they outlive the page. */
  write: (changes: readonly Change[]) => boolean;
  /** Whether no other page has taken over this page's changes, believing it closed. */
  isMine: () => boolean;
  /** Calls back, from now on, with the changes of closed pages. */
  takeOver: (take: (changes: readonly Change[]) => void) => void;
  /** The number of changes that this user's other pages hold. */
  countOthers: () => number;
  /** Discards the changes of all pages of this user. */
  eraseAll: () => void;
  close: () => void;
}

interface Place {
  changes: readonly Change[];
  /** The end of the page's lease, for browsers without locks. */
  until: number;
}

/** Milliseconds. Browsers throttle background timers to one a minute. */
const LEASE = 150_000;
const RENEWAL = 20_000;

export function createShelf(userId: string, locks: LockManager | null = lockManager()): Shelf {
  // User ids contain no slash, so no prefix is the start of another user's.
  const prefix = `freehold.changes.${userId}/`;
  const own = prefix + crypto.getRandomValues(new Uint32Array(2)).join("-");
  const life = new AbortController();
  const { signal } = life;
  const awaited = new Set<string>();
  let written: readonly Change[] = [];

  const keysOfOthers = () =>
    browserStorage.keys().filter((key) => key.startsWith(prefix) && key !== own);

  function put(until: number): boolean {
    if (written.length > 0) {
      return browserStorage.set(own, JSON.stringify({ changes: written, until } satisfies Place));
    }
    browserStorage.remove(own);
    return true;
  }

  const isMine = () => Boolean(locks) || written.length === 0 || browserStorage.get(own) !== null;
  const renew = () => isMine() && put(Date.now() + LEASE);

  // The browser releases the lock when the page ends, in whatever way.
  const end = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  locks?.request(own, { signal }, () => end).catch(() => undefined);

  function takeOver(take: (changes: readonly Change[]) => void): void {
    const empty = (key: string) => {
      // In this order: a crash in between leaves two copies, which are sent twice and count once.
      take(placeIn(key).changes);
      browserStorage.remove(key);
    };
    const look = () => {
      for (const key of keysOfOthers()) {
        if (!locks && placeIn(key).until < Date.now()) {
          empty(key);
        } else if (locks && !awaited.has(key)) {
          awaited.add(key);
          locks.request(key, { signal }, () => empty(key)).catch(() => undefined);
        }
      }
    };
    look();
    addEventListener("storage", look, { signal });
    if (!locks) {
      const timer = setInterval(() => {
        renew();
        look();
      }, RENEWAL);
      signal.addEventListener("abort", () => clearInterval(timer));
      addEventListener("pagehide", () => isMine() && put(0), { signal });
      addEventListener("pageshow", renew, { signal });
    }
  }

  return {
    write: (changes) => {
      written = changes;
      return put(Date.now() + LEASE);
    },
    isMine,
    takeOver,
    countOthers: () => keysOfOthers().reduce((sum, key) => sum + placeIn(key).changes.length, 0),
    eraseAll: () => {
      written = [];
      for (const key of [own, ...keysOfOthers()]) {
        browserStorage.remove(key);
      }
    },
    close: () => life.abort(),
  };
}

/** Only available over https and on localhost. */
const lockManager = (): LockManager | null => (navigator.locks as LockManager | undefined) ?? null;

/** Only this app writes there, but it may have been an older version. */
function placeIn(key: string): Place {
  try {
    const { changes, until }: Partial<Place> = Object(JSON.parse(browserStorage.get(key) ?? ""));
    return {
      changes: Array.isArray(changes) ? changes.filter(isChange) : [],
      until: typeof until === "number" ? until : 0,
    };
  } catch {
    return { changes: [], until: 0 };
  }
}

const isChange = (kept: unknown): kept is Change => {
  const { kind, task } = Object(kept) as Partial<Change>;
  return (
    (kind === "add" || kind === "edit" || kind === "remove") &&
    typeof task?.id === "string" &&
    typeof task.title === "string"
  );
};
