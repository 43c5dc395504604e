/** What a browser keeps for a site, or what this page keeps by itself where the browser keeps nothing. */
export interface KeptTexts {
  get: (key: string) => string | null;
  set: (key: string, value: string) => void;
  remove: (key: string) => void;
  /** Whether it outlives the page. */
  lasts: () => boolean;
}

/** Blocked storage throws on every use, and full storage on writing. */
function kept(open: () => Storage): KeptTexts {
  const here = new Map<string, string>();
  let works = true;

  function attempt<Result>(work: (storage: Storage) => Result): Result | undefined {
    try {
      return work(open());
    } catch {
      works = false;
      return undefined;
    }
  }

  return {
    get: (key) => here.get(key) ?? attempt((storage) => storage.getItem(key)) ?? null,
    set: (key, value) => {
      here.delete(key);
      const done = attempt((storage) => {
        storage.setItem(key, value);
        return true;
      });
      if (!done) {
        here.set(key, value);
      }
    },
    remove: (key) => {
      here.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
    lasts: () => {
      attempt((storage) => storage.getItem(""));
      return works;
    },
  };
}

/** For this tab, and no longer than it is open. */
export const tabStorage = kept(() => sessionStorage);

/** For this browser. */
export const browserStorage = kept(() => localStorage);
