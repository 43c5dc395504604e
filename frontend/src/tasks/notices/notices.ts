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

/** Errors; of the other messages only the latest is shown. */
const MAX_ALERTS = 3;

export function createNotices(): Notices {
  const all = store<readonly Notice[]>([]);
  /** What is replaced by another message still expires in its time. */
  const replaced = new Map<string, ReturnType<typeof setTimeout>>();
  const keepOnly = (stays: (notice: Notice) => boolean) => all.set(all.get().filter(stays));
  return {
    all,
    notify: (notice) => {
      clearTimeout(replaced.get(notice.id));
      const others = all.get().filter(({ id }) => id !== notice.id);
      const alike = others.filter(({ alert }) => alert === notice.alert);
      const crowdedOut = notice.alert ? alike.slice(0, 1 - MAX_ALERTS) : alike;
      for (const { id, onExpired, lasts } of crowdedOut) {
        if (onExpired) {
          replaced.set(id, setTimeout(onExpired, lasts));
        }
      }
      all.set([...others.filter((each) => !crowdedOut.includes(each)), notice]);
    },
    dismiss: (id) => keepOnly((notice) => notice.id !== id),
    dismissAbout: (taskId) => keepOnly(({ about }) => about !== taskId),
  };
}
