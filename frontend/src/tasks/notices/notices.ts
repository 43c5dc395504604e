import { store } from "../../store/store";

/** A message at the foot of the page: a state of undo, or something that went wrong. */
export interface Notice {
  id: string;
  /** The task that it is about, should it turn out not to be so. */
  about?: string;
  text: string;
  alert: boolean;
  action?: { label: string; run: () => void } | undefined;
  /** Milliseconds it stays; what went wrong stays until it is closed. */
  lasts?: number | undefined;
  onExpired?: (() => void) | undefined;
}

const MOST = 3;

export const notices = store<readonly Notice[]>([]);

/** Shows a message, in place of an earlier one with the same id. */
export function notify(notice: Notice): void {
  const others = notices.get().filter(({ id }) => id !== notice.id);
  const { length } = others;
  for (const crowdedOut of others.slice(0, Math.max(0, length - MOST + 1))) {
    crowdedOut.onExpired?.();
  }
  notices.set([...others.slice(-(MOST - 1)), notice]);
}

export const dismissAbout = (taskId: string): void =>
  notices.set(notices.get().filter(({ about }) => about !== taskId));

export const dismiss = (id: string): void =>
  notices.set(notices.get().filter((notice) => notice.id !== id));
