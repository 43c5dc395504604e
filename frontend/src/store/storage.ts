/** What a browser keeps for a site, or what this page keeps by itself where the browser keeps nothing. */
export interface KeptTexts {
  get: (key: string) => string | null;
  /** Says whether it outlives the page. */
  set: (key: string, value: string) => boolean;
  remove: (key: string) => void;
  keys: () => string[];
  /** Whether what is kept outlives the page. */
  lasts: () => boolean;
}

/** Blocked storage throws on every use, and full storage on writing. */
function kept(open: () => Storage): KeptTexts {
  const here = new Map<string, string>();

  function attempt<Result>(work: (storage: Storage) => Result): Result | undefined {
    try {
      return work(open());
    } catch {
      return undefined;
    }
  }

  const write = (key: string, value: string) =>
    attempt((storage) => {
      storage.setItem(key, value);
      return true;
    }) ?? false;

  return {
    get: (key) => here.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    set: (key, value) => {
      here.delete(key);
      if (write(key, value)) {
        return true;
      }
      // What was there before is no longer true, and may be what takes the room.
      attempt((storage) => storage.removeItem(key));
      const lasts = write(key, value);
      if (!lasts) {
        here.set(key, value);
      }
      return lasts;
    },
    remove: (key) => {
      here.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
    keys: () => [
      ...here.keys(),
      ...(attempt((storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ""),
      ) ?? []),
    ],
    lasts: () => here.size === 0 && attempt((storage) => storage.length) !== undefined,
  };
}

/** For this tab, and no longer than it is open. */
export const tabStorage = kept(() => sessionStorage);

/** For this browser. */
export const browserStorage = kept(() => localStorage);
