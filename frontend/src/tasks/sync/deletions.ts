import { type Store, store } from "../../store/store";
import type { Task } from "../model/task";
import { isOpen } from "../outbox/entries";
import type { Outbox } from "../outbox/outbox";
import type { Sender } from "../outbox/send";

/** Tasks that are gone from the list but not yet from the service: there is still time to undo. */
export interface Deletions {
  tasks: Store<readonly Task[]>;
  putAside: (task: Task) => void;
  /** Empties the store; whoever takes the tasks decides what becomes of them. */
  takeAside: () => readonly Task[];
  /** For a page that is being left. */
  deleteWhileLeaving: () => void;
}

export function createDeletions(
  outbox: Pick<Outbox, "entries" | "submit">,
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
    deleteWhileLeaving: () => {
      for (const task of takeAside()) {
        if (navigator.onLine && !outbox.entries.get().some(isOpen)) {
          // The request outlives the page.
          removeNow(task, true).catch(() => undefined);
        } else {
          // Kept with the other changes, to go out after them.
          outbox.submit({ kind: "remove", task }).catch(() => undefined);
        }
      }
    },
  };
}
