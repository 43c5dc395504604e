import { browserStorage } from "../../store/storage";
import type { Change } from "../model/change";

/**
 * Where the changes of one page are kept until the service has them, so that neither a reload nor a crash
 * nor a closed tab loses them. Each page has a place of its own and alone sends what lies there; when it is
 * gone, another page of the same person takes that over.
 */
export interface Shelf {
  /** Keeps these in place of all before. Says whether they outlive the page. */
  write: (changes: readonly Change[]) => boolean;
  /** Whether no other page has taken this one for gone and its changes over. */
  isMine: () => boolean;
  /** From now on calls back with what pages left that are gone. */
  takeOver: (take: (changes: readonly Change[]) => void) => void;
  /** How many changes other pages of this person hold. */
  countOthers: () => number;
  /** Throws away all that any page of this person holds. */
  eraseAll: () => void;
  close: () => void;
}

interface Place {
  changes: readonly Change[];
  /** Where browsers cannot tell who is still there: until when this page is to be taken for alive. */
  until: number;
}

/** Milliseconds. In the background browsers run timers once a minute only. */
const LEASE = 150_000;
const RENEWAL = 20_000;

export function createShelf(userId: string, locks: LockManager | null = lockManager()): Shelf {
  // No user id holds a slash, so that none is the beginning of another one with it.
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

  // A page holds the lock of its place for as long as it is there, however it ends.
  const end = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
  locks?.request(own, { signal }, () => end).catch(() => undefined);

  function takeOver(take: (changes: readonly Change[]) => void): void {
    const empty = (key: string) => {
      // In this order: what is on two shelves for a moment is sent twice at worst, and counts once.
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

/** Only pages that came by https or from this machine have one. */
const lockManager = (): LockManager | null => (navigator.locks as LockManager | undefined) ?? null;

/** Nobody but this app writes there, but an older version of it may have. */
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
