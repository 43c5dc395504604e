/** The browser's storage, or memory where that is blocked or full. */
export interface TextStorage {
  get: (key: string) => string | null;
  /** Returns whether the value outlives the page. */
  set: (key: string, value: string) => boolean;
  remove: (key: string) => void;
  keys: () => string[];
  /** Whether all stored values outlive the page. */
  lasts: () => boolean;
}

/** Blocked storage throws on every access, full storage on writing. */
function createStorage(open: () => Storage): TextStorage {
  const memory = new Map<string, string>();

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
    get: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    set: (key, value) => {
      memory.delete(key);
      if (write(key, value)) {
        return true;
      }
      // The old value is outdated, and removing it may free enough space.
      attempt((storage) => storage.removeItem(key));
      const lasts = write(key, value);
      if (!lasts) {
        memory.set(key, value);
      }
      return lasts;
    },
    remove: (key) => {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
    keys: () => [
      ...memory.keys(),
      ...(attempt((storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? ""),
      ) ?? []),
    ],
    lasts: () => memory.size === 0 && attempt((storage) => storage.length) !== undefined,
  };
}

/** For this tab, as long as it is open. */
export const tabStorage = createStorage(() => sessionStorage);

/** For this browser. */
export const browserStorage = createStorage(() => localStorage);
