import { type Store, store } from "../../store/store";
import type { Task } from "../model/task";
import type { Outbox } from "../outbox/outbox";
import type { Sender } from "../outbox/send";

/** Tasks that are gone from the list but not yet from the service: there is still time to undo. */
export interface Deletions {
  tasks: Store<readonly Task[]>;
  putAside: (task: Task) => void;
  /** Empties the store; whoever takes the tasks decides what becomes of them. */
  takeAside: () => readonly Task[];
  /** For a person who is leaving: their token is still there, and in a moment will not be. */
  deleteNow: () => void;
  /** For a page that is being left: kept with the other changes, should the request not arrive. */
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
