import { type Store, store } from "../../store/store";

/** A message at the bottom of the page: an undo offer or an error. */
export interface Notice {
  id: string;
  /** The task it concerns, so that it can be withdrawn if the change fails. */
  about?: string;
  text: string;
  alert: boolean;
  action?: { label: string; run: () => void } | undefined;
  /** Milliseconds until it expires; errors stay until they are closed. */
  lasts?: number | undefined;
  onExpired?: (() => void) | undefined;
}

export interface Notices {
  all: Store<readonly Notice[]>;
  /** Shows a message, replacing one with the same id. */
  notify: (notice: Notice) => void;
  dismiss: (id: string) => void;
  dismissAbout: (taskId: string) => void;
}

const MAX_NOTICES = 3;

export function createNotices(): Notices {
  const all = store<readonly Notice[]>([]);
  const keepOnly = (stays: (notice: Notice) => boolean) => all.set(all.get().filter(stays));
  return {
    all,
    notify: (notice) => {
      const others = all.get().filter(({ id }) => id !== notice.id);
      const { length } = others;
      for (const crowdedOut of others.slice(0, Math.max(0, length - MAX_NOTICES + 1))) {
        crowdedOut.onExpired?.();
      }
      all.set([...others.slice(-(MAX_NOTICES - 1)), notice]);
    },
    dismiss: (id) => keepOnly((notice) => notice.id !== id),
    dismissAbout: (taskId) => keepOnly(({ about }) => about !== taskId),
  };
}
