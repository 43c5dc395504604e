import { type Store, store } from "../../store/store";
import type { Task } from "../model/task";
import type { Outbox } from "../outbox/outbox";
import type { Sender } from "../outbox/send";

/** Pending deletions: hidden from the list but not yet deleted, so that they can be undone. */
export interface Deletions {
  tasks: Store<readonly Task[]>;
  putAside: (task: Task) => void;
  /** Removes and returns all pending tasks; the caller decides what to do with them. */
  takeAside: () => readonly Task[];
  /** Sends the deletions at once, for a sign-out, while there still is a token. */
  deleteNow: () => void;
  /** Submits the deletions when the page is left, stored with the other changes in case the request is lost. */
  handOver: () => void;
}

export function createDeletions(
  { submit }: Pick<Outbox, "submit">,
  { removeNow }: Pick<Sender, "removeNow">,
): Deletions {
  const tasks = store<readonly Task[]>([]);

  function takeAside(): readonly Task[] {
    const taken = tasks.get();
    tasks.set([]);
    return taken;
  }

  return {
    tasks,
    putAside: (task) => tasks.set([...tasks.get(), task]),
    takeAside,
    deleteNow: () => {
      for (const task of takeAside()) {
        removeNow(task).catch(() => undefined);
      }
    },
    handOver: () => {
      for (const task of takeAside()) {
        submit({ kind: "remove", task }).catch(() => undefined);
      }
    },
  };
}
