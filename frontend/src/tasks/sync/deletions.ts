import { store } from "../../store/store";
import type { Task } from "../model/task";
import { submit } from "./outbox";
import { removeNow } from "./send";

/** Tasks that are gone from the list but not yet from the service: there is still time to undo. */
export const deletions = store<readonly Task[]>([]);

export function putAside(task: Task): void {
  deletions.set([...deletions.get(), task]);
}

/** Empties the store; whoever takes the tasks decides what becomes of them. */
export function takeAside(): readonly Task[] {
  const taken = deletions.get();
  deletions.set([]);
  return taken;
}

/** For a page that is being left: the requests outlive it. */
export function deleteWhileLeaving(): void {
  for (const task of takeAside()) {
    if (navigator.onLine) {
      removeNow(task, true).catch(() => undefined);
    } else {
      // Kept with the other changes, for when this tab is back.
      submit({ kind: "remove", task }).catch(() => undefined);
    }
  }
}
